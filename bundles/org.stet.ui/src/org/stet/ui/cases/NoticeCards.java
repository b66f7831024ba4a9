package org.stet.ui.cases;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.stet.ui.Mnemonics;
import org.stet.ui.Styles;
import org.stet.ui.cases.Notice.Level;

/** The notices of the open case as cards below each other; takes no room while there are none. */
public final class NoticeCards {

    private static final int WIDTH = 200;

    private final Composite stack;
    private final Notices notices;

    public NoticeCards(Composite parent, Notices notices) {
        this.notices = notices;
        this.stack = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(stack);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(stack);
        Runnable listener = this::refresh;
        notices.addListener(listener);
        stack.addDisposeListener(event -> notices.removeListener(listener));
        refresh();
    }

    private void refresh() {
        for (var child : stack.getChildren()) {
            child.dispose();
        }
        notices.all().forEach(this::card);
        ((org.eclipse.swt.layout.GridData) stack.getLayoutData()).exclude = notices.all().isEmpty();
        stack.setVisible(!notices.all().isEmpty());
        stack.requestLayout();
    }

    private void card(Notice notice) {
        var card = new Composite(stack, SWT.NONE);
        Styles.set(card, Styles.CARD);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(card);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 4).applyTo(card);
        var bar = new Composite(card, SWT.NONE);
        Styles.set(bar, notice.level() == Level.INFORMATION ? Styles.INFORMATION : Styles.WARNING);
        GridDataFactory.fillDefaults().span(1, 2).hint(3, SWT.DEFAULT).grab(false, true).applyTo(bar);
        var text = new Label(card, SWT.WRAP);
        text.setText(Mnemonics.none(notice.text()));
        Styles.set(text, Styles.CARD);
        GridDataFactory.fillDefaults().grab(true, false).indent(0, 6).hint(WIDTH, SWT.DEFAULT).applyTo(text);
        links(card, notice);
    }

    private void links(Composite card, Notice notice) {
        var row = new Composite(card, SWT.NONE);
        Styles.set(row, Styles.CARD);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(row);
        row.setLayout(RowLayoutFactory.swtDefaults().wrap(true).margins(0, 4).spacing(12).create());
        notice.remedies().forEach(remedy -> link(row, remedy.label(), () -> {
            notices.dismiss(notice);
            remedy.action().run();
        }));
        link(row, "Dismiss", () -> notices.dismiss(notice));
    }

    private static void link(Composite row, String label, Runnable action) {
        var link = new Link(row, SWT.NONE);
        link.setText("<a>" + label + "</a>");
        Styles.set(link, Styles.CARD);
        link.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
    }
}
