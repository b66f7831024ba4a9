package org.stet.ui.navigator;

/** A line of the navigator. */
public sealed interface NavigatorItem permits NavigatorGroup, NavigatorRow {

    /** What is said of it where it cannot be painted. */
    String text();
}
