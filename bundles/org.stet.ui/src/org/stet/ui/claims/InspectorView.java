package org.stet.ui.claims;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.IExecutionListener;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.part.ViewPart;
import org.stet.core.edit.CaseChange;
import org.stet.core.store.OpenCase;
import org.stet.ui.EmptyState;
import org.stet.ui.article.ArticleEditor;
import org.stet.ui.article.BackToArticle;
import org.stet.ui.cases.CaseListener;
import org.stet.ui.cases.CurrentCase;
import org.stet.ui.claims.InspectorModel.Place;

/** Shows the current claim and lets a person work on it. */
public final class InspectorView extends ViewPart {

    public static final String ID = "org.stet.ui.inspector";

    private final CaseListener caseListener = new CaseListener() {
        @Override
        public void opened(OpenCase open) {
            refresh();
        }

        @Override
        public void closed() {
            refresh();
        }

        @Override
        public void changed(CaseChange change) {
            refresh();
        }
    };
    private Composite pages;
    private Control empty;
    private InspectorPage page;

    @Override
    public void createPartControl(Composite parent) {
        pages = new Composite(parent, SWT.NONE);
        pages.setLayout(new StackLayout());
        empty = new EmptyState(pages, "No claim is chosen",
                "A claim is what articles say that can be checked. Select words in an article and press c, or choose a claim below.");
        page = new InspectorPage(pages, this::reveal);
        BackToArticle.onEscape(page, getSite().getPage());
        CurrentCase.instance().addListener(caseListener);
        Runnable unfollow = CurrentClaim.get().addListener(claim -> refresh());
        var commands = getSite().getService(ICommandService.class);
        var committer = new CommitBeforeCommands();
        commands.addExecutionListener(committer);
        pages.addDisposeListener(event -> {
            CurrentCase.instance().removeListener(caseListener);
            unfollow.run();
            commands.removeExecutionListener(committer);
        });
        refresh();
    }

    @Override
    public void setFocus() {
        ((StackLayout) pages.getLayout()).topControl.setFocus();
    }

    private void refresh() {
        var model = CurrentCase.instance().get().map(InspectorModel::new);
        var view = model.flatMap(found -> CurrentClaim.get().id().flatMap(found::view));
        view.ifPresent(claim -> page.show(model.get(), claim));
        var layout = (StackLayout) pages.getLayout();
        var top = view.isPresent() ? page : empty;
        if (layout.topControl != top) {
            layout.topControl = top;
            pages.layout();
        }
    }

    private void reveal(Place place) {
        ArticleEditor.revealAnnotation(getSite().getPage(), place.article(), place.annotation(), true);
    }

    /** What is being typed is committed before any command runs, so that Save saves it and Undo takes it back. */
    private final class CommitBeforeCommands implements IExecutionListener {

        @Override
        public void preExecute(String command, ExecutionEvent event) {
            page.commit();
        }

        @Override
        public void postExecuteSuccess(String command, Object result) {
            // only what happens before counts
        }

        @Override
        public void postExecuteFailure(String command, ExecutionException problem) {
            // the command service reports it
        }

        @Override
        public void notHandled(String command, NotHandledException problem) {
            // the command service reports it
        }
    }
}
