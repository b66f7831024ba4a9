package org.stet.cli;

import java.util.List;

import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;
import picocli.CommandLine.Help.ColorScheme;

/** Sets words off on a terminal; anywhere else, and where NO_COLOR is set, they stay plain. */
final class Ink {

    private static final ColorScheme SCHEME = Help.defaultColorScheme(Ansi.AUTO);

    private Ink() {
    }

    static String bold(String text) {
        return styled(text, Style.bold);
    }

    static String mark(String text) {
        return styled(text, Style.fg_yellow);
    }

    static String faint(String text) {
        return styled(text, Style.faint);
    }

    private static String styled(String text, IStyle style) {
        return text.isEmpty() ? text : SCHEME.apply(text, List.of(style)).toString();
    }
}
