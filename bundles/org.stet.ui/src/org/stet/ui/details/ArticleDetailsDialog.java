package org.stet.ui.details;

import java.util.EnumMap;
import java.util.Map;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.stet.core.annotate.Labels;
import org.stet.core.store.OpenCase;
import org.stet.model.Article;
import org.stet.model.MetadataField;
import org.stet.ui.Accessibility;
import org.stet.ui.Mnemonics;
import org.stet.ui.Styles;

/** Shows what is known of an article, where it is from and what else the page says, and lets a person set it right. */
public final class ArticleDetailsDialog extends Dialog {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 720;
    private static final int SHOWN = 100;

    private final ArticleDetailsModel model;
    private final Map<MetadataField, Row> rows = new EnumMap<>(MetadataField.class);

    private record Row(Combo value, Label origin, Label problem, Button takeBack) {
    }

    private ArticleDetailsDialog(Shell shell, ArticleDetailsModel model) {
        super(shell);
        this.model = model;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** Opens the details of an article; what is corrected is kept as one step. */
    public static void open(Shell shell, OpenCase open, Article article) {
        var model = new ArticleDetailsModel(open, article);
        if (new ArticleDetailsDialog(shell, model).open() == OK && model.readOnlyReason().isEmpty()) {
            model.apply();
        }
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText("Article details");
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults().applyTo(area);
        var scrolled = new ScrolledComposite(area, SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, SWT.DEFAULT).applyTo(scrolled);
        var form = new Composite(scrolled, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(16, 12).spacing(12, 2).applyTo(form);
        introduce(form);
        model.fields().forEach(field -> rows.put(field, row(form, field)));
        scrolled.setContent(form);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        scrolled.setShowFocusedControl(true);
        scrolled.addControlListener(ControlListener.controlResizedAdapter(event -> fit(scrolled, form)));
        return area;
    }

    /** Lines wrap at the width there is, and the form is as high as they need. */
    private static void fit(ScrolledComposite scrolled, Composite form) {
        scrolled.setMinHeight(form.computeSize(scrolled.getClientArea().width, SWT.DEFAULT).y);
    }

    private void introduce(Composite form) {
        var words = new Label(form, SWT.WRAP);
        words.setText(model.readOnlyReason().map(Mnemonics::none)
                .orElse("Set right what the page says of itself. The capture stays as it is, and a correction can be taken back."));
        Styles.set(words, model.readOnlyReason().isPresent() ? Styles.WARNING : Styles.MUTED);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).hint(WIDTH - 40, SWT.DEFAULT).indent(0, 0).applyTo(words);
    }

    private Row row(Composite form, MetadataField field) {
        var name = ArticleDetailsModel.label(field);
        var label = new Label(form, SWT.NONE);
        label.setText(name);
        GridDataFactory.swtDefaults().indent(0, 10).applyTo(label);
        var value = new Combo(form, SWT.DROP_DOWN);
        Accessibility.name(value, name);
        var choices = model.choices(field);
        value.setItems(choices.stream().map(choice -> Labels.brief(choice, SHOWN)).toArray(String[]::new));
        value.setText(model.value(field));
        value.setEnabled(model.readOnlyReason().isEmpty());
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH / 2, SWT.DEFAULT).indent(0, 10).applyTo(value);
        var takeBack = new Button(form, SWT.PUSH);
        takeBack.setText("Take back");
        takeBack.setToolTipText("Go back to what was captured");
        Accessibility.name(takeBack, "Take back the correction of the " + name);
        GridDataFactory.fillDefaults().indent(0, 10).applyTo(takeBack);
        new Label(form, SWT.NONE);
        var below = new Composite(form, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(below);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(WIDTH / 2, SWT.DEFAULT).applyTo(below);
        var origin = line(below, Styles.MUTED);
        var problem = line(below, Styles.WARNING);
        value.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> value.setText(choices.get(value.getSelectionIndex()))));
        value.addModifyListener(event -> change(field, value.getText()));
        takeBack.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> takeBack(field)));
        return new Row(value, origin, problem, takeBack);
    }

    private static Label line(Composite below, String style) {
        var line = new Label(below, SWT.WRAP);
        Styles.set(line, style);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH / 2, SWT.DEFAULT).applyTo(line);
        return line;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, "OK", true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        rows.keySet().forEach(this::show);
    }

    @Override
    public void create() {
        super.create();
        var size = getShell().computeSize(SWT.DEFAULT, SWT.DEFAULT);
        var screen = getShell().getMonitor().getClientArea();
        getShell().setSize(size.x, Math.min(Math.min(size.y, HEIGHT), screen.height));
        var headline = rows.get(MetadataField.HEADLINE).value();
        headline.setFocus();
        headline.setSelection(new Point(0, 0));
    }

    private void change(MetadataField field, String words) {
        model.setValue(field, words);
        show(field);
    }

    private void takeBack(MetadataField field) {
        model.takeBack(field);
        rows.get(field).value().setText(model.value(field));
        rows.get(field).value().setFocus();
    }

    private void show(MetadataField field) {
        var row = rows.get(field);
        var problem = model.problem(field);
        row.origin().setText(Mnemonics.none(model.origin(field)));
        row.problem().setText(problem.map(Mnemonics::none).orElse(""));
        show(row.origin(), problem.isEmpty());
        show(row.problem(), problem.isPresent());
        var canTakeBack = model.isCorrected(field) && model.readOnlyReason().isEmpty();
        row.takeBack().setVisible(canTakeBack);
        getButton(IDialogConstants.OK_ID).setEnabled(model.isValid());
        var form = row.value().getParent();
        form.layout(true, true);
        fit((ScrolledComposite) form.getParent(), form);
    }

    private static void show(Label line, boolean visible) {
        line.setVisible(visible);
        ((GridData) line.getLayoutData()).exclude = !visible;
    }
}
