package org.stet.analysis.names;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** General knowledge about names: lists of words, each in a file of its own beside this class. */
enum WordList {

    DEMONYMS, ENGLISH_WORDS, FIRST_WORDS_OF_ORGANISATIONS, FIRST_WORDS_OF_PLACES, NO_NAMES, NOUNS_OF_ORGANISATIONS, NOUNS_OF_PLACES,
            NOUNS_OF_THINGS, ORGANISATION_WORDS, ORGANISATIONS, OTHER_WORDS, PARTS_OF_ORGANISATIONS, PLACE_WORDS, PLACES, SENTENCE_OPENERS,
            SURNAMES_TOO, TITLE_MODIFIERS, TITLE_SURNAMES, TITLES, TRADES_OF_COMPANIES;

    private final Set<String> words;

    WordList() {
        var file = name().toLowerCase(Locale.ROOT).replace('_', '-') + ".txt";
        words = lines(file).flatMap(line -> Stream.of(line.split(","))).map(String::strip)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The lines of a file beside this class, without comments. */
    static Stream<String> lines(String file) {
        try (var in = WordList.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"));
        } catch (IOException broken) {
            throw new UncheckedIOException("The list " + file + " cannot be read.", broken);
        }
    }

    /** Whether the list holds the words exactly so. */
    boolean has(String text) {
        return words.contains(text);
    }

    /** Whether the list, which is in lower case, holds the words however they are written. */
    boolean hasLower(String text) {
        return words.contains(text.toLowerCase(Locale.ROOT));
    }
}
