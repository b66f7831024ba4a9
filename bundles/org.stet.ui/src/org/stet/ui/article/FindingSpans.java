package org.stet.ui.article;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stet.analysis.Place;
import org.stet.analysis.claims.Statement;
import org.stet.analysis.discrepancies.Finding;
import org.stet.core.annotate.Labels;
import org.stet.model.DiscrepancyType;
import org.stet.ui.analysis.Analysed;
import org.stet.ui.analysis.Decisions;
import org.stet.ui.text.Span;
import org.stet.ui.text.SpanState;
import org.stet.ui.text.SpanStyle;
import org.stet.ui.text.StatusSign;
import org.stet.ui.text.TextRange;

/** Findings that wait for a person as spans of one article: contradictions are signed, all others stay quiet. */
final class FindingSpans {

    /** The layer on which findings are shown; the digit that switches it. */
    static final int LAYER = 5;

    private static final String PREFIX = "finding ";
    private static final int WORDS_LENGTH = 40;
    /** So many other values, and who has each, a card has room for. */
    private static final int OTHERS = 3;

    private FindingSpans() {
    }

    static boolean isFinding(Span span) {
        return span.id().startsWith(PREFIX);
    }

    /** The spans with their findings, by the span's id; of several on the same words the one to look at first. */
    static Map<String, Finding> findings(Analysed analysed, Decisions decisions, String article) {
        var found = new LinkedHashMap<String, Finding>();
        for (var finding : analysed.findings().findings()) {
            if (finding.type() != DiscrepancyType.COMPATIBLE && decisions.on(finding).isEmpty()) {
                here(finding, article).forEach(member -> found.putIfAbsent(id(member), finding));
            }
        }
        return found;
    }

    /** How the findings of an article look there. */
    static List<Span> spans(Map<String, Finding> findings, Analysed analysed, String article) {
        return findings.entrySet().stream().map(each -> here(each.getValue(), article).stream().filter(member -> id(member)
                .equals(each.getKey()))
                .findFirst().map(member -> span(each.getValue(), member, analysed)).orElseThrow()).toList();
    }

    private static List<Statement> here(Finding finding, String article) {
        return finding.members().stream().filter(member -> member.place().article().equals(article) && !member.place().span()
                .isEmpty()).toList();
    }

    private static String id(Statement member) {
        return PREFIX + member.place().span().start() + "-" + member.place().span().end();
    }

    private static Span span(Finding finding, Statement member, Analysed analysed) {
        var conflict = finding.type() == DiscrepancyType.CONFLICT;
        return new Span(id(member), new TextRange(member.place().span().start(), member.place().span().end()),
                style(finding.type()),
                conflict || finding.type() == DiscrepancyType.SPELLING_VARIANT ? SpanState.PLAIN : SpanState.SUGGESTED,
                conflict ? StatusSign.WARNING : StatusSign.NONE, capital(finding.topic()), others(finding, member, analysed),
                LAYER);
    }

    private static SpanStyle style(DiscrepancyType type) {
        return switch (type) {
            case CONFLICT -> SpanStyle.CONFLICT;
            case SPELLING_VARIANT -> SpanStyle.SPELLING;
            case QUOTE_VARIANT, ATTRIBUTION_SHIFT -> SpanStyle.QUOTE;
            case UPDATED, MODALITY_SHIFT, COMPATIBLE -> SpanStyle.CLAIM;
        };
    }

    /** Such as {@code £4.2m here; £2.4 million in Herald, Star}. */
    static String others(Finding finding, Statement member, Analysed analysed) {
        var others = new LinkedHashMap<String, List<Statement>>();
        finding.members().stream().filter(each -> !each.normalised().equals(member.normalised()))
                .forEach(each -> others.computeIfAbsent(each.normalised() + each.unit(), any -> new ArrayList<>()).add(each));
        return Stream.concat(Stream.of(brief(member) + " here"), others.values().stream().limit(OTHERS)
                .map(equal -> brief(equal.getFirst()) + " " + where(equal, member.place(), analysed))).collect(Collectors.joining("; "));
    }

    private static String where(List<Statement> others, Place here, Analysed analysed) {
        var own = others.stream().map(Statement::place).filter(place -> place.article().equals(here.article())).findFirst();
        return own.map(place -> place.span().start() > here.span().start() ? "below" : "above")
                .orElseGet(() -> "in " + others.stream().map(each -> analysed.source(each.place().article())).distinct().limit(OTHERS)
                        .collect(Collectors.joining(", ")));
    }

    private static String brief(Statement statement) {
        return Labels.brief(statement.text(), WORDS_LENGTH);
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
