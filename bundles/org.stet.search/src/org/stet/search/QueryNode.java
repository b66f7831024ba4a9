package org.stet.search;

import java.util.List;

/** What a query asks for, independent of the engine that answers it. */
public sealed interface QueryNode {

    /** A word in any of its forms. */
    record Word(String text) implements QueryNode {
    }

    /** A word that begins so. */
    record Prefix(String text) implements QueryNode {
    }

    /** A word that is written much like this. */
    record Fuzzy(String text) implements QueryNode {
    }

    /** Exactly these words, one after the other. */
    record Phrase(String text) implements QueryNode {
    }

    /** These words in any order with at most so many other words between them. */
    record Near(String text, int distance) implements QueryNode {
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
    enum Field { OUTLET, DATE, KIND, STATUS, STANCE, ARTICLE, HEADLINE }
}
