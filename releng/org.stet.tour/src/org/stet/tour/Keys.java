package org.stet.tour;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/** What a person presses for a character or a named key, on a keyboard with the US layout (that of Xvfb). */
final class Keys {

    private static final Map<String, Integer> NAMED = Map.ofEntries(
            entry("ctrl", SWT.CTRL), entry("shift", SWT.SHIFT), entry("alt", SWT.ALT),
            entry("enter", (int) SWT.CR), entry("escape", (int) SWT.ESC), entry("tab", (int) SWT.TAB),
            entry("backspace", (int) SWT.BS), entry("delete", (int) SWT.DEL),
            entry("up", SWT.ARROW_UP), entry("down", SWT.ARROW_DOWN), entry("left", SWT.ARROW_LEFT), entry("right", SWT.ARROW_RIGHT),
            entry("home", SWT.HOME), entry("end", SWT.END), entry("pageup", SWT.PAGE_UP), entry("pagedown", SWT.PAGE_DOWN),
            entry("f1", SWT.F1), entry("f2", SWT.F2), entry("f3", SWT.F3), entry("f5", SWT.F5), entry("f10", SWT.F10),
            entry("f12", SWT.F12));

    private static final String PLAIN = "`1234567890-=[]\\;',./";
    private static final String SHIFTED = "~!@#$%^&*()_+{}|:\"<>?";

    private Keys() {
    }

    /** The events for a key with its modifiers, such as {@code ctrl+s}, {@code shift+f10}, {@code c}, {@code ?}. */
    static List<Event> chord(String keys) {
        var parts = keys.length() == 1 ? new String[] {keys} : keys.split("\\+");
        var pressed = new ArrayList<Event>();
        for (var part : parts) {
            if (part.equals("space")) {
                pressed.add(key(' '));
            } else if (part.length() == 1) {
                pressed.addAll(character(part.charAt(0)));
            } else {
                pressed.add(named(part.toLowerCase(Locale.ROOT)));
            }
        }
        return downAndUp(pressed);
    }

    /** The events for one typed character. */
    static List<Event> typed(char character) {
        return downAndUp(character(character));
    }

    private static List<Event> character(char character) {
        int shifted = SHIFTED.indexOf(character);
        if (shifted >= 0) {
            return List.of(named("shift"), key(PLAIN.charAt(shifted)));
        }
        return Character.isUpperCase(character)
                ? List.of(named("shift"), key(Character.toLowerCase(character)))
                : List.of(key(character));
    }

    private static Event key(char character) {
        var event = new Event();
        event.character = character;
        return event;
    }

    private static Event named(String name) {
        var code = NAMED.get(name);
        if (code == null) {
            throw new IllegalArgumentException("no key is named " + name);
        }
        var event = new Event();
        event.keyCode = code;
        return event;
    }

    /** Presses in order, releases in reverse order. */
    private static List<Event> downAndUp(List<Event> keys) {
        var events = new ArrayList<Event>();
        keys.forEach(key -> events.add(copy(key, SWT.KeyDown)));
        keys.reversed().forEach(key -> events.add(copy(key, SWT.KeyUp)));
        return events;
    }

    private static Event copy(Event key, int type) {
        var event = new Event();
        event.type = type;
        event.character = key.character;
        event.keyCode = key.keyCode;
        return event;
    }
}
