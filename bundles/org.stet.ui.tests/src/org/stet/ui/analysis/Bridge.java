package org.stet.ui.analysis;

import java.util.List;
import java.util.Optional;
import org.stet.analysis.ArticleReading;
import org.stet.analysis.ArticleText;
import org.stet.analysis.CaseFindings;
import org.stet.analysis.Place;
import org.stet.analysis.Published;
import org.stet.analysis.claims.Corroboration;
import org.stet.analysis.claims.Statement;
import org.stet.analysis.claims.SuggestedClaim;
import org.stet.analysis.claims.SuggestedClaim.Competing;
import org.stet.analysis.discrepancies.Finding;
import org.stet.analysis.families.Family;
import org.stet.analysis.families.Family.Member;
import org.stet.analysis.families.Family.Reason;
import org.stet.analysis.names.Name;
import org.stet.analysis.names.Name.Mentioned;
import org.stet.analysis.quotes.Quote;
import org.stet.analysis.text.DocumentReader;
import org.stet.core.anchor.Anchors;
import org.stet.core.anchor.Span;
import org.stet.model.AgentKind;
import org.stet.model.Bound;
import org.stet.model.DerivationDegree;
import org.stet.model.DiscrepancyType;
import org.stet.model.Quotation;
import org.stet.model.StructureKind;
import org.stet.model.ValueKind;

/**
 * Findings about a made-up story as an analysis would hand them in, so that views are tested on what they show and not on how it
 * is found.
 */
public final class Bridge {

    public static final String GAZETTE = """
            Harbour bridge shut for a year after cracks found
            The harbour bridge closed on 3 May after inspectors found cracks in three of its eleven supports.
            Repairs would cost £4.2m and take about a year.
            “We acted within the hour,” said Maren Holt, who leads the works department.""";
    public static final String COURIER = """
            Bridge closed
            Repairs would cost £4.2m and take about a year.
            Holt said the closure could not wait.""";
    public static final String HERALD = """
            Council knew of bridge cracks for months
            The bridge was shut on 4 May.
            Closing it now means a bill of £2.4 million, works chief Maren Hold told the paper.
            “We acted almost within the hour,” she said.""";

    public static final SuggestedClaim COST = new SuggestedClaim(Optional.empty(), "bridge", "cost of the repair",
            ValueKind.MONEY,
            List.of(new Competing("4200000", List.of(money("gazette", "£4.2m", "4200000"), money("courier", "£4.2m", "4200000"))),
                    new Competing("2400000", List.of(money("herald", "£2.4 million", "2400000")))),
            new Corroboration(3, 2, 1, ""));
    public static final SuggestedClaim CLOSED = new SuggestedClaim(Optional.empty(), "bridge", "closed on", ValueKind.DATE,
            List.of(new Competing("2026-05-03", List.of(date("gazette", "3 May", "2026-05-03"))),
                    new Competing("2026-05-04", List.of(date("herald", "4 May", "2026-05-04")))),
            new Corroboration(2, 2, 0, ""));
    public static final Finding CONFLICT = new Finding(DiscrepancyType.CONFLICT, Optional.empty(), Optional.empty(),
            "cost of the repair",
            statements(COST), "Herald says £2.4m, Gazette and Courier (one wire) say £4.2m.",
            "money, same slot: GBP 4200000 ≠ GBP 2400000, no bound");
    public static final Finding DAY = new Finding(DiscrepancyType.CONFLICT, Optional.empty(), Optional.empty(),
            "day of the closure",
            statements(CLOSED), "Gazette says 3 May, Herald says 4 May.", "date: 2026-05-03 ≠ 2026-05-04");
    public static final Finding SPELLING = new Finding(DiscrepancyType.SPELLING_VARIANT, Optional.empty(), Optional.empty(),
            "Maren Holt",
            List.of(said("gazette", "Maren Holt"), said("herald", "Maren Hold")), "Maren Holt (Gazette) / Maren Hold (Herald)",
            "name: one letter");
    public static final Finding WORDING = new Finding(DiscrepancyType.QUOTE_VARIANT, Optional.empty(), Optional.empty(),
            "a quotation",
            List.of(said("gazette", "We acted within the hour"), said("herald", "We acted almost within the hour")),
            "Maren Holt is quoted in two wordings.", "quote: 1 word added");
    public static final Finding ROUNDED = new Finding(DiscrepancyType.COMPATIBLE, Optional.of(Finding.Reason.ROUNDING),
            Optional.empty(),
            "length of the closure", List.of(said("gazette", "about a year"), said("courier", "about a year")),
            "All say about a year.", "duration");

    private Bridge() {
    }

    public static Analysed analysed() {
        var findings = new CaseFindings(List.of(reading("gazette", "Gazette", "2026-05-03", GAZETTE),
                reading("courier", "Courier", "2026-05-03", COURIER),
                reading("herald", "Herald", "2026-05-04", HERALD)), names(), List.of(family()), List.of(), List.of(COST, CLOSED),
                List.of(CONFLICT, DAY, SPELLING, WORDING, ROUNDED));
        return new Analysed(findings);
    }

    private static Family family() {
        return new Family(List.of(new Member("gazette", DerivationDegree.NOT), new Member("courier", DerivationDegree.WHOLLY)),
                List.of(), List.of(new Reason("courier", "Courier repeats Gazette word for word.")));
    }

    private static List<Name> names() {
        return List.of(new Name("Maren Holt", AgentKind.PERSON,
                List.of(mentioned("gazette", "Maren Holt"), mentioned("courier", "Holt"),
                mentioned("herald", "Maren Hold"))));
    }

    private static Mentioned mentioned(String article, String words) {
        return new Mentioned(article, span(article, words), words);
    }

    private static ArticleReading reading(String id, String outlet, String day, String text) {
        var headline = new ArticleText.Range(StructureKind.HEADLINE, 0, text.indexOf('\n'));
        var article = new ArticleText(id, id + ".html", outlet, false, Published.parse(day), "", List.of(), text,
                List.of(headline));
        var said = Anchors.occurrences(text, "“");
        var quotes = said.isEmpty() ? List.<Quote>of()
                : List.of(new Quote(new Span(said.getFirst().end(), text.indexOf(',', said.getFirst().end())),
                Quotation.DIRECT, Optional.of("Maren Holt"), Optional.empty(), Optional.empty(), List.of()));
        return new ArticleReading(DocumentReader.read(article), List.of(), List.of(), quotes, List.of());
    }

    private static List<Statement> statements(SuggestedClaim claim) {
        return claim.values().stream().flatMap(value -> value.appearances().stream()).toList();
    }

    private static Statement money(String article, String words, String value) {
        return new Statement(place(article, words), words, value, "GBP", Bound.EXACTLY, "");
    }

    private static Statement date(String article, String words, String value) {
        return new Statement(place(article, words), words, value, "", Bound.EXACTLY, "");
    }

    private static Statement said(String article, String words) {
        return new Statement(place(article, words), words, words, "", Bound.EXACTLY, "");
    }

    private static Place place(String article, String words) {
        return new Place(article, span(article, words));
    }

    private static Span span(String article, String words) {
        var text = switch (article) {
            case "gazette" -> GAZETTE;
            case "courier" -> COURIER;
            default -> HERALD;
        };
        return Anchors.occurrences(text, words).getFirst();
    }
}
