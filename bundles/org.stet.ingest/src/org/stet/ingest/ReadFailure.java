package org.stet.ingest;

/** Why an input could not be read; {@code explanation} is a sentence for the person who wanted it, without the input's name. */
public record ReadFailure(String name, Reason reason, String explanation) implements ReadResult {

    /** The kinds of failure a caller may want to tell apart. */
    public enum Reason {
        EMPTY, TOO_LARGE, TOO_SLOW, UNSUPPORTED_TYPE, NO_TEXT, UNREADABLE
    }

    /** The failure as one line for a person. */
    public String message() {
        return name + ": " + explanation;
    }
}
