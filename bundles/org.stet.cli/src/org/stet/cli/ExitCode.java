package org.stet.cli;

/** What the process returns; scripts rely on these numbers. */
final class ExitCode {

    static final int DONE = 0;

    /** A check failed, an input was left out, or nothing was found. */
    static final int FOUND = 1;

    static final int USAGE = 2;

    /** Something could not be read or written. */
    static final int UNREADABLE = 3;

    private ExitCode() {
    }
}
