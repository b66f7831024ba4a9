package org.stet.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.model.MetadataField;
import org.stet.model.StructureKind;

class MarkdownReaderTest {

    @Test
    void itIsReadAsThePageItMakes() {
        var article = Reading.article("""
                ---
                title: "Quay closed"
                author: Morag Tully
                date: 2026-05-03
                publisher: Port Ellin Gazette
                ---

                # Quay closed

                The quay was **closed** at [noon](https://gazette.example/noon), said
                O'Dell.

                ![The quay on Wednesday](quay.jpg)

                ## Who pays

                - £1.9m from the fund
                - £0.6m from *insurance*

                > We were promised this.

                | Year | Estimate |
                |------|----------|
                | 2025 | £2.1m    |

                <script>alert(1)</script>
                """);
        assertThat(article.text()).isEqualTo("""
                Quay closed

                The quay was closed at noon, said O'Dell.

                The quay on Wednesday

                Who pays

                £1.9m from the fund

                £0.6m from insurance

                We were promised this.

                Year\tEstimate
                2025\t£2.1m""");
        assertThat(article.structure()).extracting(TextRange::kind).containsExactly(StructureKind.HEADLINE,
                StructureKind.PARAGRAPH,
                StructureKind.CAPTION, StructureKind.HEADING, StructureKind.LIST_ITEM, StructureKind.LIST_ITEM,
                StructureKind.BLOCK_QUOTE,
                StructureKind.TABLE);
        assertThat(article.metadata().value(MetadataField.PUBLISHED)).contains("2026-05-03");
        assertThat(article.metadata().value(MetadataField.OUTLET)).contains("Port Ellin Gazette");
        assertThat(article.metadata().value(MetadataField.BYLINE)).contains("Morag Tully");
    }

    @Test
    void plainTextIsNotTakenForMarkdown() {
        assertThat(Reading.article("Quay closed\n\n* £1.9m\n\n#harbour is trending, said O'Dell.").mediaType())
                .isEqualTo("text/plain");
    }

    @ParameterizedTest
    @ValueSource(strings = {"> ", "[", "![", "*", "- ", "`", "| a ", "<div>", "#", "&", "\\", "1. ", "\t", "[a](", "__a"})
    void baitIsReadInTime(String bait) {
        var result = Reading.read("bait.md", ("# Quay closed\n\nThe quay was closed.\n\n" + bait.repeat(10_000))
                .getBytes(StandardCharsets.UTF_8));
        switch (result) {
            case ReadArticle article -> assertThat(article.text()).contains("The quay was closed.");
            case ReadFailure failure -> assertThat(failure.explanation()).startsWith("it is nested too deeply");
        }
    }
}
