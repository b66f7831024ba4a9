package org.stet.search.checks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.eclipse.core.runtime.IProgressMonitor;
import org.stet.core.anchor.Span;
import org.stet.core.facts.Agreement;
import org.stet.core.facts.CaseFacts;
import org.stet.core.facts.FactsSource;
import org.stet.core.facts.ReadFact;
import org.stet.core.facts.ReadText;
import org.stet.model.Bound;
import org.stet.model.ValueKind;

/** A small reader of its own: names of two words, amounts in pounds, counted boats, and what stands in quotation marks. */
public final class GivenFacts implements CaseFacts, FactsSource {

    private static final Pattern NAME = Pattern.compile("\\b\\p{Lu}[\\p{L}\\p{M}’]+ \\p{Lu}[\\p{L}\\p{M}’]+");
    private static final Pattern POUNDS = Pattern.compile("£(\\d+(?:\\.\\d+)?)(m?)|(\\d+(?:\\.\\d+)?) million pounds");
    private static final Pattern COUNT = Pattern.compile("(\\d+) (boat|ferry|room)\\w*");
    private static final Pattern QUOTE = Pattern.compile("(?<=“)[^”]+(?=”)");

    private final Map<String, ReadText> articles = new LinkedHashMap<>();
    private final Map<String, String> origins = new LinkedHashMap<>();

    /** Adds an article; one without an origin is of unknown origin. */
    public GivenFacts with(String article, String text, String origin) {
        articles.put(article, read(article, text));
        if (!origin.isEmpty()) {
            origins.put(article, origin);
        }
        return this;
    }

    @Override
    public CaseFacts of(Collection<String> some, IProgressMonitor monitor) {
        return this;
    }

    @Override
    public List<ReadText> articles() {
        return List.copyOf(articles.values());
    }

    @Override
    public Optional<ReadText> article(String id) {
        return Optional.ofNullable(articles.get(id));
    }

    @Override
    public ReadText read(String words, Optional<LocalDate> day) {
        return read("", words);
    }

    @Override
    public Optional<String> origin(String article, Span place) {
        return Optional.ofNullable(origins.get(article));
    }

    @Override
    public Agreement compare(ReadFact one, ReadFact other) {
        if (one.kind() != other.kind()) {
            return Agreement.UNRELATED;
        }
        var same = one.normalised().equals(other.normalised());
        return !one.unit().equals(other.unit()) ? same ? Agreement.OTHER_UNIT : Agreement.UNRELATED
                : same ? Agreement.SAME : Agreement.DIFFERENT;
    }

    private static ReadText read(String article, String text) {
        var facts = new ArrayList<ReadFact>();
        NAME.matcher(text).results().forEach(name -> facts.add(new ReadFact(ValueKind.NAME, span(name), name.group(), name.group())));
        QUOTE.matcher(text).results().forEach(quote -> facts.add(new ReadFact(ValueKind.QUOTE, span(quote), quote.group(), quote.group())));
        COUNT.matcher(text).results().forEach(count -> facts.add(value(ValueKind.COUNT, span(count), count.group(), count.group(1), count.group(2))));
        POUNDS.matcher(text).results().forEach(pounds -> {
            var number = Double.parseDouble(pounds.group(1) == null ? pounds.group(3) : pounds.group(1));
            var factor = pounds.group(1) == null || pounds.group(2).equals("m") ? 1e6 : 1;
            facts.add(value(ValueKind.MONEY, span(pounds), pounds.group(), Long.toString(Math.round(number * factor)), "GBP"));
        });
        facts.sort(Comparator.comparingInt(fact -> fact.span().start()));
        return new ReadText(article, text, List.of(new Span(0, text.length())), facts);
    }

    private static ReadFact value(ValueKind kind, Span span, String text, String normalised, String unit) {
        return new ReadFact(kind, span, text, normalised, unit, Bound.EXACTLY, "");
    }

    private static Span span(MatchResult found) {
        return new Span(found.start(), found.end());
    }
}
