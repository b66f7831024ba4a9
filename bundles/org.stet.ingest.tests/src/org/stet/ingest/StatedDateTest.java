package org.stet.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatedDateTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "2026-05-03                            | 2026-05-03",
            "2026-05-03T17:40:12.123+01:00         | 2026-05-03T17:40:12+01:00",
            "2026-05-03T17:40:00+0100              | 2026-05-03T17:40:00+01:00",
            "2026-05-03 17:40                      | 2026-05-03T17:40",
            "2026-05-03T17:40Z                     | 2026-05-03T17:40Z",
            "2026/5/3                              | 2026-05-03",
            "20260503                              | 2026-05-03",
            "May 3, 2026                           | 2026-05-03",
            "Updated: Sunday, May 3rd, 2026 at 5:40 p.m. EDT | 2026-05-03T17:40-04:00",
            "Sept. 9, 2026 12:05 AM                | 2026-09-09T00:05",
            "Sun, 03 May 2026 17:40:00 GMT         | 2026-05-03T17:40:00Z",
            "3. Mai 2026, 17:40                    | 2026-05-03T17:40",
            "03.05.2026                            | 2026-05-03",
            "3 de mayo de 2026                     | 2026-05-03",
            "le 3 août 2026 à 7:05                 | 2026-08-03T07:05",
            "Published 16:02, 3 May 2026           | 2026-05-03T16:02"})
    void isGivenAsPreciselyAsStated(String stated, String iso) {
        assertThat(StatedDate.in(stated)).contains(iso);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "", "yesterday", "2026-13-41", "0001-01-01T00:00:00Z", "99 Maybe 2026", "room 101", "03/05/2026", "2026", "May 2026"})
    void isNotGuessed(String stated) {
        assertThat(StatedDate.in(stated)).isEmpty();
    }

    @Test
    void longTextIsNotSearched() {
        assertThat(StatedDate.in("x".repeat(1000) + " 2026-05-03")).isEmpty();
    }
}
