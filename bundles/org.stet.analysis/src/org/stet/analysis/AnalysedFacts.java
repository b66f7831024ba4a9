package org.stet.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.stet.analysis.claims.Comparison;
import org.stet.analysis.claims.Statement;
import org.stet.analysis.families.Origins;
import org.stet.analysis.names.KnownNames;
import org.stet.analysis.names.Name;
import org.stet.analysis.text.Sentence;
import org.stet.analysis.values.Mention;
import org.stet.core.anchor.Span;
import org.stet.core.facts.Agreement;
import org.stet.core.facts.CaseFacts;
import org.stet.core.facts.ReadFact;
import org.stet.core.facts.ReadText;
import org.stet.model.AgentKind;
import org.stet.model.Quotation;
import org.stet.model.ValueKind;

/** What was found in a case, for those who search it. */
public final class AnalysedFacts implements CaseFacts {

    /** What is known before any article was read. */
    public static final CaseFacts NONE = new AnalysedFacts(
            new CaseFindings(List.of(), List.of(), List.of(), List.of(), List.of(), List.of()));

    private final Map<String, ReadText> articles = new LinkedHashMap<>();
    private final KnownNames names;
    private final Origins origins;

    public AnalysedFacts(CaseFindings findings) {
        var inArticle = new HashMap<String, List<ReadFact>>();
        findings.names().forEach(name -> name.mentions().forEach(mention -> inArticle
                .computeIfAbsent(mention.article(), article -> new ArrayList<>())
                .add(new ReadFact(kind(name), mention.span(), mention.text(), name.canonical()))));
        findings.articles().forEach(reading -> articles.put(reading.article().id(),
                read(reading, inArticle.getOrDefault(reading.article().id(), List.of()).stream())));
        names = new KnownNames(findings.names());
        origins = Origins.of(findings.articles(), findings.families());
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
        var reading = ArticleReading.of(new ArticleText("", "", "", false,
                day.map(date -> new Published(date, Optional.empty())), "", List.of(), words, List.of()));
        return read(reading, reading.names().stream().flatMap(name -> {
            var meant = names.meant(name.canonical()).orElse(name.canonical());
            return name.mentions().stream().map(mention -> new ReadFact(kind(name), mention.span(), mention.text(), meant));
        }));
    }

    @Override
    public Optional<String> origin(String article, Span place) {
        return origins.of(new Place(article, place)).map(origin -> origin.article().orElse(origin.name()));
    }

    @Override
    public Agreement compare(ReadFact one, ReadFact other) {
        if (!one.isValue() || !other.isValue()) {
            return one.kind() == other.kind() && one.normalised().equalsIgnoreCase(other.normalised()) ? Agreement.SAME : Agreement.UNRELATED;
        }
        if (one.kind() != other.kind() && !(isTime(one) && isTime(other))) {
            return Agreement.UNRELATED;
        }
        return one.normalised().isEmpty() || other.normalised().isEmpty()
                ? one.text().equalsIgnoreCase(other.text()) ? Agreement.SAME : Agreement.UNRELATED : values(one, other);
    }

    private static Agreement values(ReadFact one, ReadFact other) {
        if (isCounted(one) && !one.unit().equalsIgnoreCase(other.unit())) {
            return !one.normalised().equals(other.normalised()) ? Agreement.UNRELATED
                    : one.unit().isEmpty() || other.unit().isEmpty() ? Agreement.COMPATIBLE : Agreement.OTHER_UNIT;
        }
        var relation = Comparison.of(one.kind(), statement(one), statement(other)).relation();
        var equal = one.normalised().equals(other.normalised()) && one.unit().equals(other.unit());
        return switch (relation) {
            case EQUAL, SAME_DAY -> Agreement.SAME;
            case SAME_AMOUNT -> one.kind() == ValueKind.DURATION || one.kind() == ValueKind.AGE ? Agreement.SAME : Agreement.COMPATIBLE;
            case ROUNDING, BOUND, GRANULARITY -> equal ? Agreement.SAME : Agreement.COMPATIBLE;
            case DIFFERENT -> one.unit().equals(other.unit()) ? Agreement.DIFFERENT
                    : one.normalised().equals(other.normalised()) ? Agreement.OTHER_UNIT : Agreement.UNRELATED;
            case INCOMPARABLE -> equal ? Agreement.SAME : Agreement.UNRELATED;
        };
    }

    /** Whether it counts things, which are its unit. */
    private static boolean isCounted(ReadFact fact) {
        return fact.kind() == ValueKind.COUNT || fact.kind() == ValueKind.ORDINAL;
    }

    private static boolean isTime(ReadFact fact) {
        return fact.kind() == ValueKind.DATE || fact.kind() == ValueKind.TIME;
    }

    private static Statement statement(ReadFact fact) {
        return new Statement(new Place("", fact.span()), fact.text(), fact.normalised(), fact.unit(), fact.bound(), fact.precision());
    }

    private static ReadText read(ArticleReading reading, Stream<ReadFact> names) {
        var text = reading.article().text();
        var facts = Stream.of(reading.mentions().stream().map(mention -> fact(mention, text)), names,
                reading.quotes().stream().filter(quote -> quote.style() != Quotation.INDIRECT).map(quote ->
                        new ReadFact(ValueKind.QUOTE, quote.span(), quote.span().of(text), quote.span().of(text))))
                .flatMap(Function.identity())
                .sorted(Comparator.comparingInt((ReadFact fact) -> fact.span().start()).thenComparingInt(fact -> fact.span().end())
                        .thenComparing(ReadFact::kind)).toList();
        return new ReadText(reading.article().id(), text, reading.document().sentences().map(Sentence::span).toList(), facts);
    }

    static ReadFact fact(Mention mention, String text) {
        return new ReadFact(mention.kind(), mention.span(), mention.span().of(text), mention.normalised(), mention.unit(), mention.bound(),
                mention.precision());
    }

    private static ValueKind kind(Name name) {
        return name.kind() == AgentKind.PLACE ? ValueKind.PLACE : ValueKind.NAME;
    }
}
