package org.stet.analysis.families;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stet.analysis.ArticleReading;
import org.stet.analysis.ArticleText;
import org.stet.analysis.families.Family.SharedPassage;
import org.stet.model.PassageKind;

/** Says in a sentence why one article is held for the source of another. */
final class Evidence {

    private final Map<String, ArticleText> articles;
    private final Optional<Credits> credits;

    Evidence(List<ArticleReading> articles, Credits credits) {
        this.articles = articles.stream().map(ArticleReading::article).collect(Collectors.toMap(ArticleText::id, Function.identity()));
        this.credits = Optional.of(credits);
    }

    /** For texts of which nothing is known but their ids. */
    Evidence() {
        this.articles = Map.of();
        this.credits = Optional.empty();
    }

    boolean isOneOutlet(String article, String other) {
        return !articles.get(article).outlet().isEmpty() && articles.get(article).outlet().equals(articles.get(other).outlet());
    }

    /** @param passages what an article has from one source, at least one */
    String sentence(List<SharedPassage> passages) {
        var source = passages.getFirst().source().article();
        var copy = passages.getFirst().copy().article();
        var verbatim = passages.stream().filter(passage -> passage.kind() == PassageKind.VERBATIM).count();
        return "%s shares %s with %s, %s%s.".formatted(name(copy), passages.size() == 1 ? "a passage" : passages.size() + " passages",
                name(source), verbatim == 0 ? "rewritten" : verbatim == passages.size() ? "word for word" : verbatim + " word for word",
                credits.map(known -> known.names(copy, source) ? ", and names it as its source" : ", without naming it").orElse(""));
    }

    private String name(String article) {
        return Optional.ofNullable(articles.get(article)).map(ArticleText::outlet).filter(outlet -> !outlet.isEmpty())
                .or(() -> Optional.ofNullable(articles.get(article)).map(ArticleText::file)).orElse(article);
    }
}
