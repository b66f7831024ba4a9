package org.stet.ui.compare;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.stet.ui.Accessibility;
import org.stet.ui.Chip;
import org.stet.ui.Look;
import org.stet.ui.Mnemonics;
import org.stet.ui.Styles;
import org.stet.ui.Themes;
import org.stet.ui.article.ArticleInput;
import org.stet.ui.article.ArticleModel;
import org.stet.ui.article.ArticleModel.SpanChanges;
import org.stet.ui.text.AnnotatedTextViewer;
import org.stet.ui.text.ShortText;
import org.stet.ui.text.TextRange;
import org.stet.ui.text.compare.ComparisonViewer;

/** A comparison with its head: what differs, which versions, and the way from change to change. */
final class ComparePage extends Composite {

    private static final int MARGIN = 12;

    private final Label summary;
    private final Label warning;
    private final Label position;
    private final Chip<Choice> left;
    private final Chip<Choice> right;
    private final ComparisonViewer viewer;
    private Optional<Comparison> shown = Optional.empty();
    private int change = -1;

    /** A text that can be compared, and how it is named. */
    record Choice(ArticleInput text, String label) {
    }

    /** @param chosen gets the texts at the left and at the right when a person chose another */
    ComparePage(Composite parent, BiConsumer<ArticleInput, ArticleInput> chosen) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
        var head = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).extendedMargins(MARGIN, MARGIN, 6, 2).spacing(MARGIN, 0).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        summary = label(head, Styles.STRONG, true);
        summary.addListener(SWT.Resize, event -> fitSummary());
        warning = label(head, Styles.WARNING, true);
        position = label(head, Styles.MUTED, false);
        addTools(head);
        var chips = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).extendedMargins(MARGIN, MARGIN, 2, 6).applyTo(chips);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(chips);
        left = new Chip<>(chips, "Text at the left", List.of(), Choice::label,
                choice -> shown.ifPresent(comparison -> chosen.accept(choice.text(), text(comparison.right()))));
        right = new Chip<>(chips, "Text at the right", List.of(), Choice::label,
                choice -> shown.ifPresent(comparison -> chosen.accept(text(comparison.left()), choice.text())));
        for (var chip : List.of(left, right)) {
            GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).grab(true, false).applyTo(chip);
        }
        viewer = new ComparisonViewer(this, Themes.palette(), Look.readingStyle());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer);
        Look.onChange(viewer, () -> viewer.setLook(Themes.palette(), Look.readingStyle()));
    }

    private static ArticleInput text(ArticleModel side) {
        return new ArticleInput(side.article().getId(), side.version().getId());
    }

    /**
     * Shows another comparison at its first change.
     *
     * @param choices the texts that a person may compare, both that are compared among them
     */
    void show(Comparison comparison, List<Choice> choices) {
        shown = Optional.of(comparison);
        change = -1;
        show(left, comparison.left(), choices);
        show(right, comparison.right(), choices);
        summary.setText(Mnemonics.none(comparison.summary()));
        summary.setToolTipText(Mnemonics.none(comparison.summary()));
        ((GridData) summary.getLayoutData()).widthHint = summary.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
        warning.setText(comparison.warning().map(words -> "⚠ " + words).orElse(""));
        viewer.setInput(comparison.pair());
        next();
    }

    /** Where it is too long for a narrow pane it ends in an ellipsis; all of it is in the tooltip. */
    private void fitSummary() {
        shown.ifPresent(comparison -> {
            var gc = new GC(summary);
            summary.setText(Mnemonics.none(ShortText.fit(gc, comparison.summary(), summary.getSize().x)));
            gc.dispose();
        });
    }

    private static void show(Chip<Choice> chip, ArticleModel side, List<Choice> choices) {
        chip.setChoices(choices);
        choices.stream().filter(choice -> choice.text.equals(text(side))).findFirst().ifPresent(choice -> chip.show(choice, false));
    }

    /** Takes in what a change of the case did to the annotations. */
    void update(SpanChanges leftChanges, SpanChanges rightChanges) {
        apply(viewer.left(), leftChanges);
        apply(viewer.right(), rightChanges);
    }

    private static void apply(AnnotatedTextViewer side, SpanChanges changes) {
        if (!changes.isEmpty()) {
            side.applyChanges(List.of(), changes.removed(), changes.present().stream().map(Comparison::unticked).toList());
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
