package org.stet.ui.navigator;

import java.util.Optional;
import org.stet.core.annotate.Labels;

/**
 * One article as the navigator shows it.
 *
 * @param published ISO 8601 as far as stated, empty if not known
 * @param annotations number of marked spans
 * @param claims number of different claims that appear in it
 * @param versions number of captures
 * @param unsaved whether it has edits that are not saved
 * @param words what a filter looks through, in small letters
 * @param damage why it cannot be read, if it cannot
 */
public record NavigatorRow(String id, String outlet, String headline, String published, int annotations, int claims, int versions,
        boolean unsaved, String words, Optional<String> damage) implements NavigatorItem {

    /** Outlet and day, such as {@code Gazette · 3 May 2026}. */
    public String source() {
        var day = Labels.day(published);
        if (outlet.isEmpty()) {
            return day.isEmpty() ? "No outlet, no date" : day;
        }
        return day.isEmpty() ? outlet : outlet + " · " + day;
    }

    /** The day it was published, in words. */
    public String day() {
        return published.isEmpty() ? "No date" : Labels.day(published);
    }

    /** Signs at the right: number of spans, version, unsaved; a warning alone where it is damaged. */
    public String marks() {
        if (damage.isPresent()) {
            return "⚠";
        }
        var version = versions > 1 ? "v" + versions + " " : "";
        return version + (annotations > 0 ? annotations : "") + (unsaved ? " ●" : "");
    }

    /** All of it in words, for the tooltip and for screen readers. */
    public String description() {
        if (damage.isPresent()) {
            return damage.get();
        }
        return headline + "\n" + source() + "\n" + Labels.count(annotations, "annotation") + ", " + Labels.count(claims, "claim")
                + (versions > 1 ? ", " + versions + " versions" : "") + (unsaved ? ", not saved yet" : "");
    }

    @Override
    public String text() {
        return source() + ", " + headline;
    }

    boolean matches(String word) {
        return words.contains(word);
    }
}
