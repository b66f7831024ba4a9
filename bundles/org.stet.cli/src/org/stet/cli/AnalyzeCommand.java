package org.stet.cli;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.stet.analysis.ArticleText;
import org.stet.analysis.CaseAnalysis;
import org.stet.analysis.CaseTexts;
import org.stet.analysis.Place;
import org.stet.analysis.claims.KnownClaim;
import org.stet.analysis.claims.KnownClaims;
import org.stet.analysis.names.NameDecisions;
import org.stet.core.store.OpenCase;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Compares the articles of a case: what they agree on, where they contradict each other, and which go back to one origin. */
@Command(name = "analyze", description = { "Compare the articles of a case, without changing it: their values, names and quotations, wire families, claims with those who stand behind them, "
        + "and discrepancies, each with the rule that found it. The order of import makes no difference, and the same case gives the same document.", "" },
        footer = { "", "Examples:", "  stet analyze harbour.stet", "  stet analyze harbour.stet --json > findings.json",
            "", "With --json it prints one object:",
            "  articles       id (SHA-256 of the text), file, outlet, published",
            "  mentions       article, start, end, text, kind, normalised, unit, bound, rule",
            "  names          canonical, kind, mentions: [article, start, end, text]",
            "  quotes         article, start, end, text, style, speaker, cue, via",
            "  families       articles: [article, derivation], passages: [a, b, kind], evidence",
            "  flags          kind, places: [article, start, end, text], explanation",
            "  claims         subject, slot, kind, values: [normalised, appearances], articles, origins, firstHand, weakest",
            "  discrepancies  type, reason, topic, members: [article, start, end, text, normalised, unit, bound], explanation, rule", "",
            "article is the name of the imported file; a name that is there twice is followed by ~2. start and end count UTF-16",
            "code units of the version's text. normalised is TIMEX3 for dates, times, durations and ages, a number or a..b for all",
            "else that is counted; unit is ISO 4217 for money, % or pp, UCUM for measures; bound is one of = ~ > >= < <=." })
final class AnalyzeCommand implements Callable<Integer> {

    private static final Comparator<ArticleText> LIKE_NAMED = Comparator.comparing(ArticleText::text).thenComparing(ArticleText::outlet)
            .thenComparing(article -> article.published().map(Object::toString).orElse(""));

    @Mixin
    private CaseAccess access;

    @Override
    public Integer call() throws Exception {
        return access.read(open -> {
            var articles = named(CaseTexts.of(open));
            var findings = new CaseAnalysis().analyse(List.copyOf(articles.values()), known(open, articles),
                    NameDecisions.of(open.model().getAgents()), CaseAccess.progress());
            access.output().print(AnalysisReport.of(findings));
            return access.reportDamage(open);
        });
    }

    /** The articles by their ids, which differ from one import to the next, named by their files instead. */
    static Map<String, ArticleText> named(List<ArticleText> articles) {
        var byFile = articles.stream().collect(Collectors.groupingBy(AnalyzeCommand::file, TreeMap::new, Collectors.toList()));
        var named = new LinkedHashMap<String, ArticleText>();
        byFile.forEach((file, alike) -> {
            var ordered = alike.stream().sorted(LIKE_NAMED).toList();
            for (var i = 0; i < ordered.size(); i++) {
                named.put(ordered.get(i).id(), ordered.get(i).named(i == 0 ? file : file + "~" + (i + 1)));
            }
        });
        return named;
    }

    /** The person's claims with the same names in their places. */
    private static List<KnownClaim> known(OpenCase open, Map<String, ArticleText> articles) {
        return KnownClaims.of(open).stream().map(claim -> new KnownClaim(claim.id(), claim.subject(), claim.slot(), claim.kind(), claim.places().stream()
                .filter(place -> articles.containsKey(place.article())).sorted(Place.order(articles::get))
                .map(place -> new Place(articles.get(place.article()).id(), place.span())).toList())).toList();
    }

    private static String file(ArticleText article) {
        return article.file().isEmpty() ? "pasted" : article.file();
    }
}
