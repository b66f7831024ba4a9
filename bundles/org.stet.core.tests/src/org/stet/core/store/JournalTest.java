package org.stet.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.model.StetFactory;

class JournalTest {

    @TempDir
    Path folder;
    private Path path;

    @BeforeEach
    void makeCase() throws IOException {
        path = folder.resolve("harbour.stet");
        OpenCase.create(path, "Harbour", "Jo Bloggs").close();
    }

    @Test
    void editThatCouldNotBeWrittenIsNotAcknowledgedUntilItIs() throws IOException {
        var journal = path.resolve(".stet/journal");
        try (var open = OpenCase.open(path, "Jo Bloggs", null)) {
            var problems = new CopyOnWriteArrayList<String>();
            open.addProblemListener(problems::add);
            Files.createFile(journal);
            describe(open, "one");
            assertThatThrownBy(open::flush).isInstanceOf(IOException.class);
            describe(open, "two");
            assertThatThrownBy(open::flush).as("a later edit does not hide an earlier failure").isInstanceOf(IOException.class);
            assertThat(problems).singleElement().asString().contains("make room");
            Files.delete(journal);
            open.flush();
        }
        try (var open = OpenCase.open(path, "Jo Bloggs", null)) {
            assertThat(open.recoveredEdits()).isEqualTo(2);
            assertThat(open.model().getDescription()).isEqualTo("two");
            assertThat(open.isDirty()).isTrue();
            open.editor().undo();
            assertThat(open.model().getDescription()).isEqualTo("one");
        }
    }

    @Test
    void anAddedObjectKeepsItsReferencesToOthersOfTheFile() throws IOException {
        try (var open = OpenCase.open(path, "Jo Bloggs", null)) {
            var claim = StetFactory.eINSTANCE.createClaim();
            claim.setId(OpenCase.newId());
            claim.setStatement("Repairs cost £4.2m");
            var discrepancy = StetFactory.eINSTANCE.createDiscrepancy();
            discrepancy.setId(OpenCase.newId());
            discrepancy.setClaim(claim);
            open.editor().edit("Add claim", () -> open.model().getClaims().add(claim));
            open.editor().edit("Find conflict", () -> open.model().getDiscrepancies().add(discrepancy));
        }
        try (var open = OpenCase.open(path, "Jo Bloggs", null)) {
            assertThat(open.model().getDiscrepancies().getFirst().getClaim()).isSameAs(open.model().getClaims().getFirst());
        }
    }

    @Test
    void lineThatWasCutOffIsForgottenAndLaterOnesAreNot() throws IOException {
        edit("one");
        Files.writeString(path.resolve(".stet/journal/00000001.log"), "0badc0de {\"n\":2,\"at\":\"20", StandardOpenOption.APPEND);
        edit("two");
        try (var open = OpenCase.open(path, "Jo Bloggs", null)) {
            assertThat(open.recoveredEdits()).isEqualTo(2);
            assertThat(open.recoveryProblem()).isEmpty();
            assertThat(open.model().getDescription()).isEqualTo("two");
        }
    }

    @Test
    void lineWrittenTwiceIsDoneOnce() throws IOException {
        edit("one");
        var journal = path.resolve(".stet/journal");
        Files.copy(journal.resolve("00000001.log"), journal.resolve("00000002.log"));
        try (var open = OpenCase.open(path, "Jo Bloggs", null)) {
            assertThat(open.recoveredEdits()).isEqualTo(1);
            assertThat(open.recoveryProblem()).isEmpty();
        }
    }

    @Test
    void editsThatTheSavedCaseHoldsAreNotDoneAgain() throws IOException {
        edit("one");
        var journal = path.resolve(".stet/journal/00000001.log");
        var lines = Files.readAllBytes(journal);
        try (var open = OpenCase.open(path, "Jo Bloggs", null)) {
            open.save(null);
        }
        assertThat(journal).doesNotExist();
        Files.write(journal, lines);
        try (var open = OpenCase.open(path, "Jo Bloggs", null)) {
            assertThat(open.recoveredEdits()).isZero();
        }
    }

    @Test
    void damageInTheMiddleKeepsWhatCameBeforeAndSetsTheRestAside() throws IOException {
        edit("one");
        edit("two");
        edit("three");
        var second = path.resolve(".stet/journal/00000002.log");
        Files.writeString(second, Files.readString(second).replace("two", "TWO") + "\n");
        try (var open = OpenCase.open(path, "Jo Bloggs", null)) {
            assertThat(open.recoveredEdits()).isEqualTo(1);
            assertThat(open.model().getDescription()).isEqualTo("one");
            assertThat(open.recoveryProblem()).get().asString().contains("set-aside");
            describe(open, "four");
            open.flush();
        }
        try (var open = OpenCase.open(path, "Jo Bloggs", null)) {
            assertThat(open.recoveryProblem()).isEmpty();
            assertThat(open.model().getDescription()).isEqualTo("four");
        }
    }

    @Test
    void editThatLeadsBackToTheSavedStateLeavesNothingToRestore() throws IOException {
        try (var open = OpenCase.open(path, "Jo Bloggs", null)) {
            describe(open, "one");
            open.editor().undo();
            assertThat(open.isDirty()).isFalse();
        }
        try (var open = OpenCase.open(path, "Jo Bloggs", null)) {
            assertThat(open.recoveredEdits()).isZero();
        }
    }

    @Test
    void discardedEditsStayAway() throws IOException {
        try (var open = OpenCase.open(path, "Jo Bloggs", null)) {
            describe(open, "one");
            open.discardUnsaved();
        }
        try (var open = OpenCase.open(path, "Jo Bloggs", null)) {
            assertThat(open.model().getDescription()).isNull();
        }
    }

    /** Edits without saving and closes, which keeps the edit in a journal file of its own. */
    private void edit(String description) throws IOException {
        try (var open = OpenCase.open(path, "Jo Bloggs", null)) {
            describe(open, description);
        }
    }

    private static void describe(OpenCase open, String description) {
        open.editor().edit("Describe", () -> open.model().setDescription(description));
    }
}
