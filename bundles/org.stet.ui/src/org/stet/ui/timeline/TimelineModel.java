package org.stet.ui.timeline;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stet.analysis.Place;
import org.stet.analysis.claims.Period;
import org.stet.analysis.claims.Statement;
import org.stet.analysis.claims.SuggestedClaim;
import org.stet.analysis.discrepancies.Finding;
import org.stet.core.annotate.Labels;
import org.stet.core.annotate.TableText;
import org.stet.model.DiscrepancyType;
import org.stet.model.ValueKind;
import org.stet.ui.analysis.Analysed;
import org.stet.ui.lists.Folding;

/** When things happened as each source has it, in order of time; different values for one thing are rows of their own. */
record TimelineModel(List<Row> rows) {

    private static final Set<ValueKind> TIMES = Set.of(ValueKind.DATE, ValueKind.TIME);
    private static final int WORDS_LENGTH = 90;
    /** At each end so small a part of a long time stays free, for what is drawn there. */
    private static final int EDGE = 50;
    private static final Duration AROUND = Duration.ofDays(45);

    TimelineModel {
        rows = List.copyOf(rows);
    }

    /** Which dates are shown. */
    enum Show {
        CLAIMS("What several articles date"), ALL("All dates");

        private final String label;

        Show(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /**
     * One value for one thing.
     *
     * @param topic what happened
     * @param heads whether it is the first value for this thing
     * @param claimed whether it was put together from several articles
     * @param disputed whether sources contradict each other on it
     * @param when how the value is shown
     * @param period what the value covers: its length is the uncertainty
     * @param sources who says so
     * @param said the days on which it was said
     * @param places where it is said, in order of publication
     */
    record Row(String topic, boolean heads, boolean claimed, boolean disputed, String when, Period period, String sources,
            List<LocalDate> said,
            List<Place> places) {

        Row {
            said = List.copyOf(said);
            places = List.copyOf(places);
        }

        String text() {
            return topic + ": " + when + ", " + sources + (disputed ? " (disputed)" : "");
        }

        private Row heading(boolean first) {
            return new Row(topic, first, claimed, disputed, when, period, sources, said, places);
        }
    }

    /** A stretch of time that is in view. */
    record Window(LocalDateTime from, LocalDateTime to) {

        /** The same middle, so many times as long. */
        Window zoomed(double factor, LocalDateTime around) {
            var half = Duration.between(from, to).toMinutes() * factor / 2;
            var minutes = Math.clamp((long) half, 60, 60L * 24 * 365 * 100);
            return new Window(around.minusMinutes(minutes), around.plusMinutes(minutes));
        }

        /** Where a moment is between the ends: 0 to 1, or beyond. */
        double at(LocalDateTime moment) {
            return (double) Duration.between(from, moment).toMinutes() / Math.max(1, Duration.between(from, to).toMinutes());
        }

        boolean shows(Period period) {
            return period.start().isBefore(to) && period.end().isAfter(from);
        }
    }

    static TimelineModel of(Analysed analysed, Show show) {
        var conflicts = analysed.findings().findings().stream().filter(finding -> finding.type() == DiscrepancyType.CONFLICT)
                .map(Finding::members).flatMap(List::stream).collect(Collectors.toCollection(HashSet::new));
        var lanes = new ArrayList<List<Row>>();
        var met = new HashSet<Place>();
        for (var claim : analysed.findings().claims()) {
            if (TIMES.contains(claim.kind())) {
                claim.values().forEach(value -> value.appearances().forEach(each -> met.add(each.place())));
                lanes.add(lane(claim, conflicts, analysed));
            }
        }
        if (show == Show.ALL) {
            mentioned(analysed, met).forEach(lanes::add);
        }
        return new TimelineModel(lanes.stream().filter(lane -> !lane.isEmpty())
                .sorted(Comparator.comparing(lane -> lane.getFirst().period().start()))
                .flatMap(List::stream).toList());
    }

    private static List<Row> lane(SuggestedClaim claim, Set<Statement> conflicts, Analysed analysed) {
        var topic = claim.topic();
        var disputed = claim.values().stream().flatMap(value -> value.appearances().stream()).anyMatch(conflicts::contains);
        var rows = claim.values().stream().flatMap(value -> Period.of(value.normalised()).map(period -> row(topic, true, disputed,
                period,
                value.appearances().stream().map(Statement::place).toList(), analysed)).stream())
                .sorted(Comparator.comparing(row -> row.period().start())).toList();
        return Stream.iterate(0, i -> i < rows.size(), i -> i + 1).map(i -> rows.get(i).heading(i == 0)).toList();
    }

    /** Dates that no claim is about, each with the sentence that gives it first. */
    private static List<List<Row>> mentioned(Analysed analysed, Set<Place> met) {
        var byValue = new LinkedHashMap<String, List<Place>>();
        analysed.findings().articles().forEach(reading -> reading.mentions().stream()
                .filter(mention -> TIMES.contains(mention.kind())).forEach(mention -> {
            var place = new Place(reading.article().id(), mention.span());
            if (!met.contains(place)) {
                byValue.computeIfAbsent(mention.normalised(), value -> new ArrayList<>()).add(place);
            }
        }));
        return byValue.entrySet().stream().flatMap(each -> Period.of(each.getKey()).map(period -> List.of(row("", false, false,
                period, each.getValue(),
                analysed))).stream()).toList();
    }

    private static Row row(String topic, boolean claimed, boolean disputed, Period period, List<Place> places,
            Analysed analysed) {
        var inOrder = places.stream().sorted(analysed.order()).toList();
        var said = inOrder.stream().flatMap(place -> day(place, analysed).stream()).distinct().toList();
        var sources = inOrder.stream().map(place -> analysed.source(place.article())).distinct()
                .collect(Collectors.joining(", "));
        var about = topic.isEmpty() ? "“" + Labels.brief(analysed.passage(inOrder.getFirst()).text(), WORDS_LENGTH) + "”" : topic;
        return new Row(about, true, claimed, disputed, period.toString(), period, sources, said, inOrder);
    }

    private static Optional<LocalDate> day(Place place, Analysed analysed) {
        return analysed.reading(place.article()).flatMap(reading -> reading.article().published())
                .map(published -> published.day());
    }

    TimelineModel shown(String filter) {
        var words = Folding.words(filter);
        return new TimelineModel(rows.stream().filter(row -> words.stream().allMatch(Folding.fold(row.text())::contains))
                .toList());
    }

    /** All of it, with the days on which it was said. */
    Window whole() {
        return window(Stream.concat(rows.stream().map(Row::period), rows.stream().flatMap(row -> row.said().stream())
                .map(day -> new Period(day.atStartOfDay(), day.plusDays(1).atStartOfDay()))).toList(), Duration.ofDays(1));
    }

    /** The weeks in which the story was told, as far as things happened then; all of it if nothing did. */
    Window story() {
        var said = rows.stream().flatMap(row -> row.said().stream()).filter(Objects::nonNull).sorted().toList();
        if (said.isEmpty()) {
            return whole();
        }
        var from = said.getFirst().atStartOfDay().minus(AROUND);
        var to = said.getLast().atStartOfDay().plus(AROUND);
        var near = rows.stream().map(Row::period).filter(period -> period.start().isAfter(from) && period.end().isBefore(to))
                .toList();
        return near.isEmpty() ? whole() : window(near, Duration.ofHours(12));
    }

    private static Window window(List<Period> periods, Duration margin) {
        var from = periods.stream().map(Period::start).min(Comparator.naturalOrder())
                .orElseGet(() -> LocalDate.EPOCH.atStartOfDay());
        var to = periods.stream().map(Period::end).max(Comparator.naturalOrder()).orElse(from.plusDays(1));
        var around = Duration.between(from, to).dividedBy(EDGE);
        var free = around.compareTo(margin) > 0 ? around : margin;
        return new Window(from.minus(free), to.plus(free));
    }

    TableText table() {
        return new TableText(List.of("What", "When", "From", "To", "Sources", "Said on", "Disputed"), rows.stream()
                .map(row -> List.of(row.topic(),
                row.when(), row.period().start().toString(), row.period().end().toString(), row.sources(),
                row.said().stream().map(LocalDate::toString).collect(Collectors.joining(" ")), row.disputed() ? "disputed" : ""))
                .toList());
    }
}
