package org.stet.ui.text;

import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.StyledText;

/** Tells screen readers which span the caret is in, as the description of the text. */
final class SpanSpeaker extends AccessibleAdapter {

    private final Supplier<Optional<Span>> current;
    private Optional<Span> spoken = Optional.empty();

    private SpanSpeaker(Supplier<Optional<Span>> current) {
        this.current = current;
    }

    static void install(StyledText text, Supplier<Optional<Span>> current) {
        Accessible accessible = text.getAccessible();
        var speaker = new SpanSpeaker(current);
        accessible.addAccessibleListener(speaker);
        text.addCaretListener(event -> {
            Optional<Span> now = current.get();
            if (!now.equals(speaker.spoken)) {
                accessible.sendEvent(ACC.EVENT_DESCRIPTION_CHANGED, new Object[] {words(speaker.spoken), words(now)});
                speaker.spoken = now;
            }
        });
    }

    @Override
    public void getName(AccessibleEvent event) {
        event.result = "Article text";
    }

    @Override
    public void getDescription(AccessibleEvent event) {
        event.result = words(current.get());
    }

    private static String words(Optional<Span> span) {
        return span.map(s -> String.join(", ", s.style().name().toLowerCase(), s.label(),
                s.sign().name().toLowerCase().replace('_', ' '))
                + s.earlier().map(earlier -> ", changed, before: " + earlier.words()).orElse("")
                + (s.state() == SpanState.MOVED ? ", moved" : "")).orElse("");
    }
}
