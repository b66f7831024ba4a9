package org.stet.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LockTest {

    @TempDir
    Path folder;

    /** Opens a case in another process and tells whether it may be changed there. */
    public static final class OtherProcess {
        public static void main(String[] arguments) throws IOException {
            try (var open = OpenCase.open(Path.of(arguments[0]), "Another", null)) {
                System.out.println(open.readOnlyReason().orElse("writable"));
            }
        }
    }

    @Test
    void secondOpenerReadsAndIsToldWhoHasIt() throws Exception {
        var path = folder.resolve("harbour.stet");
        try (var first = OpenCase.create(path, "Harbour", "Jo Bloggs")) {
            try (var second = OpenCase.open(path, "Ann Other", null)) {
                assertThat(second.readOnlyReason()).get().asString().contains("Jo Bloggs")
                        .contains(Long.toString(ProcessHandle.current().pid()));
                assertThatThrownBy(() -> second.editor().edit("Rename", () -> second.model().setName("x")))
                        .isInstanceOf(IllegalStateException.class).hasMessageContaining("Jo Bloggs");
                assertThatThrownBy(() -> second.save(null)).isInstanceOf(CaseException.class);
                assertThat(second.model().getName()).isEqualTo("Harbour");
            }
            assertThat(inAnotherProcess(path)).as("the second opener in this process has not let go of the lock")
                    .contains("Jo Bloggs");
            first.editor().edit("Rename", () -> first.model().setName("Pier"));
            first.save(null);
        }
        assertThat(inAnotherProcess(path)).isEqualTo("writable");
    }

    @Test
    void folderThatCannotBeWrittenToCanBeRead() throws IOException {
        var path = folder.resolve("harbour.stet");
        OpenCase.create(path, "Harbour", "Jo Bloggs").close();
        DurableFiles.deleteTree(path.resolve(".stet"));
        Files.createFile(path.resolve(".stet"));
        try (var open = OpenCase.open(path, "Jo Bloggs", null)) {
            assertThat(open.readOnlyReason()).get().asString().contains("cannot be written to");
            assertThat(open.model().getName()).isEqualTo("Harbour");
            try (var copy = OpenCase.open(open.saveAs(folder.resolve("copy.stet"), null), "Jo Bloggs", null)) {
                assertThat(copy.readOnlyReason()).isEmpty();
            }
        }
    }

    private static String inAnotherProcess(Path path) throws Exception {
        var child = new ChildProcess(OtherProcess.class, path.toString());
        var answer = child.readLine();
        assertThat(child.waitFor()).isZero();
        return answer;
    }
}
