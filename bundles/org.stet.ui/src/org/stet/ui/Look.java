package org.stet.ui;

import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.widgets.Control;
import org.stet.ui.preferences.StetPreferences;
import org.stet.ui.text.ReadingStyle;

/** How articles are set, and when what Stet paints itself has to be painted anew. */
public final class Look {

    private Look() {
    }

    /** The reading style that the preferences say. */
    public static ReadingStyle readingStyle() {
        var store = StetPreferences.store();
        return new ReadingStyle(store.getBoolean(StetPreferences.SERIF), store.getInt(StetPreferences.ZOOM),
                store.getInt(StetPreferences.MEASURE), store.getInt(StetPreferences.LINE_HEIGHT) / 100.0);
    }

    /** Runs something on the UI thread whenever theme or preferences changed, until the control is disposed. */
    public static void onChange(Control control, Runnable changed) {
        Runnable later = () -> control.getDisplay().asyncExec(() -> {
            if (!control.isDisposed()) {
                changed.run();
            }
        });
        IPropertyChangeListener preference = event -> later.run();
        Themes.addListener(later);
        StetPreferences.store().addPropertyChangeListener(preference);
        control.addDisposeListener(event -> {
            Themes.removeListener(later);
            StetPreferences.store().removePropertyChangeListener(preference);
        });
    }
}
