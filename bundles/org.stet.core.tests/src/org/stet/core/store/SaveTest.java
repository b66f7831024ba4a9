package org.stet.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.core.annotate.RemovalActions;
import org.stet.core.audit.CaseVerification;
import org.stet.model.Article;

class SaveTest {

    @TempDir
    Path folder;
    private Path path;
    private OpenCase open;
    private Article article;

    @BeforeEach
    void makeCase() throws IOException {
        path = folder.resolve("harbour.stet");
        open = OpenCase.create(path, "Harbour", "Jo Bloggs");
        article = Captures.addArticle(open, "Pier", "The first text.");
        open.save(null);
    }

    @AfterEach
    void close() throws IOException {
        open.close();
    }

    @Test
    void removedArticleComesBackByUndoAfterTheSave() throws IOException {
        var state = CaseStates.of(open);
        var files = open.folder(article);
        new RemovalActions(open).removeArticle(article);
        open.save(null);
        assertThat(files).doesNotExist();
        open.editor().undo();
        assertThat(CaseStates.of(open)).isEqualTo(state);
        open.save(null);
        reopen();
        assertThat(CaseStates.of(open)).isEqualTo(state);
        assertThat(CaseVerification.verify(path).findings()).isEmpty();
    }

    @Test
    void versionAddedAfterAnUndoneOneLeavesItsEvidenceAlone() throws IOException {
        var second = Captures.addVersion(open, article, "Pier", "The second text.");
        open.save(null);
        open.editor().undo();
        Captures.addVersion(open, article, "Pier", "Another second text.");
        open.discardUnsaved();
        open.close();
        open = OpenCase.open(path, "Jo Bloggs", null);
        var saved = open.articles().getFirst();
        assertThat(saved.getVersions().getLast().getId()).isEqualTo(second.getId());
        assertThat(open.text(saved, saved.getVersions().getLast())).isEqualTo("The second text.");
    }

    @Test
    void fileThatSomebodyElseChangedIsNotOverwritten() throws IOException {
        var changed = Files.readString(path.resolve("case.xmi")).replace("Harbour", "Changed by hand");
        Files.writeString(path.resolve("case.xmi"), changed);
        open.editor().edit("Rename", () -> open.model().setName("x"));
        assertThat(open.changedOutside()).containsExactly(path.resolve("case.xmi"));
        assertThatThrownBy(() -> open.save(null)).isInstanceOfSatisfying(CaseException.class,
                problem -> assertThat(problem.reason()).isEqualTo(CaseException.Reason.CHANGED_OUTSIDE));
        assertThat(path.resolve("case.xmi")).hasContent(changed);
        assertThat(open.isDirty()).isTrue();
        try (var copy = OpenCase.open(open.saveAs(folder.resolve("copy.stet"), null), "Jo Bloggs", null)) {
            assertThat(copy.model().getName()).isEqualTo("x");
        }
    }

    @Test
    void watchTellsOfChangesMadeOutsideAndNotOfItsOwn() throws Exception {
        var told = new LinkedBlockingQueue<List<Path>>();
        try (var watch = new OutsideWatch(open, Duration.ofMillis(5), told::add)) {
            open.editor().edit("Rename", () -> open.model().setName("Pier"));
            open.save(null);
            Files.writeString(path.resolve("case.xmi"), Files.readString(path.resolve("case.xmi")) + "\n");
            assertThat(told.poll(20, TimeUnit.SECONDS)).containsExactly(path.resolve("case.xmi"));
            assertThat(told).isEmpty();
        }
    }

    @Test
    void saveThatIsDecidedButCannotBeFinishedIsFinishedByTheNext() throws IOException {
        var file = open.folder(article).resolve("article.xmi");
        open.editor().edit("Note", () -> article.setNote("kept"));
        var blocked = new OpenCase[1];
        open.close();
        open = OpenCase.open(path, "Jo Bloggs", new CaseFormat(), step -> {
            if (step.equals("decided") && blocked[0] == null) {
                blocked[0] = open;
                block(file);
            }
        }, null);
        assertThatThrownBy(() -> open.save(null)).isInstanceOf(CaseException.class)
                .hasMessageContaining("not all files are in their place");
        assertThat(open.isDirty()).isTrue();
        DurableFiles.deleteTree(file);
        open.save(null);
        assertThat(open.isDirty()).isFalse();
        reopen();
        assertThat(open.articles().getFirst().getNote()).isEqualTo("kept");
        assertThat(CaseVerification.verify(path).findings()).isEmpty();
    }

    @Test
    void filesOfAnImportThatNeverHappenedAreClearedAway() throws IOException {
        open.stage(Captures.capture("Never", "Never added."), 1);
        var unsaved = Captures.addArticle(open, "Unsaved", "Added, not saved.");
        var files = open.folder(unsaved);
        open.discardUnsaved();
        reopen();
        assertThat(files).doesNotExist();
        assertThat(path.resolve(".stet/incoming")).doesNotExist();
        assertThat(CaseVerification.verify(path).findings()).isEmpty();
    }

    @Test
    void olderFormatIsBackedUpAndMigratedAsOneStep() throws IOException {
        var before = Files.readString(path.resolve("case.xmi"));
        open.close();
        Migration rename = new Migration() {
            @Override
            public int from() {
                return CaseFormat.CURRENT;
            }

            @Override
            public void migrate(Path copy) throws IOException {
                try (var files = Files.walk(copy)) {
                    for (var file : files.filter(each -> each.toString().endsWith(".xmi")).toList()) {
                        Files.writeString(file, Files.readString(file).replace("formatVersion=\"1\"", "formatVersion=\"2\"")
                                .replace("\"Harbour\"", "\"Migrated\""));
                    }
                }
            }
        };
        var next = new CaseFormat(CaseFormat.CURRENT + 1, List.of(rename), Clock.systemUTC());
        open = OpenCase.open(path, "Jo Bloggs", next, null);
        assertThat(open.model().getName()).isEqualTo("Migrated");
        assertThat(open.text(open.articles().getFirst(), open.articles().getFirst().getVersions().getFirst()))
                .isEqualTo("The first text.");
        try (var backups = Files.list(path.resolve("backup"))) {
            assertThat(backups.findFirst().orElseThrow().resolve("case.xmi")).hasContent(before);
        }
        open.close();
        assertThatThrownBy(() -> OpenCase.open(path, "Jo Bloggs", null)).isInstanceOfSatisfying(CaseException.class,
                problem -> assertThat(problem.reason()).isEqualTo(CaseException.Reason.NEWER_FORMAT))
                .hasMessageContaining("update Stet");
        open = OpenCase.open(path, "Jo Bloggs", next, null);
    }

    @Test
    void migrationThatFailsLeavesTheCaseAsItWas() throws IOException {
        open.close();
        var before = Files.readString(path.resolve("case.xmi"));
        Migration failing = new Migration() {
            @Override
            public int from() {
                return CaseFormat.CURRENT;
            }

            @Override
            public void migrate(Path copy) throws IOException {
                Files.writeString(copy.resolve("case.xmi"), "half done");
                throw new IOException("on purpose");
            }
        };
        assertThatThrownBy(() -> OpenCase.open(path, "Jo Bloggs", new CaseFormat(2, List.of(failing), Clock.systemUTC()), null))
                .hasMessage("on purpose");
        assertThat(path.resolve("case.xmi")).hasContent(before);
        open = OpenCase.open(path, "Jo Bloggs", null);
        assertThat(open.readOnlyReason()).isEmpty();
    }

    private static void block(Path file) {
        try {
            Files.delete(file);
            Files.createDirectories(file.resolve("in the way"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void reopen() throws IOException {
        open.close();
        open = OpenCase.open(path, "Jo Bloggs", null);
    }
}
