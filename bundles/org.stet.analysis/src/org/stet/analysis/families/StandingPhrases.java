package org.stet.analysis.families;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Tells sentences that everybody prints: appeals for information, rights, prompts and formulas of the law. */
final class StandingPhrases {

    /** A longer sentence has more to tell. */
    private static final int LONGEST = 300;
    private static final List<String> PHRASES = phrases();

    private StandingPhrases() {
    }

    private static List<String> phrases() {
        try (var in = StandingPhrases.class.getResourceAsStream("standing-phrases.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException("The list of standing phrases cannot be read.", broken);
        }
    }

    static boolean isOne(String sentence) {
        var lower = sentence.length() > LONGEST ? "" : sentence.toLowerCase(Locale.ROOT);
        return PHRASES.stream().anyMatch(lower::contains);
    }
}
