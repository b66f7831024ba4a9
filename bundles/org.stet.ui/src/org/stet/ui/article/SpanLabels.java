package org.stet.ui.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stet.core.annotate.CaseQueries.ClaimAppearance;
import org.stet.core.annotate.CheckActions;
import org.stet.core.annotate.Labels;
import org.stet.core.versions.Placements;
import org.stet.model.Annotation;
import org.stet.model.AnnotationKind;
import org.stet.model.Attribution;
import org.stet.model.Placement;
import org.stet.model.Stance;
import org.stet.model.SuggestionState;
import org.stet.ui.claims.ClaimFacts;
import org.stet.ui.text.Span;
import org.stet.ui.text.SpanState;
import org.stet.ui.text.SpanStyle;
import org.stet.ui.text.StatusSign;
import org.stet.ui.text.TextRange;
import org.stet.ui.versions.WordChanges;

/** How an annotation looks and what its margin card says. */
final class SpanLabels {

    /** Longest label in UTF-16 code units; the rest is in the inspector. */
    private static final int LABEL_LENGTH = 90;

    private SpanLabels() {
    }

    /** The span of a claim's appearance; the first claim speaks for all that share the words. */
    static Span claim(Annotation annotation, TextRange range, SpanState placed, List<ClaimAppearance> claims, ClaimFacts facts) {
        var first = claims.getFirst();
        var label = brief(first.claim().getStatement()) + (claims.size() > 1 ? " +" + (claims.size() - 1) : "");
        var parts = new ArrayList<String>();
        if (first.appearance().getStance() != Stance.ASSERTS) {
            parts.add(Labels.of(first.appearance().getStance()));
        }
        Optional.ofNullable(first.appearance().getValue()).map(value -> value.getRaw()).ifPresent(parts::add);
        parts.add(facts.spread());
        Optional.ofNullable(annotation.getNote()).map(SpanLabels::brief).ifPresent(parts::add);
        return span(annotation, range, placed, facts.sign(), label, String.join(" · ", parts));
    }

    /**
     * The span of an annotation that belongs to no claim.
     *
     * @param agent name of whom it speaks of, where known
     */
    static Span plain(Annotation annotation, TextRange range, SpanState placed, Optional<String> agent) {
        var words = brief(annotation.getAnchor().getExact());
        var note = Optional.ofNullable(annotation.getNote()).map(SpanLabels::brief);
        return switch (annotation.getKind()) {
            case NOTE -> span(annotation, range, placed, StatusSign.NONE, note.orElse("Note"), "");
            case QUOTE -> span(annotation, range, placed, StatusSign.NONE, quoted(words),
                    join(speaker(annotation).or(() -> agent), note));
            case CLAIM, MENTION -> span(annotation, range, placed, StatusSign.NONE, agent.orElse(words), note.orElse(""));
        };
    }

    /** What the card says below the label where the annotation was made in an earlier version: what became of it there, then the rest. */
    static String placed(Annotation annotation, Placement placement, String rest) {
        var fate = switch (placement.getKind()) {
            case CHANGED -> WordChanges.brief(annotation, placement);
            case MOVED -> "moved";
            case PLACED, ORPHANED -> "";
        };
        var asked = Placements.isOpen(placement) ? "y confirms" : "";
        return Stream.of(fate, asked, rest).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    /** The layer on which annotations of a kind are shown; the digit that switches it. */
    static int layer(AnnotationKind kind) {
        return switch (kind) {
            case CLAIM -> 1;
            case QUOTE -> 2;
            case NOTE -> 3;
            case MENTION -> 4;
        };
    }

    private static Span span(Annotation annotation, TextRange range, SpanState placed, StatusSign sign, String label,
            String sublabel) {
        return new Span(annotation.getId(), range, style(annotation.getKind()), state(annotation, placed), sign, label,
                sublabel, layer(annotation.getKind()));
    }

    private static SpanStyle style(AnnotationKind kind) {
        return switch (kind) {
            case CLAIM -> SpanStyle.CLAIM;
            case QUOTE -> SpanStyle.QUOTE;
            case NOTE -> SpanStyle.NOTE;
            case MENTION -> SpanStyle.MENTION;
        };
    }

    private static SpanState state(Annotation annotation, SpanState placed) {
        if (annotation.getState() == SuggestionState.SUGGESTED) {
            return SpanState.SUGGESTED;
        }
        return placed == SpanState.PLAIN && CheckActions.isTicked(annotation) ? SpanState.TICKED : placed;
    }

    private static Optional<String> speaker(Annotation annotation) {
        return Optional.ofNullable(annotation.getAttribution()).map(Attribution::getSourceText);
    }

    private static String join(Optional<String> first, Optional<String> second) {
        return String.join(" · ", Stream.of(first, second).flatMap(Optional::stream).toList());
    }

    /** In quotation marks, unless the words bring their own. */
    private static String quoted(String words) {
        return "“\"„«‘'".indexOf(words.charAt(0)) >= 0 ? words : "“" + words + "”";
    }

    private static String brief(String text) {
        return Labels.brief(text, LABEL_LENGTH);
    }
}
