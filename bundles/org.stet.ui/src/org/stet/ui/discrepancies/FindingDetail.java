package org.stet.ui.discrepancies;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stet.analysis.claims.Period;
import org.stet.analysis.claims.Statement;
import org.stet.analysis.discrepancies.Finding;
import org.stet.core.anchor.Span;
import org.stet.core.annotate.Labels;
import org.stet.core.placement.WordEdit;
import org.stet.model.Bound;
import org.stet.model.DiscrepancyType;
import org.stet.ui.analysis.Analysed;
import org.stet.ui.analysis.Detail;
import org.stet.ui.analysis.Detail.Card;

/** Why something is held for a finding: the passages that were compared, and how. */
final class FindingDetail {

    /** Where very many articles disagree the passages below the sentence tell it better than all of them in one sentence. */
    private static final int SENTENCE_LENGTH = 400;
    private static final Map<String, String> CURRENCIES = Map.of("GBP", "£", "USD", "$", "EUR", "€");
    /** What is counted, which the passage tells better. */
    private static final Pattern THING = Pattern.compile("\\p{L}[\\p{L}’' -]{3,}");
    /** Without a unit four digits may be a year. */
    private static final Pattern LONG_NUMBER = Pattern.compile("\\d{5,}(\\.\\d+)?");
    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");
    private static final Pattern TERM = Pattern.compile("\\D+ \\d");
    private static final Pattern LENGTH_OF_TIME = Pattern.compile("P(T?)(\\d{1,6})([YMWDHS])");

    private FindingDetail() {
    }

    static Detail of(DiscrepancyRow row, Analysed analysed) {
        var decision = row.decision().map(DiscrepancyLabels::of).orElse("") + (row.reason().isEmpty() ? "" : ": " + row.reason());
        return row.finding().map(finding -> new Detail(Labels.brief(row.sentence(), SENTENCE_LENGTH), cards(finding, analysed), comparison(finding), decision))
                .orElseGet(() -> new Detail(row.sentence(), List.of(), "", decision));
    }

    private static String comparison(Finding finding) {
        return Stream.concat(finding.reason().map(DiscrepancyLabels::of).stream(), Stream.of(finding.rule()))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private static List<Card> cards(Finding finding, Analysed analysed) {
        var cards = Detail.cards(differingFirst(finding.members()), Statement::place, FindingDetail::value, analysed);
        if (finding.type() != DiscrepancyType.QUOTE_VARIANT) {
            return cards;
        }
        var first = analysed.words(finding.members().getFirst().place());
        return cards.stream().map(card -> card.withMarks(differing(first, card, analysed))).toList();
    }

    /** One statement of each value before all others, so that what differs is seen side by side however many say the same. */
    static List<Statement> differingFirst(List<Statement> members) {
        var met = new HashSet<List<String>>();
        var first = members.stream().collect(Collectors.partitioningBy(each -> met.add(List.of(each.normalised(), each.unit()))));
        return Stream.concat(first.get(true).stream(), first.get(false).stream()).toList();
    }

    /** The words of a quotation that are not in another wording of it; in that itself all. */
    private static List<Span> differing(String first, Card card, Analysed analysed) {
        var words = analysed.passage(card.place()).words();
        var added = WordEdit.between(first, words.of(card.text())).stream().filter(edit -> edit.kind() == WordEdit.Kind.ADDED)
                .map(edit -> new Span(words.start() + edit.to().start(), words.start() + edit.to().end())).toList();
        return added.isEmpty() ? List.of(words) : added;
    }

    /** Such as {@code at least £4,200,000}. */
    static String value(Statement statement) {
        var unit = THING.matcher(statement.unit()).matches() ? "" : statement.unit();
        var number = plain(statement.normalised(), statement.unit());
        var value = CURRENCIES.containsKey(unit) ? CURRENCIES.get(unit) + number : number + (unit.equals("%") ? "" : " ") + unit;
        var isTime = statement.unit().isEmpty() && statement.normalised().matches("\\d{4}-.*");
        return (bound(statement.bound(), isTime) + " " + value).strip();
    }

    /**
     * A day or a length of time as a reader writes it, such as {@code 43 years} for {@code P43Y}; of a term, and of what is headed by what it
     * is about, the words of the article say all.
     */
    private static String plain(String normalised, String unit) {
        if (TERM.matcher(normalised).matches() || normalised.contains(": ")) {
            return "";
        }
        if ((unit.isEmpty() ? LONG_NUMBER : NUMBER).matcher(normalised).matches()) {
            return number(normalised);
        }
        var length = LENGTH_OF_TIME.matcher(normalised);
        return length.matches() ? Labels.count(Integer.parseInt(length.group(2)), unit(length.group(1) + length.group(3)))
                : Period.of(normalised).map(Period::toString).orElse(normalised);
    }

    private static String unit(String letters) {
        return switch (letters) {
            case "Y" -> "year";
            case "M" -> "month";
            case "W" -> "week";
            case "D" -> "day";
            case "TH" -> "hour";
            case "TM" -> "minute";
            default -> "second";
        };
    }

    /** Long numbers in groups of three digits. */
    private static String number(String normalised) {
        return new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(new BigDecimal(normalised));
    }

    private static String bound(Bound bound, boolean isTime) {
        return Optional.ofNullable(bound).map(each -> switch (each) {
            case EXACTLY -> "";
            case ABOUT -> "about";
            case MORE_THAN -> isTime ? "after" : "more than";
            case AT_LEAST -> isTime ? "from" : "at least";
            case LESS_THAN -> isTime ? "before" : "less than";
            case AT_MOST -> isTime ? "by" : "at most";
        }).orElse("");
    }
}
