package org.stet.ui.quotes;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.stet.analysis.quotes.Wordings;
import org.stet.analysis.quotes.Wordings.Wording;
import org.stet.core.anchor.Span;
import org.stet.core.annotate.Labels;
import org.stet.core.placement.WordEdit;
import org.stet.ui.analysis.Analysed;
import org.stet.ui.analysis.Detail;
import org.stet.ui.lists.Column;
import org.stet.ui.lists.Column.Cell;
import org.stet.ui.lists.Column.Tone;
import org.stet.ui.lists.Folding;
import org.stet.ui.lists.ListRow;

/** A quotation with all its wordings, as a row of the Quotes view. */
record QuoteRow(Wordings quotation, String sources) implements ListRow {

    static final List<Column<QuoteRow>> COLUMNS = List.of(
            Column.words("Speaker", 170, QuoteRow::speaker),
            new Column<>("Words", 0, row -> Cell.of("“" + row.words() + "”"),
            Comparator.comparing(row -> Folding.fold(row.words()))),
            Column.number("Wordings", 100, QuoteRow::wordings,
            number -> new Cell(Labels.number(number), number > 1 ? Tone.QUOTE : Tone.MUTED, List.of())),
            Column.number("Articles", 84, row -> row.quotation.articles()),
            Column.words("In", 220, QuoteRow::sources));

    static List<QuoteRow> all(Analysed analysed) {
        return analysed.quotations().stream().map(each -> new QuoteRow(each, sources(each, analysed))).toList();
    }

    private static String sources(Wordings quotation, Analysed analysed) {
        return quotation.wordings().stream().flatMap(wording -> wording.places().stream())
                .map(place -> analysed.source(place.article()))
                .distinct().collect(Collectors.joining(", "));
    }

    @Override
    public String key() {
        return speaker() + "\n" + words();
    }

    @Override
    public String text() {
        return speaker() + " " + quotation.wordings().stream().map(Wording::text).collect(Collectors.joining(" ")) + " "
                + sources;
    }

    @Override
    public boolean isHeading() {
        return false;
    }

    String speaker() {
        return quotation.speaker().orElse("Unknown");
    }

    String words() {
        return Labels.brief(quotation.wordings().getFirst().text(), 300);
    }

    int wordings() {
        return quotation.wordings().size();
    }

    /** All wordings, with the words marked that are not in the first. */
    Detail detail(Analysed analysed) {
        var first = quotation.wordings().getFirst().text();
        var cards = quotation.wordings().stream().map(wording -> new Detail.Card(wording.places(), wording.places().stream()
                .map(place -> analysed.source(place.article())).distinct().collect(Collectors.joining(", ")), "“"
                + wording.text() + "”",
                added(first, wording.text()), "")).toList();
        return new Detail(speaker() + " · " + Labels.count(wordings(), "wording") + " in "
                + Labels.count(quotation.articles(), "article"), cards,
                "", "");
    }

    private static List<Span> added(String first, String words) {
        return WordEdit.between(first, words).stream().filter(edit -> edit.kind() == WordEdit.Kind.ADDED)
                .map(edit -> new Span(edit.to().start() + 1, edit.to().end() + 1)).toList();
    }
}
