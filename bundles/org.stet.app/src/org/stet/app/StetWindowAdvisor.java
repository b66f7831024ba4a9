package org.stet.app;

import org.eclipse.e4.ui.model.application.ui.basic.MTrimBar;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.stet.core.store.OpenCase;
import org.stet.ui.cases.CaseListener;
import org.stet.ui.cases.CurrentCase;
import org.stet.ui.cases.RecentCases;
import org.stet.ui.importing.ImportDrop;

/** The window: quiet chrome, and a title that names the case and says whether it is saved. */
final class StetWindowAdvisor extends WorkbenchWindowAdvisor {

    private static final String SEARCH = "org.stet.ui.quickSearch";

    private final CaseListener titles = new CaseListener() {
        @Override
        public void opened(OpenCase open) {
            RecentCases.instance().add(open.folder().root());
            updateTitle();
        }

        @Override
        public void closed() {
            updateTitle();
        }

        @Override
        public void stateChanged() {
            updateTitle();
        }
    };

    StetWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        super(configurer);
    }

    @Override
    public void preWindowOpen() {
        var configurer = getWindowConfigurer();
        configurer.setInitialSize(new Point(1440, 900));
        configurer.setShowCoolBar(true);
        configurer.setShowPerspectiveBar(false);
        configurer.setShowStatusLine(true);
        configurer.setShowProgressIndicator(true);
        configurer.setTitle("Stet");
        CurrentCase.instance().addListener(titles);
    }

    @Override
    public void postWindowCreate() {
        var window = getWindowConfigurer().getWindow();
        ImportDrop.install(window);
        moveSearchToTheRight(window);
    }

    @Override
    public void postWindowClose() {
        CurrentCase.instance().removeListener(titles);
        CurrentCase.instance().shutDown();
    }

    /** The platform has no place for contributions behind the gap of the toolbar, so the search field is moved there. */
    private static void moveSearchToTheRight(IWorkbenchWindow window) {
        var models = window.getService(EModelService.class);
        if (models.find("org.eclipse.ui.main.toolbar", window.getService(MWindow.class)) instanceof MTrimBar bar) {
            bar.getChildren().stream().filter(item -> SEARCH.equals(item.getElementId())).findFirst().ifPresent(search -> {
                bar.getChildren().remove(search);
                bar.getChildren().add(search);
            });
        }
    }

    private void updateTitle() {
        var current = CurrentCase.instance();
        var dirty = current.isDirty() ? "• " : "";
        getWindowConfigurer().setTitle(current.get().map(open -> dirty + open.model().getName() + " – Stet").orElse("Stet"));
    }
}
