package org.stet.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.core.annotate.CaseQueries;
import org.stet.core.annotate.NameActions;
import org.stet.core.facts.CaseKnowledge;
import org.stet.core.store.OpenCase;
import org.stet.model.AgentKind;
import org.stet.search.checks.GivenFacts;
import org.stet.search.checks.ZeroHit;
import org.stet.search.checks.ZeroHit.Outcome;
import org.stet.search.checks.ZeroHitCandidates;
import org.stet.search.checks.ZeroHitCheck;

/** Which articles of a large case a zero-hit check looks into, and what it says of those that it does not. */
class ZeroHitCandidatesTest {

    private static final String CHECKED = """
            Quay shut

            The quay will cost £1.2m, Zoe Brandt said. Some 120 boats lay there, Maren Holt wrote.

            “We shut it within the hour, and would do so again,” said Owen Tarrant. There are 101 rooms.
            """;

    @TempDir
    private Path folder;
    private SearchedCase test;
    private final Map<String, String> ids = new HashMap<>();

    /** Values as the facts of the check have them. */
    private static final class Values implements CaseKnowledge {

        @Override
        public Optional<String> method() {
            return Optional.of("by pattern");
        }

        @Override
        public Read read(OpenCase open, String article) throws IOException {
            var text = open.text(open.article(article), CaseQueries.latest(open.article(article)));
            return new Read(new GivenFacts().read(text, Optional.empty()).facts(), List.of());
        }

        @Override
        public Map<String, String> families() {
            return Map.of();
        }
    }

    @BeforeEach
    void open() throws IOException {
        test = new SearchedCase(folder);
        add("Checked", CHECKED);
        add("Star", "Bill grows\n\nThe bill comes to 1.2 million pounds, as Zoe Brandt's office knew.\n");
        add("Mail", "Boats go\n\nSome 121 boats went. Owen Tarant wept. “We shut it within an hour, and would do so again” was heard.\n");
        add("Post", "Rooms\n\nThere were 101 boats. Nothing else is known.\n");
        for (int i = 0; i < 4; i++) {
            add("Paper " + i, "Weather\n\nIt was windy on day " + i + ". Holt, Maren and others stayed at home.\n");
        }
        test.search.close();
        test.search = CaseSearch.open(test.open, new Values());
    }

    private void add(String outlet, String text) throws IOException {
        ids.put(outlet, test.article(outlet, "2026-05-03", text).getId());
    }

    @AfterEach
    void close() throws IOException {
        test.close();
    }

    private ZeroHitCandidates candidates(int most) throws IOException {
        return ZeroHitCandidates.of(facts(List.of("Checked")).article(ids.get("Checked")).orElseThrow(), test.open, test.search, most, null);
    }

    private GivenFacts facts(Iterable<String> outlets) throws IOException {
        var facts = new GivenFacts();
        for (var outlet : outlets) {
            facts.with(ids.get(outlet), test.text(test.open.article(ids.get(outlet))), outlet);
        }
        return facts;
    }

    private ZeroHit hit(String fact, int most) throws IOException {
        var candidates = candidates(most);
        var read = ids.entrySet().stream().filter(each -> each.getKey().equals("Checked") || candidates.articles().contains(each.getValue()))
                .map(Map.Entry::getKey).toList();
        var facts = facts(read);
        return ZeroHitCheck.run(facts.article(ids.get("Checked")).orElseThrow(), facts, candidates, null).stream()
                .filter(hit -> hit.fact().text().equals(fact)).findFirst().orElseThrow();
    }

    @Test
    void whatOthersHaveIsFoundHoweverItIsWritten() throws IOException {
        assertThat(hit("£1.2m", 10).found()).extracting(place -> place.article()).containsExactly(ids.get("Star"));
        assertThat(hit("Zoe Brandt", 10).found()).extracting(place -> place.article()).containsExactly(ids.get("Star"));
    }

    @Test
    void nearMissesAreLookedInto() throws IOException {
        assertThat(hit("Owen Tarrant", 10).outcome()).isEqualTo(Outcome.NEAR_MISS);
        assertThat(hit("We shut it within the hour, and would do so again,", 10).outcome()).isEqualTo(Outcome.NEAR_MISS);
        assertThat(hit("101 rooms", 10).near()).extracting(near -> near.place().text()).containsExactly("101 boats");
    }

    @Test
    void whatTheIndexDoesNotKnowNobodyHas() throws IOException {
        var boats = hit("120 boats", 10);
        assertThat(boats.outcome()).isEqualTo(Outcome.NOBODY);
        assertThat(boats.unread()).isZero();
    }

    @Test
    void whereNotAllWereLookedIntoItIsSaid() throws IOException {
        assertThat(candidates(4).articles()).hasSize(4).contains(ids.get("Star")).doesNotContain(ids.get("Checked"));
        assertThat(hit("Maren Holt", 10).outcome()).isEqualTo(Outcome.NOBODY);
        assertThat(hit("Maren Holt", 4).outcome()).isEqualTo(Outcome.UNCERTAIN);
        assertThat(hit("Maren Holt", 4).unread()).isEqualTo(3);
        assertThat(hit("120 boats", 4).outcome()).isEqualTo(Outcome.NOBODY);
    }

    @Test
    void spellingsThatAPersonMergedAreLookedForAsWell() throws IOException {
        add("Echo", "A name\n\nZoe Brandt-Ruiz was seen by Zed Brand.\n");
        new NameActions(test.open).merge(AgentKind.PERSON, "Zoe Brandt", List.of("Zoe Brandt", "Zed Brand"));
        assertThat(candidates(10).articles()).contains(ids.get("Echo"));
    }

    @Test
    void cancelStopsIt() {
        var cancelled = new NullProgressMonitor();
        cancelled.setCanceled(true);
        assertThatThrownBy(() -> ZeroHitCandidates.of(facts(List.of("Checked")).article(ids.get("Checked")).orElseThrow(), test.open, test.search, 10,
                cancelled)).isInstanceOf(OperationCanceledException.class);
    }
}
