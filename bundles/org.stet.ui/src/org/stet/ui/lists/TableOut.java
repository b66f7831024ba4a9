package org.stet.ui.lists;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.jface.action.Action;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.stet.core.annotate.Labels;
import org.stet.core.annotate.TableText;
import org.stet.ui.cases.CaseJob;
import org.stet.ui.cases.CurrentCase;
import org.stet.ui.cases.Notice;

/** Takes what a view lists to the clipboard or into a CSV file. */
public final class TableOut {

    private static final String EXPORT = "org.stet.ui.exportList";

    private final Control owner;
    private final String fileName;
    private final Supplier<TableText> table;

    /**
     * @param fileName proposed for the file
     * @param table what is listed at present
     */
    public TableOut(Control owner, String fileName, Supplier<TableText> table) {
        this.owner = owner;
        this.fileName = fileName;
        this.table = table;
    }

    /** Adds the two as buttons, and as the Copy and the Export list as CSV of a view. */
    public void addTo(ToolBar bar, IActionBars actions) {
        Consumer<String> say = actions.getStatusLineManager()::setMessage;
        tool(bar, "Copy as text", () -> copy(say));
        new ToolItem(bar, SWT.SEPARATOR);
        tool(bar, "Export as CSV…", () -> export(say)).setToolTipText("Write what is listed to a file (Ctrl+Shift+C)");
        handle(actions, IWorkbenchCommandConstants.EDIT_COPY, () -> copy(say));
        handle(actions, EXPORT, () -> export(say));
    }

    private static void handle(IActionBars actions, String command, Runnable task) {
        var action = new Action() {
            @Override
            public void run() {
                task.run();
            }
        };
        action.setActionDefinitionId(command);
        actions.setGlobalActionHandler(command, action);
    }

    /** Adds a button with words. */
    public static ToolItem tool(ToolBar bar, String label, Runnable task) {
        var item = new ToolItem(bar, SWT.PUSH);
        item.setText(label);
        item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> task.run()));
        return item;
    }

    private void copy(Consumer<String> say) {
        var listed = table.get();
        if (!listed.text().isEmpty()) {
            var clipboard = new Clipboard(owner.getDisplay());
            clipboard.setContents(new Object[] {listed.text()}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
            say.accept("Copied " + Labels.count(listed.cells().size(), "row"));
        }
    }

    private void export(Consumer<String> say) {
        var dialog = new FileDialog(owner.getShell(), SWT.SAVE);
        dialog.setFileName(fileName);
        dialog.setOverwrite(true);
        Optional.ofNullable(dialog.open()).map(Path::of).ifPresent(file -> export(file, say));
    }

    private void export(Path file, Consumer<String> say) {
        var listed = table.get();
        var job = new CaseJob<>("Writing " + file.getFileName(), monitor -> Files.writeString(file, listed.csv()), owner.getDisplay()::asyncExec);
        job.result().whenComplete((written, problem) -> {
            if (problem == null) {
                say.accept("Wrote " + Labels.count(listed.cells().size(), "row") + " to " + file);
            } else {
                CurrentCase.instance().notices().post(new Notice("csv", Notice.Level.PROBLEM,
                        file + " could not be written (" + problem.getMessage() + "); choose another place"));
            }
        });
        job.schedule();
    }
}
