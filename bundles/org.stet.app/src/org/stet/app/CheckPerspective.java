package org.stet.app;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The layout for the daily work. */
public class CheckPerspective implements IPerspectiveFactory {

    static final String ID = "org.stet.app.check";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.addView("org.eclipse.pde.runtime.LogView", IPageLayout.BOTTOM, 0.7f, layout.getEditorArea());
    }
}
