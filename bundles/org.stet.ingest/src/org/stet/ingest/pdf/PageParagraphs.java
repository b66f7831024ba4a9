package org.stet.ingest.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stet.ingest.Limits;
import org.stet.ingest.Paragraph;
import org.stet.ingest.Prose;
import org.stet.ingest.ReadException;
import org.stet.model.StructureKind;

/** Joins the lines of pages to paragraphs and tells headline, headings and what is printed on every page from the text. */
final class PageParagraphs {

    private static final double HEADLINE_SIZE = 1.3;
    private static final double HEADING_SIZE = 1.1;
    private static final int HEADING_WORDS = 20;

    /** From this many pages on, a line that is on half of them is a running head. */
    private static final int MANY_PAGES = 3;

    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern HYPHENATED = Pattern.compile(".*\\p{L}[-\u2010]", Pattern.DOTALL);

    private final Limits limits;
    private final Set<String> furniture;
    private final double bodySize;
    private final Set<String> words;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private boolean hasHeadline;

    private PageParagraphs(List<PageLine> lines, Limits limits) {
        this.limits = limits;
        this.furniture = furniture(lines);
        this.bodySize = bodySize(lines);
        this.words = lines.stream().flatMap(line -> Pattern.compile("[^\\p{L}-]+").splitAsStream(line.text()))
                .collect(Collectors.toCollection(HashSet::new));
    }

    static List<Paragraph> of(List<PageLine> lines, Limits limits) throws ReadException {
        var result = new PageParagraphs(lines, limits);
        var group = new ArrayList<PageLine>();
        for (var line : lines) {
            if (result.isFurniture(line)) {
                result.add(StructureKind.BOX, line.text());
            } else if (!group.isEmpty() && result.breaks(group.getLast(), line)) {
                result.close(group);
                group.add(line);
            } else {
                group.add(line);
            }
        }
        result.close(group);
        return result.paragraphs;
    }

    /** A paragraph may go on over the page, but not in letters of another size. */
    private boolean breaks(PageLine before, PageLine line) {
        if (Math.abs(before.size() - line.size()) > 0.5) {
            return true;
        }
        return line.opensParagraph() && (line.page() == before.page() || Prose.endsAsSentence(before.text()));
    }

    private void close(List<PageLine> group) throws ReadException {
        if (!group.isEmpty()) {
            var text = join(group);
            add(kind(group.getFirst(), text), text);
        }
        group.clear();
    }

    private void add(StructureKind kind, String text) throws ReadException {
        paragraphs.add(new Paragraph(kind, text));
        limits.requireParagraphs(paragraphs.size());
    }

    private StructureKind kind(PageLine first, String text) {
        if (!hasHeadline && first.page() == 1 && first.size() >= HEADLINE_SIZE * bodySize && Prose.words(text) >= 2) {
            hasHeadline = true;
            return StructureKind.HEADLINE;
        }
        return first.size() >= HEADING_SIZE * bodySize && Prose.words(text) <= HEADING_WORDS ? StructureKind.HEADING
                : StructureKind.PARAGRAPH;
    }

    private String join(List<PageLine> group) {
        var text = new StringBuilder();
        for (var line : group) {
            if (!text.isEmpty() && HYPHENATED.matcher(text).matches() && Character.isLowerCase(line.text().codePointAt(0))) {
                if (!isCompound(text, line.text())) {
                    text.setLength(text.length() - 1);
                }
            } else if (!text.isEmpty()) {
                text.append(' ');
            }
            text.append(line.text());
        }
        return text.toString();
    }

    /** Whether a word broken at its hyphen is written with the hyphen elsewhere in the document, and never without. */
    private boolean isCompound(StringBuilder before, String after) {
        var start = before.length() - 1;
        while (start > 0 && Character.isLetter(before.charAt(start - 1))) {
            start--;
        }
        var end = 0;
        while (end < after.length() && Character.isLetter(after.charAt(end))) {
            end++;
        }
        var head = before.substring(start, before.length() - 1);
        var tail = after.substring(0, end);
        return words.contains(head + "-" + tail) && !words.contains(head + tail);
    }

    private boolean isFurniture(PageLine line) {
        return furniture.contains(key(line));
    }

    /** What stands on at least half of the pages, page numbers aside. */
    private static Set<String> furniture(List<PageLine> lines) {
        var pages = lines.stream().map(PageLine::page).distinct().count();
        if (pages < MANY_PAGES) {
            return Set.of();
        }
        return lines.stream().collect(Collectors.groupingBy(PageParagraphs::key,
                Collectors.mapping(PageLine::page, Collectors.toSet()))).entrySet().stream()
                .filter(entry -> entry.getValue().size() * 2L >= pages).map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    private static String key(PageLine line) {
        return DIGITS.matcher(line.text()).replaceAll("#");
    }

    /** The size that most letters have. */
    private static double bodySize(List<PageLine> lines) {
        var letters = new TreeMap<Float, Integer>();
        lines.forEach(line -> letters.merge(line.size(), line.text().length(), Integer::sum));
        return letters.entrySet().stream().max(Map.Entry.comparingByValue()).map(entry -> (double) entry.getKey()).orElse(0.0);
    }
}
