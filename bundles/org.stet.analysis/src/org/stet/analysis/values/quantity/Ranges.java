package org.stet.analysis.values.quantity;

/** Tells two numbers that are the ends of a range from those that something changed from and to. */
final class Ranges {

    private Ranges() {
    }

    /** Whether the atom at an index joins what begins at start with what follows it to a range. */
    static boolean joins(Line line, int start, int join) {
        var atom = line.at(join);
        if (atom.isDash()) {
            return !line.at(join + 1).isDash();
        }
        return atom.is("or") || atom.is("to") && !isChange(line, start) || atom.is("and") && isBetween(line, start);
    }

    /** The atom after what joins the ends: a dash, to, or to-. */
    static int pastJoin(Line line, int join) {
        return line.at(join).is("to") && line.at(join + 1).isHyphen() ? join + 2 : join + 1;
    }

    private static boolean isBetween(Line line, int start) {
        return line.at(boundStart(line, start) - 1).is("between");
    }

    /** Cut from 640 to 585: two values, of before and after. */
    private static boolean isChange(Line line, int start) {
        var from = boundStart(line, start) - 1;
        return line.at(from).is("from") && Changes.governs(line, from);
    }

    private static int boundStart(Line line, int start) {
        var sign = Currencies.before(line, start).map(Phrases.Match::start).orElse(start);
        return Bounds.before(line, sign).map(Phrases.Match::start).orElse(sign);
    }
}
