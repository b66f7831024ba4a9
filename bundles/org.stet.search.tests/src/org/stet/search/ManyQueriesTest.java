package org.stet.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.core.anchor.Anchors;
import org.stet.model.Annotation;
import org.stet.model.AnnotationKind;
import org.stet.model.Article;
import org.stet.search.checks.BatchSearch;
import org.stet.search.checks.HitPlaces;

/** Lists of queries, and marking all that a query finds. */
class ManyQueriesTest {

    @TempDir
    private Path folder;
    private SearchedCase test;
    private Article gazette;
    private Article herald;

    @BeforeEach
    void open() throws IOException {
        test = new SearchedCase(folder);
        gazette = test.article("Port Gazette", "2026-05-03", Stories.GAZETTE);
        herald = test.article("The Herald", "2026-06", Stories.HERALD);
        test.search.awaitCurrent(null);
    }

    @AfterEach
    void close() throws IOException {
        test.close();
    }

    private List<Annotation> mark(String query, AnnotationKind kind) throws IOException {
        test.search.awaitCurrent(null);
        return test.marks.markAll(HitPlaces.of(test.open, test.search, SearchRequest.of(query), null), kind, "");
    }

    private static List<String> words(List<Annotation> annotations) {
        return annotations.stream().map(annotation -> annotation.getAnchor().getExact()).toList();
    }

    @Test
    void aPastedListIsOneQueryALine() {
        assertThat(BatchSearch.queries("\r\n bridge \r\n\n\"harbour  bridge\"\u2028bridge\n\uD83D\uDE00")).startsWith("bridge").doesNotHaveDuplicates().doesNotContain("");
    }

    @Test
    void countsEachQueryInEachArticle() {
        var rows = BatchSearch.run(test.search, List.of("bridge", "Maren Hold", "cracks elephants", "\"Room 101\"", "date:yesterday", "\uD83D\uDE00 (("), null);
        assertThat(rows).extracting(BatchSearch.Row::query).startsWith("bridge", "Maren Hold");
        assertThat(rows.get(0).perArticle()).containsOnlyKeys(gazette.getId(), herald.getId());
        assertThat(rows.get(1).perArticle()).isEqualTo(Map.of(herald.getId(), 1));
        assertThat(rows.get(2).total()).as("some of the words are no hit").isZero();
        assertThat(rows.get(3).perArticle()).isEqualTo(Map.of(gazette.getId(), 1));
        assertThat(rows.get(4).problem()).isPresent();
    }

    @Test
    void anyLinesAreAnswered() {
        var random = new Random(20261122);
        var lines = new ArrayList<String>();
        for (int i = 0; i < 100; i++) {
            lines.add(QueryFuzz.next(random));
        }
        var queries = BatchSearch.queries(String.join("\n", lines));
        assertThat(BatchSearch.run(test.search, queries, null)).hasSameSizeAs(queries);
    }

    @Test
    void cancelStopsIt() {
        var cancelled = new NullProgressMonitor();
        cancelled.setCanceled(true);
        assertThatThrownBy(() -> BatchSearch.run(test.search, List.of("bridge"), cancelled)).isInstanceOf(OperationCanceledException.class);
    }

    @Test
    void marksEveryHitInOneStepAndNoneTwice() throws IOException {
        assertThat(words(mark("bridge", AnnotationKind.NOTE))).containsExactlyInAnyOrder("bridge", "bridge", "bridge");
        assertThat(mark("bridge", AnnotationKind.NOTE)).isEmpty();
        assertThat(mark("bridge", AnnotationKind.MENTION)).hasSize(3);
        test.open.editor().undo();
        test.open.editor().undo();
        assertThat(gazette.getAnnotations()).isEmpty();
        assertThat(herald.getAnnotations()).isEmpty();
    }

    @Test
    void wordsSideBySideAreOneMark() throws IOException {
        assertThat(words(mark("Maren Holt", AnnotationKind.MENTION))).containsExactly("Maren Holt");
        assertThat(words(mark("\"co\u00ADop\u00ADer\u00ADa\u00ADtion\"", AnnotationKind.NOTE))).containsExactly("co\u00ADop\u00ADer\u00ADa\u00ADtion");
        assertThat(words(mark("found three", AnnotationKind.NOTE))).containsExactlyInAnyOrder("found", "three");
    }

    @Test
    void olderVersionsStayUnmarked() throws IOException {
        test.version(herald, Stories.HERALD.replace("bill of £2.4 million", "price of £2.4 million"));
        assertThat(mark("bill", AnnotationKind.NOTE)).isEmpty();
        assertThat(mark("price", AnnotationKind.NOTE)).singleElement()
                .extracting(mark -> Anchors.span(mark.getAnchor())).isEqualTo(test.find(herald, "price"));
    }

    @Test
    void nothingFoundIsNoEdit() throws IOException {
        var before = test.open.editor().undoLabel();
        assertThat(mark("elephants", AnnotationKind.NOTE)).isEmpty();
        assertThat(test.open.editor().undoLabel()).isEqualTo(before);
    }
}
