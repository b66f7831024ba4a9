package org.stet.ingest.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.stet.ingest.Budget;
import org.stet.ingest.Bylines;
import org.stet.ingest.Prompts;
import org.stet.ingest.Prose;
import org.stet.ingest.TextRange;
import org.stet.model.StructureKind;

/** Tells what each paragraph of a plain text is, by careful rules: in doubt it is a paragraph. */
final class LineKinds {

    private static final int HEADING_LENGTH = 80;
    private static final int HEADING_WORDS = 10;
    private static final Pattern LIST_ITEM = Pattern.compile("(?:[-*•–▪◦·]|\\d{1,3}[.)])\\s+\\S.*", Pattern.DOTALL);
    private static final Pattern CAPTION = Pattern.compile(
            "(?iu)\\W*(?:photo(?:graph)?|image|picture|caption|file photo|foto|bild)(?: \\w+){0,2}\\s*[:/].{1,400}"
                    + "|.{5,400}\\((?:photo|image|picture|foto|credit)\\s*:[^)]{1,100}\\)"
                    + "|.{5,300}\\([^)]{0,40}(?:Getty Images|via "
                    + "(?:AFP|AP|Reuters)|(?:AFP|AP|EPA|Reuters)\\s?/|/\\s?(?:AFP|AP|EPA|Reuters))[^)]{0,40}\\)\\.?");
    /** What a desk adds below its copy for other desks. */
    private static final Pattern DESK_NOTE =
            Pattern.compile("(?iu)\\W{0,3}(?:ends?|more follows|more to follow|mf|-30-|###)\\W{0,3}|notes? to editors?\\s*:.*");

    private final List<Line> paragraphs;
    private final Set<String> captions = new HashSet<>();
    private final List<TextRange> ranges = new ArrayList<>();

    private LineKinds(List<Line> paragraphs) {
        this.paragraphs = paragraphs;
    }

    static List<TextRange> of(List<Line> paragraphs, Budget budget) {
        return of(paragraphs, Head.kinds(paragraphs), budget);
    }

    /** The kinds of what stands below a headline that is known. */
    static List<TextRange> below(List<Line> paragraphs, Budget budget) {
        return of(paragraphs, Head.kindsBelow(paragraphs), budget);
    }

    private static List<TextRange> of(List<Line> paragraphs, List<StructureKind> head, Budget budget) {
        var kinds = new LineKinds(paragraphs);
        head.forEach(kinds::add);
        while (kinds.ranges.size() < paragraphs.size()) {
            budget.check();
            kinds.add(kinds.kind(kinds.ranges.size()));
        }
        return kinds.ranges;
    }

    static boolean isListItem(String text) {
        return LIST_ITEM.matcher(text).matches();
    }

    private void add(StructureKind kind) {
        var line = paragraphs.get(ranges.size());
        if (kind == StructureKind.CAPTION) {
            captions.add(line.text());
        }
        ranges.add(new TextRange(kind, line.start(), line.end()));
    }

    private StructureKind kind(int i) {
        var text = paragraphs.get(i).text();
        if (Prompts.isPrompt(text)) {
            return StructureKind.PROMPT;
        }
        if (Bylines.isCredit(text)) {
            return StructureKind.CREDIT;
        }
        if (text.length() <= 500 && (CAPTION.matcher(text).matches() || captions.contains(text))) {
            return StructureKind.CAPTION;
        }
        if (DESK_NOTE.matcher(text).matches()) {
            return StructureKind.BOX;
        }
        if (isListItem(text)) {
            return isBelowPrompt(i) ? StructureKind.PROMPT : StructureKind.LIST_ITEM;
        }
        if (text.startsWith(">")) {
            return StructureKind.BLOCK_QUOTE;
        }
        return isHeading(text) && i + 1 < paragraphs.size() && i > 0 && !isHeading(paragraphs.get(i + 1).text())
                ? StructureKind.HEADING
                : StructureKind.PARAGRAPH;
    }

    /** Whether an item belongs to a list that a prompt such as "Related articles:" opens. */
    private boolean isBelowPrompt(int i) {
        return i > 0 && ranges.get(i - 1).kind() == StructureKind.PROMPT
                && (paragraphs.get(i - 1).text().endsWith(":") || isListItem(paragraphs.get(i - 1).text()));
    }

    private static boolean isHeading(String text) {
        return text.indexOf('\n') < 0 && Prose.words(text) <= HEADING_WORDS && text.length() <= HEADING_LENGTH
                && !Prose.endsAsSentence(text) && Character.isLetterOrDigit(text.codePointAt(0))
                && !Character.isLowerCase(text.codePointAt(0)) && text.indexOf(',') < 0;
    }
}
