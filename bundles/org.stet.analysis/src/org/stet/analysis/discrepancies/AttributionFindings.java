package org.stet.analysis.discrepancies;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.stet.analysis.ArticleReading;
import org.stet.analysis.Memo;
import org.stet.analysis.Memo.Derivation;
import org.stet.analysis.Place;
import org.stet.analysis.Stories;
import org.stet.analysis.claims.Concepts;
import org.stet.analysis.claims.Statement;
import org.stet.analysis.names.Name;
import org.stet.analysis.quotes.Quote;
import org.stet.analysis.text.Token;
import org.stet.core.anchor.Span;
import org.stet.model.AgentKind;
import org.stet.model.Bound;
import org.stet.model.DiscrepancyType;

/** Finds what articles have from different people: the same said, told of another speaker. */
final class AttributionFindings {

    /**
     * What a quotation says.
     *
     * @param concepts what it speaks of, with its values, without names
     * @param sentences those in quotation marks
     */
    private record Content(Quote quote, Set<String> concepts, List<QuotedSentence> sentences) {
    }

    private record Said(int number, Place place, Name speaker, Content content) {

        boolean isOfAnother(Said other) {
            return speaker != other.speaker && !place.article().equals(other.place.article())
                    && !Speakers.mayBeOne(speaker.canonical(), other.speaker.canonical());
        }

        /** Whether the same words are quoted. */
        boolean isQuotedToo(Said other) {
            return common(other) >= FEWEST_QUOTED
                    && content.sentences.stream().anyMatch(mine -> other.content.sentences.stream().anyMatch(mine::isSaidIn));
        }

        /** Whether as good as nothing but the same is told. */
        boolean isToldToo(Said other) {
            var common = common(other);
            var alike = 2.0 * common / (content.concepts.size() + other.content.concepts.size());
            return common >= MANY && alike >= MOST || common >= FEWEST && alike >= NEARLY_ALL;
        }

        private long common(Said other) {
            return content.concepts.stream().filter(other.content.concepts::contains).count();
        }
    }

    private static final int FEWEST_QUOTED = 2;
    private static final int FEWEST = 3;
    private static final int MANY = 4;
    private static final double MOST = .6;
    private static final double NEARLY_ALL = .75;
    /** Words that more quotations share than this lead nowhere. */
    private static final int CROWD = 60;
    /** What is said of any loss, by anybody. */
    private static final Set<String> OF_SYMPATHY = Set.of("affect", "condol", "famili", "heart", "pray", "prayer", "sympathi", "thought", "victim");
    private static final String NAME = "PROPN";

    private static final Derivation<ArticleReading, List<Content>> CONTENTS = new Derivation<>(AttributionFindings::contents);

    private final CaseView view;
    private final Speakers speakers;
    private final Stories stories;
    private final Memo memo;

    AttributionFindings(CaseView view, Speakers speakers, Stories stories, Memo memo) {
        this.view = view;
        this.speakers = speakers;
        this.stories = stories;
        this.memo = memo;
    }

    List<Finding> all() {
        var all = new ArrayList<Said>();
        for (var reading : view.articles()) {
            var article = reading.article().id();
            for (var content : memo.get(CONTENTS, reading)) {
                speakers.named(article, content.quote).filter(name -> name.kind() == AgentKind.PERSON)
                        .ifPresent(name -> all.add(new Said(all.size(), new Place(article, content.quote.span()), name, content)));
            }
        }
        return same(all).stream().map(this::finding).toList();
    }

    /** The quotations of an article that say enough to be known again, in reading order. */
    private static List<Content> contents(ArticleReading reading) {
        var sentences = QuotedSentence.of(reading);
        return reading.quotes().stream().map(quote -> new Content(quote, concepts(reading, quote.span()), sentences.getOrDefault(quote, List.of())))
                .filter(content -> content.concepts.size() >= FEWEST_QUOTED).sorted(Comparator.comparing(content -> content.quote.span().start()))
                .toList();
    }

    private static Set<String> concepts(ArticleReading reading, Span span) {
        var concepts = CaseView.sentences(reading, span).stream().flatMap(sentence -> sentence.tokens().stream())
                .filter(token -> token.span().overlaps(span) && !isName(token)).flatMap(token -> Concepts.of(token).stream())
                .filter(concept -> !OF_SYMPATHY.contains(concept)).collect(Collectors.toSet());
        reading.mentions(span).forEach(mention -> concepts.add(mention.kind() + mention.normalised()));
        return concepts;
    }

    private static boolean isName(Token token) {
        return token.tag().equals(NAME) && Character.isUpperCase(token.text().charAt(0));
    }

    /** Puts together what is the same though different people are said to have said it. */
    private List<List<Said>> same(List<Said> all) {
        var index = new HashMap<String, BitSet>();
        all.forEach(said -> said.content.concepts.forEach(concept -> index.computeIfAbsent(concept, any -> new BitSet()).set(said.number)));
        index.values().removeIf(sharing -> sharing.cardinality() > CROWD);
        var together = new Together(all.size());
        all.parallelStream().flatMap(a -> sharing(a, index).mapToObj(all::get).filter(b -> isSame(a, b) && a.isOfAnother(b))
                .map(b -> new int[] {a.number, b.number})).toList().forEach(pair -> together.join(pair[0], pair[1]));
        return together.of(all).stream().filter(same -> same.size() > 1).toList();
    }

    /** The numbers of those after it that speak of something it speaks of. */
    private static IntStream sharing(Said said, Map<String, BitSet> index) {
        var sharing = new BitSet();
        said.content.concepts.stream().map(index::get).filter(Objects::nonNull).forEach(sharing::or);
        sharing.clear(0, said.number + 1);
        return sharing.stream();
    }

    private boolean isSame(Said a, Said b) {
        return a.isQuotedToo(b) || a.isToldToo(b) && stories.areOne(a.place.article(), b.place.article());
    }

    private Finding finding(List<Said> same) {
        var bySpeaker = same.stream().collect(Collectors.groupingBy(said -> said.speaker.canonical(), LinkedHashMap::new,
                Collectors.mapping(said -> view.name(said.place.article()), Collectors.toCollection(TreeSet::new))));
        var told = bySpeaker.entrySet().stream().map(from -> Telling.and(List.copyOf(from.getValue()))
                + (from.getValue().size() > 1 ? " have" : " has") + " it from " + from.getKey()).collect(Collectors.joining(", "));
        return new Finding(DiscrepancyType.ATTRIBUTION_SHIFT, Optional.empty(), Optional.empty(), String.join(" or ", bySpeaker.keySet()),
                same.stream().map(this::statement).sorted(Comparator.comparing(Statement::place, view.order())).toList(), told + ".",
                "same words, other speaker");
    }

    private Statement statement(Said said) {
        return new Statement(said.place, view.text(said.place), said.speaker.canonical(), "", Bound.EXACTLY, "");
    }
}
