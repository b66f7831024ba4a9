package org.stet.analysis.particulars;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stet.analysis.names.Name.Mentioned;
import org.stet.analysis.particulars.Particular.Kind;
import org.stet.core.anchor.Span;

/** Where people are from, and in which state a city lies: "Ann Lee, 30, of Marlow,", "Marlow, Ohio". */
final class Homes {

    private static final Branch STATES = Branch.read("states.txt").getFirst();
    private static final Pattern HOME = Pattern.compile("(?:,? \\(?\\d\\d?\\)?)?,?(?: an? [\\p{L}' -]{1,30}?,?)? (?:of|from) "
            + "((?:(?:St\\.|Ft\\.|Mt\\.|\\p{Lu}[\\p{L}'’-]+) ?){1,3})(?<! )");
    private static final Pattern SEAT = Pattern.compile("(?:,? based in|, headquartered in|,? of) ((?:(?:St\\.|Ft\\.|Mt\\.|\\p{Lu}[\\p{L}'’-]+) ?){1,3})(?<! )");
    private static final Pattern WIDE = Pattern.compile(".*(?:county|parish|police|sheriff).*");
    private static final Pattern CITY = Pattern.compile("\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+){0,2}, $");
    private static final int LONGEST = 50;

    private Homes() {
    }

    /** The home of somebody, unless it has the name of a body. */
    static Stream<Particular> of(String text, Span person, int end, List<Mentioned> bodies) {
        return lying(HOME, Particular.HOME, text, person, end)
                .filter(home -> STATES.value(home.value()) == null && bodies.stream().noneMatch(body -> body.span().overlaps(home.span())));
    }

    /** Where a body has its seat, if it is a place that is named there. */
    static Stream<Particular> seat(String text, Span body, int end, List<Mentioned> places) {
        return lying(SEAT, Particular.SEAT, text, body, end).filter(seat -> places.stream().anyMatch(place -> place.span().overlaps(seat.span())));
    }

    private static Stream<Particular> lying(Pattern told, String what, String text, Span holder, int end) {
        return told.matcher(text).region(holder.end(), end).results().limit(1).filter(found -> found.start() == holder.end())
                .map(found -> new Particular(Kind.LASTING, what, List.of(holder), "", plain(found.group(1)), new Span(found.start(1), found.end(1))))
                .filter(found -> !WIDE.matcher(found.value()).matches());
    }

    /** The states of cities. */
    static Stream<Particular> states(String text, Span stretch) {
        return STATES.in(text, stretch).filter(state -> Character.isUpperCase(text.charAt(state.start()))).flatMap(state -> {
            var before = CITY.matcher(text).region(Math.max(stretch.start(), state.start() - LONGEST), state.start());
            return before.find() ? Stream.of(new Particular(Kind.LASTING, "state", List.of(), before.group().replace(", ", ""), STATES.value(state.group()),
                    new Span(state.start(), state.end()))) : Stream.empty();
        });
    }

    private static String plain(String place) {
        return place.toLowerCase(Locale.ROOT).replaceFirst("['’]s$", "").replaceFirst("^st\\. ", "saint ").replaceFirst("^ft\\. ", "fort ").replaceFirst("^mt\\. ", "mount ");
    }
}
