package org.stet.ui.compare;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.stet.model.Version;
import org.stet.ui.Accessibility;
import org.stet.ui.Chip;
import org.stet.ui.Look;
import org.stet.ui.Styles;
import org.stet.ui.Themes;
import org.stet.ui.article.ArticleModel.SpanChanges;
import org.stet.ui.text.AnnotatedTextViewer;
import org.stet.ui.text.TextRange;
import org.stet.ui.text.compare.ComparisonViewer;
import org.stet.ui.versions.VersionLabels;

/** A comparison with its head: what differs, which versions, and the way from change to change. */
final class ComparePage extends Composite {

    private static final int MARGIN = 12;

    private final Label summary;
    private final Label warning;
    private final Label position;
    private final Chip<Version> left;
    private final Chip<Version> right;
    private final ComparisonViewer viewer;
    private Optional<Comparison> shown = Optional.empty();
    private int change = -1;

    /** @param chosen gets the versions at the left and at the right when a person chose another */
    ComparePage(Composite parent, BiConsumer<Version, Version> chosen) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
        var head = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).extendedMargins(MARGIN, MARGIN, 6, 2).spacing(MARGIN, 0).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        summary = label(head, Styles.STRONG, false);
        warning = label(head, Styles.WARNING, true);
        position = label(head, Styles.MUTED, false);
        addTools(head);
        var chips = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).extendedMargins(MARGIN, MARGIN, 2, 6).applyTo(chips);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(chips);
        left = new Chip<>(chips, "Version at the left", List.of(), VersionLabels::dated,
                version -> shown.ifPresent(comparison -> chosen.accept(version, comparison.right().version())));
        right = new Chip<>(chips, "Version at the right", List.of(), VersionLabels::dated,
                version -> shown.ifPresent(comparison -> chosen.accept(comparison.left().version(), version)));
        for (var chip : List.of(left, right)) {
            GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).grab(true, false).applyTo(chip);
        }
        viewer = new ComparisonViewer(this, Themes.palette(), Look.readingStyle());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer);
        Look.onChange(viewer, () -> viewer.setLook(Themes.palette(), Look.readingStyle()));
    }

    /** Shows another comparison at its first change. */
    void show(Comparison comparison) {
        shown = Optional.of(comparison);
        change = -1;
        var versions = List.copyOf(comparison.left().article().getVersions());
        left.setChoices(versions);
        right.setChoices(versions);
        left.show(comparison.left().version(), false);
        right.show(comparison.right().version(), false);
        summary.setText(comparison.summary());
        warning.setText(comparison.silent() ? "⚠ " + VersionLabels.SILENT : "");
        viewer.setInput(comparison.pair());
        next();
    }

    /** Takes in what a change of the case did to the annotations. */
    void update(SpanChanges leftChanges, SpanChanges rightChanges) {
        apply(viewer.left(), leftChanges);
        apply(viewer.right(), rightChanges);
    }

    private static void apply(AnnotatedTextViewer side, SpanChanges changes) {
        if (!changes.isEmpty()) {
            side.applyChanges(List.of(), changes.removed(), changes.present());
        }
    }

    ComparisonViewer viewer() {
        return viewer;
    }

    /** The side with the keyboard, or else the right. */
    AnnotatedTextViewer side() {
        return viewer.left().textWidget().isFocusControl() ? viewer.left() : viewer.right();
    }

    void next() {
        shown.ifPresent(comparison -> go(comparison, Math.min(change + 1, comparison.changes().size() - 1)));
    }

    void previous() {
        shown.ifPresent(comparison -> go(comparison, comparison.changes().isEmpty() ? -1 : Math.max(change - 1, 0)));
    }

    /** Shows some words of the right version. */
    void go(TextRange words) {
        shown.ifPresent(comparison -> comparison.changeAt(words).ifPresentOrElse(found -> go(comparison, found),
                () -> comparison.rowAt(words.start()).ifPresent(row -> viewer.show(row, Optional.empty(), Optional.of(words)))));
    }

    private void go(Comparison comparison, int number) {
        change = number;
        position.setText(comparison.position(number));
        if (number >= 0) {
            var to = comparison.changes().get(number);
            viewer.show(to.row(), to.left(), to.right());
        }
        layout(new Control[] {position, summary, warning});
    }

    @Override
    public boolean setFocus() {
        return viewer.right().setFocus();
    }

    private void addTools(Composite head) {
        var tools = new ToolBar(head, SWT.FLAT | SWT.RIGHT);
        Accessibility.name(tools, "Changes");
        tool(tools, "‹ Previous", "Previous change (p or [)", this::previous);
        new ToolItem(tools, SWT.SEPARATOR);
        tool(tools, "Next ›", "Next change (n or ])", this::next);
    }

    private static void tool(ToolBar bar, String words, String toolTip, Runnable task) {
        var item = new ToolItem(bar, SWT.PUSH);
        item.setText(words);
        item.setToolTipText(toolTip);
        item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> task.run()));
    }

    private static Label label(Composite parent, String style, boolean grab) {
        var label = new Label(parent, SWT.NONE);
        Styles.set(label, style);
        GridDataFactory.fillDefaults().grab(grab, false).align(SWT.FILL, SWT.CENTER).applyTo(label);
        return label;
    }
}
