package org.stet.cli;

import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;

import org.stet.core.annotate.CaseQueries;
import org.stet.core.store.OpenCase;
import org.stet.model.Article;
import org.stet.model.ArticleEntry;
import org.stet.model.Version;

/** One version of an article, as a person names it on the command line. */
record ArticleChoice(Article article, Version version) {

    private static final int SHORTEST_ID = 4;

    /** The words name no article, or more than one; the message lists the choices. */
    static final class UnclearException extends Exception {

        private static final long serialVersionUID = 1L;

        UnclearException(String message) {
            super(message);
        }
    }

    /**
     * The version with that captured file's name; or else the newest version of the article with that folder name or id, whose id
     * starts so, or whose headline holds the words. The first of these that fits anything decides.
     */
    static ArticleChoice find(OpenCase open, String name) throws UnclearException {
        var articles = open.articles();
        var byFile = articles.stream()
                .flatMap(article -> article.getVersions().stream().map(version -> new ArticleChoice(article, version)))
                .filter(choice -> name.equals(choice.file())).toList();
        if (!byFile.isEmpty()) {
            return only(open, name, byFile);
        }
        var wanted = name.toLowerCase(Locale.ROOT);
        var tests = List.<BiPredicate<Article, String>>of(
                (article, text) -> open.entry(article.getId()).map(ArticleEntry::getFolder).filter(text::equalsIgnoreCase)
                        .isPresent(),
                (article, text) -> text.length() >= SHORTEST_ID && article.getId().startsWith(text),
                (article, text) -> !text.isBlank() && CaseQueries.headline(article).toLowerCase(Locale.ROOT).contains(text));
        for (var test : tests) {
            var found = articles.stream().filter(article -> test.test(article, wanted))
                    .map(article -> new ArticleChoice(article, CaseQueries.latest(article))).toList();
            if (!found.isEmpty()) {
                return only(open, name, found);
            }
        }
        throw new UnclearException("no article is called “" + name + "”; " + choices(open,
                articles.stream().map(article -> new ArticleChoice(article, CaseQueries.latest(article))).toList()));
    }

    /** The name of the file that was captured. */
    String file() {
        return CaseQueries.sourceName(version);
    }

    private static ArticleChoice only(OpenCase open, String name, List<ArticleChoice> found) throws UnclearException {
        if (found.size() > 1) {
            throw new UnclearException("“" + name + "” fits several articles; " + choices(open, found));
        }
        return found.getFirst();
    }

    private static String choices(OpenCase open, List<ArticleChoice> choices) {
        var lines = choices.stream().map(choice -> "%n  %s  %s  %s".formatted(choice.article.getId().substring(0, 8),
                choice.file(), CaseQueries.headline(choice.article)));
        return choices.isEmpty() ? open.folder().root().getFileName() + " holds no articles, import some first"
                : "choose one of" + String.join("", lines.toList());
    }
}
