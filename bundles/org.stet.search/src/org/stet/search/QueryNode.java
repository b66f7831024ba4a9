package org.stet.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stet.core.facts.ReadFact;
import org.stet.model.ValueKind;

/** What a query asks for, independent of the engine that answers it. */
public sealed interface QueryNode {

    /** What it is made of and not negated: words, phrases, values and filters, in order. */
    default Stream<QueryNode> leaves() {
        return switch (this) {
            case And and -> and.nodes().stream().flatMap(QueryNode::leaves);
            case Or or -> or.nodes().stream().flatMap(QueryNode::leaves);
            case Near near -> near.nodes().stream().flatMap(QueryNode::leaves);
            case Not not -> Stream.empty();
            default -> Stream.of(this);
        };
    }

    /** The words that are looked for, without those that are negated or in filters. */
    default String words() {
        return leaves().map(leaf -> switch (leaf) {
            case Word word -> word.text;
            case Phrase phrase -> phrase.text;
            case Prefix prefix -> prefix.text;
            case Fuzzy fuzzy -> fuzzy.text;
            case Sounds sounds -> sounds.text;
            case Alike alike -> alike.text;
            default -> "";
        }).filter(text -> !text.isBlank()).collect(Collectors.joining(" "));
    }

    /** A word in any of its forms. */
    record Word(String text) implements QueryNode {
    }

    /** A word that begins so. */
    record Prefix(String text) implements QueryNode {
    }

    /** A word in which {@code *} stands for any letters and {@code ?} for one. */
    record Wildcard(String text) implements QueryNode {
    }

    /** A name that is spoken like this. */
    record Sounds(String text) implements QueryNode {
    }

    /** A word that is written much like this. */
    record Fuzzy(String text) implements QueryNode {
    }

    /** Exactly these words, one after the other. */
    record Phrase(String text) implements QueryNode {
    }

    /** All of these words, forms of words and phrases in any order, with at most so many other words between them. */
    record Near(List<QueryNode> nodes, int distance) implements QueryNode {
        public Near {
            nodes = List.copyOf(nodes);
        }
    }

    /**
     * A value that is said there.
     *
     * @param from the least it may be: days since 1970 for dates, days for ages and durations, else the plain number
     * @param to the most it may be
     * @param unit ISO 4217 for money, UCUM for measures; empty if any will do
     */
    record Value(ValueKind kind, double from, double to, Optional<String> unit) implements QueryNode {

        /** The value of a fact, in its unit; empty if it has none that can be compared. */
        public static Optional<Value> same(ReadFact fact) {
            return inAnyUnit(fact).map(value -> new Value(value.kind, value.from, value.to, Optional.of(fact.unit()).filter(unit -> !unit.isEmpty())));
        }

        /** The number of a fact, whatever it is a number of. */
        public static Optional<Value> inAnyUnit(ReadFact fact) {
            var kind = fact.kind() == ValueKind.TIME ? ValueKind.DATE : fact.kind();
            return ValueRange.of(fact).map(range -> new Value(kind, range.from(), range.to(), Optional.empty()));
        }
    }

    /** As many of these words as possible, and the rarest. */
    record Alike(String text) implements QueryNode {
    }

    /** What is known of the place rather than said there. */
    record Filter(Field field, String value) implements QueryNode {
    }

    record Not(QueryNode node) implements QueryNode {
    }

    record And(List<QueryNode> nodes) implements QueryNode {
        public And {
            nodes = List.copyOf(nodes);
        }
    }

    record Or(List<QueryNode> nodes) implements QueryNode {
        public Or {
            nodes = List.copyOf(nodes);
        }
    }

    /** The names that may stand before a colon. */
    enum Field { OUTLET, DATE, KIND, STATUS, STANCE, ARTICLE, HEADLINE, SPEAKER, BY, TAG }
}
