package org.stet.analysis.discrepancies;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stet.analysis.claims.Statement;

/** Puts into a sentence who says what: "Herald says £2.4m, Gazette and Courier (same wire) say £4.2m." */
final class Telling {

    /** Of more than so many that say the same only some are named. */
    private static final int MOST_NAMES = 4;
    private static final int SOME_NAMES = 2;
    private static final String NAME = "PROPN";
    private static final Comparator<Clause> FEWEST_FIRST = Comparator.comparing(clause -> clause.names.size());

    /** Who says something, and all that nobody but they say. */
    private record Clause(List<String> names, List<Statement> statements) {
    }

    private final CaseView view;

    Telling(CaseView view) {
        this.view = view;
    }

    /** The statements by value, each in the words of the first that has it; the value of most articles comes last. */
    String whoSaysWhat(List<Statement> statements) {
        return sentence(clauses(statements).sorted(FEWEST_FIRST), "say", this::words);
    }

    /** The same of how a name is spelt. */
    String whoWritesWhat(List<Statement> statements) {
        return sentence(clauses(statements).sorted(FEWEST_FIRST), "write", Telling::onOneLine);
    }

    /** The same in the order in which the values were first told. */
    String inOrder(List<Statement> statements) {
        return sentence(clauses(statements), "say", this::words);
    }

    private Stream<Clause> clauses(List<Statement> statements) {
        var clauses = new LinkedHashMap<List<String>, List<Statement>>();
        alike(statements).stream().sorted(Comparator.comparing(equal -> equal.getFirst().place(), view.order()))
                .forEach(equal -> clauses.computeIfAbsent(names(equal), any -> new ArrayList<>()).add(equal.getFirst()));
        return clauses.entrySet().stream().map(each -> new Clause(each.getKey(), each.getValue()));
    }

    /** Statements of one value, though one may leave out what is counted; where there is but one value, those of the same words. */
    private static Collection<List<Statement>> alike(List<Statement> statements) {
        var byValue = by(each -> each.normalised() + " " + each.unit() + each.bound(), statements.stream().map(List::of));
        return by(each -> each.normalised() + " " + each.text().toLowerCase(Locale.ROOT),
                byValue.size() == 1 ? statements.stream().map(List::of) : byValue.stream());
    }

    /** Groups put together the first statements of which have the same key. */
    private static Collection<List<Statement>> by(Function<Statement, String> key, Stream<List<Statement>> groups) {
        return groups.collect(Collectors.groupingBy(group -> key.apply(group.getFirst()), LinkedHashMap::new,
                Collectors.flatMapping(List::stream, Collectors.toList()))).values();
    }

    private static String sentence(Stream<Clause> clauses, String verb, Function<Statement, String> words) {
        var sentence = clauses.map(clause -> told(clause.names) + " " + verb + (clause.names.size() == 1 ? "s " : " ")
                + and(clause.statements.stream().map(words).toList())).collect(Collectors.joining(", "));
        return sentence.endsWith(".") ? sentence : sentence + ".";
    }

    private static String told(List<String> names) {
        return and(names.size() <= MOST_NAMES ? names
                : Stream.concat(names.stream().limit(SOME_NAMES), Stream.of((names.size() - SOME_NAMES) + " others")).toList());
    }

    /** The words as they stand inside a sentence. */
    private String words(Statement statement) {
        var words = onOneLine(statement);
        return words.matches("\\p{Lu}\\p{Ll}\\S*(?: \\P{Lu}.*)?") && view.sentence(statement.place()).stream().flatMap(sentence -> sentence.tokens().stream())
                .anyMatch(token -> token.start() == statement.place().span().start() && !token.tag().equals(NAME))
                        ? words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1) : words;
    }

    private static String onOneLine(Statement statement) {
        return statement.text().replaceAll("\\s+", " ");
    }

    /** Outlets without repeats; a headline is named apart where the article says the same nowhere else. */
    private List<String> names(List<Statement> statements) {
        var headlines = new LinkedHashMap<String, Boolean>();
        statements.forEach(statement -> headlines.merge(statement.place().article(), view.isHeadline(statement.place()),
                Boolean::logicalAnd));
        var ids = List.copyOf(headlines.keySet());
        return headlines.entrySet().stream().map(each -> named(each, ids)).distinct().sorted().toList();
    }

    /** The name with a note in the brackets that it may end with. */
    private String named(Map.Entry<String, Boolean> article, List<String> all) {
        var name = view.name(article.getKey());
        var note = note(article, all);
        return note.isEmpty() ? name : name.endsWith(")") ? name.substring(0, name.length() - 1) + ", " + note + ")" : name + " (" + note + ")";
    }

    private String note(Map.Entry<String, Boolean> article, List<String> all) {
        if (article.getValue()) {
            return "headline";
        }
        return all.stream().anyMatch(other -> !other.equals(article.getKey()) && view.sameFamily(other, article.getKey())) ? "same wire" : "";
    }

    /** Ann, Ben and Cy. */
    static String and(List<String> names) {
        return names.size() < 2 ? String.join("", names)
                : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }
}
