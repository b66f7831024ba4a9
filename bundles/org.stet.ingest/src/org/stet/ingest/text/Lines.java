package org.stet.ingest.text;

import java.util.ArrayList;
import java.util.List;
import org.stet.ingest.Blank;
import org.stet.ingest.Budget;
import org.stet.ingest.Limits;
import org.stet.ingest.Prose;
import org.stet.ingest.ReadException;

/** Divides a plain text into paragraphs, whether they are set apart by blank lines, by line ends, or wrapped at a fixed width. */
final class Lines {

    private static final int WRAP_WIDTH = 100;
    private static final int HEAD_LINES = 6;

    private Lines() {
    }

    /** @throws ReadException if there are more than the limits allow */
    static List<Line> paragraphs(String text, Limits limits, Budget budget) throws ReadException {
        var result = new ArrayList<Line>();
        var group = new ArrayList<Line>();
        for (var start = 0; start <= text.length();) {
            budget.check();
            limits.requireParagraphs(result.size() + group.size());
            var newline = text.indexOf('\n', start);
            var end = newline < 0 ? text.length() : newline;
            var line = line(text, start, end);
            if (line.text().isEmpty()) {
                close(group, text, result);
            } else {
                group.add(line);
            }
            start = end + 1;
        }
        close(group, text, result);
        return result;
    }

    private static Line line(String text, int from, int to) {
        var start = from;
        var end = to;
        while (start < end && Blank.isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && Blank.isBlank(text.charAt(end - 1))) {
            end--;
        }
        return new Line(start, end, text.substring(start, end));
    }

    private static void close(List<Line> group, String text, List<Line> result) {
        if (group.size() > 1 && isWrapped(group) && !isHead(group, result)) {
            result.add(group.getFirst().until(group.getLast(), text));
        } else {
            result.addAll(group);
        }
        group.clear();
    }

    /** Lines of at most a screen's width of which most stop in mid-sentence. */
    private static boolean isWrapped(List<Line> group) {
        var stopped = group.stream().limit(group.size() - 1L).filter(line -> Prose.endsAsSentence(line.text())).count();
        return stopped * 2 < group.size() && group.stream().allMatch(line -> line.text().length() <= WRAP_WIDTH)
                && group.stream().noneMatch(line -> LineKinds.isListItem(line.text()));
    }

    /** Headline, byline and date often stand on lines of their own without a blank line between them. */
    private static boolean isHead(List<Line> group, List<Line> before) {
        return before.size() + group.size() <= HEAD_LINES && group.stream()
                .anyMatch(line -> Head.isAboutTheArticle(line.text()));
    }
}
