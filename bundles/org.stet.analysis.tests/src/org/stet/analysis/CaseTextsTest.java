package org.stet.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.core.annotate.Corrections;
import org.stet.core.annotate.Outlets;
import org.stet.core.store.OpenCase;
import org.stet.model.Article;
import org.stet.model.MetadataField;
import org.stet.model.OutletKind;
import org.stet.model.StructureKind;

/** What of a case the analysis reads. */
class CaseTextsTest {

    private OpenCase open;

    @BeforeEach
    void create(@TempDir Path folder) throws IOException {
        open = OpenCase.create(folder.resolve("pier.stet"), "Pier", "Jo Bloggs");
    }

    @AfterEach
    void close() throws IOException {
        open.save(new NullProgressMonitor());
        open.close();
    }

    @Test
    void readsTheNewestVersion() throws Exception {
        var article = add("The pier cost £2.4m.", "");
        Captured.version(open, article, "pier.html", "The pier cost £4.2m.", "2026-05-03T14:02:00+01:00");
        var text = CaseTexts.of(open).getFirst();
        assertThat(CaseTexts.of(open)).hasSize(1);
        assertThat(text.id()).isEqualTo(article.getId());
        assertThat(text.file()).isEqualTo("pier.html");
        assertThat(text.text()).isEqualTo("The pier cost £4.2m.");
        assertThat(text.published()).map(Published::day).contains(LocalDate.of(2026, 5, 3));
        assertThat(text.structure()).containsExactly(new ArticleText.Range(StructureKind.PARAGRAPH, 0, 20));
    }

    @Test
    void whatAPersonCorrectedCounts() throws Exception {
        var article = add("The pier is shut.", "2026-05-03");
        var corrections = new Corrections(open);
        corrections.correct(article, MetadataField.PUBLISHED, "2026-05-04");
        corrections.correct(article, MetadataField.AGENCY_CREDIT, "Coast News Service");
        corrections.correct(article, MetadataField.BYLINE, "Ann Onym");
        corrections.correct(article, MetadataField.OUTLET, "The Gazette");
        var text = CaseTexts.of(open, article);
        assertThat(text.published()).isEqualTo(Optional.of(new Published(LocalDate.of(2026, 5, 4), Optional.empty())));
        assertThat(text.credits()).containsExactly("Coast News Service");
        assertThat(text.byline()).isEqualTo("Ann Onym");
        assertThat(text.outlet()).isEqualTo("The Gazette");
    }

    @Test
    void aCorrectionMayTakeAllCreditsAway() throws Exception {
        var article = add("The pier is shut.", "2026-05-03");
        assertThat(CaseTexts.of(open, article).credits()).containsExactly("CNS", "with agencies");
        new Corrections(open).correct(article, MetadataField.AGENCY_CREDIT, "");
        assertThat(CaseTexts.of(open, article).credits()).isEmpty();
    }

    @Test
    void anAgencyIsToldByTheKindOfItsOutlet() throws Exception {
        var article = add("The pier is shut.", "");
        assertThat(CaseTexts.of(open, article).agency()).isFalse();
        var agency = new Outlets(open).named("Coast News Service", Optional.empty());
        open.editor().edit("Say who published it", () -> {
            agency.setKind(OutletKind.AGENCY);
            article.setOutlet(agency.getId());
        });
        assertThat(CaseTexts.of(open, article).agency()).isTrue();
        assertThat(CaseTexts.of(open, article).published()).isEmpty();
    }

    private Article add(String text, String published) throws IOException {
        return Captured.article(open, "pier.html", text, published);
    }
}
