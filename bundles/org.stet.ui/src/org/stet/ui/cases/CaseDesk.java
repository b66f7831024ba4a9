package org.stet.ui.cases;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Shell;
import org.stet.core.store.OpenCase;
import org.stet.ui.cases.CurrentCase.Leaving;
import org.stet.ui.preferences.StetPreferences;

/** Asks a person what a change of the open case needs to know, and then does it. */
public final class CaseDesk {

    private final CurrentCase current;
    private final Shell shell;

    public CaseDesk(CurrentCase current, Shell shell) {
        this.current = current;
        this.shell = shell;
    }

    /** Where cases are kept, as the person prefers. */
    public static Path folder() {
        return StetPreferences.caseFolder();
    }

    /** Asks for a name and makes a case. */
    public void create() {
        NewCaseDialog.ask(shell, folder())
                .ifPresent(asked -> afterSettling(() -> current.create(asked.folder(), asked.caseName())));
    }

    /** Asks for a folder and opens the case in it. */
    public void open() {
        var dialog = new DirectoryDialog(shell);
        dialog.setText("Open case");
        dialog.setMessage("Choose the folder of a case; its name ends with .stet");
        dialog.setFilterPath(existing(folder()).toString());
        Optional.ofNullable(dialog.open()).map(Path::of).ifPresent(this::open);
    }

    /** Opens a case once the present one is settled. */
    public void open(Path folder) {
        afterSettling(() -> current.open(folder));
    }

    /** Asks for another name and goes on under it. */
    public void saveAs(OpenCase open) {
        NewCaseDialog.askCopy(shell, open.model().getName(), open.folder().root().getParent()).ifPresent(asked -> current.saveAs(asked.folder()));
    }

    /** Closes the case once it is settled. */
    public void close() {
        afterSettling(() -> current.close(Leaving.KEEP));
    }

    /**
     * Asks what becomes of unsaved edits, if there are any, and does it.
     *
     * @return false if the person would rather go on working
     */
    public CompletableFuture<Boolean> settle() {
        if (!current.isDirty()) {
            return CompletableFuture.completedFuture(true);
        }
        var name = current.get().orElseThrow().model().getName();
        var answer = MessageDialog.open(MessageDialog.QUESTION, shell, "Unsaved edits", "“" + name + "” has edits that are not saved.", 0,
                "Save", "Keep for next time", "Discard", "Cancel");
        return switch (answer) {
            case 0 -> current.save().thenApply(done -> true);
            case 1 -> CompletableFuture.completedFuture(true);
            case 2 -> current.close(Leaving.DISCARD).thenApply(done -> true);
            default -> CompletableFuture.completedFuture(false);
        };
    }

    private void afterSettling(Runnable next) {
        settle().thenAccept(settled -> {
            if (settled) {
                next.run();
            }
        });
    }

    private static Path existing(Path folder) {
        return Files.isDirectory(folder) || folder.getParent() == null ? folder : existing(folder.getParent());
    }
}
