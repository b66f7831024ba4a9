package org.stet.analysis.quotes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.stet.analysis.text.Document;
import org.stet.analysis.text.Sentence;
import org.stet.analysis.text.Token;
import org.stet.core.anchor.Span;

/** Finds the words that say how certain something is, and what was only alleged, expected or denied. */
public final class HedgeReader {

    private static final int REACH = 80;

    /** What words that hedge speak of. */
    private enum Reach {
        CLAUSE, REST, PHRASE
    }

    private record Entry(Hedge.Kind kind, Reach reach, List<String> words) {
    }

    private static final Map<String, List<Entry>> BY_FIRST_WORD = entries();

    private HedgeReader() {
    }

    /** The hedges in reading order. */
    public static List<Hedge> read(Document document) {
        return document.sentences().flatMap(HedgeReader::read).toList();
    }

    private static Stream<Hedge> read(Sentence sentence) {
        var tokens = sentence.tokens();
        var found = new ArrayList<Hedge>();
        for (var at = 0; at < tokens.size(); at++) {
            var entry = entryAt(tokens, at);
            if (entry.isPresent()) {
                var end = at + entry.get().words().size();
                found.add(new Hedge(span(tokens, at, end), entry.get().kind(), scope(tokens, at, end, entry.get().reach())));
                at = end - 1;
            }
        }
        return found.stream();
    }

    /** The entry of most words that begins at a token. */
    private static Optional<Entry> entryAt(List<Token> tokens, int at) {
        return BY_FIRST_WORD.getOrDefault(word(tokens, at), List.of()).stream()
                .filter(entry -> matches(tokens, at, entry.words()) && isMeant(tokens, at, entry)).findFirst();
    }

    private static boolean matches(List<Token> tokens, int at, List<String> words) {
        for (var i = 1; i < words.size(); i++) {
            if (!words.get(i).equals(word(tokens, at + i))) {
                return false;
            }
        }
        return true;
    }

    /** Tells may from May, No. 7 from no, “not only” from not, and an expected figure from what was expected. */
    private static boolean isMeant(List<Token> tokens, int at, Entry entry) {
        var token = tokens.get(at);
        var next = word(tokens, at + entry.words().size());
        return switch (entry.words().getFirst()) {
            case "may" -> token.text().equals("may") || token.tag().equals("AUX");
            case "no" -> !next.equals(".") && !token.text().equals("No.") && !next.equals("doubt");
            case "not" -> !next.equals("only") && !next.equals("just");
            case "likely" -> entry.reach() != Reach.PHRASE || isNoun(tokens, at + 1);
            case "claims", "plans", "suspects" -> token.tag().equals("VERB") && !word(tokens, at - 1).equals("no");
            default -> entry.reach() != Reach.PHRASE || isNoun(tokens, at + 1) || isNoun(tokens, at + 2);
        };
    }

    private static boolean isNoun(List<Token> tokens, int at) {
        return at < tokens.size() && List.of("NOUN", "PROPN", "ADJ", "NUM").contains(tokens.get(at).tag());
    }

    private static Span scope(List<Token> tokens, int from, int end, Reach reach) {
        return switch (reach) {
            case CLAUSE -> span(tokens, clauseStart(tokens, from), clauseEnd(tokens, end));
            case REST -> span(tokens, Math.min(end, tokens.size() - 1),
                    Math.max(clauseEnd(tokens, end), Math.min(end + 1, tokens.size())));
            case PHRASE -> span(tokens, Math.min(end, tokens.size() - 1), phraseEnd(tokens, end));
        };
    }

    private static int clauseStart(List<Token> tokens, int from) {
        var at = from;
        while (at > 0 && from - at < REACH && !endsClause(tokens, at - 1)) {
            at--;
        }
        return at;
    }

    private static int clauseEnd(List<Token> tokens, int from) {
        var at = from;
        while (at < tokens.size() && at - from < REACH && !endsClause(tokens, at)) {
            at++;
        }
        return Math.max(at, from);
    }

    private static int phraseEnd(List<Token> tokens, int from) {
        var at = from;
        while (at < tokens.size() && at - from < REACH && (isNoun(tokens, at) || tokens.get(at).is("of", "-", "'s"))) {
            at++;
        }
        return Math.max(at, Math.min(from + 1, tokens.size()));
    }

    private static boolean endsClause(List<Token> tokens, int at) {
        var token = tokens.get(at);
        return switch (token.text()) {
            case ".", ";", ":", "?", "!", "—", "–", "(", ")", "“", "”", "\"" -> true;
            case "," -> at + 1 == tokens.size() || isJoint(tokens.get(at + 1));
            default -> token.is("but", "although", "though", "while", "whereas");
        };
    }

    /** Whether a clause may begin with a word after a comma: and, who, he, the. */
    private static boolean isJoint(Token token) {
        return switch (token.tag()) {
            case "CCONJ", "SCONJ", "PRON", "DET", "PROPN" -> true;
            default -> token.is("according", "said", "where", "when");
        };
    }

    private static Span span(List<Token> tokens, int from, int to) {
        return new Span(tokens.get(from).start(), tokens.get(to - 1).end());
    }

    private static String word(List<Token> tokens, int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at).text().toLowerCase(Locale.ROOT).replace('’', '\'') : "";
    }

    private static Map<String, List<Entry>> entries() {
        var found = new HashMap<String, List<Entry>>();
        for (var line : WordList.lines("hedges.txt")) {
            var fields = line.split(" ", 3);
            for (var phrase : fields[2].split("\\|")) {
                var entry = new Entry(Hedge.Kind.valueOf(fields[0]), Reach.valueOf(fields[1].toUpperCase(Locale.ROOT)),
                        List.of(phrase.split(" ")));
                found.computeIfAbsent(entry.words().getFirst(), any -> new ArrayList<>()).add(entry);
            }
        }
        found.values().forEach(list -> list.sort((one, other) -> other.words().size() - one.words().size()));
        return found;
    }
}
