package org.stet.core.store;

import java.io.IOException;
import java.nio.file.Path;

/** Says why a case, or one file of it, cannot be read or written; the message names the file and the remedy. */
public final class CaseException extends IOException {

    /** What went wrong, for callers that react to it. */
    public enum Reason { NOT_A_CASE, EXISTS, NEWER_FORMAT, DAMAGED, READ_ONLY, CHANGED_OUTSIDE, NOT_WRITTEN }

    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final transient Path file;

    public CaseException(Reason reason, Path file, String message) {
        this(reason, file, message, null);
    }

    public CaseException(Reason reason, Path file, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
        this.file = file;
    }

    static CaseException damaged(Path file, String reason, Throwable cause) {
        return new CaseException(Reason.DAMAGED, file,
                file + " is damaged: " + reason + "; restore it from a back-up or version control", cause);
    }

    public Reason reason() {
        return reason;
    }

    public Path file() {
        return file;
    }
}
