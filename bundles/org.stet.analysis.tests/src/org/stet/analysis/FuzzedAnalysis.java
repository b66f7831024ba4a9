package org.stet.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.stet.analysis.values.Mention;
import org.stet.model.ValueKind;

/**
 * What holds for the analysis of any texts. The texts are made from choices: those of a seeded generator in
 * {@link FuzzedAnalysisTest}, those that Jazzer makes in {@code ./stet fuzz}.
 */
public final class FuzzedAnalysis {

    private static final int ARTICLES = 3;
    private static final int PIECES = 80;

    private static final Set<ValueKind> NUMBERS = Set.of(ValueKind.COUNT, ValueKind.ORDINAL, ValueKind.MONEY, ValueKind.PERCENT,
            ValueKind.MEASURE);

    private static final List<String> NEWS = List.of("the ", "a ", "and ", "of ", "said ", "told ", "according to ", "Mr ", "Dr. ", "Zoë ",
            "Brühl", "O’Neill ", "the Gazette ", "St. Ives ", "police ", "was ", "is ", "killed ", "aged ", "year-old ", "-", "– ", ", ", ". ", ".", "? ",
            "; ", ": ", "\n", "\n\n", "“", "”", "‘", "’", "\"", "'", "(", ") ", "’s ", "at least ", "more than ", "about ", "nearly ", "up to ", "between ",
            "to ", "from ", "one ", "two ", "a dozen ", "hundreds of ", "half ", "third ", "4th ", "12 ", "1,200 ", "3.5 ", "0 ", "00", "2013 ", "’91 ", "1990s ",
            "999999999999999999999999999999 ", "1e309 ", "½ ", "٣ ", "四十七", "Ⅳ ", "² ", "£", "$", "€", "Rs ", "US$", "m ", "bn ", "million ", "crore ", "lakh ", "per cent ",
            "% ", "percentage points ", "pence ", "km ", "sq ft ", "°C ", "mph ", "homes ", "people ", "boats ", "Monday ", "last ", "next ", "March ", "31 ", "February ",
            "30 ", "2025-02-31 ", "13/13/13 ", "yesterday ", "this morning ", "ago ", "later ", "years ", "weeks ", "10.45am ", "25:61 ", "noon ", "the 1990s ", "winter ",
            "(AP) — ", "allegedly ", "not ", "expected to ", "denied ", "via ", "x", "\u00A0", "\u00AD", "\u200B", "e\u0301", "😀", "👨‍👩‍👧", "🇬🇧", "שלום ",
            "مرحبا ", "\u202E", "\u0301", "\uFFFD", "\u2028", "\t", "𝒳", "ﬁ", "İ");

    private FuzzedAnalysis() {
    }

    /** Nothing fails; every place is in its text, every number is one, and neither order nor repetition changes anything. */
    public static void check(Random choices) {
        var articles = new ArrayList<ArticleText>();
        for (var i = choices.nextInt(ARTICLES); i >= 0; i--) {
            var published = choices.nextInt(3) == 0 ? null : "2024-02-" + (10 + choices.nextInt(20));
            articles.add(Articles.of("outlet " + i, published, text(choices, choices.nextInt(PIECES))));
        }
        var findings = new CaseAnalysis().analyse(articles, new NullProgressMonitor());
        Places.requireInside(findings);
        findings.articles().forEach(reading -> reading.mentions().forEach(FuzzedAnalysis::requireNumber));
        Collections.reverse(articles);
        if (!new CaseAnalysis().analyse(articles, new NullProgressMonitor()).equals(findings)) {
            throw new AssertionError("another order gives other findings: " + articles);
        }
    }

    private static String text(Random choices, int pieces) {
        var text = new StringBuilder();
        for (var i = 0; i < pieces; i++) {
            text.append(NEWS.get(choices.nextInt(NEWS.size())));
        }
        return text.toString();
    }

    private static void requireNumber(Mention mention) {
        if (NUMBERS.contains(mention.kind()) && !mention.normalised().isEmpty()) {
            for (var number : mention.normalised().split("\\.\\.", 2)) {
                try {
                    new BigDecimal(number);
                } catch (NumberFormatException notANumber) {
                    throw new AssertionError(mention + " has no number", notANumber);
                }
            }
        }
    }
}
