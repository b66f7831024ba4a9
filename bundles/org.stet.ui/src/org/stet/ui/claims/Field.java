package org.stet.ui.claims;

import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.stet.ui.Accessibility;

/**
 * Words that can be edited in place. They are committed with Enter and when the keyboard leaves; Escape brings the old ones
 * back. In a field of several lines Enter is a new line and Ctrl or Command with Enter commits.
 */
final class Field {

    private static final int LINES = 3;

    private final Text text;
    private final boolean enterCommits;
    private final Consumer<String> commit;
    private String shown = "";

    private Field(Composite parent, int style, int lines, String name, Consumer<String> commit) {
        this.enterCommits = lines <= 1;
        this.commit = commit;
        text = new Text(parent, style);
        text.setMessage(name);
        Accessibility.name(text, name);
        text.addFocusListener(FocusListener.focusLostAdapter(event -> commit()));
        text.addKeyListener(KeyListener.keyPressedAdapter(this::keyPressed));
        text.addTraverseListener(event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        GridDataFactory.fillDefaults().grab(true, false).hint(0, lines > 1 ? lines * text.getLineHeight() : SWT.DEFAULT).applyTo(text);
    }

    /** A field of one line; its name is also the hint while it is empty. */
    static Field line(Composite parent, String name, Consumer<String> commit) {
        return new Field(parent, SWT.SINGLE | SWT.BORDER, 1, name, commit);
    }

    /** One paragraph without a border that wraps, such as a heading. */
    static Field paragraph(Composite parent, String name, Consumer<String> commit) {
        return new Field(parent, SWT.MULTI | SWT.WRAP, 1, name, commit);
    }

    /** A field of several lines. */
    static Field lines(Composite parent, String name, Consumer<String> commit) {
        return new Field(parent, SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL, LINES, name, commit);
    }

    Text text() {
        return text;
    }

    /** Shows other words, unless a person is typing here. */
    void show(String words) {
        if (!words.equals(shown) && !isEdited()) {
            text.setText(words);
        }
        shown = words;
    }

    /** Shows other words whatever was typed. */
    void reset(String words) {
        shown = words;
        text.setText(words);
    }

    /** Makes the field as high as its words are at a width, which the widget itself does not know until it was painted. */
    void fit(int width) {
        var lines = new TextLayout(text.getDisplay());
        lines.setFont(text.getFont());
        lines.setText(text.getText());
        lines.setWidth(Math.max(1, width));
        ((GridData) text.getLayoutData()).heightHint = lines.getBounds().height;
        lines.dispose();
    }

    /** Hands over what was typed, if anything was. */
    void commit() {
        if (isEdited()) {
            shown = text.getText();
            commit.accept(shown);
        }
    }

    private boolean isEdited() {
        return !text.getText().equals(shown);
    }

    private void keyPressed(KeyEvent event) {
        if (event.keyCode == SWT.ESC && isEdited()) {
            text.setText(shown);
            event.doit = false;
        } else if ((event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) && (enterCommits || (event.stateMask & SWT.MOD1) != 0)) {
            event.doit = false;
            commit();
        }
    }
}
