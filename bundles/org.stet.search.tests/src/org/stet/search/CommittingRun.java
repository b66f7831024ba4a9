package org.stet.search;

import java.nio.file.Path;
import org.stet.core.annotate.CaseQueries;
import org.stet.core.annotate.MarkActions;
import org.stet.core.anchor.Span;
import org.stet.core.store.OpenCase;
import org.stet.model.AnnotationKind;

/**
 * Notes a thought, has it kept and found, and commits the index, over and over, until it is killed. Tells {@code kept N} once N
 * thoughts are safe in the case, and {@code commit} before each commit. Argument: the case's folder.
 */
public final class CommittingRun {

    private CommittingRun() {
    }

    public static void main(String[] arguments) throws Exception {
        try (var open = OpenCase.open(Path.of(arguments[0]), "Jo Tester", null)) {
            var marks = new MarkActions(open);
            var article = open.articles().getFirst();
            for (int thought = 0;; thought++) {
                try (var search = CaseSearch.open(open)) {
                    marks.mark(article, CaseQueries.latest(article), new Span(0, 6), AnnotationKind.NOTE, "thought" + thought);
                    open.flush();
                    System.out.println("kept " + (thought + 1));
                    search.awaitCurrent(null);
                    System.out.println("commit");
                }
            }
        }
    }
}
