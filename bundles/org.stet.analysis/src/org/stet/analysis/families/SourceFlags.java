package org.stet.analysis.families;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stet.analysis.ArticleReading;
import org.stet.analysis.ArticleText;
import org.stet.analysis.Memo;
import org.stet.analysis.Place;
import org.stet.analysis.families.Credits.Citation;
import org.stet.analysis.families.Family.SharedPassage;
import org.stet.analysis.families.SourceFlag.Kind;

/** Finds articles that look like sources of their own and are none. */
public final class SourceFlags {

    private final Map<String, ArticleText> articles;
    private final Credits credits;

    private SourceFlags(List<ArticleReading> articles, Memo memo) {
        this.articles = articles.stream().map(ArticleReading::article).collect(Collectors.toMap(ArticleText::id, Function.identity()));
        this.credits = new Credits(articles, memo);
    }

    /** The flags, circular reporting first; the order of the articles makes no difference. */
    public static List<SourceFlag> find(List<ArticleReading> articles, List<Family> families) {
        return find(articles, families, new Memo());
    }

    /** The same, with what earlier runs derived. */
    public static List<SourceFlag> find(List<ArticleReading> articles, List<Family> families, Memo memo) {
        var finder = new SourceFlags(articles, memo);
        var flags = new ArrayList<>(finder.circles());
        families.forEach(family -> flags.addAll(finder.laterSources(family)));
        return List.copyOf(flags);
    }

    /** Two articles that have the same number each from the outlet of the other. */
    private List<SourceFlag> circles() {
        var flags = new ArrayList<SourceFlag>();
        for (var article : articles.values().stream().sorted(ArticleText.ORDER).toList()) {
            for (var citation : credits.citations(article.id())) {
                credits.of(citation.outlet()).filter(other -> ArticleText.ORDER.compare(article, other) < 0).sorted(ArticleText.ORDER)
                        .flatMap(other -> credits.citations(other.id()).stream())
                        .filter(back -> back.outlet().equals(article.outlet()) && credits.haveNumberInCommon(citation, back))
                        .findFirst().ifPresent(back -> flags.add(circle(citation, back)));
            }
        }
        return flags;
    }

    private SourceFlag circle(Citation one, Citation other) {
        return new SourceFlag(Kind.CIRCULAR, List.of(one.place(), other.place()), "%s names %s for it, and %s names %s: “%s”"
                .formatted(other.outlet(), one.outlet(), one.outlet(), other.outlet(), credits.sentence(one)));
    }

    /** Articles that share passages with an earlier one of another outlet and do not say so. */
    private List<SourceFlag> laterSources(Family family) {
        return family.passages().stream().collect(Collectors.groupingBy(passage -> List.of(passage.copy().article(), passage.source().article())))
                .values().stream().sorted(Comparator.comparing(passages -> passages.getFirst().copy(), Place.order(articles::get)))
                .filter(this::isHidden).map(this::laterSource).toList();
    }

    private boolean isHidden(List<SharedPassage> passages) {
        var copy = articles.get(passages.getFirst().copy().article());
        var source = articles.get(passages.getFirst().source().article());
        return !copy.outlet().equals(source.outlet()) && !credits.names(copy.id(), source.id()) && days(source, copy) >= 0;
    }

    /** The days from one publication to the other; -1 if one is not known. */
    private static long days(ArticleText earlier, ArticleText later) {
        return earlier.published().flatMap(first -> later.published().map(second -> ChronoUnit.DAYS.between(first.day(), second.day())))
                .orElse(-1L);
    }

    private SourceFlag laterSource(List<SharedPassage> passages) {
        var first = passages.getFirst();
        var copy = articles.get(first.copy().article());
        var source = articles.get(first.source().article());
        var days = days(source, copy);
        return new SourceFlag(Kind.LATER_SOURCE, List.of(first.copy(), first.source()),
                "%s shares %s with %s, which published %s, and does not name it.".formatted(copy.outlet(),
                        passages.size() == 1 ? "a passage" : passages.size() + " passages", source.outlet(),
                        days == 0 ? "earlier that day" : days == 1 ? "the day before" : days + " days before"));
    }
}
