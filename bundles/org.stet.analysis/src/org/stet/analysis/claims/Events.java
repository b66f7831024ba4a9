package org.stet.analysis.claims;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stet.analysis.text.Token;
import org.stet.core.anchor.Span;

/** Tells what happened at a time or lasted for one: the verb or noun that the words of a time belong to. */
final class Events {

    private static final Set<String> BORDERS = Set.of(";", ":", "—", "–", "“", "”", "\"", "who", "which", "that");
    private static final Set<String> PREPOSITIONS = Set.of("after", "before", "during", "following", "since", "until");
    /** Verbs that leave it to a noun what happened. */
    private static final Set<String> LIGHT = Set.of("occur", "take");
    /** Nouns that are times themselves. */
    private static final Set<String> TIMES = Set.of("today", "tonight", "yesterday", "tomorrow", "morning", "afternoon", "evening", "night", "noon",
            "midnight", "am", "pm", "a.m.", "p.m.", "a.m", "p.m", "local", "time");
    private static final int NEAR = 14;
    private static final String YEAR = "\\d{4}";

    private Events() {
    }

    /** The concept of what happened; empty if the sentence does not make it plain, or if it only tells when somebody spoke. */
    static String of(List<Token> tokens, Span time) {
        var before = tokens.stream().filter(token -> token.end() <= time.start()).toList();
        var after = tokens.stream().filter(token -> token.start() >= time.end()).toList();
        var isYear = tokens.stream().anyMatch(token -> token.span().equals(time) && token.text().matches(YEAR));
        if (isYear && isCited(before, after)) {
            return "";
        }
        return Optional.of(after).filter(any -> !isYear).flatMap(Events::modified).or(() -> before(before)).or(() -> after(after)).orElse("");
    }

    /** Whether a year says when something was published: (2019), (Orrell et al., 2019). */
    private static boolean isCited(List<Token> before, List<Token> after) {
        return !before.isEmpty() && before.getLast().is("(", ",", ".") && !after.isEmpty() && after.getFirst().is(")");
    }

    /** The noun that a time stands before, as in the Sunday shooting; in the 2012 shooting, the year tells one shooting from others. */
    private static Optional<String> modified(List<Token> after) {
        return after.stream().findFirst().filter(Events::isEvent).map(token -> Concepts.of(token).orElse(""));
    }

    private static Optional<String> before(List<Token> before) {
        var noun = "";
        for (var i = before.size() - 1; i >= Math.max(0, before.size() - NEAR); i--) {
            var token = before.get(i);
            if (BORDERS.contains(token.text().toLowerCase(Locale.ROOT))) {
                return Optional.empty();
            }
            if (PREPOSITIONS.contains(token.lemma()) && !noun.isEmpty()) {
                return Optional.of(noun);
            }
            var concept = Concepts.of(token).orElse("");
            if (token.tag().equals("VERB")) {
                return Optional.of(!LIGHT.contains(concept) ? concept : noun.isEmpty() ? noun(before.subList(0, i)) : noun);
            }
            noun = isEvent(token) ? concept : noun;
        }
        return Optional.empty();
    }

    private static boolean isEvent(Token token) {
        return token.tag().equals("NOUN") && !TIMES.contains(token.text().toLowerCase(Locale.ROOT));
    }

    private static String noun(List<Token> before) {
        return before.reversed().stream().filter(Events::isEvent).findFirst().flatMap(Concepts::of).orElse("");
    }

    private static Optional<String> after(List<Token> after) {
        for (var token : after.subList(0, Math.min(after.size(), NEAR))) {
            if (BORDERS.contains(token.text())) {
                return Optional.empty();
            }
            if (token.tag().equals("VERB")) {
                return Optional.of(Concepts.of(token).orElse(""));
            }
        }
        return Optional.empty();
    }
}
