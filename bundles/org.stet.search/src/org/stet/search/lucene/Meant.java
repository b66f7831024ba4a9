package org.stet.search.lucene;

import java.util.Optional;
import java.util.stream.Stream;
import org.stet.search.QueryNode;

/**
 * A query as meaning sees it.
 *
 * @param text all it asks for, as words; may be empty
 * @param conditions what is no matter of meaning and any hit must keep: filters, negations and quoted words
 */
record Meant(String text, Optional<QueryNode> conditions) {

    static Meant of(QueryNode node) {
        var conditions = conditions(node).toList();
        return new Meant(node.words(),
                conditions.isEmpty() ? Optional.empty() : Optional.of(new QueryNode.And(conditions)));
    }

    private static Stream<QueryNode> conditions(QueryNode node) {
        return switch (node) {
            case QueryNode.Filter filter -> Stream.of(filter);
            case QueryNode.Not not -> Stream.of(not);
            case QueryNode.Phrase phrase -> Stream.of(phrase);
            case QueryNode.Sounds sounds -> Stream.of(sounds);
            case QueryNode.Value value -> Stream.of(value);
            case QueryNode.And and -> and.nodes().stream().flatMap(Meant::conditions);
            case QueryNode.Or or -> or.nodes().stream().allMatch(each -> conditions(each).findAny().isPresent()) ? Stream.of(or)
                    : Stream.empty();
            case QueryNode.Alike alike -> Stream.empty();
            case QueryNode.Word word -> Stream.empty();
            case QueryNode.Prefix prefix -> Stream.empty();
            case QueryNode.Fuzzy fuzzy -> Stream.empty();
            case QueryNode.Wildcard wildcard -> Stream.empty();
            case QueryNode.Near near -> Stream.empty();
        };
    }

    /** The same looked for by words: as many of them as possible, and the rarest. */
    QueryNode byWords() {
        return new QueryNode.And(Stream.concat(Stream.of(new QueryNode.Alike(text)), conditions.stream()).toList());
    }
}
