package org.stet.analysis.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds where the sentences of a line end. */
final class Sentences {

    /** A sentence without an end is cut here, because the time to tag a sentence grows faster than its length. */
    private static final int LONGEST = 200;
    private static final Set<String> STARTERS = Set.of(
            "A", "About", "According", "After", "All", "Also", "Although", "Among", "An", "Another", "As", "At", "Because",
            "Before", "Both", "But", "By", "Despite", "During", "Each", "Either", "Even", "Every", "For", "From", "He", "Her",
            "Here", "His", "How", "However", "I", "If", "In", "Instead", "It", "Its", "Last", "Later", "Many", "Meanwhile",
            "More", "Most", "My", "Neither", "No", "None", "Nor", "Not", "Nothing", "Now", "On", "Once", "One", "Only",
            "Other", "Others", "Our", "Several", "She", "Since", "So", "Some", "Still", "That", "The", "Their", "Then",
            "There", "These", "They", "This", "Those", "Though", "Through", "Thus", "Today", "Under", "Until", "We", "What",
            "When", "Where", "Whether", "Which", "While", "Who", "Why", "Without", "Yes", "Yet", "You", "Your");
    private static final Set<String> TIMES_OF_DAY = Set.of(
            "a.m.", "p.m.", "A.M.", "P.M.");
    private static final Set<String> AFTER_TIME_OF_DAY = Set.of(
            "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "January", "February", "March",
            "April", "May", "June", "July", "August", "September", "October", "November", "December", "Mon.", "Tue.", "Tues.",
            "Wed.", "Thu.", "Thurs.", "Fri.", "Sat.", "Sun.", "Jan.", "Feb.", "Mar.", "Apr.", "Jun.", "Jul.", "Aug.", "Sep.",
            "Sept.", "Oct.", "Nov.", "Dec.", "Eastern", "Central", "Mountain", "Pacific", "GMT", "UTC", "BST", "CET", "CEST",
            "EST", "EDT", "ET", "CST", "CDT", "CT", "MST", "MDT", "MT", "PST", "PDT", "PT", "IST");
    private static final Set<String> CUES = Set.of(
            "added", "asked", "asks", "cried", "exclaimed", "replied", "said", "says", "shouted", "told", "wrote");

    private Sentences() {
    }

    /** The words of each sentence, in order. */
    static List<List<Word>> of(List<Word> words) {
        var sentences = new ArrayList<List<Word>>();
        var start = 0;
        for (var i = 0; i < words.size();) {
            var end = Math.max(i + 1, end(words, i));
            if (end < words.size() && (end(words, i) > 0 || end - start >= LONGEST)) {
                sentences.add(words.subList(start, end));
                start = end;
            }
            i = end;
        }
        if (start < words.size()) {
            sentences.add(words.subList(start, words.size()));
        }
        return sentences;
    }

    /** The index after the sentence that the word ends, its closing marks included; 0 if the sentence goes on. */
    private static int end(List<Word> words, int i) {
        var word = words.get(i);
        if (!word.endsWithMark()) {
            return 0;
        }
        var end = i + 1;
        while (end < words.size() && words.get(end).isClosing() && words.get(end - 1).touches(words.get(end))) {
            end++;
        }
        return end == words.size() || endsBefore(words, i, end) ? end : 0;
    }

    private static boolean endsBefore(List<Word> words, int i, int next) {
        var word = words.get(i);
        var following = words.get(next);
        if (following.startsLower() && !following.isCamelCase() || ",;:–—-".contains(following.text())) {
            return false;
        }
        var closed = next > i + 1;
        if (word.isMark()) {
            return (word.text().startsWith(".") || !closed || !isAskedBy(words, next))
                    && (closed || !word.touches(following) || !following.startsWithDigit());
        }
        var kind = Abbreviation.of(word.text().substring(0, word.text().length() - 1));
        if (closed) {
            return kind.isPresent();
        }
        return kind.map(known -> switch (known) {
            case NAME, NUMBER, INSIDE -> false;
            case INITIAL -> STARTERS.contains(following.text());
            case ANY, PROPER -> TIMES_OF_DAY.contains(word.text()) ? !AFTER_TIME_OF_DAY.contains(following.text())
                    : word.is("etc.") || STARTERS.contains(following.text()) || following.isOpening() && !following.is("(");
        }).orElse(false);
    }

    /** Whether a question or call goes on with who uttered it: "Why?" Mr. Lee asked. */
    private static boolean isAskedBy(List<Word> words, int next) {
        for (var i = next; i < Math.min(words.size(), next + 6); i++) {
            if (CUES.contains(words.get(i).text())) {
                return i > next;
            }
            if (!words.get(i).startsUpper()) {
                return false;
            }
        }
        return false;
    }
}
