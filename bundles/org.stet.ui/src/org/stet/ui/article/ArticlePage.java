package org.stet.ui.article;

import java.util.Optional;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.stet.core.store.OpenCase;
import org.stet.model.Annotation;
import org.stet.model.Version;
import org.stet.ui.Look;
import org.stet.ui.Themes;
import org.stet.ui.analysis.CurrentFindings;
import org.stet.ui.claims.CurrentClaim;
import org.stet.ui.details.ArticleDetailsDialog;
import org.stet.ui.handlers.FocusContext;
import org.stet.ui.text.AnnotatedTextViewer;
import org.stet.ui.text.Span;
import org.stet.ui.text.SpanListener;
import org.stet.ui.text.TextRange;
import org.stet.ui.versions.CurrentAnnotation;

/** What an editor shows of an article: its head, what lost its words, and the text with its keys, mouse and menu. */
final class ArticlePage extends Composite {

    private final OpenCase open;
    private final ArticleModel model;
    private final ArticleHeader header;
    private final VersionBar versions;
    private final OrphanList orphans;
    private final AnnotatedTextViewer viewer;
    private final ArticleVerbs verbs;

    /** Other editors that can be gone to from here. */
    interface Neighbours {

        /** Shows words that are not in this version in the one they were marked in. */
        void showWhereMade(Annotation annotation);

        void showVersion(Version version);

        /** Shows this version beside another. */
        void compare();
    }

    ArticlePage(Composite parent, IEditorSite site, OpenCase open, ArticleModel model, ArticleVerbs.Host host, Neighbours neighbours) {
        super(parent, SWT.NONE);
        this.open = open;
        this.model = model;
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
        header = new ArticleHeader(this, Themes.palette());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(header);
        header.setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        header.addMouseListener(MouseListener.mouseUpAdapter(event -> ArticleDetailsDialog.open(getShell(), open, model.article())));
        versions = new VersionBar(this, Themes.palette(), neighbours::showVersion, neighbours::compare);
        orphans = new OrphanList(this, Themes.palette(), new Orphans(neighbours));
        viewer = new AnnotatedTextViewer(this, Themes.palette(), Look.readingStyle());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer);
        verbs = new ArticleVerbs(viewer, open, model, CurrentClaim.get(), host);
        viewer.setInput(model.text(), model.structure(), model.spans());
        viewer.setVerbs(SelectionVerbs.of(site, verbs));
        Look.onChange(viewer, this::applyLook);
        followClaims();
        connect(site);
        refresh();
        verbs.findings().refresh();
        var unlisten = CurrentFindings.get().addListener(verbs.findings()::refresh);
        addDisposeListener(event -> unlisten.run());
    }

    AnnotatedTextViewer viewer() {
        return viewer;
    }

    ArticleVerbs verbs() {
        return verbs;
    }

    /** Shows the head, and what lost its words, as they are now. */
    void refresh() {
        header.show(model.imprint(), open.readOnlyReason());
        versions.show(model);
        orphans.show(OrphanRow.of(model));
    }

    private void applyLook() {
        header.setPalette(Themes.palette());
        versions.setPalette(Themes.palette());
        orphans.setPalette(Themes.palette());
        viewer.setPalette(Themes.palette());
        viewer.setReadingStyle(Look.readingStyle().withZoom(viewer.readingStyle().zoom()));
    }

    /** A claim that is clicked or gone to becomes the current one. */
    private void followClaims() {
        viewer.textWidget().addMouseListener(MouseListener.mouseUpAdapter(event -> {
            if (event.button == 1 && viewer.selection().isEmpty()) {
                viewer.currentSpan().ifPresent(verbs::follow);
            }
        }));
        viewer.addSpanListener(new SpanListener() {
            @Override
            public void spanSelected(Optional<Span> span) {
                span.filter(found -> found.range().equals(viewer.selection())).ifPresent(verbs::follow);
            }

            @Override
            public void spanOpened(Span span) {
                verbs.openHere();
            }
        });
    }

    private void connect(IEditorSite site) {
        var text = viewer.textWidget();
        site.setSelectionProvider(viewer.sourceViewer().getSelectionProvider());
        var menu = new MenuManager(null, ArticleEditor.ID);
        text.setMenu(menu.createContextMenu(text));
        site.registerContextMenu(ArticleEditor.ID, menu, site.getSelectionProvider(), false);
        FocusContext.follow(text, site, ArticleEditor.CONTEXT);
        var bars = site.getActionBars();
        viewer.addSelectionListener(range -> bars.getStatusLineManager().setMessage(null));
        bars.setGlobalActionHandler(IWorkbenchCommandConstants.EDIT_COPY,
                new ViewerAction(viewer.sourceViewer(), ITextOperationTarget.COPY));
        bars.setGlobalActionHandler(IWorkbenchCommandConstants.EDIT_SELECT_ALL,
                new ViewerAction(viewer.sourceViewer(), ITextOperationTarget.SELECT_ALL));
        bars.updateActionBars();
    }

    /** What lost its words is chosen above the text and looked for in it. */
    private final class Orphans implements OrphanList.Verbs {

        private final Neighbours neighbours;

        Orphans(Neighbours neighbours) {
            this.neighbours = neighbours;
        }

        @Override
        public void choose(Annotation annotation, Optional<org.stet.core.anchor.Span> place) {
            CurrentAnnotation.get().set(model.article().getId(), annotation.getId());
            place.ifPresent(words -> viewer.selectRange(new TextRange(words.start(), words.end())));
        }

        @Override
        public void showWhereMade(Annotation annotation) {
            neighbours.showWhereMade(annotation);
        }

        @Override
        public void attach(Annotation annotation, org.stet.core.anchor.Span place) {
            verbs.reattach(annotation, place);
        }

        @Override
        public void attachToSelection() {
            verbs.reattach();
        }

        @Override
        public void drop(Annotation annotation) {
            verbs.drop(annotation);
        }
    }
}
