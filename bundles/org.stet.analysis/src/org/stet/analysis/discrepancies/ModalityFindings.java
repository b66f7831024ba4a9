package org.stet.analysis.discrepancies;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stet.analysis.Place;
import org.stet.analysis.claims.Concepts;
import org.stet.analysis.claims.Statement;
import org.stet.analysis.discrepancies.AlignedSentences.Pair;
import org.stet.analysis.quotes.Hedge;
import org.stet.analysis.quotes.Hedge.Kind;
import org.stet.analysis.text.Sentence;
import org.stet.core.anchor.Span;
import org.stet.model.Bound;
import org.stet.model.DiscrepancyType;
import org.stet.model.Quotation;

/** Finds what one article gives as alleged, planned or possible, and one that has it from there gives as a fact. */
final class ModalityFindings {

    /** Hedges that may stand for each other; an article that keeps any of them has not made a fact of it. */
    private static final Set<Kind> WEAKENING = Set.of(Kind.ALLEGED, Kind.REPORTED, Kind.EXPECTED, Kind.POSSIBLE);

    private static final int FEWEST = 2;
    private static final double MOST_OF = .4;
    /** So near behind a verb stands what negates it: could not, may never. */
    private static final int BESIDE = 2;
    /** So many letters before what a hedge speaks of stands its subject. */
    private static final int SUBJECT = 40;

    private final CaseView view;

    ModalityFindings(CaseView view) {
        this.view = view;
    }

    List<Finding> of(List<Pair> pairs) {
        var found = new ArrayList<Finding>();
        var told = new HashSet<List<Object>>();
        for (var pair : pairs) {
            for (var hedge : hedges(pair.sourceArticle(), pair.source())) {
                if (!isNegated(pair.sourceArticle(), hedge) && hedges(pair.copyArticle(), pair.copy()).isEmpty() && isRepeated(hedge, pair)
                        && told.add(List.of(pair.copyArticle(), pair.copy().span(), hedge.kind()))) {
                    found.add(finding(pair, hedge));
                }
            }
        }
        return found;
    }

    private List<Hedge> hedges(String article, Sentence sentence) {
        return view.article(article).hedges().stream().filter(hedge -> WEAKENING.contains(hedge.kind()))
                .filter(hedge -> hedge.span().overlaps(sentence.span()))
                .filter(hedge -> view.article(article).quotes().stream().noneMatch(quote -> quote.style() == Quotation.DIRECT
                        && quote.span().overlaps(hedge.span()))).toList();
    }

    /** What could not be is no possibility. */
    private boolean isNegated(String article, Hedge hedge) {
        return hedge.kind() == Kind.POSSIBLE && view.article(article).hedges().stream().anyMatch(other -> other.kind() == Kind.NEGATED
                && other.span().start() >= hedge.span().end() && other.span().start() - hedge.span().end() <= BESIDE);
    }

    /** Whether the copy says what the hedge speaks of: most of its words, not a few that stand in both sentences, and of whom or what. */
    private static boolean isRepeated(Hedge hedge, Pair pair) {
        var scope = scope(hedge, pair.source());
        var hedged = concepts(pair.source(), scope, hedge.span());
        var copied = concepts(pair.copy(), pair.copy().span(), new Span(0, 0));
        var clause = concepts(pair.source(), new Span(Math.max(pair.source().start(), scope.start() - SUBJECT), scope.end()), hedge.span());
        var common = common(hedged, copied);
        return common >= MOST_OF * hedged.size() && (common >= FEWEST || common > 0 && common(clause, copied) >= FEWEST);
    }

    private static long common(Set<String> some, Set<String> others) {
        return some.stream().filter(others::contains).count();
    }

    private static Set<String> concepts(Sentence sentence, Span scope, Span without) {
        var concepts = new HashSet<String>();
        sentence.tokens().stream().filter(token -> token.span().overlaps(scope) && !token.span().overlaps(without))
                .forEach(token -> Concepts.of(token).ifPresent(concepts::add));
        return concepts;
    }

    private Finding finding(Pair pair, Hedge hedge) {
        var source = statement(pair.sourceArticle(), scope(hedge, pair.source()), hedge.kind().name());
        var copy = statement(pair.copyArticle(), pair.copy().span(), "");
        var word = hedge.span().of(view.article(pair.sourceArticle()).document().text());
        return new Finding(DiscrepancyType.MODALITY_SHIFT, Optional.empty(), Optional.empty(), source.text(), List.of(source, copy),
                view.name(pair.sourceArticle()) + " says “" + word + "”, " + view.name(pair.copyArticle()) + " leaves that out.",
                hedge.kind().name().toLowerCase(Locale.ROOT) + " → stated");
    }

    /** The hedge with what it speaks of, inside its sentence. */
    private static Span scope(Hedge hedge, Sentence sentence) {
        return new Span(Math.max(sentence.start(), Math.min(hedge.span().start(), hedge.scope().start())),
                Math.min(sentence.end(), Math.max(hedge.span().end(), hedge.scope().end())));
    }

    private Statement statement(String article, Span span, String normalised) {
        var place = new Place(article, span);
        return new Statement(place, view.text(place), normalised, "", Bound.EXACTLY, "");
    }
}
