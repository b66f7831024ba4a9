package org.stet.ui.status;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How safe the open case is, for the status line.
 *
 * @param auditHead hash of the last saved audit entry
 */
public record SaveState(boolean readOnly, boolean dirty, Optional<Instant> saved, Optional<String> auditHead) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final int HEAD = 4;
    private static final int TAIL = 2;

    /** Such as {@code saved 14:02 · audit 7f3a…c1}. */
    public String text(ZoneId zone) {
        var state = readOnly ? Optional.of("read-only") : dirty ? Optional.of("not saved")
                : saved.map(at -> "saved " + TIME.format(at.atZone(zone)));
        return Stream.of(state, auditHead.map(SaveState::audit)).flatMap(Optional::stream).collect(Collectors.joining("  ·  "));
    }

    private static String audit(String hash) {
        return "audit " + hash.substring(0, HEAD) + "…" + hash.substring(hash.length() - TAIL);
    }
}
