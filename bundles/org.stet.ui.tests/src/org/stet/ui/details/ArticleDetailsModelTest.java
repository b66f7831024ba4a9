package org.stet.ui.details;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.core.annotate.CaseQueries;
import org.stet.model.Article;
import org.stet.model.MetadataField;
import org.stet.model.StetFactory;
import org.stet.ui.TestCase;

class ArticleDetailsModelTest {

    @TempDir
    private Path folder;
    private TestCase harbour;
    private Article article;

    @BeforeEach
    void open() throws IOException {
        harbour = new TestCase(folder);
        article = harbour.article("Gazette", "2026-05-03", "Quay closed\n\nThe quay was closed at noon.");
        harbour.article("Ellin Courier", "2026-05-04", "Quay opens\n\nThe quay was opened at noon.");
        harbour.open.editor().edit("Import", () -> {
            state(MetadataField.PUBLISHED, "2026-05-03", "og:published");
            state(MetadataField.PUBLISHED, "2026-05-02", "address");
        });
    }

    @AfterEach
    void close() throws Exception {
        harbour.close();
    }

    private void state(MetadataField field, String value, String source) {
        var datum = StetFactory.eINSTANCE.createMetadatum();
        datum.setField(field);
        datum.setValue(value);
        datum.setSource(source);
        CaseQueries.latest(article).getMetadata().add(datum);
    }

    private ArticleDetailsModel model() {
        return new ArticleDetailsModel(harbour.open, article);
    }

    @Test
    void eachValueSaysWhereItIsFromAndWhatElseThePageSays() {
        var model = model();
        assertThat(model.value(MetadataField.PUBLISHED)).isEqualTo("2026-05-03");
        assertThat(model.origin(MetadataField.PUBLISHED))
                .isEqualTo("Captured from og:published – the page also says something else, it is in the list");
        assertThat(model.choices(MetadataField.PUBLISHED)).containsExactly("2026-05-03", "2026-05-02");
        assertThat(model.origin(MetadataField.BYLINE)).isEqualTo("The page does not say.");
        assertThat(model.choices(MetadataField.OUTLET)).containsExactly("Gazette", "Ellin Courier");
    }

    @Test
    void whatIsTypedIsKeptAsOneStep() {
        var model = model();
        model.setValue(MetadataField.PUBLISHED, " 2026-05-02 ");
        model.setValue(MetadataField.BYLINE, "Morag Tully");
        assertThat(model.origin(MetadataField.PUBLISHED)).isEqualTo("Your correction. Captured: 2026-05-03 from og:published");
        model.apply();
        assertThat(CaseQueries.published(article)).isEqualTo("2026-05-02");
        assertThat(harbour.open.editor().undoLabel()).contains("Correct article details");
        assertThat(model().origin(MetadataField.PUBLISHED)).startsWith("Corrected by Jo Tester. Captured: 2026-05-03");
        assertThat(model().origin(MetadataField.BYLINE)).isEqualTo("Corrected by Jo Tester. The page does not say.");
        harbour.open.editor().undo();
        assertThat(CaseQueries.published(article)).isEqualTo("2026-05-03");
        assertThat(CaseQueries.byline(article)).isEmpty();
    }

    @Test
    void whatIsNotChangedLeavesNoStep() {
        var before = harbour.open.editor().undoLabel();
        model().apply();
        assertThat(harbour.open.editor().undoLabel()).isEqualTo(before);
    }

    @Test
    void aCorrectionIsTakenBackByItsButtonOrByTypingWhatWasCaptured() {
        var first = model();
        first.setValue(MetadataField.PUBLISHED, "2026-05");
        first.apply();
        var again = model();
        assertThat(again.isCorrected(MetadataField.PUBLISHED)).isTrue();
        again.takeBack(MetadataField.PUBLISHED);
        assertThat(again.isCorrected(MetadataField.PUBLISHED)).isFalse();
        again.apply();
        assertThat(article.getCorrections()).isEmpty();
        assertThat(CaseQueries.published(article)).isEqualTo("2026-05-03");
    }

    @Test
    void aDateThatIsNoneIsNotKept() {
        var model = model();
        model.setValue(MetadataField.PUBLISHED, "3rd of May");
        assertThat(model.problem(MetadataField.PUBLISHED)).hasValueSatisfying(problem ->
                assertThat(problem).startsWith("Write the published date as 2026-05-03"));
        assertThat(model.isValid()).isFalse();
        model.setValue(MetadataField.PUBLISHED, "2026-05-03T14:05+01:00");
        assertThat(model.isValid()).isTrue();
    }

    @Test
    void anOddValueOfThePageIsNoProblemUntilItIsChanged() {
        harbour.open.editor().edit("Import", () -> CaseQueries.latest(article).setPublished("last week"));
        assertThat(model().isValid()).isTrue();
    }
}
