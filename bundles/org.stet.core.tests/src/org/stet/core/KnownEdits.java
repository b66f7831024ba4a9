package org.stet.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.stet.core.anchor.Span;
import org.stet.core.placement.Placing;
import org.stet.core.placement.Placing.Changed;
import org.stet.core.placement.Placing.Moved;
import org.stet.core.placement.Placing.Orphaned;
import org.stet.core.placement.Placing.Placed;
import org.stet.core.placement.Revision;

/**
 * A short article edited the way desks do it: values replaced by others, sentences left out and moved. Account is kept of every
 * sentence and value, and the texts are never compared.
 */
final class KnownEdits {

    /** What stands for a sign in a sentence: a number, a day, a name, and whether something is so. */
    private static final Map<Character, List<String>> VALUES = Map.of(
            '#', List.of("12", "47", "64", "£4.2m", "1,200", "three"),
            '@', List.of("Monday", "Tuesday", "3 May", "4 May", "2025", "2026"),
            '&', List.of("Jo Smith", "Ann Smith", "Ann Jones", "Zoë Kettlewray", "O'Dell", "the mayor"),
            '!', List.of("is now", "is not now", "will be", "will never be"));

    /** Sentences with words of their own, which stay; so nobody can doubt which sentence is which. */
    private static final List<String> SENTENCES = List.of(
            "About # people left their homes in Mill Street before dawn on @, according to &.",
            "The bridge at Staithe ! closed to lorries on @ after a survey by & found # cracks.",
            "A wall beside the old baths ! repaired for # that the council had put aside.",
            "Engineers under & pumped water out of the market hall until @.",
            "Nobody expects the harbour fund to pay, and & ! asked about it on @.",
            "Farmers upstream lost # sheep when the sluice at Norchester jammed.",
            "On @ a letter from & reached the ministry, which ! amused.",
            "Trains between Ashford and the coast ran # minutes late.",
            "Schools opened their gymnasiums, where & handed out # blankets.",
            "The insurer ! bound by its promise of @, its lawyers argued.",
            "Rain gauges on Thrum Moor filled twice, a record since @.",
            "Volunteers baked bread for # households under the eye of &.");

    /** A sentence with its values. */
    private record Sentence(int number, List<String> values) {
    }

    /** Where in a text a sentence is (value −1), or one of its values. */
    private record Place(int number, int value) {
    }

    private final Random choices;

    KnownEdits(Random choices) {
        this.choices = choices;
    }

    /**
     * Checks that each sentence and each value is placed where it went or nowhere, and that none whose words were replaced is said
     * to be the same.
     */
    void check() {
        var earlier = IntStream.range(0, SENTENCES.size()).mapToObj(this::any).toList();
        var later = edited(earlier);
        var from = new HashMap<Place, Span>();
        var to = new HashMap<Place, Span>();
        var before = write(earlier, from);
        var after = write(later, to);
        var revision = Revision.between(before, after);
        from.forEach((place, span) -> check(before, span, after, Optional.ofNullable(to.get(place)), revision.place(span)));
    }

    private static void check(String before, Span span, String after, Optional<Span> truth, Placing placing) {
        var told = "“%s” in%n%s%nand%n%s".formatted(span.of(before), before, after);
        var same = truth.filter(there -> there.of(after).equals(span.of(before)));
        switch (placing) {
            case Placed placed -> assertThat(Optional.of(placed.span())).as(told).isEqualTo(same);
            case Moved moved -> assertThat(Optional.of(moved.span())).as(told).isEqualTo(same);
            case Changed changed -> {
                assertThat(same).as(told).isEmpty();
                assertThat(truth).as(told).hasValueSatisfying(there -> assertThat(there.overlaps(changed.span())).as(told).isTrue());
            }
            case Orphaned orphaned -> assertThat(orphaned.candidates()).as(told).hasSizeLessThanOrEqualTo(5);
        }
    }

    private Sentence any(int number) {
        return new Sentence(number, SENTENCES.get(number).chars().filter(c -> VALUES.containsKey((char) c)).mapToObj(c -> any((char) c))
                .toList());
    }

    private String any(char sign) {
        var values = VALUES.get(sign);
        return values.get(choices.nextInt(values.size()));
    }

    private List<Sentence> edited(List<Sentence> sentences) {
        var edited = new ArrayList<>(sentences);
        for (int left = choices.nextInt(10); left > 0 && !edited.isEmpty(); left--) {
            var at = choices.nextInt(edited.size());
            switch (choices.nextInt(4)) {
                case 0 -> edited.remove(at);
                case 1 -> edited.add(choices.nextInt(edited.size()), edited.remove(at));
                default -> edited.set(at, any(edited.get(at).number()));
            }
        }
        return edited;
    }

    /** Three sentences make a paragraph. */
    private static String write(List<Sentence> sentences, Map<Place, Span> places) {
        var text = new StringBuilder();
        for (int i = 0; i < sentences.size(); i++) {
            text.append(i == 0 ? "" : i % 3 == 0 ? "\n\n" : " ");
            write(sentences.get(i), text, places);
        }
        return text.toString();
    }

    private static void write(Sentence sentence, StringBuilder text, Map<Place, Span> places) {
        var start = text.length();
        var value = 0;
        for (var c : SENTENCES.get(sentence.number()).toCharArray()) {
            if (VALUES.containsKey(c)) {
                var words = sentence.values().get(value);
                places.put(new Place(sentence.number(), value++), new Span(text.length(), text.length() + words.length()));
                text.append(words);
            } else {
                text.append(c);
            }
        }
        places.put(new Place(sentence.number(), -1), new Span(start, text.length()));
    }
}
