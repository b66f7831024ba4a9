package org.stet.analysis.values.time;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.stet.analysis.text.Document;

/** What an article speaks of, as far as it tells how its times are meant. */
enum Topic {

    /** Beside which a season is one of matches. */
    SPORT(Lexicon.OF_SPORT),
    /** In which what people do at an hour is their habit. */
    STUDY(Lexicon.OF_STUDIES);

    private final Set<String> words;

    Topic(Set<String> words) {
        this.words = words;
    }

    static Set<Topic> of(Document document) {
        var topics = EnumSet.noneOf(Topic.class);
        document.sentences().flatMap(sentence -> sentence.tokens().stream()).map(token -> token.text().toLowerCase(Locale.ROOT))
                .forEach(word -> topics.addAll(of(word)));
        return topics;
    }

    private static Collection<Topic> of(String word) {
        var topics = EnumSet.noneOf(Topic.class);
        for (var topic : values()) {
            if (topic.words.contains(word)) {
                topics.add(topic);
            }
        }
        return topics;
    }
}
