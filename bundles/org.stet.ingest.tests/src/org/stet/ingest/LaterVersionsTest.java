package org.stet.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.core.anchor.Anchors;
import org.stet.core.annotate.MarkActions;
import org.stet.core.store.OpenCase;
import org.stet.core.versions.Placements;
import org.stet.core.versions.VersionJoin;
import org.stet.ingest.ImportResult.Kinship;
import org.stet.ingest.ImportResult.Offer;
import org.stet.ingest.ImportSource.Loaded;
import org.stet.model.AnnotationKind;
import org.stet.model.Article;
import org.stet.model.CaptureMethod;
import org.stet.model.MetadataField;
import org.stet.model.PlacementKind;

class LaterVersionsTest {

    private static final String STORY = """
            Quay closed after crack is found

            The quay was closed at noon on Wednesday after a crack was found in its oldest wall, the harbour office said.

            Repairs would cost £4.2m and take about a year, the works chief Zoë Brühl told the council on Monday evening.

            “It held,” she said, “and it held well, but nobody can promise that it will hold another winter like the last one.”

            Forty boats lie behind the wall, and the ferry to Ellin Head has not sailed since the morning of the discovery.
            """;
    private static final String EDITED = STORY.replace("£4.2m", "£2.4m").replace("Forty", "Fourteen")
            + "\nThe council will meet again on Thursday to decide who pays.\n";
    private static final String FOLLOW_UP = """
            Council quarrels over the quay

            Councillors quarrelled until midnight over who pays for the quay, and sent the harbour master home without an answer.

            “It held,” Zoë Brühl said again, “and it held well, but nobody can promise that it will hold another winter like the last one.”

            Two members walked out before the vote, which the chair then put off until the engineers have seen the wall from below.
            """;

    @TempDir
    Path folder;
    private OpenCase open;

    @BeforeEach
    void create() throws IOException {
        open = OpenCase.create(folder.resolve("harbour.stet"), "Harbour", "Jo");
    }

    @AfterEach
    void close() throws IOException {
        open.close();
    }

    private static ImportSource text(String name, String outlet, String text) {
        var loaded = new Loaded(new Input(name, text.getBytes(StandardCharsets.UTF_8)), Optional.empty());
        var source = new ImportSource(name, CaptureMethod.FILE, List.of(), (limits, monitor) -> loaded);
        return outlet.isEmpty() ? source : source.stating(MetadataField.OUTLET, outlet, "Jo");
    }

    private List<ImportResult> run(ImportSource... sources) {
        var importer = new Importer(open);
        return new LaterVersions(open).offers(importer.add(importer.read(List.of(sources), new NullProgressMonitor())), new NullProgressMonitor());
    }

    private Article article(ImportResult result) throws IOException {
        return open.article(result.article().orElseThrow().articleId());
    }

    @Test
    void anEditionOfTheSameOutletIsOffered() {
        var first = run(text("quay.txt", "Gazette", STORY)).getFirst();
        assertThat(first.laterOf()).isEmpty();
        var offer = run(text("quay-2.txt", "Gazette", EDITED).stating(MetadataField.PUBLISHED, "2026-05-03", "Jo")).getFirst().laterOf().orElseThrow();
        assertThat(offer.articleId()).isEqualTo(first.article().orElseThrow().articleId());
        assertThat(offer.title()).isEqualTo("Quay closed after crack is found");
        assertThat(offer.outlet()).isEqualTo("Gazette");
        assertThat(offer.number()).isEqualTo(2);
        assertThat(offer.kinship()).isEqualTo(Kinship.SAME_OUTLET_AND_TEXT);
        assertThat(offer.shared()).isBetween(60, 99);
        assertThat(open.articles()).hasSize(2);
    }

    @Test
    void whatAnotherOutletOrNobodyKnownPublishedIsNot() {
        run(text("quay.txt", "Gazette", STORY), text("note.txt", "", STORY.replace("noon", "dusk")));
        assertThat(run(text("copy.txt", "Courier", EDITED), text("copy-2.txt", "", EDITED.replace("noon", "dawn"))))
                .allSatisfy(result -> assertThat(result.laterOf()).isEmpty());
    }

    @Test
    void anotherReportOfTheSameOutletIsNot() {
        run(text("quay.txt", "Gazette", STORY));
        assertThat(run(text("quarrel.txt", "Gazette", FOLLOW_UP), text("brief.txt", "Gazette", "Quay closed\n\nThe quay was closed at noon."))
                .stream().map(ImportResult::laterOf)).containsOnly(Optional.empty());
    }

    @Test
    void severalEditionsOfOneImportAreAllOfferedForTheFirst() {
        var results = run(text("1.txt", "Gazette", STORY), text("2.txt", "Gazette", EDITED), text("3.txt", "Gazette", EDITED.replace("noon", "dusk")));
        var first = results.getFirst().article().orElseThrow().articleId();
        assertThat(results.stream().map(result -> result.laterOf().map(Offer::articleId)))
                .containsExactly(Optional.empty(), Optional.of(first), Optional.of(first));
    }

    @Test
    void theSameAddressIsOfferedHoweverMuchChanged() {
        var page = "https://www.gazette.example/2026/05/03/quay";
        run(text("quay.txt", "Gazette", STORY).stating(MetadataField.URL, page, "Jo"));
        for (var address : List.of("http://gazette.example/2026/05/03/quay/?utm_source=x#top", page + "?fbclid=1")) {
            var offer = run(text(address, "Gazette", FOLLOW_UP + address).stating(MetadataField.URL, address, "Jo")).getFirst().laterOf().orElseThrow();
            assertThat(offer.kinship()).isEqualTo(Kinship.SAME_ADDRESS);
            assertThat(offer.title()).isEqualTo("Quay closed after crack is found");
        }
        assertThat(run(text("other", "Gazette", "Ferry cut\n\nThe ferry sails twice a day.").stating(MetadataField.URL, page + "?page=2", "Jo")).getFirst().laterOf()).isEmpty();
        assertThat(run(text("copy", "Courier", STORY + "More.").stating(MetadataField.URL, page, "Jo")).getFirst().laterOf()).isEmpty();
    }

    @Test
    void aFrontPageIsAnotherPageEveryDay() {
        run(text("a", "Gazette", STORY).stating(MetadataField.URL, "https://gazette.example/", "Jo"));
        assertThat(run(text("b", "Gazette", FOLLOW_UP).stating(MetadataField.URL, "https://gazette.example", "Jo")).getFirst().laterOf()).isEmpty();
    }

    @Test
    void whatIsAcceptedBecomesTheNextVersionWithTheAnnotationsInIt() throws IOException {
        var article = article(run(text("quay.txt", "Gazette", STORY)).getFirst());
        var version = article.getVersions().getFirst();
        var marked = new MarkActions(open).mark(article, version, Anchors.occurrences(STORY, "Repairs would cost £4.2m").getFirst(),
                AnnotationKind.NOTE, "ask");
        var capture = article(run(text("quay-2.txt", "Gazette", EDITED)).getFirst());
        var captured = capture.getVersions().getFirst();
        var join = new VersionJoin(open);

        var joined = join.join(join.prepare(capture, article));

        assertThat(open.articles()).containsExactly(article);
        assertThat(article.getVersions()).hasSize(2);
        assertThat(joined.getNumber()).isEqualTo(2);
        assertThat(joined.getCapture().getFile()).isEqualTo("v2.orig.txt");
        assertThat(joined.getCapture().getHash()).isEqualTo(captured.getCapture().getHash());
        assertThat(joined.getCapture().getAt()).isEqualTo(captured.getCapture().getAt());
        assertThat(open.text(article, joined)).contains("£2.4m");
        assertThat(new String(open.original(article, joined), StandardCharsets.UTF_8)).isEqualTo(EDITED);
        assertThat(Placements.in(marked, joined).orElseThrow().getKind()).isEqualTo(PlacementKind.CHANGED);

        assertThat(open.editor().undoLabel()).contains("Make version 2");
        open.editor().undo();
        assertThat(open.articles()).containsExactlyInAnyOrder(article, capture);
        assertThat(article.getVersions()).containsExactly(version);
        assertThat(marked.getPlacements()).isEmpty();
        assertThat(open.text(capture, captured)).contains("£2.4m");
        open.editor().redo();
        open.save(new NullProgressMonitor());
        try (var again = OpenCase.open(open.folder().root(), "Sam", new NullProgressMonitor())) {
            assertThat(again.articles()).singleElement().satisfies(saved -> assertThat(saved.getVersions()).hasSize(2));
        }
    }

    @Test
    void whatSomebodyHasWorkedOnStaysAnArticleOfItsOwn() throws IOException {
        var article = article(run(text("quay.txt", "Gazette", STORY)).getFirst());
        var capture = article(run(text("quay-2.txt", "Gazette", EDITED)).getFirst());
        var join = new VersionJoin(open);
        var prepared = join.prepare(capture, article);
        assertThat(join.obstacle(capture, article)).isEmpty();
        new MarkActions(open).mark(capture, capture.getVersions().getFirst(), Anchors.occurrences(EDITED, "Fourteen boats").getFirst(),
                AnnotationKind.NOTE, "count them");
        assertThat(join.obstacle(capture, article).orElseThrow()).contains("annotations").contains("Remove them first");
        assertThatThrownBy(() -> join.join(prepared)).isInstanceOf(IllegalStateException.class);
        assertThat(open.articles()).hasSize(2);
        assertThat(join.obstacle(article, article)).isPresent();
    }
}
