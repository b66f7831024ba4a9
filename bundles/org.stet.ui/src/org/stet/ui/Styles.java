package org.stet.ui;

import org.eclipse.swt.widgets.Widget;

/** Classes of css/light.css and css/dark.css for plain widgets, which so follow a switch of the theme by themselves. */
public final class Styles {

    /** Headings and what stands out. */
    public static final String STRONG = "StetStrong";
    /** Secondary text. */
    public static final String MUTED = "StetMuted";
    /** A card on the page, such as a notice. */
    public static final String CARD = "StetCard";
    /** The bar of a card that informs. */
    public static final String INFORMATION = "StetInformation";
    /** The bar of a card that warns, and words that do. */
    public static final String WARNING = "StetWarning";
    /** The white or dark page that text stands on. */
    public static final String PAGE = "StetPage";

    private static final String KEY = "org.eclipse.e4.ui.css.CssClassName";

    private Styles() {
    }

    public static void set(Widget widget, String style) {
        widget.setData(KEY, style);
    }
}
