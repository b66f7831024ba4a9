package org.stet.export.html;

import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.stet.core.annotate.CaseQueries;
import org.stet.core.annotate.Labels;
import org.stet.export.html.ReportContent.ReportArticle;
import org.stet.model.Annotation;
import org.stet.model.MetadataField;
import org.stet.model.StructureKind;
import org.stet.model.SuggestionState;

/** An article of the report: its text with the marked spans, and beside each paragraph the notes to them. */
final class ArticleSection {

    private final ReportContent content;
    private final ReportArticle shown;
    private final List<Annotation> numbered;

    ArticleSection(ReportContent content, ReportArticle shown) {
        this.content = content;
        this.shown = shown;
        this.numbered = shown.annotations().stream().sorted(MarkedText.OUTERMOST_FIRST).toList();
    }

    void appendTo(Element parent) {
        var article = parent.appendElement("article").id(shown.anchor()).addClass("story");
        var blocks = MarkedText.blocks(shown.version(), shown.text());
        var title = blocks.stream().filter(block -> block.kind() == StructureKind.HEADLINE).findFirst();
        var head = article.appendElement("header");
        head.appendElement("p").addClass("kicker").text(String.join(" · ", facts()));
        if (title.isEmpty() || isCorrected(MetadataField.HEADLINE)) {
            head.appendElement("h3").text(CaseQueries.headline(shown.article()) + corrected(MetadataField.HEADLINE));
        }
        var body = article.appendElement("div").addClass("text");
        language().ifPresent(tag -> body.attr("lang", tag));
        for (var block : blocks) {
            appendBlock(body, block, title.filter(block::equals).isPresent() && !isCorrected(MetadataField.HEADLINE) ? "h3" : tag(block.kind()));
        }
    }

    private List<String> facts() {
        var facts = new ArrayList<String>();
        for (var field : List.of(MetadataField.OUTLET, MetadataField.BYLINE, MetadataField.PUBLISHED)) {
            var value = CaseQueries.value(content.model(), shown.article(), field);
            facts.add(value.isEmpty() ? "" : Labels.date(value) + corrected(field));
        }
        if (shown.article().getVersions().size() > 1) {
            facts.add("version " + shown.version().getNumber() + " of " + shown.article().getVersions().size());
        }
        facts.add(Labels.count(shown.annotations().size(), "mark"));
        facts.removeIf(String::isEmpty);
        return facts;
    }

    private boolean isCorrected(MetadataField field) {
        return CaseQueries.correction(shown.article(), field).isPresent();
    }

    private String corrected(MetadataField field) {
        return isCorrected(field) ? " (corrected)" : "";
    }

    /** What the article's language is said to be, if that is a language. */
    private Optional<String> language() {
        try {
            return Optional.of(CaseQueries.value(content.model(), shown.article(), MetadataField.LANGUAGE))
                    .filter(tag -> !tag.isBlank())
                    .map(tag -> new Locale.Builder().setLanguageTag(tag.replace('_', '-')).build().toLanguageTag());
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }

    private static String tag(StructureKind kind) {
        return kind == StructureKind.HEADLINE || kind == StructureKind.HEADING ? "h4" : "p";
    }

    private void appendBlock(Element body, MarkedText.Block block, String tag) {
        var row = body.appendElement("div").addClass("row");
        var words = row.appendElement(tag).attr("dir", "auto")
                .addClass("block " + block.kind().getName().toLowerCase(Locale.ROOT).replace('_', '-'));
        var ending = new LinkedHashSet<Annotation>();
        for (var run : MarkedText.runs(shown.text(), block.span(), numbered)) {
            appendRun(words, run);
            ending.addAll(run.ending());
        }
        if (!ending.isEmpty()) {
            var notes = row.appendElement("ul").addClass("notes").attr("aria-label", "Notes to this paragraph");
            numbered.stream().filter(ending::contains).forEach(annotation -> appendNote(notes, annotation));
        }
    }

    private void appendRun(Element words, MarkedText.Run run) {
        var at = words;
        for (var annotation : run.over()) {
            at = at.appendElement("mark").addClass(kindClass(annotation));
            if (run.starting().contains(annotation)) {
                at.id(markId(annotation)).addClass("first");
            }
            if (run.ending().contains(annotation)) {
                at.addClass("last");
            }
        }
        at.appendText(run.words());
        for (var annotation : run.ending()) {
            var number = number(annotation);
            words.appendElement("sup").appendElement("a").attr("href", "#" + noteId(annotation))
                    .attr("aria-label", Labels.of(annotation.getKind()) + " " + number + ", to the note").text(number);
        }
    }

    private void appendNote(Element notes, Annotation annotation) {
        var note = notes.appendElement("li").id(noteId(annotation)).addClass("note " + kindClass(annotation));
        note.appendElement("a").addClass("number").attr("href", "#" + markId(annotation))
                .attr("aria-label", "Note " + number(annotation) + ", back to the text").text(number(annotation));
        note.appendText(" ");
        var claims = content.appearances().getOrDefault(annotation.getId(), List.of());
        if (claims.isEmpty()) {
            note.appendElement("span").addClass("label").text(Labels.of(annotation.getKind()));
        }
        for (var each : claims) {
            var line = note.appendElement("span").addClass("claim-line");
            line.appendText(Labels.sign(CaseQueries.status(each.claim())) + " ");
            line.appendElement("a").attr("href", "#claim-" + each.claim().getId()).text(each.claim().getStatement());
            line.appendElement("small")
                    .text(" " + Labels.of(each.appearance().getStance()) + " · " + Labels.of(CaseQueries.status(each.claim()))
                    + " · " + Labels.count(content.articleCount(each.claim()), "article"));
        }
        if (annotation.getNote() != null) {
            note.appendElement("span").addClass("remark").text(annotation.getNote());
        }
        if (annotation.getState() == SuggestionState.SUGGESTED) {
            note.appendElement("small").text(" suggested, not confirmed");
        }
    }

    private static String kindClass(Annotation annotation) {
        return switch (annotation.getKind()) {
            case CLAIM -> "claim";
            case QUOTE -> "quote";
            case NOTE -> "remarked";
            case MENTION -> "mention";
        };
    }

    private String number(Annotation annotation) {
        return Integer.toString(numbered.indexOf(annotation) + 1);
    }

    static String markId(Annotation annotation) {
        return "mark-" + annotation.getId();
    }

    private static String noteId(Annotation annotation) {
        return "note-" + annotation.getId();
    }

}
