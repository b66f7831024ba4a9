package org.stet.ui.discrepancies;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stet.analysis.claims.Statement;
import org.stet.analysis.discrepancies.Finding;
import org.stet.core.anchor.Span;
import org.stet.core.placement.WordEdit;
import org.stet.model.Bound;
import org.stet.model.DiscrepancyType;
import org.stet.ui.analysis.Analysed;
import org.stet.ui.analysis.Analysed.Passage;

/**
 * Why something is held for a finding.
 *
 * @param sentence the finding as a sentence
 * @param cards the passages that were compared, those of one value together
 * @param comparison the rule that compared, and its arithmetic
 * @param decision what a person decided and why; empty while it is open
 */
record FindingDetail(String sentence, List<Card> cards, String comparison, String decision) {

    FindingDetail {
        cards = List.copyOf(cards);
    }

    /**
     * A passage that one or more articles share word for word.
     *
     * @param source who has it, and where
     * @param marks stretches of the text that differ from the other passages
     * @param value the value as it was compared; may be empty
     */
    record Card(Statement statement, String source, String text, List<Span> marks, String value) {

        Card {
            marks = List.copyOf(marks);
        }
    }

    static FindingDetail of(DiscrepancyRow row, Analysed analysed) {
        var decision = row.decision().map(DiscrepancyLabels::of).orElse("") + (row.reason().isEmpty() ? "" : ": " + row.reason());
        return row.finding().map(finding -> new FindingDetail(row.sentence(), cards(finding, analysed), comparison(finding), decision))
                .orElseGet(() -> new FindingDetail(row.sentence(), List.of(), "", decision));
    }

    private static String comparison(Finding finding) {
        return Stream.concat(finding.reason().map(DiscrepancyLabels::of).stream(), Stream.of(finding.rule())).filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private static List<Card> cards(Finding finding, Analysed analysed) {
        var alike = new LinkedHashMap<List<String>, List<Statement>>();
        for (var statement : finding.members()) {
            var passage = analysed.passage(statement.place());
            alike.computeIfAbsent(List.of(passage.text(), passage.words().toString(), statement.normalised()), key -> new ArrayList<>()).add(statement);
        }
        var first = finding.members().isEmpty() ? "" : finding.members().getFirst().text();
        return alike.values().stream().map(same -> card(finding.type(), same, first, analysed)).toList();
    }

    private static Card card(DiscrepancyType type, List<Statement> same, String first, Analysed analysed) {
        var statement = same.getFirst();
        var passage = analysed.passage(statement.place());
        return new Card(statement, source(same, passage, analysed), passage.text(), marks(type, statement, passage, first), value(statement));
    }

    private static String source(List<Statement> same, Passage passage, Analysed analysed) {
        var articles = same.stream().map(each -> each.place().article()).distinct().toList();
        if (articles.size() > 1) {
            return articles.stream().map(analysed::source).collect(Collectors.joining(", "));
        }
        return analysed.dated(articles.getFirst()) + (passage.paragraph() == 0 ? " · headline or caption" : " · paragraph " + passage.paragraph());
    }

    /** In wordings of one quotation the words that are not in the first; else the value as a whole. */
    private static List<Span> marks(DiscrepancyType type, Statement statement, Passage passage, String first) {
        if (type != DiscrepancyType.QUOTE_VARIANT || statement.text().equals(first)) {
            return List.of(passage.words());
        }
        return WordEdit.between(first, statement.text()).stream().filter(edit -> edit.kind() == WordEdit.Kind.ADDED)
                .map(edit -> new Span(passage.words().start() + edit.to().start(), passage.words().start() + edit.to().end())).toList();
    }

    /** Such as {@code at least 4 200 000 GBP}. */
    static String value(Statement statement) {
        return Stream.of(bound(statement.bound()), number(statement.normalised()), statement.unit()).filter(part -> !part.isBlank())
                .collect(Collectors.joining(" "));
    }

    /** Long numbers in groups of three digits. */
    private static String number(String normalised) {
        if (!normalised.matches("\\d{5,}(\\.\\d+)?")) {
            return normalised;
        }
        var symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator('\u2009');
        return new DecimalFormat("#,##0.###", symbols).format(new BigDecimal(normalised));
    }

    private static String bound(Bound bound) {
        return Optional.ofNullable(bound).map(each -> switch (each) {
            case EXACTLY -> "";
            case ABOUT -> "about";
            case MORE_THAN -> "more than";
            case AT_LEAST -> "at least";
            case LESS_THAN -> "less than";
            case AT_MOST -> "at most";
        }).orElse("");
    }

    /** All of it in words, for screen readers and the clipboard. */
    String text() {
        return Stream.of(Stream.of(sentence), cards.stream().map(card -> card.source + ": " + card.text), Stream.of(comparison, decision))
                .flatMap(part -> part).filter(part -> !part.isBlank()).collect(Collectors.joining("\n"));
    }
}
