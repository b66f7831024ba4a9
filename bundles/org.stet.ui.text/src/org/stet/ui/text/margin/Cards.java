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

    /** The label with its sign and what the state adds to it. */
    static String title(Span span) {
        String moved = span.state() == SpanState.MOVED ? "↷ " : "";
        String sign = span.sign() == StatusSign.NONE ? "" : span.sign().symbol() + " ";
        return moved + sign + span.label();
    }

    private static boolean hasCard(Span span) {
        return span.style().hasCard() && span.state() != SpanState.SUGGESTED && !span.label().isBlank();
    }

    private static Set<TextRange> rangesOf(List<Span> spans, Predicate<Span> wanted) {
        return spans.stream().filter(wanted).map(Span::range).collect(Collectors.toSet());
    }
}
