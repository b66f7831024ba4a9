package org.stet.bench.anchors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stet.core.anchor.Span;

/**
 * A text that was edited by chance, and what became of each of its words. It keeps account while it edits and never compares texts.
 *
 * <p>Of each hundred words as many as asked for are replaced by another word of the corpus, left out, or get a new word before
 * them. Besides, paragraphs are moved, left out, brought in from other articles, and copied with one number changed; and numbers
 * are swapped for others. Only a swap touches a number or a line of a few words, and no word is brought in beside one that was left out: that would be a
 * replacement by another name; and each new word is
 * new to its paragraph, for nobody could tell it from an equal one there.
 */
final class EditedText {

    private static final double MOVED = 0.03;
    private static final double LEFT_OUT = 0.03;
    private static final double BROUGHT_IN = 0.02;
    private static final double COPIED = 0.02;
    private static final double SWAPPED = 0.05;
    private static final int LEAST_WORDS_OF_MOVED = 30;
    private static final int LEAST_WORDS_OF_EDITED = 12;
    private static final Pattern CORE = Pattern.compile("[\\p{L}\\p{M}\\p{N}](.*[\\p{L}\\p{M}\\p{N}])?");

    /** What became of some neighbouring words. */
    sealed interface Truth {

        /** All are there, next to each other. */
        record Same(Span span, boolean moved) implements Truth {
        }

        /** Some are there, or others in their place. */
        record Other(Span span) implements Truth {
        }

        /** None is there. */
        record Gone() implements Truth {
        }
    }

    /**
     * @param origin which word of the text as it was this was made from, -1 if from none
     * @param kept whether it is that word still
     */
    private record Word(String text, int origin, boolean kept) {
    }

    /** @param copied whether it is there twice; such a paragraph is not moved, for nobody could tell it from its copy then */
    private record Paragraph(List<Word> words, boolean moved, boolean copied) {
    }

    /** Where a word is in the edited text. */
    private record Place(int word, Span span, boolean kept, boolean moved) {
    }

    private final List<Span> words = new ArrayList<>();
    private final List<Span> paragraphs = new ArrayList<>();
    private final List<Integer> swapped = new ArrayList<>();
    private final Map<Integer, Place> places = new HashMap<>();
    private final Random random;
    private final List<String> others;
    private final String before;
    private final String after;

    /**
     * @param paragraphs of the text as it is, each a list of words
     * @param foreign paragraphs of other articles, to bring in and to take words from
     * @param share of the words that are edited
     */
    EditedText(List<List<String>> paragraphs, List<List<String>> foreign, double share, Random random) {
        this.random = random;
        this.others = foreign.stream().flatMap(List::stream).filter(word -> word.chars().allMatch(Character::isLetter)).toList();
        var kept = new ArrayList<Paragraph>();
        var text = new StringBuilder();
        for (var paragraph : paragraphs) {
            kept.add(new Paragraph(write(paragraph, text), false, false));
        }
        before = text.toString();
        rearrange(kept, foreign);
        var edited = new StringBuilder();
        int count = 0;
        for (var paragraph : kept) {
            count = write(new Paragraph(edit(paragraph.words, share), paragraph.moved, paragraph.copied), edited, count);
        }
        after = edited.toString();
    }

    private List<Word> write(List<String> paragraph, StringBuilder text) {
        var numbered = new ArrayList<Word>();
        var first = words.size();
        for (var word : paragraph) {
            numbered.add(new Word(word, words.size(), true));
            words.add(new Span(text.length(), text.length() + word.length()));
            text.append(word).append(' ');
        }
        text.setLength(text.length() - 1);
        text.append("\n\n");
        paragraphs.add(new Span(first, words.size()));
        return numbered;
    }

    private int write(Paragraph paragraph, StringBuilder text, int count) {
        for (var word : paragraph.words) {
            if (word.origin >= 0) {
                places.put(word.origin, new Place(count, new Span(text.length(), text.length() + word.text.length()), word.kept,
                        paragraph.moved));
            }
            text.append(word.text).append(' ');
            count++;
        }
        text.append("\n\n");
        return count + 1;
    }

    private void rearrange(List<Paragraph> text, List<List<String>> foreign) {
        int size = text.size();
        for (int i = 0; i < size * LEFT_OUT; i++) {
            text.remove(random.nextInt(text.size()));
        }
        for (int i = 0; i < size * COPIED; i++) {
            var chosen = random.nextInt(text.size());
            var copy = text.get(chosen).words;
            var known = known(copy);
            var number = copy.stream().filter(word -> isNumber(word.text)).findAny();
            number.ifPresent(found -> {
                text.set(chosen, new Paragraph(copy, false, true));
                text.add(random.nextInt(text.size()), new Paragraph(copy.stream()
                        .map(word -> new Word(word == found ? otherNumber(word.text, known) : word.text, -1, false)).toList(),
                                false, true));
            });
        }
        for (int i = 0; i < size * BROUGHT_IN; i++) {
            var added = foreign.get(random.nextInt(foreign.size())).stream().map(word -> new Word(word, -1, false)).toList();
            text.add(random.nextInt(text.size()), new Paragraph(added, false, false));
        }
        for (int i = 0; i < size * MOVED; i++) {
            var chosen = random.nextInt(text.size());
            if (!text.get(chosen).copied && text.get(chosen).words.size() >= LEAST_WORDS_OF_MOVED) {
                var paragraph = text.remove(chosen);
                text.add(random.nextInt(text.size()), new Paragraph(paragraph.words, true, false));
            }
        }
    }

    private List<Word> edit(List<Word> paragraph, double share) {
        var edited = new ArrayList<Word>();
        var known = known(paragraph);
        var leftOut = false;
        for (var word : paragraph) {
            var number = isNumber(word.text);
            var chance = random.nextDouble();
            if (number || chance >= share || paragraph.size() < LEAST_WORDS_OF_EDITED) {
                var swap = number && word.origin >= 0 && random.nextDouble() < SWAPPED;
                edited.add(swap ? new Word(otherNumber(word.text, known), word.origin, false) : word);
                if (swap) {
                    swapped.add(word.origin);
                }
                leftOut = false;
            } else if (chance < share / 2) {
                edited.add(new Word(otherWord(word.text, known), word.origin, false));
                leftOut = false;
            } else if (chance < share * 3 / 4) {
                leftOut = true;
            } else {
                if (!leftOut) {
                    edited.add(new Word(otherWord(word.text, known), -1, false));
                }
                edited.add(word);
                leftOut = false;
            }
        }
        return edited;
    }

    private static Set<String> known(List<Word> paragraph) {
        return paragraph.stream().map(word -> plain(word.text)).collect(Collectors.toSet());
    }

    /** A word without the signs around it, in small letters. */
    private static String plain(String word) {
        var core = CORE.matcher(word);
        return (core.find() ? core.group() : word).toLowerCase(Locale.ROOT);
    }

    private static boolean isNumber(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }

    /** A word that is new to the paragraph, with the same signs around it as another. */
    private String otherWord(String word, Set<String> known) {
        var core = CORE.matcher(word);
        var signs = core.find() ? core.toMatchResult() : null;
        var other = word;
        while (known.contains(plain(other))) {
            var chosen = others.get(random.nextInt(others.size()));
            other = signs == null ? chosen : word.substring(0, signs.start()) + chosen + word.substring(signs.end());
        }
        return other;
    }

    private String otherNumber(String word, Set<String> known) {
        var other = word;
        while (known.contains(plain(other))) {
            other = word.chars().map(c -> Character.isDigit(c) ? '1' + random.nextInt(9) : c)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        }
        return other;
    }

    String before() {
        return before;
    }

    String after() {
        return after;
    }

    /** The paragraphs as they were, each a range of words. */
    List<Span> paragraphs() {
        return paragraphs;
    }

    /** The paragraph that a word was in. */
    Span paragraph(int word) {
        return paragraphs.stream().filter(paragraph -> paragraph.contains(word)).findFirst().orElseThrow();
    }

    /** The words, by their number, that are numbers and were swapped for others. */
    List<Integer> swapped() {
        return swapped;
    }

    /** Where words were in the text as it was. */
    Span span(Span range) {
        return new Span(words.get(range.start()).start(), words.get(range.end() - 1).end());
    }

    /** What became of the words of a range. */
    Truth truth(Span range) {
        var found = new ArrayList<Place>();
        for (int word = range.start(); word < range.end(); word++) {
            Optional.ofNullable(places.get(word)).ifPresent(found::add);
        }
        if (found.isEmpty()) {
            return new Truth.Gone();
        }
        var span = new Span(found.getFirst().span.start(), found.getLast().span.end());
        var whole = found.size() == range.length() && found.stream().allMatch(Place::kept)
                && found.getLast().word - found.getFirst().word == range.length() - 1;
        return whole ? new Truth.Same(span, found.getFirst().moved) : new Truth.Other(span);
    }
}
