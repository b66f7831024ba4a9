package org.stet.ui.matrix;

import java.util.function.Consumer;
import org.stet.ui.handlers.PartVerbHandler;

/** What can be done in the matrix with a key. */
public final class MatrixCommand extends PartVerbHandler<MatrixView> {

    private enum Verb {
        COLUMNS(MatrixView::toggleColumns),
        ORDER(MatrixView::toggleOrder);

        private final Consumer<MatrixView> task;

        Verb(Consumer<MatrixView> task) {
            this.task = task;
        }
    }

    public MatrixCommand() {
        super(MatrixView.class, name -> Verb.valueOf(name).task);
    }
}
