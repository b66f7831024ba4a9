package org.stet.analysis.particulars;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.stet.analysis.ArticleReading;
import org.stet.analysis.names.Name.Mentioned;
import org.stet.analysis.text.Block;
import org.stet.model.AgentKind;

/** Reads what an article says in words of somebody or something, where only one thing can be. */
public final class Particulars {

    private Particulars() {
    }

    /** Those of an article; people are named where {@link ArticleReading#names} has them. */
    public static List<Particular> of(ArticleReading reading) {
        var people = mentions(reading, AgentKind.PERSON);
        var bodies = mentions(reading, AgentKind.ORGANISATION);
        var places = mentions(reading, AgentKind.PLACE);
        var subjects = new Subjects(reading, people);
        return Stream.concat(Courses.of(reading.document()), reading.document().blocks().stream().filter(Block::isRead)
                .flatMap(block -> of(reading, block, people, bodies, places, subjects))).toList();
    }

    private static Stream<Particular> of(ArticleReading reading, Block block, List<Mentioned> people, List<Mentioned> bodies,
            List<Mentioned> places, Subjects subjects) {
        var text = reading.document().text();
        var own = people.stream().filter(person -> block.span().overlaps(person.span())).toList();
        return Stream.of(own.stream().flatMap(person -> Offices.of(text, person.span(), block.span())),
                own.stream().flatMap(person -> Homes.of(text, person.span(), block.end(), bodies)),
                bodies.stream().filter(body -> block.span().overlaps(body.span())).flatMap(body -> Homes.seat(text, body.span(), block.end(), places)), Homes.states(text, block.span()),
                Kin.of(text, block.span(), people), Things.journals(text, block.span()),
                block.sentences().stream().flatMap(sentence -> Stream.of(Fates.of(text, sentence, subjects),
                        Identities.of(reading, sentence, subjects), Hospitals.of(text, sentence, subjects), Things.children(reading, sentence)).flatMap(each -> each)))
                .flatMap(particulars -> particulars);
    }

    /** Where names of a kind stand, in reading order. */
    private static List<Mentioned> mentions(ArticleReading reading, AgentKind kind) {
        return reading.names().stream().filter(name -> name.kind() == kind).flatMap(name -> name.mentions().stream())
                .filter(mention -> mention.article().equals(reading.article().id())).sorted(Comparator.comparing(mention -> mention.span().start())).toList();
    }
}
