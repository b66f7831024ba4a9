package org.stet.search.semantic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.core.annotate.RemovalActions;
import org.stet.core.facts.CaseKnowledge;
import org.stet.core.store.NewVersion;
import org.stet.core.store.OpenCase;
import org.stet.model.Article;
import org.stet.model.StetFactory;
import org.stet.search.CaseSearch;
import org.stet.search.Embedder;
import org.stet.search.MeaningState;
import org.stet.search.SearchHit;
import org.stet.search.SearchMode;
import org.stet.search.SearchRequest;

/** Search by meaning in a case on the disk, with the real model. */
class MeaningOfCaseTest {

    private static final String CORROSION = "Engineers closed the Alder bridge after finding corrosion in the girders.";
    private static final String MARKET = "Share prices rose for a third day on hopes of lower rates.";
    private static final String FERRY = "A replacement ferry will carry 300 passengers an hour.";
    private static final String QUESTION = "why the river crossing was shut";

    private static BgeEmbedder model;

    @TempDir
    private Path parent;
    private OpenCase open;
    private CaseSearch search;
    private Counted counted;

    /** The model, counting what it is asked. */
    private static final class Counted implements Embedder {

        private final AtomicInteger passages = new AtomicInteger();

        @Override
        public String id() {
            return model.id();
        }

        @Override
        public int dimension() {
            return model.dimension();
        }

        @Override
        public List<float[]> passages(List<String> texts, IProgressMonitor monitor) {
            passages.addAndGet(texts.size());
            return model.passages(texts, monitor);
        }

        @Override
        public float[] query(String text) {
            return model.query(text);
        }
    }

    @BeforeAll
    static void load() throws IOException {
        model = new BgeEmbedder();
    }

    @BeforeEach
    void create() throws IOException {
        open = OpenCase.create(parent.resolve("harbour.stet"), "Harbour bridge", "Jo Tester");
        start();
    }

    @AfterEach
    void end() throws IOException {
        search.close();
        open.close();
    }

    private void start() {
        counted = new Counted();
        start(() -> Optional.of(counted));
    }

    private void start(Supplier<Optional<Embedder>> embedder) {
        search = CaseSearch.open(open, CaseKnowledge.NONE, embedder);
    }

    private void reopen() throws IOException {
        end();
        open = OpenCase.open(parent.resolve("harbour.stet"), "Jo Tester", null);
    }

    @Test
    void passageIsFoundWithoutASharedWord() throws IOException {
        article(MARKET, CORROSION, FERRY);
        assertThat(found(SearchMode.MEANING)).first().isEqualTo(CORROSION);
        assertThat(found(SearchMode.HYBRID)).first().isEqualTo(CORROSION);
        assertThat(search.meaning()).isEqualTo(new MeaningState(true, 3, 3));
    }

    @Test
    void hybridAnswerShowsTheWordsItFound() throws IOException {
        article(MARKET, CORROSION, FERRY);
        search.awaitMeaning(null);
        var hit = search.search(SearchRequest.of("bridge girders corroded").mode(SearchMode.HYBRID), null).hits().getFirst();
        assertThat(hit.highlights().stream().map(span -> span.of(hit.snippet()))).containsExactly("bridge", "girders");
    }

    @Test
    void filtersNegationsAndQuotedWordsHoldForMeaning() throws IOException {
        article(CORROSION, "The river was calm.");
        article(MARKET, "Steel in the crossing had rusted, the “Alder bridge” report says.");
        assertThat(found("crossing shut -girders", SearchMode.MEANING)).doesNotContain(CORROSION).hasSize(3);
        assertThat(found("crossing shut \"alder bridge\"", SearchMode.HYBRID)).hasSize(2);
        assertThat(found("crossing shut headline:share", SearchMode.MEANING)).hasSize(2);
        assertThat(found("headline:share", SearchMode.HYBRID)).as("says no words").hasSize(2);
        search.awaitMeaning(null);
        var without = SearchRequest.of(QUESTION).mode(SearchMode.HYBRID).without(Set.of(open.articles().getFirst().getId()));
        assertThat(snippets(without)).doesNotContain(CORROSION);
    }

    @Test
    void editsAreFollowed() throws IOException {
        var first = article(MARKET, FERRY);
        search.awaitMeaning(null);
        article(CORROSION);
        assertThat(found(SearchMode.MEANING)).first().isEqualTo(CORROSION);
        new RemovalActions(open).removeArticle(first);
        assertThat(found(SearchMode.MEANING)).containsExactly(CORROSION);
        assertThat(search.meaning().total()).isEqualTo(1);
    }

    @Test
    void nothingIsComputedTwice() throws IOException {
        article(MARKET, CORROSION, FERRY);
        search.awaitMeaning(null);
        open.save(null);
        reopen();
        start();
        assertThat(found(SearchMode.MEANING)).first().isEqualTo(CORROSION);
        assertThat(counted.passages).hasValue(0);
        reopen();
        try (var files = Files.list(open.folder().index())) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
        start();
        assertThat(found(SearchMode.MEANING)).first().isEqualTo(CORROSION);
        assertThat(counted.passages).as("index was rebuilt with what is known").hasValue(0);
    }

    @Test
    void interruptedWorkGoesOnWhereItEnded() throws IOException {
        article(IntStream.range(0, 200).mapToObj(i -> "Paragraph " + i + " tells of lot " + i * 7 + ".").toArray(String[]::new));
        open.save(null);
        search.awaitCurrent(null);
        var cancelled = new NullProgressMonitor();
        search.addListener(() -> cancelled.setCanceled(true));
        assertThatThrownBy(() -> search.awaitMeaning(cancelled)).isInstanceOf(OperationCanceledException.class);
        reopen();
        var before = counted.passages.get();
        start();
        search.awaitMeaning(null);
        assertThat(search.meaning()).isEqualTo(new MeaningState(true, 200, 200));
        assertThat(before + counted.passages.get()).isBetween(200, 200 + 32);
    }

    @Test
    void vectorsOfPassagesThatAreGoneLeaveTheDisk() throws IOException {
        var lots = IntStream.range(0, 100).mapToObj(i -> "Paragraph " + i + " tells of lot " + i * 7 + ".");
        var report = article(lots.toArray(String[]::new));
        article(CORROSION);
        search.awaitMeaning(null);
        var vectors = open.folder().work().resolve("vectors").resolve(model.id() + ".vectors");
        var before = Files.size(vectors);
        new RemovalActions(open).removeArticle(report);
        search.awaitMeaning(null);
        assertThat(Files.size(vectors)).isEqualTo(before / 101);
        assertThat(found(SearchMode.MEANING)).containsExactly(CORROSION);
    }

    @Test
    void withoutAModelWordsAnswerAndItIsSaid() throws IOException {
        article(MARKET, CORROSION);
        reopen();
        start(Optional::empty);
        search.awaitMeaning(null);
        var result = search.search(SearchRequest.of("corrosion").mode(SearchMode.HYBRID), null);
        assertThat(result.mode()).isEqualTo(SearchMode.WORDS);
        assertThat(result.hits()).hasSize(1);
        assertThat(result.hint()).hasValueSatisfying(hint -> assertThat(hint).contains("words"));
        assertThat(search.meaning()).isEqualTo(MeaningState.ABSENT);
    }

    private List<String> found(SearchMode mode) {
        return found(QUESTION, mode);
    }

    private List<String> found(String query, SearchMode mode) {
        search.awaitMeaning(null);
        return snippets(SearchRequest.of(query).mode(mode));
    }

    private List<String> snippets(SearchRequest request) {
        return search.search(request, null).hits().stream().map(SearchHit::snippet).toList();
    }

    private Article article(String... paragraphs) throws IOException {
        var text = List.of(paragraphs).stream().collect(Collectors.joining("\n\n"));
        var version = StetFactory.eINSTANCE.createVersion();
        version.setHeadline(paragraphs[0]);
        version.setPublished("2026-05-04");
        var capture = StetFactory.eINSTANCE.createCapture();
        capture.setAt(Instant.parse("2026-05-04T10:00:00Z"));
        version.setCapture(capture);
        var staged = open.stage(new NewVersion(version, text, text.getBytes(StandardCharsets.UTF_8), "txt"), 1);
        return open.editor().edit("Add article", () -> {
            var article = StetFactory.eINSTANCE.createArticle();
            article.setId(OpenCase.newId());
            try {
                open.add(article, staged);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
            return article;
        });
    }
}
