package org.stet.core.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.core.anchor.Span;
import org.stet.core.annotate.MarkActions;
import org.stet.core.store.Captures;
import org.stet.core.store.CaseStates;
import org.stet.core.store.OpenCase;
import org.stet.model.Article;
import org.stet.model.Outlet;
import org.stet.model.StetFactory;

class CaseEditorTest {

    @TempDir
    Path folder;
    private OpenCase open;
    private Article article;

    @BeforeEach
    void openCase() throws IOException {
        open = OpenCase.create(folder.resolve("harbour.stet"), "Harbour", "Jo Bloggs");
        article = Captures.addArticle(open, "Pier", "The board agreed to spend £2.4m on the pier.");
    }

    @AfterEach
    void closeCase() throws IOException {
        open.close();
    }

    @Test
    void changeOutsideAnEditIsTakenBackAndFails() {
        var state = CaseStates.of(open);
        assertThatIllegalStateException().isThrownBy(() -> open.model().setName("x")).withMessageContaining("CaseEditor.edit");
        assertThatIllegalStateException().isThrownBy(() -> article.getVersions().clear());
        assertThatIllegalStateException().isThrownBy(() -> open.model().getOutlets().addAll(List.of(outlet(), outlet())));
        assertThat(CaseStates.of(open)).isEqualTo(state);
    }

    @Test
    void failingEditIsTakenBackWholeWithTheArticlesItBrought() {
        var state = CaseStates.of(open);
        var undo = open.editor().undoLabel();
        assertThatThrownBy(() -> open.editor().edit("Fail", () -> {
            open.model().setName("x");
            open.remove(article);
            Captures.addArticle(open, "New", "New text.");
            open.model().getOutlets().add(outlet());
            throw new UnsupportedOperationException("on purpose");
        })).hasMessage("on purpose");
        assertThat(CaseStates.of(open)).isEqualTo(state);
        assertThat(open.editor().undoLabel()).isEqualTo(undo);
        assertThat(open.articles()).containsExactly(article);
    }

    @Test
    void failingEditInsideAnotherIsTakenBackAlone() {
        open.editor().edit("Outer", () -> {
            open.model().setName("outer");
            assertThatThrownBy(() -> open.editor().edit("Inner", () -> {
                open.model().setName("inner");
                open.model().getOutlets().add(outlet());
                throw new UnsupportedOperationException();
            })).isInstanceOf(UnsupportedOperationException.class);
            open.model().setDescription("after");
        });
        assertThat(open.model().getName()).isEqualTo("outer");
        assertThat(open.model().getOutlets()).isEmpty();
        open.editor().undo();
        assertThat(open.model().getName()).isEqualTo("Harbour");
        assertThat(open.model().getDescription()).isNull();
    }

    @Test
    void editThatChangesNothingLeavesNoStep() {
        var undo = open.editor().undoLabel();
        open.editor().edit("Nothing", () -> open.model().setName("Harbour"));
        assertThat(open.editor().undoLabel()).isEqualTo(undo);
    }

    @Test
    void textThatCannotBeStoredIsRefusedAtOnce() {
        var state = CaseStates.of(open);
        for (var text : List.of("a\u0000b", "bell\u0007", "half \uD83D", "\uDE00 half", "\uFFFF")) {
            assertThatIllegalArgumentException().isThrownBy(() -> open.editor().edit("Name", () -> open.model().setName(text)));
            assertThatIllegalArgumentException().isThrownBy(() -> open.editor().edit("Outlet", () -> {
                var outlet = outlet();
                outlet.getAliases().add(text);
                open.model().getOutlets().add(outlet);
            }));
        }
        assertThat(CaseStates.of(open)).isEqualTo(state);
    }

    @Test
    void editThatLeavesAReferenceToNothingFails() throws IOException {
        var claim = new MarkActions(open).markClaim(article, article.getVersions().getFirst(), new Span(4, 9), Optional.empty())
                .claim();
        open.editor().edit("Compare", () -> {
            var discrepancy = StetFactory.eINSTANCE.createDiscrepancy();
            discrepancy.setId(OpenCase.newId());
            discrepancy.setClaim(claim);
            open.model().getDiscrepancies().add(discrepancy);
        });
        assertThatIllegalStateException()
                .isThrownBy(() -> open.editor().edit("Drop", () -> open.model().getClaims().remove(claim)))
                .withMessageContaining("refers to");
        assertThat(open.model().getClaims()).containsExactly(claim);
    }

    @Test
    void editInsideAReadFailsInsteadOfWaitingForItself() {
        assertThatIllegalStateException().isThrownBy(() -> open.read(() -> {
            open.editor().edit("Rename", () -> open.model().setName("x"));
            return null;
        })).withMessageContaining("Rename");
    }

    @Test
    void undoInsideAnEditFails() {
        assertThatIllegalStateException().isThrownBy(() -> open.editor().edit("Edit", open.editor()::undo));
    }

    @Test
    void readersSeeAnEditWholeOrNotAtAll() throws Exception {
        try (var reader = Executors.newSingleThreadExecutor()) {
            var torn = reader.submit(() -> {
                var seen = new ArrayList<String>();
                while (!"999".equals(open.read(() -> open.model().getName()))) {
                    open.read(() -> open.model().getDescription() == null
                            || open.model().getDescription().equals(open.model().getName())
                            || seen.add(open.model().getName() + "/" + open.model().getDescription()));
                }
                return seen;
            });
            for (int i = 0; i < 1000; i++) {
                var text = Integer.toString(i);
                open.editor().edit("Rename", () -> {
                    open.model().setName(text);
                    open.model().setDescription(text);
                });
            }
            assertThat(torn.get(30, TimeUnit.SECONDS)).isEmpty();
        }
    }

    @Test
    void savesFromAnotherThreadNeverSplitAnEditFromItsJournal() throws Exception {
        try (var saver = Executors.newSingleThreadExecutor()) {
            var saves = saver.submit(() -> {
                for (int i = 0; i < 15; i++) {
                    open.save(null);
                }
                return null;
            });
            for (int i = 0; !saves.isDone(); i++) {
                var text = Integer.toString(i);
                open.editor().edit("Add", () -> {
                    var outlet = outlet();
                    outlet.setName(text);
                    open.model().getOutlets().add(outlet);
                });
                open.flush();
            }
            saves.get(30, TimeUnit.SECONDS);
        }
        var state = CaseStates.of(open);
        open.close();
        open = OpenCase.open(folder.resolve("harbour.stet"), "Jo Bloggs", null);
        assertThat(open.recoveryProblem()).isEmpty();
        assertThat(CaseStates.of(open)).isEqualTo(state);
    }

    @Test
    void listenersHearOfFilesAndObjectsAndDoNotStopEachOther() throws IOException {
        var heard = new ArrayList<CaseChange>();
        open.editor().addListener(change -> {
            throw new UnsupportedOperationException("a listener with a fault");
        });
        open.editor().addListener(heard::add);
        var marked = new MarkActions(open).markClaim(article, article.getVersions().getFirst(), new Span(4, 9), Optional.empty());
        open.editor().undo();
        assertThat(heard).extracting(CaseChange::kind).containsExactly(CaseChange.Kind.DO, CaseChange.Kind.UNDO);
        assertThat(heard).allSatisfy(change -> {
            assertThat(change.files()).containsExactlyInAnyOrder(ArticleRoots.CASE, article.getId());
            assertThat(change.ids()).contains(marked.annotation().getId(), marked.claim().getId(), marked.appearance().getId());
        });
    }

    @Test
    void listElementsThatAreReplacedMovedAndClearedComeBack() {
        open.editor().edit("Outlets", () -> open.model().getOutlets().addAll(List.of(outlet(), outlet(), outlet())));
        var outlet = open.model().getOutlets().getFirst();
        open.editor().edit("Aliases", () -> outlet.getAliases().addAll(List.of("a", "b", "c", "d", "e")));
        var state = CaseStates.of(open);
        var edits = List.<Runnable>of(
                () -> outlet.getAliases().set(1, "B"),
                () -> outlet.getAliases().move(0, 4),
                () -> outlet.getAliases().removeAll(List.of("a", "c", "e")),
                () -> outlet.getAliases().retainAll(List.of("d")),
                () -> outlet.getAliases().clear(),
                () -> open.model().getOutlets().set(1, outlet()),
                () -> open.model().getOutlets().removeIf(each -> each != outlet),
                () -> open.model().getOutlets().clear());
        for (var edit : edits) {
            open.editor().edit("Change", edit);
            var changed = CaseStates.of(open);
            assertThat(changed).isNotEqualTo(state);
            open.editor().undo();
            assertThat(CaseStates.of(open)).isEqualTo(state);
            open.editor().redo();
            assertThat(CaseStates.of(open)).isEqualTo(changed);
            open.editor().undo();
        }
    }

    private static Outlet outlet() {
        var outlet = StetFactory.eINSTANCE.createOutlet();
        outlet.setId(OpenCase.newId());
        outlet.setName("Gazette");
        return outlet;
    }
}
