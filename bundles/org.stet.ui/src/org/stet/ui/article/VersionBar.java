package org.stet.ui.article;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.stet.model.Version;
import org.stet.ui.Chip;
import org.stet.ui.Mnemonics;
import org.stet.ui.text.Palette;
import org.stet.ui.versions.VersionLabels;

/** Which version of an article is shown, and what became of the annotations in it; takes no room while there is only one. */
final class VersionBar extends Composite {

    private static final int MARGIN = 12;

    private final Chip<Version> chip;
    private final Label fate;
    private final Link compare;
    private Optional<String> shown = Optional.empty();

    /**
     * A hidden bar.
     *
     * @param chosen gets the version to be shown instead
     * @param compared runs when the versions are to be compared
     */
    VersionBar(Composite parent, Palette palette, Consumer<Version> chosen, Runnable compared) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).extendedMargins(MARGIN, MARGIN, 4, 4).spacing(10, 0).applyTo(this);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(this);
        chip = new Chip<>(this, "Version", List.of(), VersionLabels::numbered, chosen);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(chip);
        fate = new Label(this, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(fate);
        compare = new Link(this, SWT.NONE);
        compare.setText("<a>Compare versions</a>");
        compare.setToolTipText("This version beside another (Ctrl+Shift+V)");
        compare.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> compared.run()));
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(compare);
        setVisible(false);
        setPalette(palette);
    }

    void setPalette(Palette palette) {
        setBackground(palette.card());
        List.of(fate, compare).forEach(control -> control.setBackground(palette.card()));
        fate.setForeground(palette.muted());
        chip.redraw();
    }

    /** Shows the version of a model; the parent lays out anew where that is needed. */
    void show(ArticleModel model) {
        var versions = List.copyOf(model.article().getVersions());
        chip.setChoices(versions);
        chip.show(model.version(), false);
        chip.setToolTipText(Mnemonics.none(VersionLabels.dated(model.version())));
        fate.setText(model.fate());
        fate.setToolTipText(model.fate());
        var now = versions.size() + " " + fate.getText();
        if (!shown.equals(Optional.of(now))) {
            shown = Optional.of(now);
            ((GridData) getLayoutData()).exclude = versions.size() < 2;
            setVisible(versions.size() > 1);
            getParent().layout(true, true);
        }
    }
}
