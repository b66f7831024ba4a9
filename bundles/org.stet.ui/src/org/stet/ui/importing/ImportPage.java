package org.stet.ui.importing;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ListViewer;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.stet.ui.Accessibility;

/** Collects files, folders and pasted text. */
final class ImportPage extends WizardPage {

    private ImportModel model = ImportModel.EMPTY;
    private ListViewer paths;

    ImportPage() {
        super("import", "Articles", null);
        setDescription("Pages, documents, mails, feeds, web archives, plain text. Pages of web addresses are captured now; what the case has is not doubled.");
    }

    ImportModel model() {
        return model;
    }

    @Override
    public void createControl(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(8, 8).applyTo(area);
        heading(area, "Files and f&olders");
        paths = new ListViewer(area, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
        paths.setContentProvider(ArrayContentProvider.getInstance());
        Accessibility.name(paths.getList(), "Files and folders to import");
        paths.addDropSupport(DND.DROP_COPY | DND.DROP_DEFAULT, new Transfer[] {FileTransfer.getInstance()}, new DropTargetAdapter() {
            @Override
            public void drop(DropTargetEvent event) {
                Transfers.model(event.data).ifPresent(dropped -> show(model.with(dropped.paths())));
            }
        });
        GridDataFactory.fillDefaults().grab(true, true).hint(440, 140).applyTo(paths.getControl());
        var buttons = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(buttons);
        GridDataFactory.fillDefaults().applyTo(buttons);
        button(buttons, "Add &files…", () -> show(model.with(files())));
        button(buttons, "&Add folder…", () -> folder().ifPresent(chosen -> show(model.with(List.of(chosen)))));
        button(buttons, "&Remove", () -> show(model.without(selected())));
        heading(area, "Or web addresses, or &text of an article, plain or HTML");
        var text = new Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        text.addModifyListener(event -> show(model.withText(text.getText())));
        GridDataFactory.fillDefaults().grab(true, true).hint(440, 110).span(2, 1).applyTo(text);
        setControl(area);
        show(model);
    }

    private static void heading(Composite area, String text) {
        var label = new Label(area, SWT.NONE);
        label.setText(text);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(label);
    }

    private static void button(Composite parent, String label, Runnable action) {
        var button = new Button(parent, SWT.PUSH);
        button.setText(label);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
    }

    private List<Path> files() {
        var dialog = new FileDialog(getShell(), SWT.OPEN | SWT.MULTI);
        dialog.setText("Add files");
        if (dialog.open() == null) {
            return List.of();
        }
        return Arrays.stream(dialog.getFileNames()).map(name -> Path.of(dialog.getFilterPath(), name)).toList();
    }

    private Optional<Path> folder() {
        var dialog = new DirectoryDialog(getShell());
        dialog.setText("Add folder");
        return Optional.ofNullable(dialog.open()).map(Path::of);
    }

    @SuppressWarnings("unchecked")
    private List<Path> selected() {
        return paths.getStructuredSelection().toList();
    }

    private void show(ImportModel next) {
        var changed = !next.paths().equals(model.paths());
        model = next;
        if (changed) {
            paths.setInput(model.paths());
        }
        setPageComplete(model.problem().isEmpty());
        setMessage(model.problem().orElse(null));
    }
}
