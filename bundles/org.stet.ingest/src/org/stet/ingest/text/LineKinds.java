package org.stet.ingest.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.stet.ingest.Bylines;
import org.stet.ingest.Prompts;
import org.stet.ingest.Prose;
import org.stet.ingest.StatedDate;
import org.stet.ingest.TextRange;
import org.stet.model.StructureKind;

/** Tells what each paragraph of a plain text is, by careful rules: in doubt it is a paragraph. */
final class LineKinds {

    private static final int HEADLINE_LENGTH = 160;
    private static final int HEADING_WORDS = 10;
    private static final int DATE_LENGTH = 60;
    private static final Pattern LIST_ITEM = Pattern.compile("(?:[-*•–▪◦·]|\\d{1,3}[.)])\\s+\\S.*", Pattern.DOTALL);
    private static final Pattern QUOTE = Pattern.compile(">.*", Pattern.DOTALL);
    private static final Pattern CAPTION = Pattern.compile(
            "(?iu)\\W*(?:photo(?:graph)?|image|picture|caption|file photo|foto|bild)(?: \\w+){0,2}\\s*[:/].{1,400}"
                    + "|.{5,400}\\((?:photo|image|picture|foto|credit)\\s*:[^)]{1,100}\\)"
                    + "|.{5,300}\\([^)]{0,40}(?:Getty Images|AFP|EPA|Reuters)[^)]{0,40}\\)\\.?");

    private LineKinds() {
    }

    static List<TextRange> of(List<Line> paragraphs) {
        var ranges = new ArrayList<TextRange>();
        var inHead = true;
        for (var i = 0; i < paragraphs.size(); i++) {
            var line = paragraphs.get(i);
            var kind = inHead ? headKind(paragraphs, i) : StructureKind.PARAGRAPH;
            if (kind == StructureKind.PARAGRAPH) {
                kind = kind(paragraphs, i);
            }
            inHead &= kind != StructureKind.PARAGRAPH;
            ranges.add(new TextRange(kind, line.start(), line.end()));
        }
        return ranges;
    }

    static boolean isListItem(String text) {
        return LIST_ITEM.matcher(text).matches();
    }

    /** Whether a line names the author or the date. */
    static boolean isAboutTheArticle(String text) {
        return Bylines.isByline(text) || isDate(text);
    }

    private static boolean isDate(String text) {
        return text.length() <= DATE_LENGTH && Prose.words(text) <= 8 && !Prose.endsAsSentence(text) && StatedDate.in(text)
                .isPresent();
    }

    private static StructureKind headKind(List<Line> paragraphs, int i) {
        var text = paragraphs.get(i).text();
        if (Bylines.isByline(text)) {
            return StructureKind.BYLINE;
        }
        if (isDate(text)) {
            return StructureKind.DATELINE;
        }
        if (i == 0 && isHeadline(text, paragraphs)) {
            return StructureKind.HEADLINE;
        }
        return i == 1 && isStandfirst(paragraphs) ? StructureKind.STANDFIRST : StructureKind.PARAGRAPH;
    }

    /** A short first line that is no sentence, with text below it. */
    private static boolean isHeadline(String text, List<Line> paragraphs) {
        return paragraphs.size() > 1 && text.length() <= HEADLINE_LENGTH && text.indexOf('\n') < 0 && Prose.words(text) >= 2
                && !text.endsWith(".") && !text.endsWith(":") && !Prompts.isPrompt(text) && !isListItem(text);
    }

    /** What stands between headline and byline. */
    private static boolean isStandfirst(List<Line> paragraphs) {
        return paragraphs.size() > 3 && isHeadline(paragraphs.get(0).text(), paragraphs)
                && Prose.words(paragraphs.get(1).text()) >= 5
                && isAboutTheArticle(paragraphs.get(2).text());
    }

    private static StructureKind kind(List<Line> paragraphs, int i) {
        var text = paragraphs.get(i).text();
        if (Prompts.isPrompt(text)) {
            return StructureKind.PROMPT;
        }
        if (Bylines.isCredit(text)) {
            return StructureKind.CREDIT;
        }
        if (text.length() <= 500 && CAPTION.matcher(text).matches()) {
            return StructureKind.CAPTION;
        }
        if (isListItem(text)) {
            return StructureKind.LIST_ITEM;
        }
        if (QUOTE.matcher(text).matches()) {
            return StructureKind.BLOCK_QUOTE;
        }
        return isHeading(text) && i + 1 < paragraphs.size() && i > 0 && !isHeading(paragraphs.get(i + 1).text())
                ? StructureKind.HEADING
                : StructureKind.PARAGRAPH;
    }

    private static boolean isHeading(String text) {
        return text.indexOf('\n') < 0 && Prose.words(text) <= HEADING_WORDS && text.length() <= HEADLINE_LENGTH / 2
                && !Prose.endsAsSentence(text) && Character.isLetterOrDigit(text.codePointAt(0))
                && !Character.isLowerCase(text.codePointAt(0)) && text.indexOf(',') < 0;
    }
}
