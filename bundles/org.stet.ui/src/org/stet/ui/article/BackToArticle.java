package org.stet.ui.article;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPage;

/** Escape in a view gives the keyboard back to the article. */
public final class BackToArticle {

    private BackToArticle() {
    }

    /**
     * Listens on a control, or on what it holds: a composite with a key listener of its own would keep the keyboard, as canvases do. An Escape
     * that a listener before took (by {@code doit}) is left alone.
     */
    public static void onEscape(Control control, IWorkbenchPage page) {
        if (control instanceof Composite composite && composite.getChildren().length > 0) {
            for (var child : composite.getChildren()) {
                onEscape(child, page);
            }
            return;
        }
        control.addKeyListener(KeyListener.keyPressedAdapter(event -> {
            if (event.keyCode == SWT.ESC && event.doit) {
                event.doit = false; // a table of GTK would look for what was typed, in a window that takes the keyboard
                Optional.ofNullable(page.getActiveEditor()).ifPresent(page::activate);
            }
        }));
    }
}
