package org.stet.ui.lists;

import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.stet.ui.Accessibility;

/** A field that filters a list while a person types; Escape empties it, Arrow down and Enter go to the list. */
public final class FilterField {

    private FilterField() {
    }

    /**
     * @param hint shown while it is empty, and its name for screen readers
     * @param typed gets the words after each key
     * @param toList gives the keyboard to the list
     */
    public static Text create(Composite parent, String hint, Consumer<String> typed, Runnable toList) {
        var filter = new Text(parent, SWT.SEARCH | SWT.ICON_CANCEL | SWT.ICON_SEARCH);
        filter.setMessage(hint);
        Accessibility.name(filter, hint);
        filter.addModifyListener(event -> typed.accept(filter.getText()));
        filter.addKeyListener(KeyListener.keyPressedAdapter(event -> {
            if (event.keyCode == SWT.ESC && !filter.getText().isEmpty()) {
                filter.setText("");
                event.doit = false;
            } else if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.CR) {
                toList.run();
            }
        }));
        return filter;
    }
}
