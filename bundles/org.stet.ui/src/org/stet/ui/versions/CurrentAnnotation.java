package org.stet.ui.versions;

import java.util.Optional;

/** The annotation whose place a person is about to choose; it was gone to in the text, or chosen in a list. Used on the UI thread. */
public final class CurrentAnnotation {

    private static final CurrentAnnotation INSTANCE = new CurrentAnnotation();

    private Optional<Key> key = Optional.empty();

    /** Names an annotation of an article. */
    public record Key(String article, String annotation) {
    }

    /** The one of the window. */
    public static CurrentAnnotation get() {
        return INSTANCE;
    }

    /** Its id if it belongs to an article; it may have been removed meanwhile. */
    public Optional<String> in(String article) {
        return key.filter(chosen -> chosen.article.equals(article)).map(Key::annotation);
    }

    public void set(String article, String annotation) {
        key = Optional.of(new Key(article, annotation));
    }
}
