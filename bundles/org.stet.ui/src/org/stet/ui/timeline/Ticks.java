package org.stet.ui.timeline;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.stet.ui.timeline.TimelineModel.Window;

/** Where a time axis has its marks. */
record Ticks(List<Tick> all) {

    /** A mark with its label. */
    record Tick(LocalDateTime at, String label) {
    }

    /** Distances that read well, the shortest first. */
    private enum Step {
        HOUR(ChronoUnit.HOURS, 1, "HH:mm"), HOURS(ChronoUnit.HOURS, 6, "d MMM HH:mm"), DAY(ChronoUnit.DAYS, 1, "d MMM"),
                WEEK(ChronoUnit.DAYS, 7, "d MMM"),
        MONTH(ChronoUnit.MONTHS, 1, "MMM uuuu"), QUARTER(ChronoUnit.MONTHS, 3, "MMM uuuu"), YEAR(ChronoUnit.YEARS, 1, "uuuu"),
        YEARS(ChronoUnit.YEARS, 5, "uuuu"), DECADES(ChronoUnit.YEARS, 20, "uuuu");

        private final ChronoUnit unit;
        private final int count;
        private final DateTimeFormatter label;

        Step(ChronoUnit unit, int count, String label) {
            this.unit = unit;
            this.count = count;
            this.label = DateTimeFormatter.ofPattern(label, Locale.UK);
        }

        private Duration length() {
            return unit.getDuration().multipliedBy(count);
        }

        private LocalDateTime before(LocalDateTime moment) {
            return switch (unit) {
                case HOURS -> moment.truncatedTo(ChronoUnit.HOURS).withHour(moment.getHour() / count * count);
                case DAYS -> moment.truncatedTo(ChronoUnit.DAYS);
                case MONTHS -> moment.truncatedTo(ChronoUnit.DAYS).withDayOfMonth(1)
                        .withMonth((moment.getMonthValue() - 1) / count * count + 1);
                default -> moment.truncatedTo(ChronoUnit.DAYS).withDayOfYear(1).withYear(moment.getYear() / count * count);
            };
        }
    }

    Ticks {
        all = List.copyOf(all);
    }

    /** The marks of a window, at most so many. */
    static Ticks of(Window window, int most) {
        var length = Duration.between(window.from(), window.to());
        var step = List.of(Step.values()).stream().filter(each -> length.dividedBy(each.length()) <= most).findFirst()
                .orElse(Step.DECADES);
        var found = new ArrayList<Tick>();
        for (var at = step.before(window.from()); at.isBefore(window.to())
                && found.size() <= most; at = at.plus(step.count, step.unit)) {
            if (!at.isBefore(window.from())) {
                found.add(new Tick(at, step.label.format(at)));
            }
        }
        return new Ticks(found);
    }
}
