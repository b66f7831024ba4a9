package org.stet.search;

import java.util.List;
import java.util.Optional;
import org.stet.core.anchor.Span;

/**
 * What a person typed into the query field, understood as far as possible; any text gives a query.
 *
 * <p>Words next to each other must all be in one passage, note or claim; {@code AND}, {@code OR}, {@code NOT} or {@code -}, {@code "exact words"},
 * {@code "near words"~5}, {@code one near/5 other}, {@code name~}, {@code pref*}, {@code wom?n}, {@code sounds:name}, {@code (groups)},
 * {@code field:value} with the fields of {@link QueryNode.Field}, and values such as {@code age:6w} or {@code count>100} with those of
 * {@link ValueField}. AND binds more tightly than OR.
 *
 * @param text as typed
 * @param root what is asked for; empty if nothing is
 * @param parts how the text was read, in order, for colouring
 * @param problem the first thing that could not be understood; it is left out of what is asked for
 */
public record SearchQuery(String text, Optional<QueryNode> root, List<Part> parts, Optional<Problem> problem) {

    /** Longer queries are cut here, in UTF-16 code units. */
    public static final int MAX_LENGTH = 2_000;

    /** How many words, phrases and filters a query may have. */
    public static final int MAX_PARTS = 64;

    /** A stretch of the query text and what it was read as. */
    public record Part(Span at, Role role) {
    }

    /** What a stretch of the query text was read as. */
    public enum Role { WORD, PHRASE, OPERATOR, FIELD, VALUE }

    /**
     * Something that could not be understood.
     *
     * @param message a sentence with the remedy
     * @param at where in the query text
     */
    public record Problem(String message, Span at) {
    }

    public SearchQuery {
        parts = List.copyOf(parts);
    }

    /** Whether it can be answered only with what an analysis knows: values and speakers. */
    public boolean asksForFacts() {
        return root.filter(SearchQuery::asksForFacts).isPresent();
    }

    private static boolean asksForFacts(QueryNode node) {
        return switch (node) {
            case QueryNode.Value value -> true;
            case QueryNode.Filter filter -> filter.field() == QueryNode.Field.SPEAKER;
            case QueryNode.Not not -> asksForFacts(not.node());
            case QueryNode.And and -> and.nodes().stream().anyMatch(SearchQuery::asksForFacts);
            case QueryNode.Or or -> or.nodes().stream().anyMatch(SearchQuery::asksForFacts);
            default -> false;
        };
    }

    /** The same text read otherwise. */
    public SearchQuery meaning(QueryNode other) {
        return new SearchQuery(text, Optional.of(other), parts, problem);
    }

    /** Asks for what speaks of the same as some words, such as the statement of a claim or a selection: has most and rarest of them. */
    public static SearchQuery alike(String words) {
        return new SearchQuery(words, Optional.of(words).filter(some -> !some.isBlank()).map(QueryNode.Alike::new), List.of(),
                Optional.empty());
    }

    /** Reads what a person typed. */
    public static SearchQuery parse(String text) {
        return new QueryReader(text).read();
    }
}
