package org.stet.analysis.values.quantity;

import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.stet.analysis.values.quantity.Phrases.Match;

/** Knows units of measure behind an amount: symbols, names, squares and cubes, and rates such as miles an hour. */
final class Units {

    private static final Phrases<String> SYMBOLS = Phrases.ofSymbols();
    private static final Phrases<String> NAMES = Phrases.ofWords();
    private static final Phrases<String> POWERS = Phrases.<String>ofWords().add("square, sq, sq .", "2")
            .add("cubic, cu, cu .", "3");
    private static final Phrases<String> TIMES = Phrases.<String>ofWords().add("h, hr, hour", "h").add("s, sec, second", "s")
            .add("min, minute", "min").add("day", "d").add("week", "wk").add("month", "mo").add("year, yr", "a");
    /** UCUM has units of their own for what is square and cubic in the old measures of length. */
    private static final Map<String, String> POWER_NAMES = Map.of("[in_i]2", "[sin_i]", "[ft_i]2", "[sft_i]", "[yd_i]2",
            "[syd_i]", "[in_i]3", "[cin_i]", "[ft_i]3", "[cft_i]", "[yd_i]3", "[cyd_i]");
    private static final int LONGEST_BRACKET = 10;
    /** Letters that mean a unit with a space before them too. */
    private static final String ALONE = "m g l L W V C F t";

    static {
        for (var columns : Phrases.columns("units.txt")) {
            SYMBOLS.add(columns[1], columns[0]);
            NAMES.addNouns(columns[2], columns[0]).add(columns[3], columns[0]);
        }
    }

    private Units() {
    }

    /** The unit that begins at an atom, behind a hyphen too, as UCUM code. */
    static Optional<Match<String>> after(Line line, int start) {
        return plain(line, line.pastHyphen(start)).map(unit -> rate(line, unit));
    }

    /** Whether the name of a unit begins at an atom, not its symbol. */
    static boolean isName(Line line, int at) {
        return NAMES.from(line, at).isPresent();
    }

    private static Optional<Match<String>> plain(Line line, int at) {
        return POWERS.from(line, at).flatMap(power -> base(line, line.pastHyphen(power.end())).map(unit -> raised(unit, power)))
                .or(() -> base(line, at));
    }

    private static Optional<Match<String>> base(Line line, int at) {
        return NAMES.from(line, at).or(() -> SYMBOLS.from(line, at).filter(symbol -> isSymbol(line, symbol)))
                .map(unit -> unit.value().equals("°") ? new Match<>(line.setting().degree(), unit.start(), unit.end()) : unit);
    }

    private static boolean isSymbol(Line line, Match<String> symbol) {
        var atom = line.at(symbol.start());
        var glued = atom.glued();
        if (atom.is("in") && line.at(symbol.end()).is(")")) {
            return true;
        }
        if (atom.is("in", "ins", "st", "t", "mi")) {
            return glued && !line.at(symbol.start() - 1).isHyphen() && !isOrdinal(line, symbol.start());
        }
        return glued || atom.text().length() > 1 || ALONE.contains(atom.text());
    }

    /** The 21st is no weight in stones, 11st is. */
    private static boolean isOrdinal(Line line, int suffix) {
        var number = line.at(suffix - 1).text();
        return line.at(suffix).is("st") && number.endsWith("1") && !number.endsWith("11");
    }

    private static Match<String> raised(Match<String> base, Match<String> power) {
        var code = base.value() + power.value();
        return new Match<>(POWER_NAMES.getOrDefault(code, code), power.start(), base.end());
    }

    /** 3.2 mm a year; 3.2 mm (0.13 in) a year gives the rate in two units. */
    private static Match<String> rate(Line line, Match<String> unit) {
        var end = pastOtherUnit(line, unit.end());
        var rate = rate(line, new Match<>(unit.value(), unit.start(), end), line.pastHyphen(end));
        return end == unit.end() ? rate : new Match<>(rate.value(), unit.start(), unit.end());
    }

    /** The atom after a bracket that gives the same in another unit, or that ends behind it. */
    private static int pastOtherUnit(Line line, int end) {
        if (line.at(end).is(")")) {
            return end + 1;
        }
        if (!line.at(end).is("(")) {
            return end;
        }
        var close = IntStream.range(end, end + LONGEST_BRACKET).filter(at -> line.at(at).is(")")).findFirst().orElse(end);
        return IntStream.range(end, close).anyMatch(at -> line.at(at).isNumber()) ? close + 1 : end;
    }

    private static Match<String> rate(Line line, Match<String> unit, int per) {
        if (!line.at(per).is("/", "per", "a", "an", "each", "every")) {
            return unit;
        }
        var below = line.pastHyphen(per + 1);
        return TIMES.from(line, below).or(() -> line.at(per).is("/", "per") ? plain(line, below) : Optional.empty())
                .map(denominator -> new Match<>(unit.value() + "/" + denominator.value(), unit.start(), denominator.end()))
                .orElse(unit);
    }
}
