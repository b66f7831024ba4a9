package org.stet.bench.startup;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** One view, no editors. */
public final class BarePerspective implements IPerspectiveFactory {

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
        layout.addView("org.stet.bench.view", IPageLayout.LEFT, 1f, layout.getEditorArea());
    }
}
