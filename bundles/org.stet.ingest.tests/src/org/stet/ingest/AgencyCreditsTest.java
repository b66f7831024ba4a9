package org.stet.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.model.MetadataField;
import org.stet.model.StructureKind;

class AgencyCreditsTest {

    private static final String STORY = "The quay was closed at noon on Wednesday, the harbour master said.";

    private static ReadArticle article(String above, String story, String below) {
        return Reading.article("Quay closed after crack is found\n\n" + above + "\n\n" + story + "\n\n" + below);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Reuters contributed to this report.                       | Reuters",
            "Morag Tully and The Associated Press contributed to this story. | Associated Press",
            "(With files from PA Media)                                | PA Media",
            "© 2026 AFP                                                | AFP",
            "Copyright 2026 The Associated Press. All rights reserved. | Associated Press",
            "This article was first published by the Ellin Courier.    | Ellin Courier",
            "This story originally appeared in Harbour Weekly and is republished here. | Harbour Weekly",
            "Source: North Coast News Agency                           | North Coast News Agency",
            "(AP)                                                      | AP",
            "— Reuters                                                 | Reuters",
            "North Wire                                                | North Wire"})
    void creditLinesNameTheAgency(String line, String agency) {
        var article = article("By Morag Tully", STORY, line);
        assertThat(article.metadata().value(MetadataField.AGENCY_CREDIT)).contains(agency);
        assertThat(Reading.of(StructureKind.CREDIT, article)).hasSize(1);
        assertThat(article.body()).startsWith("The quay was closed");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "By The Associated Press     | Associated Press",
            "By Reuters staff            | Reuters",
            "By Morag Tully and PA Media | PA Media"})
    void agenciesAreAuthors(String byline, String agency) {
        assertThat(article(byline, STORY, "Nobody was hurt.").metadata().value(MetadataField.AGENCY_CREDIT)).contains(agency);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "PORT ELLIN, May 3 (North Wire) - | North Wire | PORT ELLIN",
            "Port Ellin (dpa) -               | dpa        | Port Ellin",
            "PORT ELLIN, Wales (AP) —         | AP         | PORT ELLIN, Wales"})
    void datelinesNameThem(String dateline, String agency, String place) {
        var metadata = article("By Morag Tully", dateline + " " + STORY, "Nobody was hurt.").metadata();
        assertThat(metadata.value(MetadataField.AGENCY_CREDIT)).contains(agency);
        assertThat(metadata.value(MetadataField.PLACE)).contains(place);
    }

    @Test
    void theLastWordsMayBeFollowedByOne() {
        assertThat(article("By Morag Tully", STORY, "Nobody was hurt. (AFP)").metadata().value(MetadataField.AGENCY_CREDIT))
                .contains("AFP");
        assertThat(article("By Morag Tully", STORY, "Nobody was hurt. — Reuters").metadata().value(MetadataField.AGENCY_CREDIT))
                .contains("Reuters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Reuters reported on Monday that the quay was closed.",
            "Local residents contributed to this report on the quay.",
            "The wire was cut, the harbour master said (see below).", "Source: interviews, 2 May 2026",
            "© 2026 Port Ellin Gazette"})
    void notEveryMentionIsACredit(String line) {
        assertThat(article("By Morag Tully", STORY, line).metadata().value(MetadataField.AGENCY_CREDIT)).isEmpty();
    }
}
