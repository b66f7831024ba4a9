package org.stet.ui.text;

/**
 * Something a person can do with the selection, offered in the selection bar.
 *
 * @param label what it does, for example "claim"
 * @param key how to do it from the keyboard, for example "c"; shown as a key cap, may be empty
 * @param action run on the UI thread
 */
public record Verb(String label, String key, Runnable action) {
}
