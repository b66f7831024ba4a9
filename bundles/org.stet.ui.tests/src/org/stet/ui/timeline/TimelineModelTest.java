package org.stet.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stet.ui.analysis.Bridge;
import org.stet.ui.timeline.Ticks.Tick;
import org.stet.ui.timeline.TimelineModel.Row;
import org.stet.ui.timeline.TimelineModel.Show;
import org.stet.ui.timeline.TimelineModel.Window;

/** When things happened as the sources have it. */
class TimelineModelTest {

    private final TimelineModel timeline = TimelineModel.of(Bridge.analysed(), Show.ALL);

    @Test
    void valuesThatContradictEachOtherAreRowsOfOneThing() {
        assertThat(timeline.rows()).extracting(Row::text).containsExactly("bridge: closed on: 3 May 2026, Gazette (disputed)",
                "bridge: closed on: 4 May 2026, Herald (disputed)");
        assertThat(timeline.rows()).extracting(Row::heads).containsExactly(true, false);
        assertThat(timeline.rows().getLast().said()).containsExactly(LocalDate.of(2026, 5, 4));
        assertThat(timeline.shown("herald").rows()).hasSize(1);
    }

    @Test
    void theStoryIsInViewFromItsFirstDayToItsLast() {
        var story = timeline.story();
        assertThat(timeline.rows()).allMatch(row -> story.shows(row.period()));
        assertThat(story.at(LocalDateTime.of(2026, 5, 4, 0, 0))).isEqualTo(.5);
    }

    @Test
    void theDaysOnWhichSomethingWasSaidAreInViewWithAllOfIt() {
        var row = timeline.rows().getFirst();
        var later = new TimelineModel(List.of(new Row(row.topic(), true, true, false, row.when(), row.period(), row.sources(),
                List.of(LocalDate.of(2026, 9, 1)), row.places())));
        assertThat(later.whole().at(LocalDateTime.of(2026, 9, 1, 12, 0))).isBetween(.9, .99);
    }

    @Test
    void theAxisIsMarkedAtDistancesThatReadWell() {
        var days = new Window(LocalDateTime.of(2026, 5, 1, 7, 0), LocalDateTime.of(2026, 5, 6, 7, 0));
        assertThat(Ticks.of(days, 10).all()).extracting(Tick::label).containsExactly("2 May", "3 May", "4 May", "5 May", "6 May");
        var years = new Window(LocalDateTime.of(1998, 5, 1, 7, 0), LocalDateTime.of(2006, 5, 6, 7, 0));
        assertThat(Ticks.of(years, 10).all()).extracting(Tick::label).startsWith("1999", "2000").hasSize(8);
        assertThat(Ticks.of(days.zoomed(1000, days.from()), 6).all()).hasSizeLessThanOrEqualTo(7).isNotEmpty();
    }

    @Test
    void theTableGivesBothEndsOfWhatIsUncertain() {
        assertThat(timeline.table().csv())
                .contains("bridge: closed on,3 May 2026,2026-05-03T00:00,2026-05-04T00:00,Gazette,2026-05-03,disputed");
    }
}
