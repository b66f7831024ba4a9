package org.stet.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stet.core.anchor.Span;
import org.stet.search.QueryNode.Field;
import org.stet.search.SearchQuery.Part;
import org.stet.search.SearchQuery.Problem;
import org.stet.search.SearchQuery.Role;

/** Reads the query language by recursive descent; what it cannot make sense of it leaves out and notes. */
final class QueryReader {

    private static final String QUOTES = "\"\u201C\u201D\u201E\u201F";
    private static final int MAX_DEPTH = 20;
    private static final int DEFAULT_DISTANCE = 5;
    private static final int MAX_DISTANCE = 1_000;
    private static final Pattern DISTANCE = Pattern.compile("~(\\d{0,4})");
    private static final Pattern FUZZY = Pattern.compile("(.+)~\\d?");
    private static final Pattern UNKNOWN_FIELD = Pattern.compile("(?!https?:)(\\p{L}{2,}):[^\\s/].*");

    private final String whole;
    private final String text;
    private final List<Part> parts = new ArrayList<>();
    private Optional<Problem> problem = Optional.empty();
    private int at;
    private int depth;
    private int leaves;

    QueryReader(String whole) {
        this.whole = whole;
        this.text = whole.substring(0, Math.min(whole.length(), SearchQuery.MAX_LENGTH));
    }

    SearchQuery read() {
        var nodes = new ArrayList<QueryNode>();
        skipSpace();
        while (at < text.length()) {
            or().ifPresent(nodes::add);
            skipSpace();
            if (at < text.length()) {
                problem("This bracket closes nothing.", at, at + 1);
                at++;
            }
        }
        if (text.length() < whole.length()) {
            problem("Only the first " + text.length() + " characters are searched for.", text.length(), whole.length());
        }
        return new SearchQuery(whole, all(nodes), parts, problem);
    }

    private Optional<QueryNode> or() {
        var nodes = new ArrayList<QueryNode>();
        do {
            and().ifPresent(nodes::add);
        } while (operator("OR", "||"));
        return nodes.size() < 2 ? nodes.stream().findFirst() : Optional.of(new QueryNode.Or(nodes));
    }

    private Optional<QueryNode> and() {
        var nodes = new ArrayList<QueryNode>();
        skipSpace();
        while (at < text.length() && text.charAt(at) != ')' && !peek("OR") && !peek("||")) {
            if (!operator("AND", "&&")) {
                unary().ifPresent(nodes::add);
            }
            skipSpace();
        }
        return all(nodes);
    }

    private Optional<QueryNode> unary() {
        var not = false;
        while (operator("NOT") || sign()) {
            not = !not;
            skipSpace();
        }
        if (at >= text.length() || text.charAt(at) == ')' || peek("OR") || peek("||")) {
            return Optional.empty();
        }
        var node = primary();
        return not ? node.map(QueryNode.Not::new) : node;
    }

    /** A minus before a word, as in {@code -ferry}; a dash that stands alone is nothing. */
    private boolean sign() {
        if (at + 1 < text.length() && text.charAt(at) == '-' && !isSpace(text.charAt(at + 1)) && text.charAt(at + 1) != ')') {
            part(at, ++at, Role.OPERATOR);
            return true;
        }
        return false;
    }

    private Optional<QueryNode> primary() {
        var c = text.charAt(at);
        if (c == '(') {
            return group();
        }
        return QUOTES.indexOf(c) >= 0 ? phrase() : word();
    }

    private Optional<QueryNode> group() {
        var open = at++;
        if (depth == MAX_DEPTH) {
            problem("Brackets may be nested " + MAX_DEPTH + " deep.", open, at);
            return Optional.empty();
        }
        part(open, at, Role.OPERATOR);
        depth++;
        var node = or();
        depth--;
        if (at < text.length()) {
            part(at, ++at, Role.OPERATOR);
        } else {
            problem("This bracket is not closed.", open, open + 1);
        }
        return node;
    }

    private Optional<QueryNode> phrase() {
        var open = at;
        var words = quoted();
        var distance = DISTANCE.matcher(text).region(at, text.length());
        if (distance.lookingAt()) {
            at = distance.end();
            part(open, at, Role.PHRASE);
            var given = distance.group(1);
            return leaf(words, new QueryNode.Near(words,
                    given.isEmpty() ? DEFAULT_DISTANCE : Math.min(MAX_DISTANCE, Integer.parseInt(given))));
        }
        part(open, at, Role.PHRASE);
        return leaf(words, new QueryNode.Phrase(words));
    }

    /** The words between the quotation mark here and the next one; a missing one is still being typed. */
    private String quoted() {
        var start = ++at;
        while (at < text.length() && QUOTES.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        var words = text.substring(start, at);
        at = Math.min(text.length(), at + 1);
        return words;
    }

    private Optional<QueryNode> word() {
        var start = at;
        while (at < text.length() && !isSpace(text.charAt(at)) && "()".indexOf(text.charAt(at)) < 0
                && QUOTES.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        var word = text.substring(start, at);
        var field = field(word);
        if (field.isPresent()) {
            return filter(field.get(), start, start + field.get().name().length() + 1);
        }
        var unknown = UNKNOWN_FIELD.matcher(word);
        if (unknown.matches()) {
            problem("There is no field “" + unknown.group(1) + "”; there are " + fieldNames() + ".", start,
                    start + unknown.end(1));
        }
        part(start, at, Role.WORD);
        return leaf(word, form(word, start));
    }

    private QueryNode form(String word, int start) {
        var plain = word.replaceFirst("^[*?]+(?=.)", "");
        if (plain.length() < word.length()) {
            problem("A word cannot begin with * or ?; give its first letters.", start, start + 1);
        }
        var inside = plain.replaceFirst("\\*+$", "").indexOf('*');
        if (inside >= 0) {
            var star = start + word.length() - plain.length() + inside;
            problem("A * can stand only at the end of a word.", star, star + 1);
        }
        if (plain.endsWith("*")) {
            return new QueryNode.Prefix(plain.replaceFirst("\\*+$", ""));
        }
        var fuzzy = FUZZY.matcher(plain);
        if (!fuzzy.matches()) {
            return new QueryNode.Word(plain);
        }
        if (fuzzy.group(1).codePoints().anyMatch(Character::isDigit)) {
            problem("Numbers are matched exactly, never nearly.", start, start + word.length());
            return new QueryNode.Word(fuzzy.group(1));
        }
        return new QueryNode.Fuzzy(fuzzy.group(1));
    }

    private Optional<QueryNode> filter(Field field, int start, int valueStart) {
        part(start, valueStart, Role.FIELD);
        var value = text.substring(valueStart, at);
        if (value.isEmpty() && at < text.length() && QUOTES.indexOf(text.charAt(at)) >= 0) {
            value = quoted();
        }
        part(valueStart, at, Role.VALUE);
        var fault = FilterValues.fault(field, value);
        fault.ifPresent(message -> problem(message, start, at));
        return fault.isPresent() ? Optional.empty() : leaf(value, new QueryNode.Filter(field, value));
    }

    private Optional<QueryNode> leaf(String words, QueryNode node) {
        if (words.isBlank()) {
            return Optional.empty();
        }
        if (++leaves > SearchQuery.MAX_PARTS) {
            problem("Only the first " + SearchQuery.MAX_PARTS + " words are searched for.", at, at);
            return Optional.empty();
        }
        return Optional.of(node);
    }

    private boolean operator(String... names) {
        skipSpace();
        for (var name : names) {
            if (peek(name)) {
                part(at, at += name.length(), Role.OPERATOR);
                return true;
            }
        }
        return false;
    }

    private boolean peek(String operator) {
        var end = at + operator.length();
        return text.startsWith(operator, at)
                && (end == text.length() || isSpace(text.charAt(end)) || "()".indexOf(text.charAt(end)) >= 0);
    }

    private void skipSpace() {
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
    }

    private void part(int start, int end, Role role) {
        if (start < end) {
            parts.add(new Part(new Span(start, end), role));
        }
    }

    private void problem(String message, int start, int end) {
        if (problem.isEmpty()) {
            problem = Optional.of(new Problem(message, new Span(start, end)));
        }
    }

    private static Optional<QueryNode> all(List<QueryNode> nodes) {
        return nodes.size() < 2 ? nodes.stream().findFirst() : Optional.of(new QueryNode.And(nodes));
    }

    private static Optional<Field> field(String word) {
        var colon = word.indexOf(':');
        return Arrays.stream(Field.values()).filter(field -> colon > 0 && field.name().equalsIgnoreCase(word.substring(0, colon)))
                .findFirst();
    }

    private static String fieldNames() {
        return Arrays.stream(Field.values()).map(field -> field.name().toLowerCase(Locale.ROOT) + ":")
                .collect(Collectors.joining(" "));
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
