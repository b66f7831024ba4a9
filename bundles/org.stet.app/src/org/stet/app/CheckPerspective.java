package org.stet.app;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.progress.IProgressConstants;

/** The layout for the daily work: articles in the middle, the case left, the claim right, lists below. */
public final class CheckPerspective implements IPerspectiveFactory {

    static final String ID = "org.stet.app.check";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        var left = layout.createFolder("left", IPageLayout.LEFT, 0.18f, layout.getEditorArea());
        left.addView("org.stet.ui.navigator");
        left.addPlaceholder(IPageLayout.ID_OUTLINE);
        var bottom = layout.createFolder("bottom", IPageLayout.BOTTOM, 0.68f, layout.getEditorArea());
        bottom.addView("org.stet.ui.claims");
        bottom.addView("org.stet.ui.discrepancies");
        bottom.addView("org.stet.ui.families");
        bottom.addView("org.stet.ui.search");
        bottom.addPlaceholder("org.stet.ui.batch");
        bottom.addPlaceholder("org.stet.ui.zeroHits");
        bottom.addPlaceholder("org.stet.ui.earlierChecks");
        bottom.addView("org.stet.ui.matrix");
        bottom.addView("org.stet.ui.timeline");
        bottom.addView("org.stet.ui.names");
        bottom.addView("org.stet.ui.quotes");
        bottom.addView("org.stet.ui.versions");
        bottom.addPlaceholder("org.stet.ui.importResults");
        bottom.addPlaceholder(IProgressConstants.PROGRESS_VIEW_ID);
        bottom.addPlaceholder("org.eclipse.pde.runtime.LogView");
        var right = layout.createFolder("right", IPageLayout.RIGHT, 0.76f, layout.getEditorArea());
        right.addView("org.stet.ui.welcome");
        right.addView("org.stet.ui.inspector");
    }
}
