package org.stet.analysis.arithmetic;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stet.analysis.ArticleReading;
import org.stet.analysis.arithmetic.Form.Found;

/** What is left of a whole: "Nine of the 14 were found, the other five are missing", "leaving 48 empty". */
final class Rests implements Check {

    private static final String THE = "(?:(?:the|its|his|her|their|our|these|those|all) )?";
    private static final String REST = "(?:the|its|his|her|their) (?:other|remaining) <r>(?! of\\b| per\\b| times\\b)(?!~⟦N)";
    private static final String FREE = "(?:empty|unsold|vacant|unoccupied|unfilled|unpaid|free|to go)";
    /** What tells of a whole before its parts are told of. */
    private static final String WHOLE = "\\b(?:costs?|worth|(?:budget|bill|price|fee|target|goal) of|paid|pay|needs?|employs?|(?:carries|carried"
            + "|carrying)"
            + "|there (?:were|are)|has|had|holds?|with) <w>";
    private static final List<Form> FORMS = Stream.of(
            "(?<!⟧ |⟧ out )\\bof " + THE + "<w>~(?<parts>⟦N\\d+⟧(?:~⟦N\\d+⟧){0,5}?)~\\b" + REST,
            "(?<parts>⟦N\\d+⟧) (?:out )?of " + THE + "<w>~(?:" + Form.NEXT + "|; |\\b)" + REST,
            WHOLE + "~" + Form.NEXT + "~(?<parts>⟦N\\d+⟧(?:~⟦N\\d+⟧){0,5}?)~(?:" + Form.NEXT + "|\\b)" + REST,
            WHOLE + "~" + Form.NEXT + "~(?<parts>⟦N\\d+⟧(?:~⟦N\\d+⟧){0,5}?)~,? leaving (?:just |only )?<r>(?= ?[.,;]| still| " + FREE + ")",
            "(?<parts>⟦N\\d+⟧) (?:out )?of " + THE + "<w>~,? (?:which |that )?leav(?:ing|es) (?:just |only )?<r>(?= ?[.,;]| \\w*seats| " + FREE + ")",
            "<w>~" + Form.NEXT + "~(?<parts>⟦N\\d+⟧) of (?:that|this|it|them|these)\\b~(?:" + Form.NEXT
                    + "~)?\\b(?:left with|leav(?:ing|es?)(?: it)?) <r>",
            "(?<parts>⟦N\\d+⟧)~\\b(?:holds?|takes?|seats|can take|(?:has|with) room for) <w>~<r> (?:\\w+ )?" + FREE)
            .map(Form::of).toList();
    private static final Pattern OTHERS = Pattern.compile("(?i)\\b(?:includ\\w*|also|another|earlier|previous\\w*|additional|more|further)\\b");

    @Override
    public Stream<Calculation> of(ArticleReading reading, List<Outline> outlines) {
        return Form.all(FORMS, outlines).filter(found -> !OTHERS.matcher(found.match().group()).find()).flatMap(Rests::calculation);
    }

    private static Stream<Calculation> calculation(Found found) {
        return calculation(found.value("r"), new Parts(found.value("w"), found.values("parts")));
    }

    /** What is left of a whole without its parts. */
    static Stream<Calculation> calculation(Value rest, Parts parts) {
        if (!rest.isLike(parts.whole()) || !parts.areLike() || parts.total() >= parts.whole().number() || !isOfThem(rest, parts)) {
            return Stream.empty();
        }
        var figures = Figures.of(parts.all().toList());
        var taken = parts.parts().stream().map(Value::interval).reduce(Interval.of(0), Interval::plus);
        return Calculation.ofDifference("rest of a whole", rest, parts.all().toList(),
                figures.show(parts.whole().number()) + " − " + figures.join(parts.parts(), " − "), parts.whole().number() - parts.total(),
                parts.whole().interval().minus(taken));
    }

    /** Other things than those of the whole are no rest of it: the other three passengers of 14 miners. */
    private static boolean isOfThem(Value rest, Parts parts) {
        return parts.all().anyMatch(rest::isOf) || rest.words().endsWith("seats");
    }
}
