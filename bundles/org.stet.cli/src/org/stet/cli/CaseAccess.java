package org.stet.cli;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.stet.core.annotate.Labels;
import org.stet.core.store.CaseException;
import org.stet.core.store.OpenCase;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Mix-in: the case a command works on, opened for reading or for one change that is saved, and how the result is told. */
final class CaseAccess {

    /** A job on an open case. */
    @FunctionalInterface
    interface Job<T> {
        T on(OpenCase open) throws Exception;
    }

    @Parameters(index = "0", paramLabel = "CASE", description = "Folder of the case, such as harbour.stet.")
    private Path folder;

    @Mixin
    private Output output;

    Path folder() {
        return folder;
    }

    Output output() {
        return output;
    }

    /** Who is named as the author of edits. */
    static String user() {
        return System.getProperty("user.name");
    }

    static IProgressMonitor progress() {
        return new NullProgressMonitor();
    }

    /** Reads the case, even while somebody else has it open for writing. */
    <T> T read(Job<T> job) throws Exception {
        try (var open = open()) {
            open.readOnlyReason().ifPresent(output::note);
            return job.on(open);
        }
    }

    /**
     * Changes the case and saves it.
     *
     * @throws CaseException if somebody else has it open, with who
     */
    <T> T change(Job<T> job) throws Exception {
        try (var open = open()) {
            if (open.readOnlyReason().isPresent()) {
                throw new CaseException(CaseException.Reason.READ_ONLY, folder,
                        open.readOnlyReason().get() + "; nothing was changed, try again when it is closed there");
            }
            var result = job.on(open);
            open.save(progress());
            return result;
        }
    }

    private OpenCase open() throws IOException {
        var open = OpenCase.open(folder, user(), progress());
        if (open.recoveredEdits() > 0) {
            output.note(Labels.count(open.recoveredEdits(), "unsaved edit") + " of a session that was cut off "
                    + (open.recoveredEdits() == 1 ? "is" : "are") + " in the case again");
        }
        open.recoveryProblem().ifPresent(output::note);
        return open;
    }

    /**
     * The version that a person named; see {@link ArticleChoice#find}.
     *
     * @throws ParameterException if it is none, or more than one
     */
    ArticleChoice choose(OpenCase open, String name) {
        try {
            return ArticleChoice.find(open, name);
        } catch (ArticleChoice.UnclearException e) {
            reportDamage(open);
            throw output.usage(e.getMessage());
        }
    }

    /** Names what cannot be read in the case. Returns the exit code of a command that went on without it. */
    int reportDamage(OpenCase open) {
        open.damagedArticles().values().forEach(damage -> output.note(damage.getMessage()));
        return open.damagedArticles().isEmpty() ? ExitCode.DONE : ExitCode.FOUND;
    }
}
