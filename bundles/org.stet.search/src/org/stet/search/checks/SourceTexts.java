package org.stet.search.checks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
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
    private final List<FoldedWords> words = new ArrayList<>();
    private final Map<String, List<Posting>> postings = new HashMap<>();

    private record Posting(int text, int at) {
    }

    private record Window(int text, int from, int to, int pairs) {
    }

    SourceTexts(List<ReadText> texts, IProgressMonitor monitor) {
        this.texts = texts;
        var progress = SubMonitor.convert(monitor, texts.size());
        for (var text : texts) {
            var folded = FoldedWords.of(text.text());
            for (int at = 0; at < folded.size(); at++) {
                postings.computeIfAbsent(folded.words().get(at), word -> new ArrayList<>(1)).add(new Posting(words.size(), at));
            }
            words.add(folded);
            progress.split(1);
        }
    }

    /** All places of a wording, text by text. */
    List<SourcePlace> places(FoldedWords wording) {
        if (wording.size() == 0) {
            return List.of();
        }
        var rarest = IntStream.range(0, wording.size()).boxed()
                .min(Comparator.comparingInt(at -> postings(wording.words().get(at)).size())).orElseThrow();
        return postings(wording.words().get(rarest)).stream().filter(posting -> stands(wording, posting.text, posting.at - rarest))
                .map(posting -> place(posting.text, posting.at - rarest, posting.at - rarest + wording.size())).toList();
    }

    private boolean stands(FoldedWords wording, int text, int from) {
        return from >= 0 && from + wording.size() <= words.get(text).size()
                && words.get(text).words().subList(from, from + wording.size()).equals(wording.words());
    }

    /** The place in each text, if there is one, whose words are much the same, the likest first. */
    List<SourcePlace> alike(FoldedWords wording) {
        if (wording.size() < FEWEST_WORDS) {
            return List.of();
        }
        var pairs = new HashMap<Integer, List<int[]>>();
        for (int at = 0; at + 1 < wording.size(); at++) {
            var first = postings(wording.words().get(at));
            var second = wording.words().get(at + 1);
            for (var posting : first.size() > COMMON ? List.<Posting>of() : first) {
                var next = posting.at + 1;
                if (next < words.get(posting.text).size() && words.get(posting.text).words().get(next).equals(second)) {
                    pairs.computeIfAbsent(posting.text, text -> new ArrayList<>()).add(new int[] { posting.at, at });
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
                        Math.clamp(to, pairs.get(last)[0] + 2, words.get(text).size()), count));
            }
        }
        return best;
    }

    private List<Posting> postings(String word) {
        return postings.getOrDefault(word, List.of());
    }

    private SourcePlace place(int text, int from, int to) {
        var span = words.get(text).span(from, to);
        return new SourcePlace(texts.get(text).article(), span, span.of(texts.get(text).text()));
    }
}
