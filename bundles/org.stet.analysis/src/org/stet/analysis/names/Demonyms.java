package org.stet.analysis.names;

/** Words for people by where they come from, what they believe or which party they belong to. */
public final class Demonyms {

    private Demonyms() {
    }

    /** Whether a word, with its capital, is said of one person as it is: the Swede, but not the Swedes or the Dutch. */
    public static boolean isOfOne(String word) {
        return WordList.DEMONYMS.has(word) && !word.matches(".*(?:s|sh|ch|ese|ic)");
    }
}
