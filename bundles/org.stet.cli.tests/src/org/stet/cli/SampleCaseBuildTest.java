package org.stet.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.cli.sample.SampleCase;
import org.stet.core.annotate.CaseQueries;
import org.stet.core.audit.CaseVerification;
import org.stet.core.store.OpenCase;
import org.stet.core.versions.Placements;
import org.stet.model.CheckStatus;
import org.stet.model.OutletKind;
import org.stet.model.PlacementKind;
import org.stet.model.SuggestionState;

class SampleCaseBuildTest {

    @TempDir
    private Path temp;

    @Test
    void theSampleCaseHoldsWhatItsFilesDescribe() throws IOException {
        var folder = SampleCase.create(temp.resolve("sample.stet"), new NullProgressMonitor());
        assertThat(CaseVerification.verify(folder).findings()).isEmpty();
        try (var open = OpenCase.open(folder, "Jo", new NullProgressMonitor())) {
            var planned = SamplePage.json("annotations.json");
            assertThat(open.articles()).hasSize(11);
            assertThat(open.articles().stream().mapToInt(article -> article.getAnnotations().size()).sum())
                    .isEqualTo(planned.size());
            assertThat(open.model().getOutlets()).hasSize(9);
            assertThat(open.model().getOutlets().getFirst().getKind()).isEqualTo(OutletKind.AGENCY);
            assertThat(open.articles()).filteredOn(article -> article.getVersions().size() == 2)
                    .singleElement().satisfies(article -> assertThat(CaseQueries.outletName(open.model(), article))
                            .isEqualTo("The Ollerwick Mercury"));
            assertThat(open.articles()).allSatisfy(article -> assertThat(CaseQueries.published(article)).contains("T"));
            assertThat(open.model().getClaims().getFirst()).satisfies(claim -> {
                assertThat(claim.getAppearances()).hasSize(6);
                assertThat(CaseQueries.status(claim)).isEqualTo(CheckStatus.DISPUTED);
                assertThat(claim.getAppearances().get(4).getValue().getRaw()).isEqualTo("46");
            });
        }
    }

    @Test
    void everyArticleHasItsHeadline() throws IOException {
        var folder = SampleCase.create(temp.resolve("sample.stet"), new NullProgressMonitor());
        var stated = SamplePage.json("gold.json").path("extraction").findValuesAsText("headline").stream()
                .map(headline -> Normalizer.normalize(headline, Normalizer.Form.NFC)).toList();
        try (var open = OpenCase.open(folder, "Jo", new NullProgressMonitor())) {
            assertThat(open.articles().stream().map(article -> Normalizer.normalize(CaseQueries.headline(article), Normalizer.Form.NFC))
                    .toList()).isSubsetOf(stated).doesNotHaveDuplicates();
        }
    }

    @Test
    void thePageThatWasEditedSilentlyHasItsAnnotationsPlaced() throws IOException {
        var folder = SampleCase.create(temp.resolve("sample.stet"), new NullProgressMonitor());
        try (var open = OpenCase.open(folder, "Jo", new NullProgressMonitor())) {
            var article = open.articles().stream().filter(each -> each.getVersions().size() == 2).findFirst().orElseThrow();
            var second = CaseQueries.latest(article);
            assertThat(article.getAnnotations()).allSatisfy(each -> assertThat(Placements.in(each, second)).isPresent());
            assertThat(article.getAnnotations()).extracting(each -> Normalizer.normalize(each.getAnchor().getExact(), Normalizer.Form.NFC),
                    each -> Placements.in(each, second).orElseThrow().getKind(), each -> Placements.in(each, second).orElseThrow().getState())
                    .containsExactlyInAnyOrder(
                            tuple("one of 47 people being treated", PlacementKind.CHANGED, SuggestionState.SUGGESTED),
                            tuple("shut for nine days in August 2021", PlacementKind.MOVED, SuggestionState.SUGGESTED),
                            tuple("nearer fourteen", PlacementKind.PLACED, SuggestionState.CONFIRMED),
                            tuple("The label had come off inlet 12 months ago", PlacementKind.PLACED, SuggestionState.CONFIRMED),
                            tuple("This was an accident that could have been prevented, and we won’t hide from it", PlacementKind.PLACED,
                                    SuggestionState.CONFIRMED),
                            tuple("Renée Dunmallet", PlacementKind.PLACED, SuggestionState.CONFIRMED));
            var figure = article.getAnnotations().stream().filter(each -> each.getAnchor().getExact().startsWith("one of 47")).findFirst()
                    .orElseThrow();
            var placement = Placements.in(figure, second).orElseThrow();
            assertThat(Placements.words(figure, placement).stream().map(edit -> switch (edit.kind()) {
                case KEPT -> edit.to().of(placement.getText());
                case REMOVED -> "-" + edit.from().of(figure.getAnchor().getExact());
                case ADDED -> "+" + edit.to().of(placement.getText());
            })).containsExactly("one of", "-47", "+64", "people being treated");
        }
    }

    @Test
    void theDemoNeverTouchesWhatIsThere() throws IOException {
        var foreign = Files.writeString(Files.createDirectories(temp.resolve("out")).resolve("quarry-lane-report.html"), "mine");
        var first = Run.stet("demo", "--out", temp.resolve("out"), "--json");
        var second = Run.stet("demo", "--out", temp.resolve("out"));
        assertThat(first.code()).as(first.err()).isZero();
        assertThat(second.code()).as(second.err()).isZero();
        assertThat(foreign).hasContent("mine");
        assertThat(first.json().path("folder").asText()).endsWith("quarry-lane-2.stet");
        assertThat(first.json().path("searches")).hasSize(3)
                .allSatisfy(search -> assertThat(search.path("total").asInt()).isPositive());
        assertThat(first.json().path("silentEdits").asInt()).isEqualTo(1);
        assertThat(second.out()).contains("“one of 47 people being treated” → “one of 64 people being treated”", "1 moved", "1 changed");
        assertThat(second.out()).contains("quarry-lane-3.stet", "quarry-lane-3-report.html", "Search").doesNotContain("\u001B");
        assertThat(second.out()).contains("Wire families", "Discrepancies", "conflict", "Corroboration", "first-hand");
        assertThat(second.out()).contains("Zero hits", "near miss", "[-incident,-] {+accident+}");
        assertThat(first.json().path("findings").findValuesAsText("title")).startsWith("Wire families", "Discrepancies");
        assertThat(Path.of(first.json().path("report").asText())).content().contains("64 people were taken to hospital",
                "id=\"findings\"", "Wire families", "Corroboration");
    }
}
