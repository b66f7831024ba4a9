package org.stet.export.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.TreeSet;
import org.stet.core.anchor.Span;
import org.stet.model.Annotation;
import org.stet.model.StructureKind;
import org.stet.model.Version;

/** A version's text cut into blocks, and each block into runs of words under the same annotations. */
final class MarkedText {

    /** By start; of those that start together, the longest first. */
    static final Comparator<Annotation> OUTERMOST_FIRST = Comparator
            .comparingInt((Annotation annotation) -> annotation.getAnchor().getStart())
            .thenComparing(annotation -> -annotation.getAnchor().getEnd());

    private MarkedText() {
    }

    /** A paragraph, headline, caption … of the text. */
    record Block(StructureKind kind, Span span) {
    }

    /**
     * Some words and the annotations over them, outermost first.
     *
     * @param ending those of them that end where the words end
     */
    record Run(String words, List<Annotation> over, List<Annotation> starting, List<Annotation> ending) {
    }

    /** The blocks of a text: its structure ranges, and the lines that no range covers. */
    static List<Block> blocks(Version version, String text) {
        var blocks = new ArrayList<Block>();
        var at = 0;
        while (at < text.length()) {
            var end = text.indexOf('\n', at);
            end = end < 0 ? text.length() : end;
            var line = new Span(at, end);
            if (!line.of(text).isBlank()) {
                blocks.add(new Block(kind(version, line), line));
            }
            at = end + 1;
        }
        return blocks;
    }

    private static StructureKind kind(Version version, Span line) {
        return version.getStructure().stream()
                .filter(range -> range.getStart() <= line.start() && line.end() <= range.getEnd())
                .min(Comparator.comparingInt(range -> range.getEnd() - range.getStart()))
                .map(range -> range.getKind()).orElse(StructureKind.PARAGRAPH);
    }

    /** The runs of a block, in order; together they are exactly its text. */
    static List<Run> runs(String text, Span block, List<Annotation> annotations) {
        var spans = new HashMap<Annotation, Span>();
        annotations.stream().filter(annotation -> span(annotation).overlaps(block))
                .forEach(annotation -> spans.put(annotation, visible(text, span(annotation))));
        var here = spans.keySet().stream().filter(annotation -> spans.get(annotation).overlaps(block)).sorted(OUTERMOST_FIRST)
                .toList();
        var cuts = new TreeSet<Integer>(List.of(block.start(), block.end()));
        here.forEach(annotation -> {
            cuts.add(Math.max(block.start(), spans.get(annotation).start()));
            cuts.add(Math.min(block.end(), spans.get(annotation).end()));
        });
        var runs = new ArrayList<Run>();
        for (var start = cuts.first(); cuts.higher(start) != null; start = cuts.higher(start)) {
            var run = new Span(start, cuts.higher(start));
            runs.add(new Run(run.of(text), here.stream().filter(annotation -> spans.get(annotation).overlaps(run)).toList(),
                    here.stream().filter(annotation -> spans.get(annotation).start() == run.start()).toList(),
                    here.stream().filter(annotation -> spans.get(annotation).end() == run.end()).toList()));
        }
        return runs;
    }

    /** A span without the white space at its ends, which no block may hold. */
    private static Span visible(String text, Span span) {
        var words = span.of(text);
        var end = span.start() + words.stripTrailing().length();
        return new Span(Math.min(end, span.end() - words.stripLeading().length()), end);
    }

    static Span span(Annotation annotation) {
        return new Span(annotation.getAnchor().getStart(), annotation.getAnchor().getEnd());
    }
}
