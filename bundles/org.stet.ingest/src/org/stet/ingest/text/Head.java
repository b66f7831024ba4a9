package org.stet.ingest.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stet.ingest.Bylines;
import org.stet.ingest.Prompts;
import org.stet.ingest.Prose;
import org.stet.ingest.StatedDate;
import org.stet.model.StructureKind;

/** Reads what stands above the story in a plain text: a desk's slug lines, masthead, date, headline, standfirst and byline. */
final class Head {

    private static final int HEADLINE_LENGTH = 160;
    private static final int DATE_LENGTH = 60;
    private static final int MASTHEAD_WORDS = 6;
    private static final Pattern SLUG = Pattern.compile("\\p{Lu}[\\p{L} -]{1,20}: \\S.{0,120}");
    private static final Pattern LOWER_CASE = Pattern.compile("\\p{Ll}");

    private final List<Line> paragraphs;
    private final List<StructureKind> kinds = new ArrayList<>();
    private Optional<String> headline = Optional.empty();

    private Head(List<Line> paragraphs) {
        this.paragraphs = paragraphs;
    }

    /** The kinds of the first paragraphs, as far as they belong to the head; may be none. */
    static List<StructureKind> kinds(List<Line> paragraphs) {
        var head = new Head(paragraphs);
        head.slugs();
        head.masthead();
        return head.all();
    }

    /** The kinds of the first paragraphs below a headline that is known. */
    static List<StructureKind> kindsBelow(List<Line> paragraphs) {
        var head = new Head(paragraphs);
        head.headline = Optional.of("");
        return head.all();
    }

    private List<StructureKind> all() {
        while (kinds.size() < paragraphs.size() && add()) {
            // the next one may belong to the head too
        }
        return kinds;
    }

    /** Whether a line names the author or the date. */
    static boolean isAboutTheArticle(String text) {
        return Bylines.isByline(text) || isDate(text);
    }

    private static boolean isDate(String text) {
        return text.length() <= DATE_LENGTH && Prose.words(text) <= 9 && !Prose.endsAsSentence(text)
                && StatedDate.in(text).isPresent();
    }

    /** Two or more lines that each name a field, as agencies put above their copy. */
    private void slugs() {
        var count = 0;
        while (count < paragraphs.size() && SLUG.matcher(paragraphs.get(count).text()).matches()) {
            count++;
        }
        if (count >= 2 && count < paragraphs.size()) {
            paragraphs.subList(0, count).forEach(line -> kinds.add(isDate(line.text()) ? StructureKind.BYLINE
                    : StructureKind.BOX));
        }
    }

    /** The name of the paper in capitals above the date. */
    private void masthead() {
        if (kinds.isEmpty() && paragraphs.size() > 2 && isDate(paragraphs.get(1).text()) && isHeadline(2)
                && Prose.words(paragraphs.getFirst().text()) <= MASTHEAD_WORDS && isHeadline(0)
                && !LOWER_CASE.matcher(paragraphs.getFirst().text()).find()) {
            kinds.add(StructureKind.BOX);
        }
    }

    private boolean add() {
        var next = kinds.size();
        var text = paragraphs.get(next).text();
        if (isAboutTheArticle(text)) {
            kinds.add(StructureKind.BYLINE);
        } else if (headline.isEmpty() && isHeadline(next)) {
            headline = Optional.of(text);
            kinds.add(StructureKind.HEADLINE);
        } else if (headline.filter(text::equalsIgnoreCase).isPresent()) {
            kinds.add(StructureKind.HEADLINE);
        } else if (isStandfirst(next)) {
            kinds.add(StructureKind.STANDFIRST);
        } else {
            return false;
        }
        return true;
    }

    /** A short line that is no sentence, with text below it. */
    private boolean isHeadline(int i) {
        var text = paragraphs.get(i).text();
        return i + 1 < paragraphs.size() && text.length() <= HEADLINE_LENGTH && text.indexOf('\n') < 0 && Prose.words(text) >= 2
                && !text.endsWith(".") && !text.endsWith(":") && !Prompts.isPrompt(text) && !LineKinds.isListItem(text);
    }

    /** What stands between headline and byline. */
    private boolean isStandfirst(int i) {
        return i > 0 && kinds.getLast() == StructureKind.HEADLINE && i + 2 < paragraphs.size()
                && Prose.words(paragraphs.get(i).text()) >= 5 && isAboutTheArticle(paragraphs.get(i + 1).text());
    }
}
