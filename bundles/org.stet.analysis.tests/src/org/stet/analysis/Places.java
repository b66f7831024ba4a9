package org.stet.analysis;

import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.List;
import org.stet.analysis.claims.Statement;
import org.stet.core.anchor.Span;

/** All places that findings point at. */
public final class Places {

    private Places() {
    }

    public static List<Place> of(CaseFindings findings) {
        var read = findings.articles().stream().flatMap(reading -> spans(reading).map(span -> new Place(reading.article().id(), span)));
        var names = findings.names().stream().flatMap(name -> name.mentions().stream())
                .map(mention -> new Place(mention.article(), mention.span()));
        var passages = findings.families().stream().flatMap(family -> family.passages().stream())
                .flatMap(passage -> Stream.of(passage.source(), passage.copy()));
        var flags = findings.flags().stream().flatMap(flag -> flag.places().stream());
        var claims = findings.claims().stream().flatMap(claim -> claim.values().stream())
                .flatMap(value -> value.appearances().stream()).map(Statement::place);
        var members = findings.findings().stream().flatMap(finding -> finding.members().stream()).map(Statement::place);
        return Stream.of(read, names, passages, flags, claims, members).flatMap(Function.identity()).toList();
    }

    private static Stream<Span> spans(ArticleReading reading) {
        return Stream.of(reading.mentions().stream().map(mention -> mention.span()), reading.quotes().stream().map(quote -> quote.span()),
                reading.quotes().stream().flatMap(quote -> Stream.concat(quote.speakerSpan().stream(), quote.cue().stream())),
                reading.hedges().stream().flatMap(hedge -> Stream.of(hedge.span(), hedge.scope())),
                reading.names().stream().flatMap(name -> name.mentions().stream()).map(mention -> mention.span()))
                .flatMap(Function.identity());
    }

    /** Fails where a place is empty, outside its text, or cuts a surrogate pair. */
    public static void requireInside(CaseFindings findings) {
        var texts = findings.articles().stream().map(ArticleReading::article).collect(Collectors.toMap(ArticleText::id, ArticleText::text));
        for (var place : of(findings)) {
            var text = texts.get(place.article());
            var span = place.span();
            if (span.isEmpty() || span.end() > text.length() || isInsidePair(text, span.start()) || isInsidePair(text, span.end())) {
                throw new AssertionError(place + " is no place in a text of " + text.length() + " units");
            }
        }
    }

    private static boolean isInsidePair(String text, int offset) {
        return offset > 0 && offset < text.length() && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    }
}
