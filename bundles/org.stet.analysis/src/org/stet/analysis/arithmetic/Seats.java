package org.stet.analysis.arithmetic;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stet.analysis.ArticleReading;
import org.stet.analysis.arithmetic.Form.Found;

/** The seats of parties, which are not more than the assembly has: "The council has 39 members. The Union has 18 seats and the Alliance 17". */
final class Seats implements Check {

    private static final String ASSEMBLY = "(?:council|parliament|assembly|board|chamber|senate|house|legislature|diet|congress)";
    private static final String PARTS = "(?<parts>⟦N\\d+⟧(?:[^⟦⟧.;:]{1,50}⟦N\\d+⟧){1,8})";
    private static final List<Form> FORMS = Stream.of("\\b" + ASSEMBLY + "(?: \\w+)? (?:has|have|of|with) <w>(?:[^⟦⟧.;:]|⟦T\\d+⟧){0,40}" + Form.NEXT
            + "[^⟦⟧.;:]{0,60}" + PARTS
                    + "(?![^⟦⟧.;:]{1,50}⟦N)", PARTS + "[^⟦⟧.;:]{0,20} (?:on|in|of) (?:the|a|its) <w> (?:\\w+ ){0,2}" + ASSEMBLY).map(Form::of)
                    .toList();
    private static final Pattern SEATS = Pattern.compile("seat|member|councillor|deputy|senator|lawmaker|MP");
    private static final Pattern OTHERS = Pattern.compile("(?i)\\b(?:before|gain\\w*|lost|lose|losing|up|down|from|more|women|men|includ\\w*"
            + "|need\\w*|majority|previous\\w*|last)\\b");

    @Override
    public Stream<Calculation> of(ArticleReading reading, List<Outline> outlines) {
        return Form.all(FORMS, outlines).filter(found -> !OTHERS.matcher(found.match().group()).find()).flatMap(Seats::calculation);
    }

    /** Some may be empty, or those of small parties left out. */
    private static Stream<Calculation> calculation(Found found) {
        var parts = new Parts(found.value("w"), found.values("parts"));
        var areSeats = SEATS.matcher(parts.whole().unit()).find() && parts.parts().stream().allMatch(part -> part.unit().isEmpty()
                || SEATS.matcher(part.unit()).find());
        return areSeats && parts.isSum() && !parts.isRounded() && parts.total() >= parts.whole().number() ? Stream.of(parts.calculation())
                : Stream.empty();
    }
}
