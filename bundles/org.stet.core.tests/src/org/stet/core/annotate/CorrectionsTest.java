package org.stet.core.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.core.store.Captures;
import org.stet.core.store.OpenCase;
import org.stet.model.Article;
import org.stet.model.MetadataField;
import org.stet.model.Outlet;
import org.stet.model.StetFactory;

class CorrectionsTest {

    @TempDir
    private Path folder;
    private OpenCase open;
    private Corrections corrections;
    private Article article;

    @BeforeEach
    void open() throws IOException {
        open = OpenCase.create(folder.resolve("quay.stet"), "Quay", "Jo Bloggs");
        corrections = new Corrections(open);
        article = Captures.addArticle(open, "Quay closed", "The quay was closed at noon.");
        open.editor().edit("Import", () -> {
            state(MetadataField.PUBLISHED, "2026-05-02", "og:published");
            state(MetadataField.PUBLISHED, "2026-05-03", "JSON-LD NewsArticle.datePublished");
            state(MetadataField.PUBLISHED, "2026-05-02", "address");
            state(MetadataField.PLACE, "PORT ELLIN", "dateline");
            CaseQueries.latest(article).setPublished("2026-05-02");
            article.setOutlet(new Outlets(open).named("Gazette", Optional.empty()).getId());
        });
    }

    @AfterEach
    void close() throws IOException {
        open.close();
    }

    private void state(MetadataField field, String value, String source) {
        var datum = StetFactory.eINSTANCE.createMetadatum();
        datum.setField(field);
        datum.setValue(value);
        datum.setSource(source);
        CaseQueries.latest(article).getMetadata().add(datum);
    }

    private ArticleDetail detail(MetadataField field) {
        return ArticleDetail.of(open.model(), article, field);
    }

    @Test
    void whatAPageStatesIsToldWithItsSourcesAndDisagreements() {
        var published = detail(MetadataField.PUBLISHED);
        assertThat(published.value()).isEqualTo("2026-05-02");
        assertThat(published.sources()).containsExactly("og:published", "address");
        assertThat(published.isDisputed()).isTrue();
        assertThat(published.sources("2026-05-03")).containsExactly("JSON-LD NewsArticle.datePublished");
        assertThat(detail(MetadataField.PLACE).value()).isEqualTo("PORT ELLIN");
        assertThat(detail(MetadataField.OUTLET).value()).isEqualTo("Gazette");
        assertThat(detail(MetadataField.BYLINE).value()).isEmpty();
    }

    @Test
    void aCorrectionCountsAndTheCaptureStays() {
        corrections.correct(article, MetadataField.PUBLISHED, " 2026-05-03T14:05+01:00 ");
        corrections.correct(article, MetadataField.HEADLINE, "Quay\n closed at noon");
        assertThat(CaseQueries.published(article)).isEqualTo("2026-05-03T14:05+01:00");
        assertThat(CaseQueries.headline(article)).isEqualTo("Quay closed at noon");
        assertThat(detail(MetadataField.PUBLISHED).correctedBy()).contains("Jo Bloggs");
        assertThat(detail(MetadataField.PUBLISHED).captured()).isEqualTo("2026-05-02");
        assertThat(CaseQueries.latest(article).getPublished()).isEqualTo("2026-05-02");
        assertThat(CaseQueries.latest(article).getHeadline()).isEqualTo("Quay closed");
    }

    @Test
    void theNewestCorrectionCountsAndAllAreTakenBackAtOnce() {
        corrections.correct(article, MetadataField.BYLINE, "Morag Tully");
        corrections.correct(article, MetadataField.BYLINE, "Ian Õunapuu");
        assertThat(CaseQueries.byline(article)).isEqualTo("Ian Õunapuu");
        corrections.takeBack(article, MetadataField.BYLINE);
        assertThat(CaseQueries.byline(article)).isEmpty();
        assertThat(open.editor().undoLabel()).contains("Take back the correction of the byline");
        open.editor().undo();
        assertThat(CaseQueries.byline(article)).isEqualTo("Ian Õunapuu");
    }

    @Test
    void nothingCanBeACorrectionToo() {
        corrections.correct(article, MetadataField.PUBLISHED, "");
        assertThat(CaseQueries.published(article)).isEmpty();
        assertThat(detail(MetadataField.PUBLISHED).correctedBy()).isPresent();
    }

    @Test
    void aCorrectedOutletIsOneOfTheCase() {
        corrections.correct(article, MetadataField.OUTLET, "Ellin Courier");
        assertThat(CaseQueries.outletName(open.model(), article)).isEqualTo("Ellin Courier");
        assertThat(open.model().getOutlets()).extracting(Outlet::getName).containsExactly("Gazette", "Ellin Courier");
        assertThat(open.editor().undoLabel()).contains("Correct outlet");
        open.editor().undo();
        assertThat(open.model().getOutlets()).hasSize(1);
    }

    @Test
    void severalFieldsAreOneStep() {
        corrections.correct(article, MetadataField.PLACE, "Ellin");
        corrections.change(article, Map.of(MetadataField.PLACE, Optional.empty(), MetadataField.BYLINE, Optional.of("Morag Tully")));
        assertThat(detail(MetadataField.PLACE).value()).isEqualTo("PORT ELLIN");
        open.editor().undo();
        assertThat(detail(MetadataField.PLACE).value()).isEqualTo("Ellin");
        assertThat(CaseQueries.byline(article)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "PUBLISHED | 3 May 2026         | Write the published date as 2026-05-03",
            "MODIFIED  | 2026-02-30         | Write the modified date as 2026-05-03",
            "PUBLISHED | 2026-13            | Write the published date as 2026-05-03",
            "PUBLISHED | 2026-05-03T25:00   | Write the published date as 2026-05-03",
            "LANGUAGE  | English please     | Write the language as a code",
            "URL       | gazette.example    | Write the address as it stands in a browser",
            "URL       | javascript:alert() | Write the address as it stands in a browser",
            "HEADLINE  | ''                 | An article needs a headline."})
    void valuesThatAreNoneAreRefusedWithWhatIsWanted(MetadataField field, String value, String message) {
        assertThat(Corrections.problem(field, value)).hasValueSatisfying(problem -> assertThat(problem).startsWith(message));
        assertThatThrownBy(() -> corrections.correct(article, field, value)).isInstanceOf(IllegalArgumentException.class);
        assertThat(article.getCorrections()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"PUBLISHED | 2026", "PUBLISHED | 2026-05", "PUBLISHED | 2026-05-03T14:05",
            "PUBLISHED | 2026-05-03T14:05:09Z", "LANGUAGE | pt-BR", "URL | https://gazette.example/quay?a=1", "STANDFIRST | ''"})
    void datesAreTakenAsFarAsTheyAreKnown(MetadataField field, String value) {
        assertThat(Corrections.problem(field, value)).isEmpty();
    }

    @Test
    void correctionsAreSavedAndInTheAuditLog() throws IOException {
        corrections.correct(article, MetadataField.BYLINE, "Morag Tully");
        corrections.correct(article, MetadataField.PUBLISHED, "");
        open.save(new NullProgressMonitor());
        open.close();
        open = OpenCase.open(folder.resolve("quay.stet"), "Kit Harl", new NullProgressMonitor());
        var again = open.articles().getFirst();
        assertThat(CaseQueries.byline(again)).isEqualTo("Morag Tully");
        assertThat(CaseQueries.published(again)).isEmpty();
        assertThat(folder.resolve("quay.stet/audit.jsonl")).content().contains("Correct byline");
    }
}
