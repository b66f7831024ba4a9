package org.stet.bench.families;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stet.bench.ReutersCorpus.Body;

/** What a careless copy makes of an article: paragraphs cut, words changed, numbers swapped. */
final class AlteredText {

    private static final int CUT_ONE_OF = 3;
    private static final int CHANGE_ONE_OF = 20;
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)*");
    /** The corpus is wrapped; a paragraph begins with blanks. */
    private static final Pattern WRAPPED = Pattern.compile("\\n(?! )");
    private static final Pattern SIGNED = Pattern.compile("(?iu)\\breuters?\\P{L}*$");

    private AlteredText() {
    }

    /** A body with one line for each paragraph and without the agency's sign under it. */
    static String unwrapped(Body body) {
        var lines = WRAPPED.matcher(SIGNED.matcher(body.text()).replaceFirst("")).replaceAll(" ");
        return lines.lines().map(line -> line.strip().replaceAll("\\s+", " ")).filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** A copy with a third of its paragraphs cut, one of twenty words replaced by one of another text, and numbers swapped. */
    static String of(String text, String other, Random random) {
        var kept = new ArrayList<>(text.lines().toList());
        for (var cut = kept.size() / CUT_ONE_OF; cut > 0; cut--) {
            kept.remove(random.nextInt(kept.size()));
        }
        var words = WORD.matcher(other).results().map(found -> found.group()).toList();
        var changed = WORD.matcher(String.join("\n", kept)).replaceAll(
                word -> random.nextInt(CHANGE_ONE_OF) == 0 ? words.get(random.nextInt(words.size())) : word.group());
        return withNumbersSwapped(changed);
    }

    /** Each number in the place of the one after it, two by two. */
    private static String withNumbersSwapped(String text) {
        var numbers = NUMBER.matcher(text).results().map(found -> found.group()).toList();
        var next = new int[1];
        return NUMBER.matcher(text).replaceAll(any -> swapped(numbers, next[0]++));
    }

    private static String swapped(List<String> numbers, int at) {
        var partner = at ^ 1;
        return numbers.get(partner < numbers.size() ? partner : at);
    }
}
