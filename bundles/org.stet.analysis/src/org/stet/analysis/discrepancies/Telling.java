package org.stet.analysis.discrepancies;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.stet.analysis.claims.Statement;

/** Puts into a sentence who says what: "Herald says £2.4m, Gazette and Courier (same wire) say £4.2m." */
final class Telling {

    /** Of more than so many that say the same the rest is counted. */
    private static final int MOST_NAMES = 6;

    private final CaseView view;

    Telling(CaseView view) {
        this.view = view;
    }

    /** The statements by value, each in the words of the first that has it; the value of most articles comes last. */
    String whoSaysWhat(List<Statement> statements) {
        var values = new LinkedHashMap<String, List<Statement>>();
        statements.forEach(statement -> values.computeIfAbsent(statement.normalised() + " " + statement.unit() + statement.bound(),
                any -> new ArrayList<>()).add(statement));
        var clauses = values.values().stream()
                .sorted(Comparator.comparing((List<Statement> equal) -> names(equal).size())
                        .thenComparing(equal -> equal.getFirst().place(), view.order()))
                .map(equal -> clause(names(equal), equal.getFirst())).toList();
        return String.join(", ", clauses) + ".";
    }

    private String clause(List<String> names, Statement first) {
        var told = names.size() <= MOST_NAMES ? names
                : Stream.concat(names.stream().limit(MOST_NAMES - 1), Stream.of((names.size() - MOST_NAMES + 1) + " others")).toList();
        return and(told) + (names.size() == 1 ? " says " : " say ") + first.text().replaceAll("\\s+", " ");
    }

    /** Outlets without repeats; a headline is named apart where the article says the same nowhere else. */
    private List<String> names(List<Statement> statements) {
        var headlines = new LinkedHashMap<String, Boolean>();
        statements.forEach(statement -> headlines.merge(statement.place().article(), view.isHeadline(statement.place()),
                Boolean::logicalAnd));
        var ids = List.copyOf(headlines.keySet());
        return headlines.entrySet().stream().map(each -> view.name(each.getKey()) + note(each, ids)).distinct().sorted().toList();
    }

    private String note(Map.Entry<String, Boolean> article, List<String> all) {
        if (article.getValue()) {
            return " (headline)";
        }
        return all.stream().anyMatch(other -> !other.equals(article.getKey()) && view.sameFamily(other, article.getKey()))
                ? " (same wire)" : "";
    }

    /** Ann, Ben and Cy. */
    static String and(List<String> names) {
        return names.size() < 2 ? String.join("", names)
                : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }
}
