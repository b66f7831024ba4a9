package org.stet.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.core.facts.CaseKnowledge;
import org.stet.model.Article;
import org.stet.search.checks.Candidate;
import org.stet.search.checks.Candidate.ValuePair;
import org.stet.search.checks.ColdEmbedder;
import org.stet.search.checks.Evidence;
import org.stet.search.checks.EvidenceFinder;
import org.stet.search.checks.EvidenceFinder.Wanted;
import org.stet.search.checks.GivenFacts;
import org.stet.search.checks.SourcePlace;

class EvidenceTest {

    private static final String WIRE = """
            Quay shut

            Mending the quay\u00A0wall will cost £1.2m, the works chief said \uD83D\uDE00.

            Some 120 boats have to leave.
            """;
    private static final String COPY = "Wall cracks\n\nMending the quay wall will cost £1.2m, the works chief said.\n";
    private static final String OTHER = "Bill grows\n\nThe bill comes to 1.2 million pounds.\n\nMending the wall of the quay moves 96 boats.\n";

    @TempDir
    private Path folder;
    private SearchedCase test;
    private Article wire;
    private Article copy;
    private Article other;

    @BeforeEach
    void open() throws IOException {
        test = new SearchedCase(folder);
        wire = test.article("Wire", "2026-05-03", WIRE);
        copy = test.article("Gazette", "2026-05-04", COPY);
        other = test.article("Herald", "2026-05-05", OTHER);
        test.search.awaitCurrent(null);
    }

    @AfterEach
    void close() throws IOException {
        test.close();
    }

    private EvidenceFinder finder() throws IOException {
        return new EvidenceFinder(test.open, test.search, new GivenFacts().with(wire.getId(), test.text(wire), "wire")
                .with(copy.getId(), test.text(copy), "wire").with(other.getId(), test.text(other), "other"));
    }

    private List<Evidence> find(String words, SourcePlace... own) throws IOException {
        return finder().find(new Wanted(words, List.of(own)), 10, null).entries();
    }

    @Test
    void copiesOfOneTextAreOneEntry() throws IOException {
        var entries = find("Mending the wall costs £1.2m");
        assertThat(entries).hasSize(2);
        assertThat(entries).extracting(entry -> entry.origin().orElseThrow()).containsExactlyInAnyOrder("wire", "other");
        var ofWire = entries.stream().filter(entry -> entry.origin().orElseThrow().equals("wire")).findFirst().orElseThrow();
        assertThat(List.of(ofWire.best().article(), ofWire.copies().getFirst().article())).containsExactlyInAnyOrder(wire.getId(), copy.getId());
    }

    @Test
    void tellsTheWordsAndValuesThatAreTheSame() throws IOException {
        var best = find("Mending the wall costs £1200000").getFirst().best();
        assertThat(best.words()).contains("Mending", "wall", "cost");
        assertThat(best.same()).singleElement().satisfies(pair -> {
            assertThat(pair.found().text()).isEqualTo("£1.2m");
            assertThat(pair.found().span().of(test.text(test.open.article(best.article())))).isEqualTo("£1.2m");
        });
        assertThat(best.alike()).isFalse();
    }

    @Test
    void aValueInAnotherFormFindsWhatSharesNoWord() throws IOException {
        assertThat(find("They paid £1.2m")).extracting(entry -> entry.best().hit().snippet()).contains("The bill comes to 1.2 million pounds.");
    }

    @Test
    void anotherValueOfTheSameThingDiffers() throws IOException {
        var differing = find("Mending the quay moves 120 boats").stream().flatMap(entry -> entry.candidates().stream())
                .filter(candidate -> candidate.article().equals(other.getId())).map(Candidate::differing).flatMap(List::stream).toList();
        assertThat(differing).extracting(pair -> pair.asked().text(), pair -> pair.found().text())
                .containsExactly(tuple("120 boats", "96 boats"));
        assertThat(find("Mending the quay moves 96 ferries")).flatExtracting(entry -> entry.best().differing()).isEqualTo(List.<ValuePair>of());
    }

    @Test
    void theArticleOfTheWordsComesLastAndTheWordsThemselvesNever() throws IOException {
        var words = "Some 120 boats have to leave.";
        var place = new SourcePlace(wire.getId(), test.find(wire, words), words);
        var entries = find("Mending the quay moves 120 boats", place);
        assertThat(entries.getLast().own()).isTrue();
        assertThat(entries.getFirst().own()).isFalse();
        assertThat(entries).flatExtracting(Evidence::candidates).extracting(candidate -> candidate.hit().snippet()).doesNotContain(words);
    }

    @Test
    void valuesOfAnOlderVersionAreNotReadFromTheNewest() throws IOException {
        test.version(other, OTHER.replace("96", "97"));
        test.search.awaitCurrent(null);
        assertThat(find("Mending the quay moves 120 boats")).flatExtracting(Evidence::candidates)
                .filteredOn(candidate -> candidate.hit().snippet().contains("96 boats")).isNotEmpty()
                .allSatisfy(candidate -> assertThat(candidate.differing()).isEmpty());
    }

    @Test
    void tellsWhatIsAmongThePassagesNearestInMeaning() throws IOException {
        var weather = test.article("Weather", "2026-05-06", "Frost\n\nIt was windy here. A cold, cold morning saw the quay wall mended.\n");
        for (int i = 0; i < 30; i++) {
            test.article("Paper " + i, "2026-05-06", "News " + i + "\n\nThe quay wall, cold or not, was no. " + i + " in the list.\n");
        }
        test.search.close();
        try (var search = CaseSearch.open(test.open, CaseKnowledge.NONE, () -> Optional.of(new ColdEmbedder()))) {
            search.awaitCurrent(null);
            search.awaitMeaning(null);
            var facts = new GivenFacts().with(weather.getId(), test.text(weather), "weather");
            var found = new EvidenceFinder(test.open, search, facts).find(new Wanted("Mended quay wall: cold cold", List.of()), 40, null);
            assertThat(found.entries()).flatExtracting(Evidence::candidates).filteredOn(candidate -> candidate.hit().snippet().contains("cold, cold"))
                    .extracting(Candidate::alike).containsExactly(true);
            assertThat(found.entries()).flatExtracting(Evidence::candidates).extracting(Candidate::alike).contains(false);
        }
    }

    @Test
    void nothingIsFoundForNothing() throws IOException {
        for (var words : List.of("", "  ", "of the and", "(((", "\uD83D")) {
            assertThat(find(words)).as(words).isEmpty();
        }
    }

    @Test
    void cancelStopsIt() throws IOException {
        var cancelled = new NullProgressMonitor();
        cancelled.setCanceled(true);
        var finder = finder();
        assertThatThrownBy(() -> finder.find(new Wanted("quay", List.of()), 10, cancelled)).isInstanceOf(OperationCanceledException.class);
    }
}
