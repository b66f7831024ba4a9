package org.stet.ui.cases;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.stet.ui.Mnemonics;
import org.stet.ui.Styles;

/** Asks for the name of a new case; the folder can be changed but need not be. */
final class NewCaseDialog extends Dialog {

    private static final int WIDTH = 460;

    private final String title;
    private NewCaseModel model;
    private Text name;
    private Link place;
    private Label problem;

    private NewCaseDialog(Shell shell, String title, NewCaseModel model) {
        super(shell);
        this.title = title;
        this.model = model;
    }

    /** The case that was asked for; empty if the person thought better of it. */
    static Optional<NewCaseModel> ask(Shell shell, Path parent) {
        return open(new NewCaseDialog(shell, "New case", new NewCaseModel("", parent)));
    }

    /** The name and place asked for a copy of a case. */
    static Optional<NewCaseModel> askCopy(Shell shell, String name, Path parent) {
        return open(new NewCaseDialog(shell, "Save case as", new NewCaseModel(name + " copy", parent)));
    }

    private static Optional<NewCaseModel> open(NewCaseDialog dialog) {
        return dialog.open() == Window.OK ? Optional.of(dialog.model) : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.swtDefaults().margins(16, 12).spacing(0, 8).applyTo(area);
        new Label(area, SWT.NONE).setText("&Name of the case");
        name = new Text(area, SWT.BORDER);
        name.setMessage("Such as Harbour bridge");
        name.setText(model.name());
        name.selectAll();
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(name);
        place = new Link(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(place);
        problem = new Label(area, SWT.WRAP);
        Styles.set(problem, Styles.WARNING);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(problem);
        name.addModifyListener(event -> show(model.withName(name.getText())));
        place.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> choosePlace()));
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, "OK", true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        show(model);
    }

    @Override
    public void create() {
        super.create();
        name.setFocus();
    }

    private void choosePlace() {
        var dialog = new DirectoryDialog(getShell());
        dialog.setText("Folder for the case");
        dialog.setFilterPath(model.parent().toString());
        Optional.ofNullable(dialog.open()).map(Path::of).ifPresent(chosen -> show(model.withParent(chosen)));
    }

    private void show(NewCaseModel next) {
        model = next;
        var folder = model.caseName().isEmpty() ? model.parent() : model.folder();
        place.setText("Kept in " + Mnemonics.none(folder.toString()) + " – <a>change</a>");
        problem.setText(model.caseName().isEmpty() ? "" : model.problem().orElse(""));
        getButton(IDialogConstants.OK_ID).setEnabled(model.problem().isEmpty());
        place.requestLayout();
    }
}
