package org.stet.ui.article;

import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.ShellListener;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.stet.ui.text.Palette;

/**
 * A few lines to write in at the caret. Enter keeps them, Shift+Enter is a new line, Escape drops them; a click elsewhere keeps
 * what was written, and drops what nobody touched.
 */
public final class NotePopup {

    private static final int WIDTH = 340;
    private static final int LINES = 3;

    private final Shell shell;
    private final Text text;
    private final Consumer<String> written;
    private String before = "";
    private boolean done;

    /**
     * A closed popup.
     *
     * @param prompt what to write, shown while it is empty and read to screen readers
     * @param written receives the words, which may be empty
     */
    public NotePopup(Control owner, Palette palette, String prompt, Consumer<String> written) {
        this.written = written;
        shell = new Shell(owner.getShell(), SWT.TOOL | SWT.ON_TOP);
        shell.setBackground(palette.focus());
        GridLayoutFactory.fillDefaults().margins(1, 1).spacing(0, 0).applyTo(shell);
        text = new Text(shell, SWT.MULTI | SWT.WRAP);
        text.setBackground(palette.background());
        text.setForeground(palette.text());
        text.getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(event -> event.result = prompt));
        text.addKeyListener(KeyListener.keyPressedAdapter(this::keyPressed));
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, LINES * text.getLineHeight() + 8).applyTo(text);
        var hint = new Label(shell, SWT.NONE);
        hint.setText(" " + prompt + "  ·  Enter keeps, Esc drops");
        hint.setBackground(palette.card());
        hint.setForeground(palette.muted());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(hint);
        shell.addShellListener(ShellListener.shellDeactivatedAdapter(event -> close(!text.getText().equals(before))));
    }

    /** Opens below a box in display coordinates, or above it where there is no room. */
    public void open(Rectangle box, String words) {
        before = words;
        text.setText(words);
        text.setSelection(words.length());
        shell.pack();
        var size = shell.getSize();
        var screen = shell.getMonitor().getClientArea();
        var above = box.y + box.height + size.y > screen.y + screen.height;
        shell.setLocation(Math.clamp(box.x, screen.x, Math.max(screen.x, screen.x + screen.width - size.x)),
                above ? box.y - size.y - 2 : box.y + box.height + 2);
        shell.open();
        text.setFocus();
    }

    private void keyPressed(KeyEvent event) {
        var enter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
        if (event.keyCode == SWT.ESC || enter && (event.stateMask & SWT.SHIFT) == 0) {
            event.doit = false;
            close(enter);
        }
    }

    private void close(boolean keep) {
        if (!done) {
            done = true;
            var words = text.getText();
            shell.dispose();
            if (keep) {
                written.accept(words.strip());
            }
        }
    }
}
