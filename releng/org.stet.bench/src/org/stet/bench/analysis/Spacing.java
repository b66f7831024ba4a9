package org.stet.bench.analysis;

import java.util.Set;

/** Puts the spaces of written English between tokens of a treebank: {@code it 's 5 % ( net )} was {@code it's 5% (net)}. */
final class Spacing {

    private static final Set<String> NO_SPACE_BEFORE = Set.of(",", ".", ";", ":", "!", "?", ")", "]", "%", "’", "”", "...", "'",
            "'s", "’s", "'re", "'ve", "'ll", "'d", "'m", "n't", "n’t");
    private static final Set<String> NO_SPACE_AFTER = Set.of("(", "[", "$", "£", "€", "“", "‘", "US$");

    private String last = "";
    private boolean quoted;

    /** The typographic form of a treebank's quotation mark; any other token as it is. */
    static String quotationMark(String token) {
        return switch (token) {
            case "``" -> "“";
            case "''" -> "”";
            default -> token;
        };
    }

    /** Whether a space stands between the last token and the next one. */
    boolean spaceBefore(String token) {
        if (NO_SPACE_AFTER.contains(last) || last.equals("\"") && quoted) {
            return false;
        }
        return token.equals("\"") ? !quoted : !NO_SPACE_BEFORE.contains(token);
    }

    void wrote(String token) {
        if (token.equals("\"")) {
            quoted = !quoted;
        }
        last = token;
    }
}
