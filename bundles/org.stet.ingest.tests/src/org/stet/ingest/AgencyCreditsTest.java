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
            "North Wire                                                | North Wire",
            "Mit Material von dpa                                      | dpa",
            "(mit Agenturmaterial der dpa)                             | dpa",
            "Quelle: dpa                                               | dpa",
            "Dieser Artikel erschien zuerst im Ellin-Kurier.           | Ellin-Kurier",
            "Zuerst erschienen bei Ellin-Kurier                        | Ellin-Kurier",
            "(avec AFP)                                                | AFP",
            "Cet article a d'abord été publié par Le Courrier d'Ellin. | Courrier d'Ellin",
            "Con información de EFE                                    | EFE",
            "Fuente: Europa Press                                      | Europa Press",
            "Este artículo se publicó originalmente en El Correo.      | Correo",
            "Com informações da Lusa                                   | Lusa",
            "Fonte: ANSA                                               | ANSA"})
    void creditLinesNameTheAgency(String line, String agency) {
        var article = article("By Morag Tully", STORY, line);
        assertThat(article.metadata().value(MetadataField.AGENCY_CREDIT)).contains(agency);
        assertThat(Reading.of(StructureKind.CREDIT, article)).hasSize(1);
        assertThat(article.body()).startsWith("The quay was closed");
    }

    @Test
    void oneLineMayCreditSeveral() {
        assertThat(article("By Morag Tully", STORY, "(dpa/AFP)").metadata().candidates())
                .filteredOn(candidate -> candidate.field() == MetadataField.AGENCY_CREDIT)
                .extracting(MetadataCandidate::value).containsExactly("dpa", "AFP");
    }

    @Test
    void nobodyCreditsOneself() {
        var metadata = Reading.article("""
                <meta property="og:site_name" content="The North Wire"><h1>Quay closed</h1>
                <p>PORT ELLIN (North Wire) - The quay was closed at noon on Wednesday, the harbour master said.</p>""").metadata();
        assertThat(metadata.value(MetadataField.PLACE)).contains("PORT ELLIN");
        assertThat(metadata.value(MetadataField.AGENCY_CREDIT)).isEmpty();
    }

    @Test
    void anAgencyThatIsStatedAsThePublisherOfAnotherSiteIsCredited() {
        var metadata = Reading.article("""
                <meta property="og:site_name" content="Port Ellin Gazette"><script type="application/ld+json">
                {"@type": "NewsArticle", "headline": "Quay closed", "publisher": {"name": "Associated Press"}}</script>
                <h1>Quay closed</h1><p>The quay was closed at noon on Wednesday, the harbour master said.</p>""").metadata();
        assertThat(metadata.value(MetadataField.OUTLET)).contains("Port Ellin Gazette");
        assertThat(metadata.value(MetadataField.AGENCY_CREDIT)).contains("Associated Press");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "By Morag Tully, AP Business Writer       | AP",
            "By Morag Tully of The Associated Press   | Associated Press",
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
            "PORT ELLIN, Wales (AP) —         | AP         | PORT ELLIN, Wales",
            "Port Ellin, 3. Mai (dpa/lni) –   | dpa/lni    | Port Ellin",
            "Port Ellin, 3 may (EFE).-        | EFE        | Port Ellin",
            "PORT ELLIN, Nov. 20 /PRNewswire/ -- | PRNewswire | PORT ELLIN"})
    void datelinesNameThem(String dateline, String agency, String place) {
        var metadata = article("By Morag Tully", dateline + " " + STORY, "Nobody was hurt.").metadata();
        assertThat(metadata.value(MetadataField.AGENCY_CREDIT)).contains(agency);
        assertThat(metadata.value(MetadataField.PLACE)).contains(place);
    }

    @Test
    void aDatelineNeedsNoPlaceButAnAgency() {
        assertThat(article("By Morag Tully", "May 3 (Reuters) - " + STORY, "Nobody was hurt.").metadata()
                .value(MetadataField.AGENCY_CREDIT)).contains("Reuters");
        var aside = article("By Morag Tully", "The captain (unnamed) - " + STORY, "Nobody was hurt.");
        assertThat(Reading.of(StructureKind.DATELINE, aside)).isEmpty();
    }

    @Test
    void theLastWordsMayBeFollowedByOne() {
        assertThat(article("By Morag Tully", STORY, "Nobody was hurt. (AFP)").metadata().value(MetadataField.AGENCY_CREDIT))
                .contains("AFP");
        assertThat(article("By Morag Tully", STORY, "Nobody was hurt. — Reuters").metadata().value(MetadataField.AGENCY_CREDIT))
                .contains("Reuters");
        assertThat(article("By Morag Tully", STORY, "Nobody was hurt. PTI").metadata().value(MetadataField.AGENCY_CREDIT))
                .contains("PTI");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Reuters reported on Monday that the quay was closed.",
            "Local residents contributed to this report on the quay.",
            "The wire was cut, the harbour master said (see below).", "Source: interviews, 2 May 2026",
            "The crack first appeared in West Ellin at the end of August.", "Nobody on the quay was hurt. NATO",
            "Avec le temps, le mur se fissure.",
            "© 2026 Port Ellin Gazette"})
    void notEveryMentionIsACredit(String line) {
        assertThat(article("By Morag Tully", STORY, line).metadata().value(MetadataField.AGENCY_CREDIT)).isEmpty();
    }
}
