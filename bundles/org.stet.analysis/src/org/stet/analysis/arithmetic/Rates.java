package org.stet.analysis.arithmetic;

import java.util.List;
import java.util.stream.Stream;
import org.stet.analysis.ArticleReading;
import org.stet.analysis.arithmetic.Form.Found;
import org.stet.model.ValueKind;

/** So much for each of so many: "42 cents a share, or €171 million on 407.7 million shares". */
final class Rates implements Check {

    private static final String TOTAL = "(?:a total of |altogether |in all )?";
    private static final String MAKES = ",? (?:that|the (?:bill|cost|total|sum)|this|it) (?:is|was|comes? to|came to|makes?|made"
            + "|means?|adds? up to|would be|amounts? to|will cost|costs?) " + TOTAL;
    private static final String FOR_SO_MANY = "(?:With|For|At) (?:the |all )?<n>[^⟦⟧.;:]{0,50}?";
    private static final List<Form> FORMS = Stream.of(
            "<u> (?:an?|per|for each|for every) [\\w -]{2,25}?,? or " + TOTAL + "<t> (?:on|for|to|across) (?:the |all |its )?<n>",
            "<u> (?:for each of|for every one of|to each of|each for|each to)(?: the| its| his| their)? <n>…"
                    + "[ ,–—(](?:or|making|for|that is|totall?ing|worth|in all) "
                    + TOTAL + "<t>",
            "<u> (?:(?:an?|per) (?!day|week|month|year|hour)|for each|to each|for every|to the family of each|each\\b)[^⟦⟧]{0,150}?\\. "
                    + FOR_SO_MANY + MAKES + "<t>",
            "\\b(?:each|every)\\b[^⟦⟧.;:]{0,60}?<u>[^⟦⟧.;:]{0,60}?\\. " + FOR_SO_MANY + MAKES + "<t>",
            "<n>…(?:at|for|of) <u> (?:each|apiece|an? (?:head|piece)|per \\w+),? (?:or|for|making|a total of|totall?ing|that is"
                    + "|which (?:makes|comes to)) " + TOTAL + "<t>",
            "<t> (?:for|over|among|between) (?:the |its |all )?<n>…(?:,? or|,? which is|an average of|–|—|\\() ?<u> (?:each|apiece|an? |per )",
            "\\b(?:each|every one) of (?:the |its |his |her |their )?<n>…<u>,? (?:or |making |which makes )?(?:a total of|in all|altogether) <t>",
            "<n> (?:[\\w'-]+ ){0,3}<u> (?:each|apiece|a head),? (?:[–—-] |or )?<t> (?:in all|altogether|in total)",
            "<t>…(?:shared|divided|split) (?:equally )?(?:among|between) <n>, <u> (?:each|apiece)",
            "<n>…(?:at|for) <u> (?:each|apiece|per \\w+|an? (?:head|piece)),? and (?:paid|pays|spent) <t> (?:for (?:the lot|them all|them)|in"
                    + " all|altogether)",
            "\\b(?:each|every one) of (?:the )?<n>…<u>" + Form.NEXT + "(?!With)[^⟦⟧.;:]{0,30}?\\b(?:costs?|bill|total|comes? to|spend)~<t>(?="
                    + " ?[.,;]| in (?:all|total)"
                    + "| altogether)",
            "<u> (?:for|to) each of (?:the |its )?<n>[^⟦⟧.;:]{0,40}" + Form.NEXT
                    + "(?!With)[^⟦⟧.;:]{0,40}?\\b(?:cost|total|bill|worth|amount)[^⟦⟧.;:]{0,20} <t>"
                    + "(?= ?[.,;]| in (?:all|total)| altogether)",
            "\\b(?:costs?|is|are|for) <u>" + Form.NEXT + "An? (?:family|group|party|couple|team|class) of <n> (?:\\w+ ){1,4}"
                    + "pay <t>",
            "<t>… (?:for|on) (?:the |its |all )?<n>[^⟦⟧.;:]{0,25}?,? or <u> (?:each|apiece|an? |per )")
            .map(Form::of).toList();

    @Override
    public Stream<Calculation> of(ArticleReading reading, List<Outline> outlines) {
        return Form.all(FORMS, outlines).flatMap(Rates::calculation);
    }

    private static Stream<Calculation> calculation(Found found) {
        return calculation(found.value("u"), found.value("t"), found.value("n"));
    }

    /** How much so many come to. */
    static Stream<Calculation> calculation(Value each, Value total, Value many) {
        if (each.kind() != ValueKind.MONEY || !isOneCurrency(each, total) || many.kind() != ValueKind.COUNT || each.number() >= total.number()) {
            return Stream.empty();
        }
        return Calculation.of("so much for each", total, List.of(each, many),
                Figures.show(many) + " × " + Figures.ofSmall(total).show(each.number()),
                many.number() * each.number(), many.interval().times(each.interval()));
    }

    /** Cents are those of the currency of the total. */
    private static boolean isOneCurrency(Value each, Value total) {
        return each.isLike(total) || total.kind() == ValueKind.MONEY && each.words().matches("(?i)[\\d.]+ ?(?:cents?|c)");
    }
}
