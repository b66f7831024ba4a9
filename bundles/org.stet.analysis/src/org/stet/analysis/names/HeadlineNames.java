package org.stet.analysis.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stet.analysis.text.Block;
import org.stet.analysis.text.Document;
import org.stet.analysis.text.Sentence;
import org.stet.analysis.text.Token;

/** Finds names in lines where every word is capitalised: only those that the article uses elsewhere, and the surnames in them. */
final class HeadlineNames {

    private HeadlineNames() {
    }

    static List<Spotted> spot(Document document, List<Spotted> known, List<PersonName> people) {
        Map<String, List<List<String>>> byFirstWord = Stream.concat(known.stream().map(name -> lower(name.tokens())),
                people.stream().map(person -> List.of(person.surname().split(" ")))).distinct()
                        .collect(Collectors.groupingBy(List::getFirst));
        var found = new ArrayList<Spotted>();
        document.blocks().stream().filter(Block::isRead).filter(block -> Capitals.isTitleCase(block) && !Furniture.is(document, block))
                .flatMap(block -> block.sentences().stream()).forEach(sentence -> spot(sentence, byFirstWord, found));
        return found;
    }

    private static void spot(Sentence sentence, Map<String, List<List<String>>> byFirstWord, List<Spotted> found) {
        var words = lower(sentence.tokens());
        for (var i = 0; i < words.size();) {
            var start = i;
            var longest = byFirstWord.getOrDefault(words.get(i), List.of()).stream()
                    .filter(name -> start + name.size() <= words.size() && words.subList(start, start + name.size()).equals(name))
                    .max(Comparator.comparingInt(List::size));
            longest.map(name -> new Spotted(sentence, start, start + name.size(), "")).filter(name -> !isPartOfOther(name))
                    .ifPresent(found::add);
            i += longest.map(List::size).orElse(1);
        }
    }

    /** Whether the next words make it another name: Lee Memorial Gardens. */
    private static boolean isPartOfOther(Spotted name) {
        return Stream.of(name.word(0), name.word(1)).anyMatch(next -> WordList.PLACE_WORDS.has(next)
                || WordList.ORGANISATION_WORDS.has(next));
    }

    private static List<String> lower(List<Token> tokens) {
        return tokens.stream().map(token -> token.text().toLowerCase(Locale.ROOT)).toList();
    }
}
