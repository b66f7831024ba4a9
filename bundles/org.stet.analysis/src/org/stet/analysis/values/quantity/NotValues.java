package org.stet.analysis.values.quantity;

import java.util.Set;

/** Tells numbers that count nothing: of rooms, roads, telephones, models, pages, versions, scores, years and names. */
final class NotValues {

    /** Nouns whose number behind them is a name: page 3, Section 427, No. 10, aged 34. */
    private static final Set<String> NUMBERED = Set.of("age", "aged", "apartment", "appendix", "apt", "article", "block", "box",
            "bus", "call", "case", "category", "chapter", "channel", "clause", "class", "court", "courtroom", "day", "division",
            "episode", "exit", "figure", "flat", "flight", "floor", "formula", "game", "gate", "grade", "group", "highway", "inlet",
            "interstate", "item", "junction", "juror", "lane", "level", "line", "lot", "model", "no", "nos", "note", "number",
            "numbers", "nr", "option", "page", "pages", "paragraph", "part", "phase", "pier", "pin", "platform", "room", "round",
            "route", "row", "rule", "season", "seat", "section", "size", "square", "stage", "step", "suite", "table", "team",
            "terminal", "tier", "title", "track", "type", "unit", "update", "version", "volume", "ward", "week", "windows",
            "year", "zone");
    private static final String[] OF_AN_AGE = {"child", "children", "kids", "people", "adults", "anyone", "everyone", "those"};
    private static final Set<String> PREFIXES = Set.of("sub", "plus", "pre", "minus", "to");

    private NotValues() {
    }

    /** Whether the number can be no value, whatever stands behind it. */
    static boolean isName(Line line, Amount amount) {
        var before = line.at(amount.start() - 1);
        return isGlued(line, amount) || NUMBERED.contains(before.lower()) && !countsIn(line, amount)
                || before.is(".") && line.at(amount.start() - 2).is("no", "nos", "vol", "art", "sec", "fig", "p", "pp")
                || isAge(line, amount)
                || before.is("#", "@", "№", "/") || isTelephone(line, amount) || isListNumber(line, amount) || isDate(line, amount)
                || isPartOfName(line, amount) || isStation(line, amount);
    }

    /** Whether a television station is called by its number: 19 News, 5 Eyewitness News; six news outlets are none. */
    private static boolean isStation(Line line, Amount amount) {
        var news = line.at(amount.end()).is("action", "eyewitness") ? amount.end() + 1 : amount.end();
        return amount.form() == Amount.Form.DIGITS && line.at(news).is("news") && line.at(news).isCapitalised() && !line.at(news + 1).hasTag("NOUN");
    }

    /** Whether a number behind the noun names one. */
    static boolean isNumbered(Atom noun) {
        return NUMBERED.contains(noun.lower());
    }

    /** In that group 809 people; no name is written with a separator of thousands. */
    private static boolean countsIn(Line line, Amount amount) {
        return line.at(amount.start() - 2).is("that", "this", "each", "control", "placebo", "treatment", "intervention", "substitute")
                || line.at(amount.start()).text().contains(",");
    }

    /** Part of a code, a score, a time of day, a date in digits, a decade or an ordinal. */
    static boolean isGlued(Line line, Amount amount) {
        var before = line.at(amount.start() - 1);
        var first = line.at(amount.start());
        var next = line.at(amount.end());
        var afterNext = line.at(amount.end() + 1);
        if (first.glued() && (before.isWord() || before.is(":", "/", ".", "_", "=", "'", "’") || before.isDash()
                && !PREFIXES.contains(line.at(amount.start() - 2).lower()) && (before.glued()
                || line.at(amount.start() - 2).isNumber()))) {
            return true;
        }
        return next.glued() && (next.isWord() && !next.is("odd") || next.is("'", "’") && afterNext.is("s")
                || next.is(":", "/", "_", "@") && afterNext.glued()
                || next.is("+") && afterNext.glued() && afterNext.isNumber() || next.isDash() && afterNext.glued()
                && afterNext.isNumber());
    }

    /** Ages between 6 and 11, ages were 6, 11 and 15, children under 15. */
    private static boolean isAge(Line line, Amount amount) {
        var i = amount.start() - 1;
        while (i > 0 && (line.at(i).is(",", "and") || line.at(i).isNumber())) {
            i--;
        }
        return line.at(i).is("between", "from", "were", "are") && line.at(i - 1).is("aged", "ages")
                || line.at(amount.start() - 1).is("under", "over") && line.at(amount.start() - 2).is(OF_AN_AGE);
    }

    /** Three digits and four with nothing counted behind them: 555-7200. */
    private static boolean isTelephone(Line line, Amount amount) {
        var first = line.at(amount.start() + 1).isDash() ? amount.start() : amount.start() - 2;
        return line.at(first).text().matches("\\d{3}") && line.at(first + 1).isDash() && line.at(first + 1).glued()
                && line.at(first + 2).glued() && line.at(first + 2).text().matches("\\d{4}") && !line.at(first + 3).hasTag("NOUN", "SYM")
                && !line.at(first - 1).hasTag("SYM");
    }

    /** 1. or 2) at the beginning of a line. */
    private static boolean isListNumber(Line line, Amount amount) {
        return amount.start() == 0 && line.at(amount.end()).is(".", ")") || line.at(0).is("(") && amount.start() == 1
                && line.at(2).is(")");
    }

    private static boolean isDate(Line line, Amount amount) {
        var before = line.at(amount.start() - 1);
        var next = line.at(amount.end());
        return TimeWords.isMonth(before) || TimeWords.isMonth(next) && !next.is("may", "march") || TimeWords.isClock(next)
                || before.is(".") && TimeWords.isMonth(line.at(amount.start() - 2)) || isYear(line, amount)
                || next.is("a", "p") && line.reads(amount.end() + 1, ".", "m");
    }

    private static boolean isYear(Line line, Amount amount) {
        return isYearNumber(line, amount) && !Things.arePlural(line, amount.end());
    }

    /** Four digits that may be a year of modern times. */
    static boolean isYearNumber(Line line, Amount amount) {
        var first = line.at(amount.start());
        return first.isNumber() && first.text().length() == 4 && amount.end() == amount.start() + 1 && amount.isWhole()
                && !amount.isLess(1600) && amount.isLess(2100);
    }

    /** A number behind or before a word with a capital in running text: iPhone 14, Fortune 100, Seven Sisters, Big Four. */
    private static boolean isPartOfName(Line line, Amount amount) {
        if (line.isTitle()) {
            return false;
        }
        var before = line.at(amount.start() - 1);
        if (line.reads(amount.start() - 2, "'", "s") || line.reads(amount.start() - 2, "’", "s")) {
            return false;
        }
        var digits = amount.form() == Amount.Form.DIGITS;
        var behind = digits && !line.at(amount.start()).text().contains(",") && before.isCapitalised() && amount.start() > 1
                && !before.hasTag("VERB", "AUX", "ADP", "DET", "CCONJ", "SCONJ", "PRON");
        var inFront = !digits && line.at(amount.start()).isCapitalised() && amount.start() > 0
                && line.at(amount.end()).isCapitalised() && !before.is("“", "\"", "‘", ":", "—", "–", "•", "-");
        var inside = !digits && line.at(amount.start()).isCapitalised() && amount.start() > 1 && before.isCapitalised();
        return behind || inFront || inside;
    }
}
