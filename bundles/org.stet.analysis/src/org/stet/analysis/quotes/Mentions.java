package org.stet.analysis.quotes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.stet.analysis.names.Name;
import org.stet.core.anchor.Span;
import org.stet.model.AgentKind;

/** Where an article names whom. */
final class Mentions {

    /** A name at one place. */
    record Mention(Name name, Span span) {

        boolean isPerson() {
            return name.kind() == AgentKind.PERSON;
        }
    }

    private static final int REACH = 60;

    private final TreeMap<Integer, Mention> byStart = new TreeMap<>();

    Mentions(List<Name> names) {
        for (var name : names) {
            for (var mention : name.mentions()) {
                byStart.merge(mention.span().start(), new Mention(name, mention.span()),
                        (one, other) -> one.span().end() >= other.span().end() ? one : other);
            }
        }
    }

    /** The name that covers the beginning of a stretch. */
    Optional<Mention> at(Span span) {
        return Optional.ofNullable(byStart.floorEntry(span.start())).map(Map.Entry::getValue)
                .filter(mention -> mention.span().end() > span.start());
    }

    /** The names that begin in a stretch, in reading order. */
    List<Mention> in(Span span) {
        return List.copyOf(byStart.subMap(span.start(), span.end()).values());
    }

    /** The organisations named before an offset, the last one first, at most as many as a reader has in mind. */
    List<String> organisationsBefore(int offset) {
        return byStart.headMap(offset, false).descendingMap().values().stream().limit(REACH)
                .filter(mention -> mention.name().kind() == AgentKind.ORGANISATION)
                .map(mention -> mention.name().canonical()).distinct().toList();
    }
}
