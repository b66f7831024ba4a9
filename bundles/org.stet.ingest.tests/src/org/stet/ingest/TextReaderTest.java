package org.stet.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
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
        assertThat(Reading.article(words.getBytes(StandardCharsets.UTF_8)).charset()).isEqualTo(StandardCharsets.UTF_8);
    }
}
