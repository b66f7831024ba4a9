package org.stet.export.html;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.stet.core.annotate.CaseQueries;
import org.stet.core.annotate.Labels;
import org.stet.export.html.ReportContent.ReportArticle;
import org.stet.model.Annotation;
import org.stet.model.Appearance;
import org.stet.model.Attribution;
import org.stet.model.Claim;
import org.stet.model.Value;

/** A claim of the report with what was found on it and every place where it appears, quoted. */
final class ClaimSection {

    private static final int CONTEXT = 60;

    private final ReportContent content;
    private final Claim claim;

    ClaimSection(ReportContent content, Claim claim) {
        this.content = content;
        this.claim = claim;
    }

    /** One place, with everything needed to quote it. */
    private record Place(Appearance appearance, ReportArticle article, Annotation annotation) {
    }

    /** What the table of appearances tells; those that nothing is known for are left out. */
    private enum Column {

        ARTICLE("Article"), WORDS("Words"), STANCE("Stance"), VALUE("Value"), SOURCE("Source given");

        final String title;

        Column(String title) {
            this.title = title;
        }

        boolean isAlwaysThere() {
            return this == ARTICLE || this == WORDS;
        }

        String cssClass() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    void appendTo(Element parent) {
        var places = places();
        var section = parent.appendElement("article").id("claim-" + claim.getId()).addClass("claim-card")
                .addClass(statusClass(claim));
        section.appendElement("h3").text(claim.getStatement());
        appendFacts(section, places);
        if (places.isEmpty()) {
            section.appendElement("p").addClass("empty").text("It appears in no article of this report.");
        } else {
            appendTable(section, places);
        }
    }

    private List<Place> places() {
        return content.appearancesOf(claim).stream().map(shown -> place(shown.appearance()))
                .sorted(Comparator.comparing((Place place) -> CaseQueries.published(place.article.article()))
                        .thenComparing(place -> place.annotation.getAnchor().getStart())).toList();
    }

    private Place place(Appearance appearance) {
        var marked = content.marked().get(appearance.getAnnotation());
        return new Place(appearance, marked.article(), marked.annotation());
    }

    private void appendFacts(Element section, List<Place> places) {
        var status = CaseQueries.status(claim);
        var facts = Facts.in(section);
        facts.add("Status", Labels.sign(status) + " " + Labels.of(status) + checkedBy());
        facts.add("Appears in",
                Labels.count(content.articleCount(claim), "article") + ", " + Labels.count(places.size(), "place"));
        facts.add("About", Stream.of(claim.getSubject(), claim.getSlot()).filter(word -> word != null && !word.isBlank())
                .collect(Collectors.joining(": ")));
        facts.add("Values given",
                places.stream().map(place -> value(place.appearance.getValue())).filter(value -> !value.isEmpty())
                .distinct().collect(Collectors.joining("; ")));
        Optional.ofNullable(claim.getVerdict()).ifPresent(verdict -> facts.add("Verdict",
                Optional.ofNullable(verdict.getLabel()).orElse(Labels.of(verdict.getRating()))
                        + (verdict.getJustification() == null ? "" : ". " + verdict.getJustification())
                        + by(verdict.getDecidedBy(), verdict.getDecidedAt())));
        facts.add("Note", claim.getNote());
    }

    private String checkedBy() {
        return claim.getCheck() == null ? "" : by(claim.getCheck().getCheckedBy(), claim.getCheck().getCheckedAt());
    }

    private static String by(String who, Instant at) {
        return who == null ? "" : " (" + who + (at == null ? "" : ", " + Labels.time(at)) + ")";
    }

    /** The class that colours what is said of a claim by its work state. */
    static String statusClass(Claim claim) {
        return "status-" + CaseQueries.status(claim).getName().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void appendTable(Element section, List<Place> places) {
        var columns = Stream.of(Column.values())
                .filter(column -> column.isAlwaysThere() || places.stream().anyMatch(place -> !text(column, place).isEmpty()))
                .toList();
        var table = section.appendElement("table");
        table.appendElement("caption").addClass("unseen").text("Appearances of the claim: " + claim.getStatement());
        var head = table.appendElement("thead").appendElement("tr");
        columns.forEach(column -> head.appendElement("th").attr("scope", "col").addClass(column.cssClass()).text(column.title));
        var body = table.appendElement("tbody");
        for (var place : places) {
            var row = body.appendElement("tr");
            columns.forEach(column -> appendCell(row, column, place));
        }
    }

    private void appendCell(Element row, Column column, Place place) {
        switch (column) {
            case ARTICLE -> appendArticle(row, place);
            case WORDS -> appendQuotation(row.appendElement("td").addClass(column.cssClass()), place);
            default ->
                row.appendElement("td").addClass(column.cssClass()).attr("data-title", column.title).text(text(column, place));
        }
    }

    private static String text(Column column, Place place) {
        return switch (column) {
            case STANCE -> Labels.of(place.appearance.getStance());
            case VALUE -> value(place.appearance.getValue());
            case SOURCE -> attribution(place.appearance.getAttribution());
            case ARTICLE, WORDS -> "";
        };
    }

    private void appendArticle(Element row, Place place) {
        var article = place.article.article();
        var source = row.appendElement("th").attr("scope", "row");
        source.appendElement("a").attr("href", "#" + place.article.anchor())
                .text(Optional.of(CaseQueries.outletName(content.model(), article)).filter(name -> !name.isEmpty())
                        .orElse("Unknown outlet"));
        source.appendElement("small").text(Labels.date(CaseQueries.published(article)));
    }

    private void appendQuotation(Element cell, Place place) {
        var text = place.article.text();
        var span = MarkedText.span(place.annotation);
        var from = Math.max(text.lastIndexOf('\n', span.start() - 1) + 1, wordStart(text, span.start() - CONTEXT));
        var lineEnd = text.indexOf('\n', span.end());
        var to = Math.min(lineEnd < 0 ? text.length() : lineEnd, wordEnd(text, span.end() + CONTEXT));
        cell.appendText((from > 0 && text.charAt(from - 1) != '\n' ? "… " : "") + text.substring(from, span.start()));
        cell.appendElement("a").attr("href", "#" + ArticleSection.markId(place.annotation))
                .appendElement("mark").addClass("claim").text(span.of(text));
        cell.appendText(text.substring(span.end(), Math.max(span.end(), to))
                + (to < text.length() && text.charAt(to) != '\n' ? " …" : ""));
        if (place.appearance.getNote() != null) {
            cell.appendElement("small").text(place.appearance.getNote());
        }
    }

    private static int wordStart(String text, int at) {
        var from = Math.max(0, at);
        while (from > 0 && !Character.isWhitespace(text.charAt(from - 1))) {
            from--;
        }
        return from;
    }

    private static int wordEnd(String text, int at) {
        var to = Math.min(text.length(), at);
        while (to < text.length() && !Character.isWhitespace(text.charAt(to))) {
            to++;
        }
        return to;
    }

    private static String value(Value value) {
        if (value == null) {
            return "";
        }
        return value.getRaw() != null ? value.getRaw()
                : Stream.of(value.getNormalised(), value.getUnit()).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }

    private static String attribution(Attribution attribution) {
        if (attribution == null) {
            return "";
        }
        return Stream.concat(Stream.of(Optional.ofNullable(attribution.getSourceText()).orElse("")), attribution.getVia().stream().map("via "::concat))
                .filter(word -> !word.isBlank()).collect(Collectors.joining(", "));
    }
}
