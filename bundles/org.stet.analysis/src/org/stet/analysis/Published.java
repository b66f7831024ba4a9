package org.stet.analysis;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;

/**
 * When an article was published: a day, and the moment where it is stated.
 *
 * @param day the day at the outlet's place
 * @param moment the date-time with its offset, where both are stated
 */
public record Published(LocalDate day, Optional<OffsetDateTime> moment) implements Comparable<Published> {

    private static final Comparator<Published> ORDER = Comparator.comparing(Published::earliest);

    /** Reads ISO 8601, a date or a date-time; empty if it is neither. */
    public static Optional<Published> parse(String iso) {
        try {
            if (iso == null || iso.length() < 10) {
                return Optional.empty();
            }
            if (iso.length() == 10) {
                return Optional.of(new Published(LocalDate.parse(iso), Optional.empty()));
            }
            if (iso.matches(".*(Z|[+-]\\d\\d:?\\d\\d)")) {
                var moment = OffsetDateTime.parse(iso.replaceFirst("([+-]\\d\\d)(\\d\\d)$", "$1:$2"));
                return Optional.of(new Published(moment.toLocalDate(), Optional.of(moment)));
            }
            return Optional.of(new Published(LocalDateTime.parse(iso).toLocalDate(), Optional.empty()));
        } catch (DateTimeException notIso) {
            return Optional.empty();
        }
    }

    /** How long before another this was published; nothing if it was not, or if the days are the same and no moments are known. */
    public Duration until(Published later) {
        var between = moment.isPresent() == later.moment.isPresent() ? Duration.between(earliest(), later.earliest())
                : Duration.ofDays(ChronoUnit.DAYS.between(day, later.day));
        return between.isNegative() ? Duration.ZERO : between;
    }

    private OffsetDateTime earliest() {
        return moment.orElseGet(() -> day.atStartOfDay().atOffset(ZoneOffset.UTC));
    }

    @Override
    public int compareTo(Published other) {
        return ORDER.compare(this, other);
    }
}
