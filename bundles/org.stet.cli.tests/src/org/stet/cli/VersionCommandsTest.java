package org.stet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.cli.sample.SampleCase;
import org.stet.core.anchor.Anchors;
import org.stet.core.annotate.MarkActions;
import org.stet.core.store.OpenCase;
import org.stet.model.Annotation;
import org.stet.model.AnnotationKind;

import com.fasterxml.jackson.databind.JsonNode;

/** Placing and comparing on the page of the sample case that was edited silently. */
class VersionCommandsTest {

    private static final String PAGE = "mercury-baths-leak.html";

    @TempDir
    private Path temp;
    private Path sample;

    @BeforeEach
    void makeSample() throws IOException {
        sample = SampleCase.create(temp.resolve("sample.stet"), new NullProgressMonitor());
    }

    @Test
    void everySpanOfTheGoldFileIsWhereItSays() throws Exception {
        var spans = SamplePage.json("gold.json").path("versions").get(0).path("spans");
        var marked = new ArrayList<Annotation>();
        try (var open = OpenCase.open(sample, "Jo", new NullProgressMonitor())) {
            var choice = ArticleChoice.find(open, PAGE);
            var text = open.text(choice.article(), choice.version());
            for (var span : spans) {
                var place = Anchors.wordings(text, span.path("from").path("exact").asText()).get(span.path("from").path("occurrence").asInt() - 1);
                marked.add(new MarkActions(open).mark(choice.article(), choice.version(), place, AnnotationKind.NOTE, ""));
            }
            open.save(new NullProgressMonitor());
        }
        var placements = Run.stet(sample, "place", "--json").json().path("placements");
        for (int i = 0; i < spans.size(); i++) {
            var expected = spans.get(i);
            var placement = of(placements, marked.get(i).getId());
            assertThat(placement.path("placement").asText()).as("%s", expected).isEqualTo(expected.path("placement").asText());
            assertThat(folded(placement.path("to").path("text"))).as("%s", expected).isEqualTo(folded(expected.path("to").path("exact")));
        }
    }

    private static String folded(JsonNode words) {
        return words.asText().replace('\u00A0', ' ').replace("\u00AD", "");
    }

    private static JsonNode of(JsonNode placements, String annotation) {
        for (var placement : placements) {
            if (placement.path("annotation").asText().equals(annotation)) {
                return placement;
            }
        }
        throw new AssertionError(annotation + " has no placement");
    }

    @Test
    void placementsTellFromWhereToWhere() {
        var annotation = Run.stet(sample, "annotate", "--article", PAGE, "--exact", "47 people", "--kind", "note", "--json").json();
        var placement = of(Run.stet(sample, "place", "--json").json().path("placements"), annotation.path("annotation").asText());
        assertThat(placement.properties().stream().map(property -> property.getKey()))
                .containsExactly("annotation", "article", "exact", "from", "to", "placement", "candidates");
        assertThat(placement.path("article")).isEqualTo(annotation.path("article"));
        assertThat(placement.path("from").path("version")).isEqualTo(annotation.path("version"));
        assertThat(placement.path("from").path("start")).isEqualTo(annotation.path("start"));
        assertThat(placement.path("to").path("text").asText()).isEqualTo("64 people");
        assertThat(placement.path("to").path("end").asInt() - placement.path("to").path("start").asInt()).isEqualTo(9);
        assertThat(placement.path("candidates")).isEmpty();
        assertThat(Run.stet(sample, "place").out()).contains("changed   “47 people” → “64 people”", "2 changed");
    }

    @Test
    void diffTellsTheFigureAndTheMovedParagraphAndNothingElse() {
        var run = Run.stet(sample, "diff", PAGE, 1, 2, "--json");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.json().path("silent").asBoolean()).isTrue();
        var changes = run.json().path("changes");
        assertThat(changes.findValuesAsText("kind")).containsSubsequence("changed", "kept", "removed", "added", "kept", "moved", "kept");
        assertThat(changes).hasSize(2);
        assertThat(changes.get(0).path("words").get(1).path("text").asText()).isEqualTo("47");
        assertThat(changes.get(0).path("words").get(2).path("text").asText()).isEqualTo("64");
        assertThat(changes.get(1).path("to").path("text").asText()).startsWith("It is not the first time.");
        assertThat(Run.stet(sample, "diff", PAGE, 1, 2).out()).contains("[-47-] {+64+} people", "2 paragraphs differ, and the page does not say so.");
        assertThat(Run.stet(sample, "diff", PAGE, 2, 2).out()).contains("No words differ.");
    }

    @Test
    void aVersionThatIsNotThereIsWrongUsage() {
        var run = Run.stet(sample, "diff", PAGE, 1, 7);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("has no version “7”; it has 1, 2");
        assertThat(Run.stet(sample, "diff", "zeppelin", 1, 2).code()).isEqualTo(2);
    }
}
