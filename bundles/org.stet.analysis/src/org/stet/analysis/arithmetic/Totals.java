package org.stet.analysis.arithmetic;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stet.analysis.ArticleReading;
import org.stet.analysis.arithmetic.Form.Found;

/** Parts with words that say they are all, even if they are but two: "620, 480 and 350, for a total of 1,450". */
final class Totals implements Check {

    private static final String PARTS = "(?<parts>⟦N\\d+⟧(?:~⟦N\\d+⟧){1,8})~";
    private static final String SERIES = "(?<parts>⟦N\\d+⟧(?:~⟦N\\d+⟧){0,8}~\\band ~⟦N\\d+⟧)~";
    private static final List<Form> FORMS = Stream.of(
            PARTS + "(?:,? (?:for|making|giving|a|the|or) (?:an? |the )?(?:grand |combined |overall )?total of"
                    + "|,? (?:adding up to|which adds? up to|totall?ing|amounting to)|[,:–—] (?:altogether|in all),?) <w>"
                    + "(?! of\\b| more| per| a )",
            PARTS + ",? (?:giving|which gives) (?:them|it|(?:the|both) (?:⟦N\\d+⟧|\\w+(?: \\w+)?)) <w>(?! more| per| a )",
            PARTS + "[;,](?: and)? (?:together|between them|combined),? (?:they |the two )?(?:hold|have|had|won|took|make|made|raised|employ)"
                    + " <w>(?! more| per| a )",
            PARTS + " ?[:–—,=] ?<w>,? (?:in all|in total|altogether|together)\\b",
            SERIES + "(?:,? which makes|, making|" + Form.NEXT + "(?:That|This|Which) (?:makes|made|is a total of|adds up to)"
                    + "|" + Form.NEXT + "(?:Altogether|Together|In all),? (?:that|this|it) (?:is|makes|comes to)"
                    + "|, an? (?:staff|crew|squad|haul|tally) of) <w>(?! of\\b| more| per| a )",
            "<w>: [^⟦⟧.;:]{0,30}?(?<parts>⟦N\\d+⟧[^⟦⟧.;:]{1,60}?\\band [^⟦⟧.;:]{0,20}?⟦N\\d+⟧)(?![^⟦⟧.;:]{0,90}⟦N)").map(Form::of).toList();
    /** What says that there is more than the parts, or that they overlap. */
    private static final Pattern OTHER = Pattern.compile("(?i)\\b(?:includ\\w*|so far|this (?:year|season)|career"
            + "|bring\\w*|earlier|since|also|both|each|per|respectively|plus|rest|remain\\w*|mostly|mainly|among)\\b");
    private static final List<Form> MEDALS = List.of(Form.of("<w>~(?:" + Form.NEXT
            + "~|[:(–—] ?|, )(?<parts>⟦N\\d+⟧,? [^⟦⟧.;:]{0,8}⟦N\\d+⟧,? [^⟦⟧.;:]{0,8}⟦N\\d+⟧)"));
    private static final List<String> METALS = List.of("gold", "silver", "bronze");
    private static final double FARTHEST = .2;

    @Override
    public Stream<Calculation> of(ArticleReading reading, List<Outline> outlines) {
        return Stream.concat(Form.all(FORMS, outlines), Form.all(MEDALS, outlines).filter(Totals::isOfMedals))
                .filter(found -> !OTHER.matcher(found.toEnd()).find()).flatMap(Totals::calculation);
    }

    private static boolean isOfMedals(Found found) {
        return found.value("w").unit().equals("medal") && found.values("parts").stream().map(Value::unit).toList().equals(METALS);
    }

    /** The parts may begin behind another number: those that make up the whole, or else all that stand before it. */
    private static Stream<Calculation> calculation(Found found) {
        var whole = found.value("w");
        var before = found.values("parts");
        var choices = IntStream.range(0, before.size()).mapToObj(i -> new Parts(whole, before.subList(i, before.size())))
                .filter(Parts::isSum).toList();
        return choices.stream().filter(Parts::isRight).findFirst().or(() -> choices.stream().min(Comparator.comparingDouble(Parts::off))
                .filter(parts -> !parts.isRounded() && parts.off() <= FARTHEST * whole.number())).map(Parts::calculation).stream();
    }
}
