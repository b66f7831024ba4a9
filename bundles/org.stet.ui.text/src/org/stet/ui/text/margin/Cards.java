package org.stet.ui.text.margin;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.stet.ui.text.Span;
import org.stet.ui.text.SpanState;
import org.stet.ui.text.SpanStyle;
import org.stet.ui.text.StatusSign;
import org.stet.ui.text.TextRange;

/** Which spans of a paragraph get a card, as pure functions. */
final class Cards {

    private Cards() {
    }

    /**
     * The spans that are shown as cards, in reading order. A conflict on the very words of another card is told by that
     * card's sign instead of a card of its own.
     */
    static List<Span> of(List<Span> spans) {
        Set<TextRange> conflicts = rangesOf(spans, span -> span.style() == SpanStyle.CONFLICT);
        Set<TextRange> others = rangesOf(spans, span -> span.style() != SpanStyle.CONFLICT && hasCard(span));
        var cards = new ArrayList<Span>();
        for (Span span : spans) {
            boolean conflict = span.style() == SpanStyle.CONFLICT;
            if (hasCard(span) && !(conflict && others.contains(span.range()))) {
                cards.add(!conflict && conflicts.contains(span.range()) ? span.withSign(StatusSign.WARNING) : span);
            }
        }
        return cards;
    }

    /** The suggestions, which are shown as quiet dots. */
    static List<Span> dots(List<Span> spans) {
        return spans.stream().filter(span -> span.state() == SpanState.SUGGESTED).toList();
    }

    /** The label with its sign and what became of the words since they were marked. */
    static String title(Span span) {
        String fate = span.state() == SpanState.MOVED ? "↷ " : span.earlier().isPresent() ? "≠ " : "";
        String sign = span.sign() == StatusSign.NONE ? "" : span.sign().symbol() + " ";
        return fate + sign + span.label();
    }

    /** What waits for a decision has a card whatever it stands for. */
    private static boolean hasCard(Span span) {
        var isOpen = span.state() == SpanState.CHANGED || span.state() == SpanState.MOVED;
        return (span.style().hasCard() || isOpen) && span.state() != SpanState.SUGGESTED && !span.label().isBlank();
    }

    private static Set<TextRange> rangesOf(List<Span> spans, Predicate<Span> wanted) {
        return spans.stream().filter(wanted).map(Span::range).collect(Collectors.toSet());
    }
}
