package org.stet.analysis.quotes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.stet.analysis.names.Gender;
import org.stet.analysis.text.Document;
import org.stet.core.anchor.Span;
import org.stet.model.Quotation;
import org.stet.model.StructureKind;

/** Goes through an article from its beginning to its end and gives each quotation its speaker. */
final class Attributor {

    /** Whose words the last ones were. */
    private record Voice(Optional<String> speaker, Optional<Span> named, Optional<Span> cue, Optional<Subject> subject,
            List<String> via) {
    }

    private static final Voice NOBODY = new Voice(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of());

    private final String text;
    private final List<List<Passage>> paragraphs;
    private final Speakers speakers;
    private final List<Quote> quotes = new ArrayList<>();
    /** Where the quotations are of somebody who has been called no more than he or she so far. */
    private final Map<Gender, List<Integer>> unnamed = new EnumMap<>(Gender.class);
    private Voice last = NOBODY;
    private Voice before = NOBODY;

    Attributor(Document document, List<List<Passage>> paragraphs) {
        this.text = document.text();
        this.paragraphs = paragraphs;
        this.speakers = new Speakers(text, document.article().byline(), paragraphs.stream().flatMap(List::stream).toList());
    }

    List<Quote> read() {
        for (var paragraph : paragraphs) {
            if (isSetApart(paragraph) && before.speaker().isPresent() && (before.cue().isPresent() || endsInColon(before))) {
                addBlock(paragraph.getFirst());
            } else {
                for (var at = 0; at < paragraph.size(); at++) {
                    read(paragraph, at);
                }
            }
        }
        return quotes;
    }

    /** Whether a paragraph is a block quotation without marks. */
    private static boolean isSetApart(List<Passage> paragraph) {
        return !paragraph.isEmpty() && paragraph.getFirst().block().kind() == StructureKind.BLOCK_QUOTE
                && paragraph.stream().flatMap(passage -> passage.parts().stream()).noneMatch(Part.Quoted.class::isInstance);
    }

    private void addBlock(Passage first) {
        var sentences = first.block().sentences();
        var words = new Span(sentences.getFirst().start(), sentences.getLast().end());
        quotes.add(new Quote(words, Quotation.DIRECT, before.speaker(), before.named(), before.cue(), before.via()));
    }

    private void read(List<Passage> paragraph, int index) {
        var passage = paragraph.get(index);
        var reported = ReportedClause.in(passage);
        Optional<Voice> voice = Optional.empty();
        for (var at = 0; at < passage.size(); at++) {
            if (passage.parts().get(at) instanceof Part.Quoted quoted && quoted.stretch().words().length() > 0) {
                var found = quoted(paragraph, index, at, quoted.stretch(), voice);
                voice = found.isPresent() ? found : voice;
            }
        }
        Optional<ReportedClause> outer = Optional.empty();
        for (var clause : reported) {
            var told = voice(clause.attribution());
            addReported(passage, clause, told, outer);
            outer = Optional.of(clause);
            voice = voice.or(() -> Optional.of(told).filter(any -> clause.attribution().at() >= Subjects.mainClause(passage)));
        }
        voice.ifPresent(found -> last = found);
        before = voice.orElseGet(() -> spokenOf(passage));
        var subject = Subjects.ofMainClause(passage);
        if (!unnamed.isEmpty()) {
            subject.ifPresent(this::nameUnnamed);
        }
        speakers.passed(passage, subject);
    }

    /** Gives what a report begins with to the one whom it introduces afterwards: “I ran,” she said. Ann Lee, 30, was asleep. */
    private void nameUnnamed(Subject introduced) {
        speakers.introduced(introduced).ifPresent(name -> unnamed.entrySet().removeIf(entry -> {
            var isMeant = speakers.mayBe(name, entry.getKey());
            if (isMeant) {
                entry.getValue().forEach(index -> name(index, name));
            }
            return isMeant;
        }));
    }

    private void name(int index, String speaker) {
        var quote = quotes.get(index);
        quotes.set(index, new Quote(quote.span(), quote.style(), Optional.of(speaker), quote.speakerSpan(), quote.cue(), quote.via()));
    }

    /** Adds a quoted part if it is a quotation; gives whose it is. */
    private Optional<Voice> quoted(List<Passage> paragraph, int index, int at, Stretch stretch, Optional<Voice> earlier) {
        var passage = paragraph.get(index);
        var sentence = isSentence(passage, at, stretch);
        var own = attribution(passage, at, stretch, sentence);
        var voice = own.map(this::voice);
        if (voice.isEmpty() && (sentence || isJoined(passage, at))) {
            voice = earlier;
        }
        if (voice.isEmpty() && sentence) {
            voice = shared(passage, at).or(() -> namedAfter(paragraph, index)).or(() -> inherited(paragraph, index, stretch));
        }
        if (!isQuotation(passage, at, stretch, sentence, voice) || !sentence && isByname(passage, at)
                || !sentence && own.isPresent() && isTerm(passage, at, stretch, own.get())) {
            return Optional.empty();
        }
        add(stretch, sentence, voice.orElse(NOBODY));
        return voice;
    }

    /** Whether nothing but a joining word stands between quoted words and those before: “x” and “y”. */
    private static boolean isJoined(Passage passage, int at) {
        var before = at - 1;
        while (passage.is(before, ",", "and", "or", "but", "then", "a", "an", "the")) {
            before--;
        }
        return passage.isQuoted(before);
    }

    /** A word or two inside a noun phrase that no verb of saying stands near: a “hold” recommendation. */
    private boolean isTerm(Passage passage, int at, Stretch stretch, Attribution attribution) {
        var words = stretch.words().of(text).split("\\s+", 4);
        return words.length <= 2 && passage.isDeterminer(at - 1) && (attribution.at() > at || at - attribution.at() > (passage.cues(attribution.at()).contains(Cues.VIEW) ? 5 : 3))
                && !(passage.isAuxiliary(at - 2) && passage.isBoundary(at + 1));
    }

    /** Whether quoted words are what somebody or something goes by: known as “the Clockmaker”, a so-called “hub”. */
    private static boolean isByname(Passage passage, int at) {
        var before = passage.isDeterminer(at - 1) ? at - 2 : at - 1;
        var known = before - 1;
        while (passage.isAdverb(known)) {
            known--;
        }
        return passage.is(before, "as") && passage.is(known, "known")
                || passage.is(before, "called") && passage.is(before - 1, "-") && passage.is(before - 2, "so")
                || passage.is(before, "nicknamed", "titled", "entitled", "alias");
    }

    private void addReported(Passage passage, ReportedClause clause, Voice voice, Optional<ReportedClause> outer) {
        var via = outer.filter(around -> around.from() <= clause.attribution().at() && clause.attribution().at() < around.to()
                && clause.from() > around.from()).flatMap(around -> speakers.resolve(around.attribution().subject()));
        voice.speaker().filter(speaker -> passage.cues(clause.attribution().at()).contains(Cues.SPEECH)).ifPresent(speaker -> speakers.said(speaker, clause.attribution().subject()));
        quotes.add(new Quote(passage.span(clause.from(), clause.to()), Quotation.INDIRECT, voice.speaker(), voice.named(), voice.cue(),
                via.map(List::of).orElse(voice.via())));
    }

    /** Words in quotation marks that stand for themselves, neither woven into a sentence nor a mere name. */
    private boolean isSentence(Passage passage, int at, Stretch stretch) {
        var first = text.charAt(stretch.words().start());
        var begins = Character.isUpperCase(first) || Character.isDigit(first) || "[(…‘'“\"$£€".indexOf(first) >= 0;
        var lead = at - 1;
        var free = lead < passage.opening() || passage.is(lead, ",", ":", "—", "–", "-", "--", ".", ")") || passage.isQuoted(lead)
                || !passage.cues(lead).isEmpty() && passage.isVerb(lead);
        if (!free || !begins && !isIntroduced(passage, lead, stretch)) {
            return false;
        }
        return at + 1 >= passage.size() || passage.isPunctuation(at + 1) || passage.isQuoted(at + 1) || endsInSign(stretch)
                || Attributions.right(passage, at, true).isPresent();
    }

    /** Whether words without a capital go on with an interrupted quotation, or follow a verb of saying and a sign. */
    private static boolean isIntroduced(Passage passage, int lead, Stretch stretch) {
        if (!passage.is(lead, ",", ":") || stretch.words().length() < 20) {
            return false;
        }
        for (var at = lead - 1; at >= 0 && at > lead - 12; at--) {
            if (passage.isQuoted(at)) {
                return Attributions.right(passage, at, true).isPresent();
            }
            if (passage.cues(at).contains(Cues.SPEECH)) {
                return at > lead - 3 || isInterrupted(passage, at);
            }
        }
        return false;
    }

    private static boolean isInterrupted(Passage passage, int verb) {
        for (var at = verb; at >= 0 && at > verb - 12; at--) {
            if (passage.isQuoted(at)) {
                return true;
            }
        }
        return false;
    }

    private boolean endsInSign(Stretch stretch) {
        return ",.?!…—–;".indexOf(text.charAt(stretch.words().end() - 1)) >= 0;
    }

    private Optional<Attribution> attribution(Passage passage, int at, Stretch stretch, boolean sentence) {
        var comma = text.charAt(stretch.words().end() - 1) == ',' || passage.is(at + 1, ",") && sentence;
        return Attributions.of(passage, at, sentence, comma);
    }

    /** The attribution of another quotation of the same sentence. */
    private Optional<Voice> shared(Passage passage, int at) {
        for (var other = at + 1; other < passage.size() && other < at + 40; other++) {
            if (passage.parts().get(other) instanceof Part.Quoted quoted && quoted.stretch().words().length() > 0) {
                var sentence = isSentence(passage, other, quoted.stretch());
                return attribution(passage, other, quoted.stretch(), sentence).map(this::voice);
            }
        }
        return Optional.empty();
    }

    /** Who said what stands alone between marks, if the next sentence says no more than that: “No.” That was Ann Lee, the mayor. */
    private Optional<Voice> namedAfter(List<Passage> paragraph, int index) {
        if (!paragraph.get(index).isBare() || index + 1 == paragraph.size()) {
            return Optional.empty();
        }
        var next = paragraph.get(index + 1);
        return next.is(0, "that", "this") && next.is(1, "is", "was") && next.isNamed(2)
                ? Subjects.at(next, 2).map(subject -> voice(new Attribution(subject, Optional.empty(), 1))) : Optional.empty();
    }

    /** Whose words a quotation without an attribution of its own are: a sentence of nothing but quoted words. */
    private Optional<Voice> inherited(List<Passage> paragraph, int index, Stretch stretch) {
        var passage = paragraph.get(index);
        if (!passage.isBare()) {
            return Optional.empty();
        }
        if (passage.size() == 1 && paragraph.size() == 1 && !endsInSign(stretch) && !stretch.goesOn() && !stretch.open()
                && !endsInColon(before)) {
            return Optional.empty();
        }
        if (stretch.goesOn() && last.speaker().isPresent()) {
            return Optional.of(last);
        }
        if (index == 0 && index + 1 < paragraph.size() && !endsInColon(before)) {
            var next = paragraph.get(index + 1);
            for (var i = 0; i < next.size() && i < 3; i++) {
                if (next.parts().get(i) instanceof Part.Quoted quoted && quoted.stretch().words().length() > 0) {
                    return attribution(next, i, quoted.stretch(), true).map(this::voice);
                }
            }
        }
        return before.speaker().isPresent() ? Optional.of(before) : Optional.empty();
    }

    private static boolean endsInColon(Voice voice) {
        return voice.subject().map(Subject::passage).filter(passage -> passage.is(passage.size() - 1, ":")).isPresent();
    }

    private boolean isQuotation(Passage passage, int at, Stretch stretch, boolean sentence, Optional<Voice> voice) {
        var words = text.substring(stretch.words().start(), stretch.words().end());
        var count = words.split("\\s+", 5).length;
        if (isTitle(words) && !isSaid(passage, at) && !(passage.isBare() && endsSentence(words))) {
            return false;
        }
        return voice.isPresent() || sentence && count >= 4 && endsInSign(stretch);
    }

    private static boolean endsSentence(String words) {
        return ".?!".indexOf(words.charAt(words.length() - 1)) >= 0;
    }

    /** Whether a verb of saying stands right beside quoted words. */
    private static boolean isSaid(Passage passage, int at) {
        var before = passage.is(at - 1, ",", ":") ? at - 2 : at - 1;
        return passage.cues(before).contains(Cues.SPEECH) || passage.is(at - 1, ":") || passage.isQuoted(before)
                || Attributions.right(passage, at, false).isPresent();
    }

    /** A name rather than speech: every longer word has a capital. */
    private static boolean isTitle(String words) {
        var parts = words.split("\\s+", 14);
        var capitals = 0;
        for (var part : parts) {
            if (Character.isUpperCase(part.charAt(0)) || part.length() < 4) {
                capitals++;
            }
        }
        var names = Arrays.stream(parts).filter(part -> Character.isUpperCase(part.charAt(0))).count();
        return capitals == parts.length && 2 * names >= parts.length && parts.length < 14 && Character.isUpperCase(parts[0].charAt(0));
    }

    private Voice voice(Attribution attribution) {
        var subject = attribution.subject();
        return new Voice(speakers.resolve(subject), Optional.of(subject.passage().span(subject.from(), subject.to())), attribution.cue(),
                Optional.of(subject), List.of());
    }

    private void add(Stretch stretch, boolean sentence, Voice voice) {
        var subject = voice.subject();
        if (voice.speaker().isPresent() && subject.isPresent()) {
            speakers.said(voice.speaker().get(), subject.get());
        } else if (subject.filter(found -> found.passage().is(found.from(), "he", "she")).isPresent() && speakers.areUnknown()) {
            unnamed.computeIfAbsent(subject.get().word().equals("he") ? Gender.MAN : Gender.WOMAN, any -> new ArrayList<>()).add(quotes.size());
        }
        quotes.add(new Quote(stretch.words(), sentence ? Quotation.DIRECT : Quotation.MIXED, voice.speaker(), voice.named(), voice.cue(),
                voice.via()));
    }

    /** Whose words a sentence without quotation marks tells, or whom it speaks of. */
    private Voice spokenOf(Passage passage) {
        if (isQuestion(passage)) {
            return answering().orElse(NOBODY);
        }
        return Subjects.ofMainClause(passage).or(() -> Subjects.at(passage, 0).filter(Speakers::isUtterance)).map(subject -> new Voice(speakers.parent(subject).or(() -> speakers.resolve(subject)),
                Optional.of(passage.span(subject.from(), subject.to())), Optional.empty(), Optional.of(subject), List.of())).orElse(NOBODY);
    }

    /** Whether a sentence asks something of nobody it names. */
    private static boolean isQuestion(Passage passage) {
        return passage.is(passage.size() - 1, "?")
                && IntStream.range(0, passage.size()).noneMatch(at -> passage.isNamed(at) || passage.isQuoted(at));
    }

    /** Whom a question between paragraphs is put to: the one who spoke last, else the only one the article has named. */
    private Optional<Voice> answering() {
        return last.speaker().isPresent() ? Optional.of(last)
                : speakers.onlyNamed().map(name -> new Voice(Optional.of(name), Optional.empty(), Optional.empty(), Optional.empty(), List.of()));
    }
}
