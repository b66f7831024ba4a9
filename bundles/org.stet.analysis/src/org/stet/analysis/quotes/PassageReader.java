package org.stet.analysis.quotes;

import java.util.ArrayList;
import java.util.List;
import org.stet.analysis.text.Block;
import org.stet.analysis.text.Token;

/** Takes a block apart into passages; a quotation that ends a sentence ends its passage unless what follows says whose it is. */
final class PassageReader {

    private static final int REACH = 14;

    private final String text;
    private final Block block;
    private final Mentions mentions;
    private final List<Part> parts = new ArrayList<>();
    private final List<Boolean> lastOfSentence = new ArrayList<>();

    private PassageReader(String text, Block block, Mentions mentions) {
        this.text = text;
        this.block = block;
        this.mentions = mentions;
    }

    static List<Passage> read(String text, Block block, List<Stretch> stretches, Mentions mentions) {
        var reader = new PassageReader(text, block, mentions);
        reader.collect(stretches);
        return reader.split();
    }

    private void collect(List<Stretch> stretches) {
        var next = 0;
        for (var sentence : block.sentences()) {
            for (var token : sentence.tokens()) {
                while (next < stretches.size() && stretches.get(next).outer().end() <= token.start()) {
                    add(new Part.Quoted(stretches.get(next++)), false);
                }
                if (next == stretches.size() || token.start() < stretches.get(next).outer().start()) {
                    add(new Part.Word(token), token.end() == sentence.tokens().getLast().end());
                }
            }
        }
        while (next < stretches.size()) {
            add(new Part.Quoted(stretches.get(next++)), false);
        }
    }

    private void add(Part part, boolean last) {
        parts.add(part);
        lastOfSentence.add(last);
    }

    private List<Passage> split() {
        var whole = new Passage(block, parts, mentions);
        var found = new ArrayList<Passage>();
        var from = 0;
        for (var at = 0; at < parts.size(); at++) {
            if (at + 1 == parts.size() || ends(whole, at)) {
                found.add(new Passage(block, List.copyOf(parts.subList(from, at + 1)), mentions));
                from = at + 1;
            }
        }
        return found;
    }

    private boolean ends(Passage whole, int at) {
        return switch (parts.get(at)) {
            case Part.Word word -> endsAfter(whole, at, word.token());
            case Part.Quoted quoted -> !whole.is(at + 1, ".", ",", ";", ")", "?", "!") && endsSentence(quoted.stretch())
                    && !attributes(whole, at + 1, endsWith(quoted.stretch(), '.'));
        };
    }

    private boolean endsAfter(Passage whole, int at, Token token) {
        if (!lastOfSentence.get(at) && !(token.is(".", "?", "!") && whole.isQuoted(at + 1))) {
            return false;
        }
        if (whole.isQuoted(at + 1) && !token.is(".", "?", "!") && !token.text().endsWith(".")) {
            return false;
        }
        return !(token.is(".") && WordClass.TITLE.has(whole.word(at - 1))) && !WordClass.TITLE.has(whole.word(at).replace(".", ""));
    }

    private boolean endsSentence(Stretch stretch) {
        return stretch.words().start() < stretch.words().end() && !stretch.broken()
                && (endsWith(stretch, '.') || endsWith(stretch, '?') || endsWith(stretch, '!') || endsWith(stretch, '…'));
    }

    private boolean endsWith(Stretch stretch, char sign) {
        var end = stretch.words().end();
        while (end > stretch.words().start() + 1 && ")]'’”\"".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > stretch.words().start() && text.charAt(end - 1) == sign;
    }

    /** Whether a subject and a verb of saying follow, or such a verb: said she, the mayor asked. */
    private static boolean attributes(Passage whole, int from, boolean strict) {
        if (whole.isQuoted(from) || !whole.isWord(from)) {
            return false;
        }
        if (!whole.isCapitalised(from) && !strict) {
            return true;
        }
        for (var at = from; at < from + REACH && whole.isWord(at); at++) {
            if (whole.cues(at).contains(Cues.SPEECH) && whole.isVerb(at) && !whole.word(at).endsWith("ing")) {
                return !strict || whole.isPunctuation(at + 1) || at == from
                        || whole.is(at + 1, "in", "on", "to", "at", "of", "as", "after", "during", "last", "when", "yesterday");
            }
            if (whole.isVerb(at) && !whole.isAuxiliary(at) || whole.is(at, ".", ";", ":", "that")) {
                return false;
            }
        }
        return false;
    }
}
