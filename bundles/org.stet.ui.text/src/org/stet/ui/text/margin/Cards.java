package org.stet.ui.text.margin;

import java.util.ArrayList;
import java.util.List;

import org.stet.ui.text.Span;
import org.stet.ui.text.SpanState;
import org.stet.ui.text.SpanStyle;
import org.stet.ui.text.StatusSign;

/** Which spans of a paragraph get a card, as pure functions. */
final class Cards {

    private Cards() {
    }

    /**
     * The spans that are shown as cards, in reading order. A conflict on the very words of another card is told by that
     * card's sign instead of a card of its own.
     */
    static List<Span> of(List<Span> spans) {
        var cards = new ArrayList<Span>();
        for (Span span : spans) {
            if (hasCard(span)) {
                cards.add(span.style() != SpanStyle.CONFLICT && conflicts(span, spans)
                        ? span.withSign(StatusSign.WARNING) : span);
            }
        }
        cards.removeIf(card -> card.style() == SpanStyle.CONFLICT
                && cards.stream().anyMatch(other -> other.style() != SpanStyle.CONFLICT && other.range().equals(card.range())));
        return cards;
    }

    /** The suggestions, which are shown as quiet dots. */
    static List<Span> dots(List<Span> spans) {
        return spans.stream().filter(span -> span.state() == SpanState.SUGGESTED).toList();
    }

    /** The label with its sign and what the state adds to it. */
    static String title(Span span) {
        String moved = span.state() == SpanState.MOVED ? "↷ " : "";
        String sign = span.sign() == StatusSign.NONE ? "" : span.sign().symbol() + " ";
        return moved + sign + span.label();
    }

    private static boolean hasCard(Span span) {
        return span.style().hasCard() && span.state() != SpanState.SUGGESTED && !span.label().isBlank();
    }

    private static boolean conflicts(Span span, List<Span> spans) {
        return spans.stream().anyMatch(other -> other.style() == SpanStyle.CONFLICT && other.range().equals(span.range()));
    }
}
