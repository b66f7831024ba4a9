package org.stet.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.model.MetadataField;
import org.stet.model.StructureKind;

class TextReaderTest {

    private static final String WIRE = """
            Breakwater repair may cost £4.2m, council hears
            By MORAG TULLY
            Published: 3 May 2026, 5:40 PM

            PORT ELLIN, May 3 (North Wire) - Repairing the breakwater may cost £4.2m,
            twice the sum set aside in March, councillors were told. Room 101, where they
            met, was full.

            Who pays the bill

            - £1.9m from the coastal fund
            - £0.6m from insurance

            Continue reading

            Photo: The breakwater after the storm. (Kit Harl/North Wire)

            "We cannot wait," said harbour master Ewan O'Dell.

            (Reporting by Morag Tully; Editing by Sam Voss)
            """;

    @Test
    void marksStructureAndKeepsEveryCharacter() {
        var article = Reading.article(WIRE);
        assertThat(article.text()).isEqualTo(WIRE);
        assertThat(article.structure()).extracting(TextRange::kind).containsExactly(
                StructureKind.HEADLINE, StructureKind.BYLINE, StructureKind.BYLINE, StructureKind.DATELINE,
                StructureKind.PARAGRAPH, StructureKind.HEADING, StructureKind.LIST_ITEM, StructureKind.LIST_ITEM,
                StructureKind.PROMPT, StructureKind.CAPTION, StructureKind.PARAGRAPH, StructureKind.CREDIT);
        assertThat(Reading.of(StructureKind.PARAGRAPH, article).getFirst()).startsWith("Repairing the breakwater")
                .endsWith("met, was full.");
    }

    @Test
    void readsWhatTheHeadSays() {
        var metadata = Reading.article(WIRE).metadata();
        assertThat(metadata.value(MetadataField.HEADLINE)).contains("Breakwater repair may cost £4.2m, council hears");
        assertThat(metadata.value(MetadataField.BYLINE)).contains("MORAG TULLY");
        assertThat(metadata.value(MetadataField.PUBLISHED)).contains("2026-05-03T17:40");
        assertThat(metadata.value(MetadataField.PLACE)).contains("PORT ELLIN");
        assertThat(metadata.value(MetadataField.AGENCY_CREDIT)).contains("North Wire");
    }

    @Test
    void oneParagraphALineIsSeenAsSuch() {
        var article = Reading.article("Quay closed after crack is found\n"
                + "The quay was closed at noon on Wednesday.\nIt opened on Friday.\nNobody was hurt.");
        assertThat(article.structure()).extracting(TextRange::kind).containsExactly(
                StructureKind.HEADLINE, StructureKind.PARAGRAPH, StructureKind.PARAGRAPH, StructureKind.PARAGRAPH);
    }

    @Test
    void aSentenceIsNoHeadline() {
        assertThat(Reading.of(StructureKind.HEADLINE, Reading.article("The quay was closed at noon.\n\nIt opened on Friday.")))
                .isEmpty();
        assertThat(Reading.of(StructureKind.HEADLINE, Reading.article("The quay was closed"))).isEmpty();
    }

    @Test
    void wordsThatOnlyLookLikeABylineStayText() {
        var article = Reading.article("Harbour news\n\nBy Friday the quay was open again.\n\nBy then, nobody cared.");
        assertThat(Reading.of(StructureKind.BYLINE, article)).isEmpty();
    }

    @Test
    void lineEndsAndMarksAreBroughtIntoOneForm() {
        assertThat(Reading.article("\uFEFFOne line.\r\nAnother line.\rA third.\n".getBytes(StandardCharsets.UTF_8)).text())
                .isEqualTo("One line.\nAnother line.\nA third.\n");
    }

    @Test
    void oldEncodingsAreRecognised() {
        var words = "“Naïve”, said O’Dell – £4.2m for that?";
        assertThat(Reading.article(words.getBytes(Charset.forName("windows-1252"))).text()).isEqualTo(words);
        assertThat(Reading.article(words.getBytes(StandardCharsets.UTF_16LE)).text()).isEqualTo(words);
        assertThat(Reading.article(words.getBytes(StandardCharsets.UTF_8)).charset()).contains(StandardCharsets.UTF_8);
    }

    @Test
    void aDesksSlugLinesAreNotTheHeadline() {
        var article = Reading.article("""
                North Wire: copy is licensed to subscribers only.
                Sent: Sat 15 Mar 2025 16:05 GMT
                Slug: QUAY

                Quay closed after crack is found in oldest wall

                By North Wire staff

                The quay was closed at noon on Saturday.

                ends

                Note to editors: pictures are on the picture wire.
                """);
        assertThat(article.metadata().value(MetadataField.HEADLINE)).contains("Quay closed after crack is found in oldest wall");
        assertThat(article.metadata().value(MetadataField.BYLINE)).contains("North Wire staff");
        assertThat(article.metadata().value(MetadataField.PUBLISHED)).contains("2025-03-15T16:05Z");
        assertThat(article.body()).isEqualTo("The quay was closed at noon on Saturday.");
    }

    @Test
    void aMastheadIsNotTheHeadlineAndTheHeadlineMayStandTwice() {
        var article = Reading.article("""
                THE ELLIN COURIER
                Thursday, March 20, 2025

                Angry scenes at the quay

                Angry scenes at the quay
                By our harbour correspondent

                The quay was closed at noon on Saturday.

                Related Articles:
                - Ferry cut to two sailings
                - Mill Street works to go on

                The quay opens on Friday.
                """);
        assertThat(article.metadata().value(MetadataField.HEADLINE)).contains("Angry scenes at the quay");
        assertThat(article.metadata().value(MetadataField.BYLINE)).contains("our harbour correspondent");
        assertThat(article.body()).isEqualTo("""
                The quay was closed at noon on Saturday.

                The quay opens on Friday.""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Di Maria scores twice in Paris", "By Friday the quay was open again", "By Tuesday, 40 had died"})
    void aHeadlineThatStartsLikeABylineIsNone(String headline) {
        var article = Reading.article(headline + "\n\nThe quay was closed at noon on Saturday.\n");
        assertThat(Reading.of(StructureKind.HEADLINE, article)).containsExactly(headline);
    }

    @Test
    void aCaptionThatIsRepeatedIsACaptionAgain() {
        var caption = "The breakwater after the storm (Photo: Kit Harl)";
        var article = Reading.article("Quay closed\n\n" + caption + "\n\nThe quay was closed at noon.\n\n" + caption + "\n");
        assertThat(Reading.of(StructureKind.CAPTION, article)).containsExactly(caption, caption);
    }

    @Test
    void aSentenceThatTellsWhenSomethingWasPublishedIsNoByline() {
        var article = Reading.article("""
                Quay closed after crack is found

                The report, published on 3 May 2026, names three causes.

                The engineers took the stand on 4 May 2026 and were updated since.
                """);
        assertThat(Reading.of(StructureKind.BYLINE, article)).isEmpty();
        assertThat(Reading.of(StructureKind.PARAGRAPH, article)).hasSize(2);
    }

    @Test
    void agencyCopyInGermanIsReadTheSameWay() {
        var article = Reading.article("""
                Kai nach Riss in der Mauer gesperrt

                Von Morag Tully
                Veröffentlicht am 3. Mai 2026, 17:40 Uhr

                Port Ellin, 3. Mai (dpa/lni) – Der Kai ist am Mittag gesperrt worden, sagte der Hafenmeister.

                Lesen Sie auch: Sturm zerstört Kaimauer

                Niemand wurde verletzt.

                Mit Material von dpa
                """);
        assertThat(article.structure()).extracting(TextRange::kind).containsExactly(StructureKind.HEADLINE, StructureKind.BYLINE,
                StructureKind.BYLINE, StructureKind.DATELINE, StructureKind.PARAGRAPH, StructureKind.PROMPT, StructureKind.PARAGRAPH,
                StructureKind.CREDIT);
        assertThat(article.metadata().value(MetadataField.BYLINE)).contains("Morag Tully");
        assertThat(article.metadata().value(MetadataField.PUBLISHED)).contains("2026-05-03T17:40");
        assertThat(article.metadata().value(MetadataField.PLACE)).contains("Port Ellin");
    }
}
