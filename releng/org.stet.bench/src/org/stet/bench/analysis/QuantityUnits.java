package org.stet.bench.analysis;

import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.stet.analysis.ArticleText;
import org.stet.analysis.text.DocumentReader;
import org.stet.analysis.values.ValueReader;
import org.stet.model.ValueKind;

/**
 * Whether a unit in the words of NewsQuant is one of Stet's. The name of a unit of measure or currency is the unit that Stet
 * reads in "5 NAME"; a dollar may be of any country; "per share" and the like are no part of a currency. A counted thing is
 * right if its head is among the words that NewsQuant gives, which have the adjectives too. A share is of "%", whatever it is a
 * share of; times are a "count".
 */
final class QuantityUnits {

    private static final Map<String, String> TIMES = Map.of("Y", "year", "M", "month", "W", "week", "D", "day", "H", "hour",
            "min", "minute", "S", "second");
    private static final List<String> PEOPLE = List.of("people", "person", "individual");

    private QuantityUnits() {
    }

    static boolean same(String wanted, FoundQuantity found) {
        var unit = wanted.toLowerCase(Locale.ROOT).strip();
        return switch (found.kind()) {
            case PERCENT -> found.unit().equals("pp") ? unit.contains("point") : unit.startsWith("%")
                    || unit.startsWith("percent");
            case MONEY -> sameMoney(unit.replaceFirst(" per .*", ""), found);
            case DURATION -> unit.replaceFirst(" per .*", "").equals(TIMES.get(found.unit()));
            case AGE -> unit.equals(TIMES.get(found.unit()) + " of age") || unit.equals("-");
            case MEASURE -> read(unit).filter(found.unit()::equals).isPresent() || isDegree(unit, found);
            default -> sameThing(unit, found.unit().toLowerCase(Locale.ROOT));
        };
    }

    private static boolean sameMoney(String unit, FoundQuantity found) {
        var name = Currency.getInstance(found.unit()).getDisplayName(Locale.ENGLISH).toLowerCase(Locale.ROOT);
        return unit.endsWith("dollar") && name.contains("dollar") || unit.startsWith("cent")
                || read(unit).filter(found.unit()::equals).isPresent();
    }

    /** Degrees of what are not told. */
    private static boolean isDegree(String unit, FoundQuantity found) {
        return unit.equals("degree") && List.of("Cel", "[degF]", "deg").contains(found.unit());
    }

    private static boolean sameThing(String wanted, String found) {
        var head = found.substring(found.lastIndexOf(' ') + 1);
        var words = Arrays.asList(wanted.split("[ -]"));
        if (head.equals("time")) {
            return wanted.startsWith("count");
        }
        return found.isEmpty() ? wanted.equals("-") : words.contains(head) || words.contains(head + "s")
                || PEOPLE.contains(head) && words.stream().anyMatch(PEOPLE::contains);
    }

    private static Optional<String> read(String name) {
        var text = "It is 5 " + name + ".";
        var document = DocumentReader.read(new ArticleText("", "", "", false, Optional.empty(), "", List.of(), text, List.of()));
        return ValueReader.read(document).stream().filter(mention -> mention.kind() != ValueKind.COUNT)
                .map(mention -> mention.unit())
                .findFirst();
    }
}
