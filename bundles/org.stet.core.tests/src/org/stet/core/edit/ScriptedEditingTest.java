package org.stet.core.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.core.audit.AuditLog;
import org.stet.core.audit.CaseVerification;
import org.stet.core.store.CaseStates;
import org.stet.core.store.EditScript;
import org.stet.core.store.OpenCase;

/** What must hold after any sequence of edits; the seed names the sequence. */
class ScriptedEditingTest {

    private static final int EDITS = 100;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3 })
    void undoLeadsBackThroughEveryStateAndRedoForwardAgain(long seed) throws IOException {
        try (var open = OpenCase.create(folder.resolve("harbour.stet"), "Harbour", "Jo Bloggs")) {
            var script = new EditScript(open, new Random(seed));
            var states = new ArrayList<>(List.of(CaseStates.of(open)));
            open.editor().addListener(change -> {
                if (change.kind() == CaseChange.Kind.DO) {
                    states.add(CaseStates.of(open));
                }
            });
            for (int i = 0; i < EDITS; i++) {
                script.edit();
            }
            for (int i = states.size() - 2; i >= 0; i--) {
                open.editor().undo();
                assertThat(CaseStates.of(open)).isEqualTo(states.get(i));
            }
            assertThat(open.editor().canUndo()).isFalse();
            assertThat(open.isDirty()).isFalse();
            while (open.editor().canRedo()) {
                open.editor().redo();
            }
            assertThat(CaseStates.of(open)).isEqualTo(states.getLast());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = { 11, 12, 13 })
    void journalRestoresWhatWasNotSaved(long seed) throws IOException {
        var original = folder.resolve("harbour.stet");
        try (var open = OpenCase.create(original, "Harbour", "Jo Bloggs")) {
            var script = new EditScript(open, new Random(seed));
            for (int i = 0; i < EDITS; i++) {
                script.editOrUndo();
                if (i == EDITS / 3) {
                    open.save(null);
                }
            }
            open.flush();
            var crashed = copy(original, folder.resolve("crashed.stet"));
            try (var restored = OpenCase.open(crashed, "Jo Bloggs", null)) {
                assertThat(restored.recoveryProblem()).isEmpty();
                assertThat(restored.recoveredEdits()).isPositive();
                assertThat(CaseStates.of(restored)).isEqualTo(CaseStates.of(open));
                restored.save(null);
            }
            assertThat(CaseVerification.verify(crashed).findings())
                    .noneMatch(finding -> finding.kind() != CaseVerification.Kind.STRAY_FILE);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = { 21, 22, 23 })
    void savedCaseOpensAsItWas(long seed) throws IOException {
        var path = folder.resolve("harbour.stet");
        String state;
        try (var open = OpenCase.create(path, "Harbour", "Jo Bloggs")) {
            var script = new EditScript(open, new Random(seed));
            for (int i = 0; i < EDITS; i++) {
                script.editOrUndo();
                if (i % 17 == 0) {
                    open.save(null);
                    assertThat(open.isDirty()).isFalse();
                }
            }
            open.save(null);
            state = CaseStates.of(open);
        }
        try (var opened = OpenCase.open(path, "Jo Bloggs", null)) {
            assertThat(CaseStates.of(opened)).isEqualTo(state);
            assertThat(opened.recoveredEdits()).isZero();
        }
        assertThat(AuditLog.verify(path.resolve("audit.jsonl")).problem()).isEmpty();
    }

    private static Path copy(Path from, Path to) throws IOException {
        try (var all = Files.walk(from)) {
            for (var file : all.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
        return to;
    }
}
