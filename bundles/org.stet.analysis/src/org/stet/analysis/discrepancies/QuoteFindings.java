package org.stet.analysis.discrepancies;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.stet.analysis.ArticleReading;
import org.stet.analysis.Memo;
import org.stet.analysis.Memo.Derivation;
import org.stet.analysis.claims.Statement;
import org.stet.analysis.quotes.Quote;
import org.stet.model.Bound;
import org.stet.model.DiscrepancyType;

/** Finds quoted sentences that articles have in different words, whoever is named as their speaker. */
final class QuoteFindings {

    /** Sentences that are the same in most words, of one speaker as far as is told. */
    private record Same(String speaker, List<QuotedSentence> sentences) {
    }

    /** So much of the words must be the same for two sentences of one speaker to be one. */
    private static final double SAME_SENTENCE = .5;
    private static final String NOBODY = "";

    private static final Derivation<ArticleReading, Map<Quote, List<QuotedSentence>>> SENTENCES = new Derivation<>(QuotedSentence::of);
    private static final Derivation<List<QuotedSentence>, List<List<QuotedSentence>>> SAME = new Derivation<>(QuoteFindings::same);

    private final CaseView view;
    private final Speakers speakers;
    private final Memo memo;

    QuoteFindings(CaseView view, Speakers speakers, Memo memo) {
        this.view = view;
        this.speakers = speakers;
        this.memo = memo;
    }

    List<Finding> all() {
        var bySpeaker = new TreeMap<String, List<QuotedSentence>>();
        for (var reading : view.articles()) {
            memo.get(SENTENCES, reading).forEach((quote, sentences) -> bySpeaker
                    .computeIfAbsent(speakers.of(reading.article().id(), quote).orElse(NOBODY), any -> new ArrayList<>()).addAll(sentences));
        }
        var unknown = bySpeaker.getOrDefault(NOBODY, List.of()).stream().map(List::of);
        bySpeaker.remove(NOBODY);
        var groups = Stream.concat(unknown.map(sentence -> new Same(NOBODY, sentence)), bySpeaker.entrySet().stream()
                .flatMap(quoted -> memo.get(SAME, quoted.getValue()).stream().map(same -> new Same(quoted.getKey(), same)))).toList();
        return joined(groups).stream().flatMap(same -> variant(same).stream()).toList();
    }

    /** Puts sentences of one speaker together that are the same in most words. */
    private static List<List<QuotedSentence>> same(List<QuotedSentence> quoted) {
        var found = new ArrayList<List<QuotedSentence>>();
        var open = new LinkedHashSet<>(quoted);
        while (!open.isEmpty()) {
            var first = open.removeFirst();
            var same = new ArrayList<>(List.of(first));
            var wordings = new LinkedHashSet<>(List.of(first.words()));
            for (var rest = open.iterator(); rest.hasNext();) {
                var other = rest.next();
                if (wordings.contains(other.words())
                        || wordings.stream().anyMatch(words -> Words.likeness(words, other.words()) >= SAME_SENTENCE)) {
                    same.add(other);
                    wordings.add(other.words());
                    rest.remove();
                }
            }
            found.add(List.copyOf(same));
        }
        return List.copyOf(found);
    }

    /** Puts the sentences of different speakers together that are nearly the same, and the same in most words if the names may be one person's. */
    private static List<Same> joined(List<Same> groups) {
        var together = new Together(groups.size());
        var first = new HashMap<List<String>, Integer>();
        for (var i = 0; i < groups.size(); i++) {
            var tried = new HashSet<Integer>();
            for (var sentence : groups.get(i).sentences) {
                for (var run : sentence.runs()) {
                    var other = first.putIfAbsent(run, i);
                    if (other != null && !together.isJoined(other, i) && tried.add(other) && areOne(groups.get(other), groups.get(i))) {
                        together.join(other, i);
                    }
                }
            }
        }
        return together.of(groups).stream().map(same -> same.stream().reduce(QuoteFindings::plus).orElseThrow()).toList();
    }

    private static Same plus(Same one, Same other) {
        var sentences = new ArrayList<>(one.sentences);
        sentences.addAll(other.sentences);
        return new Same(one.speaker.equals(NOBODY) ? other.speaker : one.speaker, sentences);
    }

    private static boolean areOne(Same one, Same other) {
        var sameSpeaker = !one.speaker.equals(NOBODY) && !other.speaker.equals(NOBODY) && Speakers.mayBeOne(one.speaker, other.speaker);
        return one.sentences.stream().anyMatch(a -> other.sentences.stream()
                .anyMatch(b -> sameSpeaker ? Words.likeness(a.words(), b.words()) >= SAME_SENTENCE : a.isNearly(b)));
    }

    /** A finding if words differ; a sentence that is only cut, or explained in brackets, is no other wording. */
    private Optional<Finding> variant(Same said) {
        var same = said.sentences;
        var wordings = new ArrayList<QuotedSentence>();
        for (var quoted : same) {
            if (wordings.stream().noneMatch(quoted::isOfSameWords)) {
                wordings.add(quoted);
            }
        }
        if (wordings.size() < 2 || same.stream().map(quoted -> quoted.place().article()).distinct().count() < 2) {
            return Optional.empty();
        }
        var members = same.stream().map(quoted -> new Statement(quoted.place(), quoted.text(), String.join(" ", quoted.words()), "",
                Bound.EXACTLY, "")).sorted(Comparator.comparing(Statement::place, view.order())).toList();
        var explanation = new ArrayList<String>();
        for (var wording : wordings) {
            var who = same.stream().filter(quoted -> quoted.words().equals(wording.words())).map(quoted -> view.name(quoted.place().article()))
                    .distinct().sorted().toList();
            explanation.add(Telling.and(who) + (who.size() == 1 ? " has “" : " have “") + wording.text().replaceFirst("[,.]$", "") + "”");
        }
        return Optional.of(new Finding(DiscrepancyType.QUOTE_VARIANT, Optional.empty(), Optional.empty(), said.speaker, members,
                String.join(", ", explanation) + ".", "words differ: " + Words.diff(wordings.get(0).words(), wordings.get(1).words())));
    }
}
