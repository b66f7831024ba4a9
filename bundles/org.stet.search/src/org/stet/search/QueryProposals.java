package org.stet.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.stet.core.anchor.Span;
import org.stet.search.QueryNode.Field;

/** What may be meant by the word that is being typed in a query. */
public final class QueryProposals {

    private static final int MOST = 50;

    private QueryProposals() {
    }

    /**
     * One way to complete a query.
     *
     * @param text what to put in place of the replaced stretch
     * @param replaced a stretch of the query text, in UTF-16 code units; ends at the caret
     * @param label what to show in a list
     */
    public record Proposal(String text, Span replaced, String label) {
    }

    /**
     * The completions at a caret: names of fields, or values of the field whose name is before the caret; none inside a quotation.
     *
     * @param caret in UTF-16 code units of the query
     * @param known values that a field has in the case, best first, such as the names of outlets
     */
    public static List<Proposal> at(String query, int caret, Map<Field, List<String>> known) {
        var before = query.substring(0, Math.clamp(caret, 0, query.length()));
        var start = start(before);
        var word = before.substring(start);
        var sign = word.startsWith("-") ? 1 : 0;
        var colon = word.indexOf(':');
        var proposals = colon < 0 ? names(word.substring(sign), new Span(start + sign, before.length()))
                : field(word.substring(sign, colon)).flatMap(field -> values(field, word.substring(colon + 1),
                        new Span(start + colon + 1, before.length()), known));
        return proposals.limit(MOST).toList();
    }

    /** Where the word before the caret begins; quoted words behind a colon belong to it. */
    private static int start(String before) {
        var start = 0;
        var quoted = false;
        for (int i = 0; i < before.length(); i++) {
            var c = before.charAt(i);
            if (c == '"') {
                quoted = !quoted;
                start = quoted && (i == 0 || before.charAt(i - 1) != ':') ? i : start;
            } else if (!quoted && (Character.isWhitespace(c) || c == '(')) {
                start = i + 1;
            }
        }
        return start;
    }

    private static Stream<Proposal> names(String typed, Span replaced) {
        var fields = Arrays.stream(Field.values()).map(field -> name(field) + ":").map(name -> new Proposal(name, replaced, name));
        var values = Arrays.stream(ValueField.values()).map(field -> new Proposal(name(field) + ":", replaced, field.example()));
        var sounds = Stream.of(new Proposal("sounds:", replaced, "sounds:Smyth"));
        return Stream.of(fields, values, sounds).flatMap(all -> all).filter(proposal -> begins(proposal.text, typed));
    }

    private static Stream<Proposal> values(Field field, String typed, Span replaced, Map<Field, List<String>> known) {
        var plain = typed.replace("\"", "");
        return Stream.concat(FilterValues.words(field).stream(), known.getOrDefault(field, List.of()).stream())
                .filter(value -> begins(value, plain) || value.toLowerCase(Locale.ROOT).contains(" " + plain.toLowerCase(Locale.ROOT)))
                .map(value -> new Proposal(quoted(value), replaced, value));
    }

    private static String quoted(String value) {
        return value.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-') ? value : '"' + value.replace('"', ' ') + '"';
    }

    private static Stream<Field> field(String name) {
        return Arrays.stream(Field.values()).filter(field -> field.name().equalsIgnoreCase(name));
    }

    private static boolean begins(String text, String typed) {
        return text.regionMatches(true, 0, typed, 0, typed.length());
    }

    private static String name(Enum<?> field) {
        return field.name().toLowerCase(Locale.ROOT);
    }
}
