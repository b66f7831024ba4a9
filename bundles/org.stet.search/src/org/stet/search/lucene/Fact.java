package org.stet.search.lucene;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stet.core.anchor.Span;
import org.stet.core.facts.CaseKnowledge;
import org.stet.core.facts.ReadFact;
import org.stet.model.ValueKind;
import org.stet.search.QueryNode;
import org.stet.search.ValueRange;

/** What the index keeps of what an analysis read in a text: a value, or who said some words. Offsets are UTF-16 code units. */
sealed interface Fact {

    Span span();

    /** The same at another place. */
    Fact at(Span other);

    record Value(Span span, ValueKind kind, ValueRange range) implements Fact {

        @Override
        public Fact at(Span other) {
            return new Value(other, kind, range);
        }

        /** Whether it is among the values that a query asks for. */
        boolean answers(QueryNode.Value asked) {
            return kind == asked.kind() && range.from() <= asked.to() && range.to() >= asked.from()
                    && asked.unit().filter(unit -> !unit.equalsIgnoreCase(range.unit())).isEmpty();
        }
    }

    record Said(Span span, String speaker) implements Fact {

        @Override
        public Fact at(Span other) {
            return new Said(other, speaker);
        }
    }

    static List<Fact> of(CaseKnowledge.Read read) {
        return Stream.concat(read.facts().stream().flatMap(fact -> value(fact).stream()),
                read.said().stream().map(said -> new Said(said.span(), said.speaker()))).toList();
    }

    private static Optional<Fact> value(ReadFact fact) {
        return ValueRange.of(fact).map(range -> new Value(fact.span(), fact.kind() == ValueKind.TIME ? ValueKind.DATE : fact.kind(), range));
    }

    /** Facts as one string, a line each. */
    static String write(List<Fact> facts) {
        return facts.stream().map(fact -> switch (fact) {
            case Value value -> String.join("\t", place(fact), value.kind.name(), Double.toString(value.range.from()),
                    Double.toString(value.range.to()), value.range.unit());
            case Said said -> place(fact) + "\t" + said.speaker;
        }).map(line -> line.replace('\n', ' ')).collect(Collectors.joining("\n"));
    }

    /** What {@link #write} wrote. */
    static List<Fact> read(String lines) {
        return lines.lines().map(line -> {
            var parts = line.split("\t", -1);
            var span = new Span(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
            return parts.length == 3 ? (Fact) new Said(span, parts[2]) : new Value(span, ValueKind.valueOf(parts[2]),
                    new ValueRange(Double.parseDouble(parts[3]), Double.parseDouble(parts[4]), parts[5]));
        }).toList();
    }

    private static String place(Fact fact) {
        return fact.span().start() + "\t" + fact.span().end();
    }
}
