package org.stet.analysis.discrepancies;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stet.core.anchor.Span;

/** Terms that exclude each other, such as arrested and being questioned, or found guilty and pleaded guilty. */
final class Terms {

    /** A group of states, of which only one can be. */
    record Group(String name, List<Pattern> states) {
    }

    /** A term in a text: the number of its state in the group and where it stands. */
    record Term(Group group, int state, Span span) {

        Term movedBy(int characters) {
            return new Term(group, state, new Span(span.start() + characters, span.end() + characters));
        }
    }

    private static final List<Group> GROUPS = read();

    private Terms() {
    }

    /** The terms in a sentence by group and state, in reading order. */
    static List<Term> in(String sentence) {
        return GROUPS.stream().flatMap(group -> IntStream.range(0, group.states.size()).boxed()
                .flatMap(state -> group.states.get(state).matcher(sentence).results()
                        .map(found -> new Term(group, state, new Span(found.start(), found.end()))))).toList();
    }

    private static List<Group> read() {
        try (var lines = new BufferedReader(
                new InputStreamReader(Terms.class.getResourceAsStream("terms.txt"), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).map(Terms::group).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException("The terms that exclude each other cannot be read.", broken);
        }
    }

    private static Group group(String line) {
        var name = line.substring(0, line.indexOf(':'));
        var states = Stream.of(line.substring(line.indexOf(':') + 1).split("/")).map(state -> Stream.of(state.strip().split("\\|"))
                .map(Terms::words).collect(Collectors.joining("|", "\\b(?:", ")\\b"))).map(each -> Pattern.compile(each, Pattern.CASE_INSENSITIVE))
                .toList();
        return new Group(name, states);
    }

    private static String words(String term) {
        return Stream.of(term.split(" ")).map(word -> word.endsWith("*") ? word.substring(0, word.length() - 1) + "\\w*" : word)
                .collect(Collectors.joining("\\s+"));
    }
}
