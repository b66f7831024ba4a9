package org.stet.core.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.stet.core.annotate.RemovalActions;

/**
 * Runs an edit script, which also removes an article, on a case and tells of each: {@code state N HASH} once N edits are made, from
 * none on, {@code kept N} once they are acknowledged, {@code step NAME} at each step of saving. It stops for good at a chosen step, to be killed there.
 *
 * <p>Arguments: folder, seed, number of the step to stop at (-1 for none).
 */
public final class ScriptedRun {

    private static final int EDITS = 400;
    private static final int EDITS_PER_SAVE = 8;

    private final int stopAt;
    private int steps;
    private int changes;

    private ScriptedRun(int stopAt) {
        this.stopAt = stopAt;
    }

    public static void main(String[] arguments) throws IOException {
        new ScriptedRun(Integer.parseInt(arguments[2])).run(Path.of(arguments[0]), Long.parseLong(arguments[1]));
    }

    private void run(Path path, long seed) throws IOException {
        try (var open = OpenCase.open(path, "Jo Bloggs", new CaseFormat(), this::step, null)) {
            var script = new EditScript(open, new Random(seed));
            open.editor().addListener(change -> changes++);
            tellState(open);
            for (int i = 1; i <= EDITS; i++) {
                if (i == 2 * EDITS_PER_SAVE) {
                    new RemovalActions(open).removeArticle(open.articles().getFirst());
                } else {
                    script.editOrUndo();
                }
                tellState(open);
                open.flush();
                System.out.println("kept " + changes);
                if (i % EDITS_PER_SAVE == 0) {
                    open.save(null);
                }
            }
        }
    }

    private void tellState(OpenCase open) {
        System.out.println("state " + changes + " " + CaseStates.hash(open));
    }

    private void step(String name) {
        System.out.println("step " + name);
        if (++steps == stopAt) {
            System.out.println("stopped");
            while (true) {
                LockSupport.park();
            }
        }
    }
}
