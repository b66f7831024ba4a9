package org.stet.ingest;

import org.stet.ingest.ReadFailure.Reason;

/** Thrown by a reader that cannot make an article of its input; {@link ArticleReaders} turns it into a {@link ReadFailure}. */
public final class ReadException extends Exception {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /** @param explanation a sentence for a person, without the input's name */
    public ReadException(Reason reason, String explanation) {
        super(explanation);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
