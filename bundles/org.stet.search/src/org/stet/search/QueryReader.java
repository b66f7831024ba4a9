package org.stet.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stet.core.anchor.Span;
import org.stet.search.QueryNode.Field;
import org.stet.search.QueryNode.Near;
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
    private static final Pattern NEAR = Pattern.compile("near/(\\d{1,4})(?=[\\s\\u00A0(\"\u201C]|$)", Pattern.CASE_INSENSITIVE);
    private static final Pattern WILDCARD = Pattern.compile("[\\p{L}\\p{M}\\p{N}'\u2019*?-]+");
    private static final String SOUNDS = "sounds:";
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
        if (nodes.isEmpty() && !whole.isBlank()) {
            problem("There is no word here to look for.", 0, whole.length());
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
        var node = near(primary());
        return not ? node.map(QueryNode.Not::new) : node;
    }

    /** What stands before {@code near/5}, with all that stands behind it. */
    private Optional<QueryNode> near(Optional<QueryNode> first) {
        var node = first;
        for (var operator = nearHere(); operator.isPresent(); operator = nearHere()) {
            var start = at;
            part(at, at += operator.get().end() - operator.get().start(), Role.OPERATOR);
            skipSpace();
            var next = at < text.length() && text.charAt(at) != ')' ? primary() : Optional.<QueryNode>empty();
            if (node.isEmpty() || next.isEmpty() || !isPlaced(node.get()) && !(node.get() instanceof Near) || !isPlaced(next.get())) {
                problem("near/ stands between two words or phrases.", start, at);
                node = node.or(() -> next);
            } else {
                node = Optional.of(joined(node.get(), next.get(), Math.min(MAX_DISTANCE, Integer.parseInt(operator.get().group(1)))));
            }
        }
        return node;
    }

    private Optional<MatchResult> nearHere() {
        skipSpace();
        var operator = NEAR.matcher(text).region(at, text.length());
        return operator.lookingAt() ? Optional.of(operator.toMatchResult()) : Optional.empty();
    }

    private static QueryNode joined(QueryNode node, QueryNode next, int distance) {
        if (node instanceof Near near) {
            return near.distance() == distance
                    ? new Near(Stream.concat(near.nodes().stream(), Stream.of(next)).toList(), distance)
                    : new QueryNode.And(List.of(near, new Near(List.of(near.nodes().getLast(), next), distance)));
        }
        return new Near(List.of(node, next), distance);
    }

    /** Whether a node finds words at places, so that it can be near another. */
    private static boolean isPlaced(QueryNode node) {
        return switch (node) {
            case QueryNode.Word word -> true;
            case QueryNode.Prefix prefix -> true;
            case QueryNode.Wildcard wildcard -> true;
            case QueryNode.Fuzzy fuzzy -> true;
            case QueryNode.Phrase phrase -> true;
            case QueryNode.Or or -> or.nodes().stream().allMatch(QueryReader::isPlaced);
            default -> false;
        };
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
            return leaf(words, new Near(Stream.of(words.strip().split("[\\s\\u00A0]+")).map(QueryNode.Word::new)
                    .map(QueryNode.class::cast).toList(),
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
        var value = ValueField.in(word);
        if (value.isPresent()) {
            return value(value.get(), word, start);
        }
        if (word.regionMatches(true, 0, SOUNDS, 0, SOUNDS.length())) {
            part(start, start + SOUNDS.length(), Role.FIELD);
            part(start + SOUNDS.length(), at, Role.VALUE);
            var name = word.substring(SOUNDS.length());
            if (name.isBlank()) {
                problem("sounds: needs a name.", start, at);
            }
            return leaf(name, new QueryNode.Sounds(name));
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
        var inside = plain.replaceFirst("[*?]+$", "");
        if (WILDCARD.matcher(plain).matches() && (inside.indexOf('*') >= 0 || inside.indexOf('?') >= 0)) {
            return new QueryNode.Wildcard(plain);
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

    private Optional<QueryNode> value(ValueField.Asked asked, String word, int start) {
        part(start, start + asked.head(), Role.FIELD);
        part(start + asked.head(), at, Role.VALUE);
        if (asked.node().isEmpty()) {
            problem(asked.fault(), start, at);
        }
        return asked.node().flatMap(node -> leaf(word, node));
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
        return Stream.of(Arrays.stream(Field.values()), Arrays.stream(ValueField.values()), Stream.of("sounds")).flatMap(names -> names)
                .map(name -> name.toString().toLowerCase(Locale.ROOT) + ":").collect(Collectors.joining(" "));
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
