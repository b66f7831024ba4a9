package org.stet.analysis.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.stet.core.anchor.Span;

/** Finds the list of other stories that a page holds: it gives what each is about, and right below the beginning of the story, which repeats it. */
final class Teasers {

    /** Shorter lines are repeated for many reasons. */
    private static final int WORDS = 6;
    /** So many make a list: a single line may be repeated by its story. */
    private static final int LIST = 2;
    /** How many lines may stand between two that are repeated: not every story repeats what it is about. */
    private static final int GAP = 4;
    /** A story's beginning that is cut off. */
    private static final Pattern CUT = Pattern.compile("(?s).*\\w(?:\\.\\.\\.|…)");

    private Teasers() {
    }

    /** The lines of such lists. */
    static Set<Span> of(String text, List<Span> paragraphs) {
        var lines = paragraphs.stream().map(line -> line.of(text).strip()).toList();
        var teasers = new HashSet<Span>();
        var list = new ArrayList<Integer>();
        for (var i = 0; i + 1 < lines.size(); i++) {
            if (isRepeated(lines.get(i), lines.get(i + 1))) {
                if (!list.isEmpty() && i - list.getLast() > GAP) {
                    close(list, lines, paragraphs, teasers);
                }
                list.add(i);
            }
        }
        close(list, lines, paragraphs, teasers);
        return teasers;
    }

    private static boolean isRepeated(String line, String next) {
        var words = withoutEnd(line);
        return next.startsWith(words) && words.split("\\s+").length >= WORDS;
    }

    /** Step by step, because a pattern would begin anew at each of very many full stops. */
    private static String withoutEnd(String line) {
        var end = line.length();
        while (end > 0 && (".…".indexOf(line.charAt(end - 1)) >= 0 || Character.isWhitespace(line.charAt(end - 1)))) {
            end--;
        }
        return line.substring(0, end);
    }

    /** Takes a list with the beginnings below it that are cut off. */
    private static void close(List<Integer> list, List<String> lines, List<Span> paragraphs, Set<Span> teasers) {
        if (list.size() >= LIST) {
            var end = list.getLast() + 2;
            while (end < lines.size() && CUT.matcher(lines.get(end)).matches()) {
                end++;
            }
            teasers.addAll(paragraphs.subList(list.getFirst(), end));
        }
        list.clear();
    }
}
