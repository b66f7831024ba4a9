package org.stet.ui;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.stet.ui.preferences.Appearance;
import org.stet.ui.text.Palette;

/** The theme of the workbench, and the palette that goes with it for all that is painted by hand. */
public final class Themes {

    private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
    private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";
    private static final List<Runnable> LISTENERS = new CopyOnWriteArrayList<>();

    private Themes() {
    }

    /** The palette for the present theme; high contrast if the system asks for it. */
    public static Palette palette() {
        if (Display.getDefault().getHighContrast()) {
            return Palette.highContrast();
        }
        return isDark() ? Palette.dark() : Palette.light();
    }

    public static boolean isDark() {
        return PlatformUI.isWorkbenchRunning()
                && Engine.OF_WORKBENCH.getActiveTheme() instanceof ITheme theme && theme.getId().startsWith(DARK);
    }

    /** Gets told, on the UI thread, when the theme has changed: time to ask for the {@link #palette} again. */
    public static void addListener(Runnable listener) {
        LISTENERS.add(listener);
    }

    public static void removeListener(Runnable listener) {
        LISTENERS.remove(listener);
    }

    /** Switches the running workbench; the choice holds for later starts. */
    public static void apply(Appearance appearance) {
        var dark = switch (appearance) {
            case SYSTEM -> Display.isSystemDarkTheme();
            case LIGHT -> false;
            case DARK -> true;
        };
        Engine.OF_WORKBENCH.setTheme(dark ? DARK : LIGHT, appearance != Appearance.SYSTEM);
        LISTENERS.forEach(Runnable::run);
    }

    /** Every row that is painted asks for its palette: too often to look a service up. */
    private static final class Engine {
        static final IThemeEngine OF_WORKBENCH = PlatformUI.getWorkbench().getService(IThemeEngine.class);
    }
}
