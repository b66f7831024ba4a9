package org.stet.ui.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stet.core.anchor.Span;
import org.stet.core.annotate.Labels;
import org.stet.model.Annotation;
import org.stet.model.Candidate;

/**
 * A line above the text of a version: an annotation whose words are not in it, or below that a place that may be meant.
 *
 * @param place offsets of the version's text; empty in the line of the annotation itself
 */
record OrphanRow(Annotation annotation, Optional<Span> place, String text) {

    private static final int CONTEXT = 40;
    private static final int WORDS = 70;

    /** All lines for the version that a model shows. */
    static List<OrphanRow> of(ArticleModel model) {
        var rows = new ArrayList<OrphanRow>();
        for (var orphan : model.orphans()) {
            var candidates = model.placement(orphan).orElseThrow().getCandidates();
            rows.add(new OrphanRow(orphan, Optional.empty(),
                    model.describe(orphan) + (candidates.isEmpty() ? " · nothing in this version resembles it" : "")));
            candidates.forEach(candidate -> rows.add(candidate(orphan, candidate, model.text())));
        }
        return rows;
    }

    private static OrphanRow candidate(Annotation orphan, Candidate candidate, String text) {
        var span = new Span(Math.min(candidate.getStart(), text.length()), Math.min(candidate.getEnd(), text.length()));
        var before = lastWords(text.substring(text.lastIndexOf('\n', Math.max(0, span.start() - 1)) + 1, span.start()));
        var lineEnd = text.indexOf('\n', span.end());
        var after = text.substring(span.end(), lineEnd < 0 ? text.length() : lineEnd);
        return new OrphanRow(orphan, Optional.of(span), "      ↳ " + Math.round(100 * candidate.getScore()) + " % alike:  " + before + "“"
                + Labels.brief(span.of(text), WORDS) + "”" + (after.isEmpty() ? "" : " ") + Labels.brief(after, CONTEXT));
    }

    private static String lastWords(String before) {
        var line = before.replace('\u00A0', ' ').stripTrailing();
        if (line.isEmpty()) {
            return "";
        }
        var cut = line.length() <= CONTEXT ? -1 : line.indexOf(' ', line.length() - CONTEXT);
        return (line.length() <= CONTEXT ? line : "…" + line.substring(cut < 0 ? line.length() : cut + 1)) + " ";
    }
}
