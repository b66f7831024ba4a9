package org.stet.search.checks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.stet.core.facts.ReadText;

/** Where words stand, one after the other, in several texts; and where something much like them does. */
final class SourceTexts {

    /** Two words next to each other that stand in more places are too common to look for others beside them. */
    private static final int COMMON = 5_000;
    /** Of the pairs of neighbouring words so many must be there for a wording to be much the same. */
    private static final double MUCH_THE_SAME = .4;
    private static final int FEWEST_WORDS = 4;

    private final List<ReadText> texts;
    /** Where each word stands: number of the text in the upper half, number of the word in the lower, ascending. */
    private final Map<String, long[]> places;

    private record Window(int text, int from, int to, int pairs) {
    }

    /** @param wanted the words of all wordings that will be asked for; of others nothing is kept, since texts may be many */
    SourceTexts(List<ReadText> texts, Set<String> wanted, IProgressMonitor monitor) {
        this.texts = texts;
        var progress = SubMonitor.convert(monitor, texts.size());
        var found = wanted.stream().collect(Collectors.toMap(word -> word, word -> LongStream.builder()));
        for (int text = 0; text < texts.size(); text++) {
            var words = FoldedWords.of(texts.get(text).text()).words();
            for (int at = 0; at < words.size(); at++) {
                var word = found.get(words.get(at));
                if (word != null) {
                    word.add(key(text, at));
                }
            }
            progress.split(1);
        }
        places = found.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, word -> word.getValue().build().toArray()));
    }

    private static long key(int text, int at) {
        return (long) text << Integer.SIZE | at;
    }

    private static int text(long key) {
        return (int) (key >>> Integer.SIZE);
    }

    private static int at(long key) {
        return (int) key;
    }

    /** All places of a wording, text by text. */
    List<SourcePlace> places(FoldedWords wording) {
        if (wording.size() == 0) {
            return List.of();
        }
        var rarest = IntStream.range(0, wording.size()).boxed()
                .min(Comparator.comparingInt(at -> places(wording.words().get(at)).length)).orElseThrow();
        return Arrays.stream(places(wording.words().get(rarest))).filter(place -> stands(wording, text(place), at(place) - rarest))
                .mapToObj(place -> place(text(place), at(place) - rarest, at(place) - rarest + wording.size())).toList();
    }

    private boolean stands(FoldedWords wording, int text, int from) {
        return from >= 0 && IntStream.range(0, wording.size()).allMatch(at -> has(wording.words().get(at), text, from + at));
    }

    private boolean has(String word, int text, int at) {
        return Arrays.binarySearch(places(word), key(text, at)) >= 0;
    }

    /** The place in each text, if there is one, whose words are much the same, the likest first. */
    List<SourcePlace> alike(FoldedWords wording) {
        if (wording.size() < FEWEST_WORDS) {
            return List.of();
        }
        var pairs = new HashMap<Integer, List<int[]>>();
        for (int at = 0; at + 1 < wording.size(); at++) {
            var first = places(wording.words().get(at));
            for (var place : first.length > COMMON ? new long[0] : first) {
                if (has(wording.words().get(at + 1), text(place), at(place) + 1)) {
                    pairs.computeIfAbsent(text(place), text -> new ArrayList<>()).add(new int[] { at(place), at });
                }
            }
        }
        var enough = Math.max(1, (int) Math.ceil(MUCH_THE_SAME * (wording.size() - 1)));
        return pairs.entrySet().stream().flatMap(entry -> window(entry.getKey(), entry.getValue(), wording.size()).stream())
                .filter(window -> window.pairs >= enough)
                .sorted(Comparator.comparingInt(Window::pairs).reversed().thenComparingInt(Window::text))
                .map(window -> place(window.text, window.from, window.to)).toList();
    }

    /** The stretch of a text, about as long as the wording, where most of its pairs are. */
    private Optional<Window> window(int text, List<int[]> pairs, int length) {
        pairs.sort(Comparator.comparingInt(pair -> pair[0]));
        var slack = Math.max(2, length / 3);
        Optional<Window> best = Optional.empty();
        for (int first = 0, last = 0; first < pairs.size(); first++) {
            last = Math.max(last, first);
            while (last + 1 < pairs.size() && pairs.get(last + 1)[0] + 2 - pairs.get(first)[0] <= length + slack) {
                last++;
            }
            var count = (int) pairs.subList(first, last + 1).stream().mapToInt(pair -> pair[1]).distinct().count();
            if (best.isEmpty() || count > best.get().pairs) {
                var from = pairs.get(first)[0] - pairs.get(first)[1];
                var to = pairs.get(last)[0] + length - pairs.get(last)[1];
                best = Optional.of(new Window(text, Math.clamp(from, 0, pairs.get(first)[0]),
                        Math.max(to, pairs.get(last)[0] + 2), count));
            }
        }
        return best;
    }

    private long[] places(String word) {
        return places.getOrDefault(word, new long[0]);
    }

    /** Words of a text, as far as it goes. */
    private SourcePlace place(int text, int from, int to) {
        var words = FoldedWords.of(texts.get(text).text());
        var span = words.span(from, Math.min(to, words.size()));
        return new SourcePlace(texts.get(text).article(), span, span.of(texts.get(text).text()));
    }
}
