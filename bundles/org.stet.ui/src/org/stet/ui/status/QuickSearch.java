package org.stet.ui.status;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;
import org.stet.ui.Accessibility;
import org.stet.ui.search.CurrentSearch;
import org.stet.ui.search.SearchView;

/** The search field in the toolbar: Enter hands its words to the Search view. */
public final class QuickSearch extends WorkbenchWindowControlContribution {

    private static final int WIDTH = 180;
    private static final int INDEXING_DELAY_MILLIS = 2_000;

    /** Starts the search soon after the window, so that a case is indexed before the first question and the window does not wait for it. */
    @Override
    protected Control createControl(Composite parent) {
        parent.getDisplay().timerExec(INDEXING_DELAY_MILLIS, CurrentSearch::instance);
        var holder = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(8, 2).applyTo(holder);
        var field = new Text(holder, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        field.setMessage("Find in all sources…");
        Accessibility.name(field, "Find in all sources");
        GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).grab(true, true).align(SWT.FILL, SWT.CENTER).applyTo(field);
        field.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> find(field.getText())));
        return holder;
    }

    private void find(String words) {
        try {
            ((SearchView) getWorkbenchWindow().getActivePage().showView(SearchView.ID)).find(words);
        } catch (PartInitException e) {
            ILog.of(QuickSearch.class).error("The Search view does not open", e);
        }
    }
}
