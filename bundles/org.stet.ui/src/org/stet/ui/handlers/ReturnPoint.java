package org.stet.ui.handlers;

import java.util.Optional;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;

/** The list from which a person jumped into an article, to go back to. Used on the UI thread. */
public final class ReturnPoint {

    private static Optional<IWorkbenchPart> left = Optional.empty();

    private ReturnPoint() {
    }

    /** Notes that a person jumps into an article from here. */
    public static void leave(IWorkbenchPart list) {
        left = Optional.of(list);
    }

    /** Gives the keyboard back to the list, if it is still there. */
    static void goBack(IWorkbenchPage page) {
        left.filter(list -> list.getSite().getPage() == page && page.findView(list.getSite().getId()) == list).ifPresent(page::activate);
    }
}
