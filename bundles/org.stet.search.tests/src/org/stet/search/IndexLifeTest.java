package org.stet.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.core.store.OpenCase;
import org.stet.model.AnnotationKind;
import org.stet.model.Article;

class IndexLifeTest {

    @TempDir
    private Path folder;
    private SearchedCase test;
    private Article article;

    @BeforeEach
    void open() throws IOException {
        test = new SearchedCase(folder);
        article = test.article("Port Gazette", "2026-05-03", "Bridge shut\n\nThe harbour bridge closed on Monday.");
        test.article("Herald", "2026-05-03", "Council knew\n\nThe council knew of the bridge.");
        test.marks.mark(article, article.getVersions().getFirst(), test.find(article, "Monday"), AnnotationKind.NOTE,
                "which Monday");
        test.open.save(null);
        assertThat(test.query("bridge OR which").total()).isEqualTo(4);
    }

    @AfterEach
    void close() throws IOException {
        test.close();
    }

    @Test
    void anIndexThatAgreesWithTheCaseIsUsedAsItIs() throws IOException {
        test.reopen();
        assertThat(test.query("bridge OR which").total()).isEqualTo(4);
        var before = files();
        test.reopen();
        assertThat(test.query("bridge OR which").total()).isEqualTo(4);
        test.search.close();
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void aDeletedIndexIsBuiltAnew() throws IOException {
        test.close();
        for (var file : indexFiles()) {
            Files.delete(file);
        }
        test.reopen();
        assertThat(test.query("bridge OR which").total()).isEqualTo(4);
    }

    @Test
    void ofManyArticlesEachIsIndexedOnce() throws IOException {
        for (int day = 0; day < 300; day++) {
            test.article("Herald", "2026-05-03", "Dredger\n\nThe dredger came on day " + day + ".");
        }
        test.open.save(null);
        test.close();
        for (var file : indexFiles()) {
            Files.delete(file);
        }
        test.reopen();
        assertThat(test.query("dredger").perArticle()).hasSize(300).allSatisfy((id, passages) -> assertThat(passages).isEqualTo(2));
        assertThat(test.query("\"day 299\"").total()).isEqualTo(1);
        test.close();
        var before = files();
        test.reopen();
        assertThat(test.query("dredger").total()).isEqualTo(600);
        test.search.close();
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void oneFlippedByteInAnyFileOfTheIndexLosesNothing() throws IOException {
        test.close();
        for (int i = 0; i < indexFiles().size(); i++) {
            var file = indexFiles().get(i);
            var bytes = Files.readAllBytes(file);
            bytes[bytes.length / 2] ^= 0x10;
            Files.write(file, bytes);
            test.reopen();
            assertThat(test.query("bridge OR which").total()).as(file.toString()).isEqualTo(4);
            assertThat(test.search.state().problem()).isEmpty();
            test.close();
        }
        test.reopen();
    }

    @Test
    void aFileOfTheIndexThatIsCutOffOrMissingLosesNothing() throws IOException {
        test.close();
        for (int i = 0; i < indexFiles().size(); i++) {
            var file = indexFiles().get(i);
            var bytes = Files.readAllBytes(file);
            if (i % 2 == 0) {
                Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
            } else {
                Files.delete(file);
            }
            test.reopen();
            assertThat(test.query("bridge OR which").total()).as(file.toString()).isEqualTo(4);
            assertThat(test.open.articles()).hasSize(2);
            test.close();
        }
        test.reopen();
    }

    @Test
    void rubbishInPlaceOfTheIndexIsReplacedWhichIsSaidOnce() throws IOException {
        test.close();
        for (var file : indexFiles()) {
            Files.write(file, "not an index".getBytes(StandardCharsets.UTF_8));
        }
        try (var rebuilds = new SaidRebuilds()) {
            test.reopen();
            assertThat(test.query("bridge OR which").total()).isEqualTo(4);
            test.reopen();
            assertThat(test.query("bridge OR which").total()).isEqualTo(4);
            assertThat(rebuilds.count()).as("said once, and not again when the index is opened next").isEqualTo(1);
        }
    }

    @Test
    void unsavedEditsThatAreThrownAwayAreForgotten() throws IOException {
        test.marks.mark(article, article.getVersions().getFirst(), test.find(article, "harbour"), AnnotationKind.NOTE,
                "unsaved thought");
        assertThat(test.query("thought").total()).isEqualTo(1);
        test.search.close();
        test.open.discardUnsaved();
        test.reopen();
        assertThat(test.query("thought").total()).isZero();
        assertThat(test.query("bridge OR which").total()).isEqualTo(4);
    }

    @Test
    void unsavedEditsThatAreRestoredAreFound() throws IOException {
        test.search.close();
        test.marks.mark(article, article.getVersions().getFirst(), test.find(article, "harbour"), AnnotationKind.NOTE,
                "unsaved thought");
        test.reopen();
        assertThat(test.query("thought").total()).isEqualTo(1);
    }

    @Test
    void whoReadsACaseThatSomebodyElseHasOpenSearchesItAsWell() throws IOException {
        try (var second = OpenCase.open(test.folder, "Second", null); var search = CaseSearch.open(second)) {
            assertThat(second.readOnlyReason()).isPresent();
            search.awaitCurrent(null);
            assertThat(search.search(SearchRequest.of("bridge OR which").limit(10), null).total()).isEqualTo(4);
        }
        assertThat(test.query("bridge").total()).isEqualTo(3);
    }

    @Test
    void aDamagedArticleLeavesTheOthersSearchable() throws IOException {
        var file = test.open.folder(article).resolve("article.xmi");
        test.close();
        Files.writeString(file, "<broken");
        test.reopen();
        assertThat(test.query("bridge").total()).isEqualTo(1);
    }

    @Test
    void anIndexThatCannotBeKeptOnTheDiskIsKeptInMemoryAndItIsSaid() throws IOException {
        test.close();
        for (var file : indexFiles()) {
            Files.delete(file);
        }
        Files.deleteIfExists(index().resolve("write.lock"));
        Files.delete(index());
        Files.writeString(index(), "in the way");
        test.reopen();
        assertThat(test.query("bridge OR which").total()).isEqualTo(4);
        assertThat(test.search.state().problem())
                .hasValueSatisfying(problem -> assertThat(problem).contains("cannot be kept on the disk"));
    }

    @Test
    void aSecondSearchOfTheSameCaseLeavesTheIndexOfTheFirstAlone() throws IOException {
        try (var second = CaseSearch.open(test.open)) {
            second.awaitCurrent(null);
            assertThat(second.search(SearchRequest.of("bridge OR which").limit(10), null).total()).isEqualTo(4);
        }
        test.search.close();
        assertThat(indexFiles()).isNotEmpty();
        test.reopen();
        assertThat(test.query("bridge OR which").total()).isEqualTo(4);
        assertThat(test.search.state().problem()).isEmpty();
    }

    @Test
    void listenersHearOfEdits() throws Exception {
        test.search.awaitCurrent(null);
        var heard = new CountDownLatch(1);
        test.search.addListener(heard::countDown);
        test.marks.mark(article, article.getVersions().getFirst(), test.find(article, "harbour"), AnnotationKind.NOTE,
                "fresh thought");
        assertThat(heard.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(test.search.search(SearchRequest.of("fresh").limit(10), null).total()).isEqualTo(1);
    }

    private Path index() {
        return test.folder.resolve(".stet/index");
    }

    private List<Path> indexFiles() throws IOException {
        try (var files = Files.list(index())) {
            return files.filter(file -> !file.endsWith("write.lock")).sorted().toList();
        }
    }

    private List<String> files() throws IOException {
        var known = new ArrayList<String>();
        for (var file : indexFiles()) {
            FileTime time = Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS);
            known.add(file.getFileName() + " " + time);
        }
        return known;
    }
}
