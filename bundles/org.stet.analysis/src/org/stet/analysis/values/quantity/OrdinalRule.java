package org.stet.analysis.values.quantity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.stet.analysis.values.quantity.Amount.Form;
import org.stet.analysis.values.quantity.Things.Thing;
import org.stet.model.ValueKind;

/** Ordinals: the third appeal, for the second time, 14th in the queue, third-largest shareholder; no dates, no names. */
final class OrdinalRule implements Rule {

    private static final List<String> SUFFIXES = List.of("th", "st", "nd", "rd", "th", "th", "th", "th", "th", "th");
    /** What an ordinal dates, names or belongs to rather than counts. */
    private static final Set<String> NAMED = Set.of("aid", "amendment", "avenue", "base", "birthplace", "century", "choice",
            "class", "cousin", "degree", "division", "estate", "fiddle", "floor", "form", "grade", "half", "hand", "home", "instance",
            "lady", "language", "ld", "lead", "light", "minister", "name", "nature", "official", "party", "quarter", "responder",
            "sight", "street", "take", "thing", "thought", "trimester", "umpire", "update", "world", "writethru");
    private static final int QUARTERS = 4;
    private static final Set<String> OWNERS = Set.of("the", "his", "her", "its", "their", "our", "my", "s");
    /** Nouns that an ordinal makes an adjective with which tells a place or a minute: a 90th-minute winner, third-bottom. */
    private static final Set<String> COMPOUNDS = Set.of("bottom", "minute", "over", "place", "wicket");
    private static final Set<String> RANKED = Set.of("come", "be", "finish", "place", "rank", "stand", "start", "qualify", "end", "lie",
            "sit", "stay", "remain");
    private static final Set<String> FINISHED = Set.of("came", "come", "comes", "finish", "finished", "finishes", "finishing",
            "placed", "ranked", "ranks", "qualified");

    private static final Set<String> PERSONS = Set.of("his", "her", "its", "their", "our", "my");
    private static final Set<String> TABLES = Set.of("championship", "charts", "division", "group", "league", "pool", "rankings",
            "standings", "table");
    private static final int LONGEST_TABLE = 4;
    private static final String[] TIED = {"joint", "equal", "tied"};

    @Override
    public Optional<Draft> at(Line line, int start) {
        return number(line, start).filter(number -> !isTime(line, number)).flatMap(number -> counted(line, number)
                .or(() -> rank(line, number)));
    }

    private static Optional<Amount> number(Line line, int start) {
        if (line.at(start).isNumber()) {
            return line.at(start + 1).glued() && isSuffix(line.at(start).text(), line.at(start + 1).lower())
                    ? Digits.value(line.at(start).text()).map(value -> Amount.of(value, start, start + 2, Form.DIGITS))
                    : Optional.empty();
        }
        var unit = line.pastHyphen(start + 1);
        return NumberWords.cardinal(line.at(start)).filter(tens -> tens >= 20)
                .flatMap(tens -> NumberWords.ordinal(line.at(unit)).filter(each -> each < 10).map(each -> tens + each))
                .map(value -> Amount.of(value, start, unit + 1, Form.WORDS))
                .or(() -> NumberWords.ordinal(line.at(start)).map(value -> Amount.of(value, start, start + 1, Form.WORDS)));
    }

    /** Whether the letters are those that the number has: 21st, but not 16st, which is a weight. */
    private static boolean isSuffix(String number, String letters) {
        var last = Character.digit(number.charAt(number.length() - 1), 10);
        var teens = number.length() > 1 && number.charAt(number.length() - 2) == '1';
        return letters.equals(teens || last < 0 ? "th" : SUFFIXES.get(last));
    }

    /** A day of a month, or a second of time. */
    private static boolean isTime(Line line, Amount number) {
        var next = line.at(number.end());
        var before = line.at(number.start() - 1);
        return TimeWords.isMonth(next) || TimeWords.isMonth(before) || TimeWords.isDay(before)
                || line.reads(number.end(), "of") && TimeWords.isMonth(line.at(number.end() + 1))
                || before.isNumber() || before.is("+", "per", "every", "each", "split") || before.isHyphen() && before.glued()
                && !line.at(number.start() - 2).is(TIED)
                || next.is("or", "later", "ago");
    }

    /** An ordinal with the thing that it counts. */
    private static Optional<Draft> counted(Line line, Amount number) {
        var at = number.end();
        var superlative = isSuperlative(line, number);
        if (line.at(at).isHyphen() && !superlative || isName(line, number) || isFirstOfTwo(line, number)) {
            return Optional.empty();
        }
        var rest = superlative ? at + 2 : line.at(at).is("and", "or") ? at + 1 : at;
        return Things.after(line, rest, true).filter(thing -> isCounted(line, number, thing))
                .map(thing -> new Draft(ValueKind.ORDINAL, rest == at || superlative ? thing.end() : number.end(), number,
                        thing.unit(), "ordinal").from(line.at(number.start() - 1).is("the") ? number.start() - 1
                        : number.start()));
    }

    private static boolean isCounted(Line line, Amount number, Thing thing) {
        var head = thing.unit().substring(thing.unit().lastIndexOf(' ') + 1);
        var next = line.at(number.end());
        var person = next.is("person") && line.at(number.start() - 2).is("in");
        var named = NAMED.contains(head) || NAMED.contains(next.lower());
        return !person && (!named || head.equals("quarter") && !number.isLess(QUARTERS + 1))
                && (!number.isOne() || isCountedFirst(line, number, thing));
    }

    /** Their first goal, a first win in nine; not the first time, place or week, which are manners of speaking and dates. */
    private static boolean isCountedFirst(Line line, Amount number, Thing thing) {
        var head = line.at(thing.end() - 1);
        var counts = OWNERS.contains(line.at(number.start() - 1).lower()) || line.at(thing.end()).is("since", "to", "in", "for", "of");
        return !thing.plural() && counts && !TimeWords.isTime(head) && !head.is("time", "place");
    }

    /** Fifth Avenue, the Second World War, the 22nd Amendment. */
    private static boolean isName(Line line, Amount number) {
        var capitalised = line.at(number.start()).isNumber() || line.at(number.start()).isCapitalised();
        return capitalised && line.at(number.end()).isCapitalised() && !line.isTitle();
    }

    /** A place in an order with nothing named: was 14th in the queue, third in the league, the fourth in seven years. */
    private static Optional<Draft> rank(Line line, Amount number) {
        var before = line.at(number.start() - 1);
        var next = line.at(number.end());
        if (next.isHyphen()) {
            return line.at(number.end() + 1).is("placed", "ranked") || !number.isOne() && isSuperlative(line, number) || isCompound(line, number)
                    ? Optional.of(draft(number, number.start(), number.end() + 2)) : Optional.empty();
        }
        var inWords = number.form() == Form.WORDS;
        var ranked = isTied(line, number) || !inWords && RANKED.contains(before.lemma()) || !number.isOne() && FINISHED.contains(before.lower());
        var ofMany = before.is("the") && (next.is("in", "since") || next.is("of") && !number.isOne() && isGroup(line.at(number.end() + 1))) && inWords;
        var ofOwn = !NAMED.contains(next.lower()) && (PERSONS.contains(before.lower()) && !next.hasTag("NOUN", "PROPN", "ADJ", "VERB", "NUM")
                || inWords && before.is("a") && (next.is("for") || line.reads(number.end(), "in", "all") || line.reads(number.end(), "in", "a", "row")));
        var inTable = next.is("in") && line.at(number.end() + 1).is("the") && isTable(line, number.end() + 2);
        var best = !number.isOne() && next.lower().endsWith("est") && next.hasTag("ADJ", "ADV");
        if (best) {
            return Optional.of(draft(number, number.start(), number.end() + 1));
        }
        return ranked || ofMany || ofOwn || inTable || isBetweenCommas(line, number) || isFirstOfTwo(line, number) || isSecondOfTwo(line, number) || isPlace(line, number)
                ? Optional.of(draft(number, ofMany ? number.start() - 1 : number.start(), number.end())) : Optional.empty();
    }

    /** Third-largest, fourth-leading. */
    private static boolean isSuperlative(Line line, Amount number) {
        var word = line.at(number.end() + 1);
        return line.at(number.end()).isHyphen() && word.glued() && (word.lower().endsWith("st") || word.is("leading", "ever"));
    }

    /** Joint third, tied for second. */
    private static boolean isTied(Line line, Amount number) {
        var before = line.at(number.start() - 1);
        return line.at(before.isHyphen() || before.is("for") ? number.start() - 2 : number.start() - 1).is(TIED);
    }

    /** Whether what follows "of" is a group that one is told apart in: of her posts, of two; the fifth of streets is a share. */
    private static boolean isGroup(Atom next) {
        return next.hasTag("DET", "PRON", "NUM") || next.isNumber();
    }

    /** Hallam, ninth, host Rovers. */
    private static boolean isBetweenCommas(Line line, Amount number) {
        return !number.isOne() && line.at(number.start() - 1).is(",") && line.at(number.end()).is(",") && line.at(number.start() - 2).hasTag("PROPN")
                && line.at(number.start() - 2).isCapitalised();
    }

    /** The table, the Tarn Valley League. */
    private static boolean isTable(Line line, int start) {
        return IntStream.range(start, start + LONGEST_TABLE).anyMatch(at -> TABLES.contains(line.at(at).lower()));
    }

    /** They are fifth, two points behind; the town climbed to third. */
    private static boolean isPlace(Line line, Amount number) {
        var before = line.at(number.start() - 1);
        var next = line.at(number.end());
        var ends = next.kind() == Atom.Kind.NONE || next.hasTag("PUNCT", "ADP", "CCONJ");
        var verb = before.is("now", "still", "currently", "only") ? line.at(number.start() - 2) : before;
        return !number.isOne() && (before.is("in", "to", "into", "from") && (ends || next.hasTag("DET", "ADV", "PRON"))
                || ends && verb.is("are", "is", "was", "were", "re", "sit", "sits", "sitting", "sat", "lie", "lies", "lying",
                "lay", "remain", "remains", "remained", "stay", "stays", "stayed", "go", "goes", "went"));
    }

    /** A 90th-minute winner, the third-bottom side. */
    private static boolean isCompound(Line line, Amount number) {
        var noun = line.at(number.end() + 1);
        return noun.glued() && COMPOUNDS.contains(noun.lower()) && line.at(number.end() + 2).isWord();
    }

    /** Scored in the 71st and 88th: two, and nothing behind that they count. */
    private static boolean isFirstOfTwo(Line line, Amount number) {
        return !number.isOne() && line.at(number.end()).is("and") && number(line, number.end() + 1).filter(number::isBelow)
                .filter(second -> !line.at(second.end()).hasTag("NOUN", "PROPN", "ADJ", "VERB", "NUM")).isPresent();
    }

    /** The ninth and 10th. */
    private static boolean isSecondOfTwo(Line line, Amount number) {
        return line.at(number.start() - 1).is("and") && IntStream.of(number.start() - 2, number.start() - 3).mapToObj(at -> number(line, at))
                .flatMap(Optional::stream).anyMatch(first -> first.end() == number.start() - 1 && first.isBelow(number));
    }

    private static Draft draft(Amount number, int start, int end) {
        return new Draft(ValueKind.ORDINAL, start, end, number, "", "rank");
    }
}
