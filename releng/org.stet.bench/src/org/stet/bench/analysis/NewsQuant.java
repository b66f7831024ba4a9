package org.stet.bench.analysis;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.stet.analysis.ArticleText;
import org.stet.analysis.text.DocumentReader;
import org.stet.analysis.values.ValueReader;

/**
 * Measures quantities on NewsQuant (Almasian et al., EMNLP 2023): sentences of the news with value, unit and change of each.
 *
 * <p>Quantities are paired one to one within a sentence. NewsQuant has no ordinals, dates and times of day, so that these are
 * left out of what Stet finds; durations and ages are quantities there. What counts as equal:
 * <ul>
 * <li>values: numbers as numbers; a share of .33 is one of 33.3 %, 63 cents are 0.63 of the currency; what changed from a to b
 * is one range there and two values of Stet;</li>
 * <li>units: see {@link QuantityUnits};</li>
 * <li>change: NewsQuant has one label (=, ~, &lt;, &gt;, up, down) where Stet has a bound and a direction; it must be one of
 * these.</li>
 * </ul>
 */
final class NewsQuant {

    private static final String FILE = "newsquant-dev.json";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

    /** A quantity as the annotators give it. */
    private record Wanted(Numbers value, String unit, String change) {

        static Optional<Wanted> of(JsonNode quantity) {
            var unit = quantity.get("normalized_unit").asText();
            var factor = unit.startsWith("%") ? HUNDRED : unit.startsWith("cent ") || unit.equals("cent") ? HUNDREDTH
                    : BigDecimal.ONE;
            return Numbers.parse(quantity.get("value").asText())
                    .map(value -> new Wanted(value.times(factor), unit, quantity.get("change").asText()));
        }

        @Override
        public String toString() {
            return value + " " + unit + " " + change;
        }
    }

    /** A sentence with what there is and what was found. */
    private record Item(String sentence, List<Wanted> wanted, List<FoundQuantity> found) {

        static Item of(JsonNode json) {
            var sentence = json.get("text").asText();
            var wanted = new ArrayList<Wanted>();
            json.get("quantities").forEach(quantity -> Wanted.of(quantity).ifPresent(wanted::add));
            var document = DocumentReader.read(
                    new ArticleText("", "", "", false, Optional.empty(), "", List.of(), sentence, List.of()));
            var found = ValueReader.read(document).stream().flatMap(mention -> FoundQuantity.of(mention, sentence)
                    .stream()).toList();
            return new Item(sentence, wanted, joined(found, wanted));
        }

        /** Two values that follow each other are one where the annotators have the range of a change. */
        private static List<FoundQuantity> joined(List<FoundQuantity> found, List<Wanted> wanted) {
            var joined = new ArrayList<FoundQuantity>();
            for (var each : found) {
                var range = joined.isEmpty() ? each : joined.getLast().to(each);
                if (wanted.stream().anyMatch(want -> want.value.isRange() && want.value.same(range.value())) && range != each) {
                    joined.set(joined.size() - 1, range);
                } else {
                    joined.add(each);
                }
            }
            return joined;
        }

        @SafeVarargs
        private Score score(String what, BiPredicate<Wanted, FoundQuantity>... rules) {
            var matching = Matching.of(wanted, found, rules);
            return matching.score(what).listing(Stream.concat(matching.missed().stream().map(want -> "missed  " + want),
                    matching.extra().stream().map(each -> "extra   " + each)).map(miss -> miss + " in: " + sentence).toList());
        }
    }

    private NewsQuant() {
    }

    /** The scores of the set in a folder. */
    static List<Score> score(Path folder) throws IOException {
        var items = new ArrayList<Item>();
        new ObjectMapper().readTree(folder.resolve(FILE).toFile()).forEach(json -> items.add(Item.of(json)));
        BiPredicate<Wanted, FoundQuantity> value = (want, each) -> want.value.same(each.value());
        var unit = value.and((want, each) -> QuantityUnits.same(want.unit, each));
        var change = value.and((want, each) -> each.changes().contains(want.change));
        var values = total(items, item -> item.score("value", unit.and(change), unit, change, value));
        return List.of(values.beside("CQE .920, asked .88"),
                total(items, item -> item.score("value and unit", unit)).beside("CQE .856, asked .75"),
                total(items, item -> item.score("value and change", change)).beside("CQE .881, asked .80"));
    }

    private static Score total(List<Item> items, Function<Item, Score> score) {
        return items.stream().map(score).reduce(Score::plus).orElseThrow();
    }
}
