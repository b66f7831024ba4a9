package org.stet.ui.compare;

import java.util.function.Consumer;
import org.stet.ui.handlers.PartVerbHandler;

/** What can be done in a comparison with a key. */
public final class CompareCommand extends PartVerbHandler<CompareEditor> {

    private enum Verb {
        NEXT(CompareEditor::next),
        PREVIOUS(CompareEditor::previous),
        CONFIRM(CompareEditor::confirm),
        DROP(CompareEditor::drop),
        OPEN(CompareEditor::showInArticle);

        private final Consumer<CompareEditor> task;

        Verb(Consumer<CompareEditor> task) {
            this.task = task;
        }
    }

    public CompareCommand() {
        super(CompareEditor.class, name -> Verb.valueOf(name).task);
    }
}
