package org.stet.ui.navigator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.core.annotate.DeletionImpact;
import org.stet.core.store.OpenCase;
import org.stet.model.AnnotationKind;
import org.stet.ui.TestCase;

class NavigatorModelTest {

    @TempDir
    private Path folder;
    private TestCase harbour;

    @BeforeEach
    void open() throws Exception {
        harbour = new TestCase(folder);
    }

    @AfterEach
    void close() throws Exception {
        harbour.close();
    }

    @Test
    void articlesAreGroupedByOutletAndSortedByDate() throws Exception {
        harbour.article("Herald", "2026-05-04", "Council knew of cracks\nText.");
        harbour.article("gazette", "2026-05-04", "Bridge to stay shut\nText.");
        harbour.article("gazette", "2026-05-03T09:00:00+01:00", "Bridge shut\nText.");
        harbour.article("gazette", "", "Letters\nText.");

        assertThat(model().items("")).extracting(NavigatorItem::text).containsExactly("gazette, 3",
                "gazette · 3 May 2026, Bridge shut", "gazette · 4 May 2026, Bridge to stay shut", "gazette, Letters",
                "Herald, 1", "Herald · 4 May 2026, Council knew of cracks");
    }

    @Test
    void theFilterWantsEveryWordSomewhere() throws Exception {
        harbour.article("Herald", "2026-05-04", "Council knew of cracks\nText.");
        harbour.article("Gazette", "2026-05-03", "Cracks shut bridge\nText.");

        assertThat(model().items("CRACKS")).hasSize(4);
        assertThat(model().items(" cracks  herald ")).extracting(NavigatorItem::text)
                .containsExactly("Herald, 1", "Herald · 4 May 2026, Council knew of cracks");
        assertThat(model().items("3 may")).hasSize(2);
        assertThat(model().items("tunnel")).isEmpty();
    }

    @Test
    void aRowCountsSpansAndClaimsAndVersions() throws Exception {
        var article = harbour.article("Gazette", "2026-05-03", "Bridge shut\nRepairs would cost £4.2m, said Maren Holt.");
        var version = article.getVersions().getFirst();
        harbour.marks.markClaim(article, version, harbour.find(article, "£4.2m"), Optional.empty());
        harbour.marks.mark(article, version, harbour.find(article, "Maren Holt"), AnnotationKind.MENTION, "");
        harbour.version(article, "Bridge shut\nRepairs would cost £2.4m.");

        var row = NavigatorModel.of(harbour.open, article.getId()::equals).rows().getFirst();

        assertThat(row.annotations()).isEqualTo(2);
        assertThat(row.claims()).isEqualTo(1);
        assertThat(row.marks()).isEqualTo("v2 2 ●");
        assertThat(row.description()).contains("2 annotations, 1 claim, 2 versions, not saved yet");
    }

    @Test
    void aDamagedArticleSaysWhyAndLeavesTheOthers() throws Exception {
        Path file;
        String id;
        try (var other = new TestCase(folder.resolve("other"))) {
            var article = other.article("Gazette", "2026-05-03", "Bridge shut\nText.");
            other.article("Herald", "2026-05-04", "Council knew\nText.");
            other.open.save(null);
            file = other.open.folder(article).resolve("article.xmi");
            id = article.getId();
        }
        Files.writeString(file, "<garbage");

        try (var again = OpenCase.open(folder.resolve("other/harbour.stet"), "Jo Tester", null)) {
            var rows = NavigatorModel.of(again, any -> false).rows();

            assertThat(rows).extracting(NavigatorRow::headline).contains("Council knew");
            assertThat(rows).filteredOn(row -> row.damage().isPresent()).singleElement().satisfies(row -> {
                assertThat(row.id()).isEqualTo(id);
                assertThat(row.marks()).isEqualTo("⚠");
                assertThat(row.description()).contains("damaged");
            });
        }
    }

    @Test
    void theQuestionBeforeRemovingNamesWhatGoesAlong() {
        assertThat(new RemovalQuestion("Bridge shut", new DeletionImpact(1, 0, 0, 0, 0)).text())
                .isEqualTo("Remove “Bridge shut” from the case?");
        assertThat(new RemovalQuestion("Bridge shut", new DeletionImpact(1, 3, 2, 1, 0)).text())
                .endsWith("With it go 3 annotations, 2 appearances of claims and 1 claim. Undo brings everything back.");
    }

    private NavigatorModel model() throws Exception {
        return NavigatorModel.of(harbour.open, id -> false);
    }
}
