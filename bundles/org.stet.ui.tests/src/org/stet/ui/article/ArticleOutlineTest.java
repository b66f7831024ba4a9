package org.stet.ui.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stet.ui.article.ArticleOutline.Row;
import org.stet.ui.text.Span;
import org.stet.ui.text.SpanStyle;
import org.stet.ui.text.StatusSign;
import org.stet.ui.text.StructureKind;
import org.stet.ui.text.StructureRange;

class ArticleOutlineTest {

    private static final String TEXT = "By Jo\nBridge shut\nbody one\nWhat now\nbody two\n";

    @Test
    void annotationsStandBelowTheHeadOfTheirSection() {
        var structure = List.of(range(StructureKind.BYLINE, "By Jo"), range(StructureKind.HEADLINE, "Bridge shut"),
                range(StructureKind.SECTION_HEADING, "What now"));
        var rows = ArticleOutline.rows(TEXT, structure, List.of(span("two").withLabel("Later", ""), span("one"),
                span("Jo").withLabel("Jo", "").withSign(StatusSign.OPEN)));
        assertThat(rows).extracting(Row::label).containsExactly("Beginning", "Bridge shut", "What now");
        assertThat(rows).extracting(row -> row.rows().stream().map(Row::label).toList())
                .containsExactly(List.of("○ Jo"), List.of("one"), List.of("Later"));
    }

    @Test
    void aTextWithoutHeadsHasOneSection() {
        assertThat(ArticleOutline.rows(TEXT, List.of(), List.of(span("one"), span("two")))).singleElement()
                .satisfies(row -> assertThat(row.rows()).hasSize(2));
    }

    private static StructureRange range(StructureKind kind, String words) {
        return StructureRange.of(kind, TEXT.indexOf(words), TEXT.indexOf(words) + words.length());
    }

    private static Span span(String words) {
        return Span.of(words, TEXT.indexOf(words), TEXT.indexOf(words) + words.length(), SpanStyle.NOTE);
    }
}
