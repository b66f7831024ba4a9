package org.stet.analysis.quotes;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stet.analysis.names.Demonyms;
import org.stet.analysis.names.Gender;
import org.stet.analysis.names.GivenNames;
import org.stet.analysis.names.Name;
import org.stet.analysis.quotes.Mentions.Mention;

/**
 * Says who is meant by a subject, by the fullest name that the article uses: a pronoun is whom the sentences before speak of,
 * a role is the person it was given to. Reads an article from its beginning to its end.
 */
final class Speakers {

    private static final int MEMORY = 24;
    private static final int CROWD = 12;
    /** How many sentences before somebody is spoken of as the Swede or the 24-year-old. */
    private static final int NEAR = 4;
    /** How many words such a description may have. */
    private static final int LONGEST = 7;
    private static final Set<String> INDEFINITE = Set.of("a", "an", "another", "any", "both", "each", "every", "many", "most", "no", "one", "other",
            "several", "some", "three", "two");
    /** Those whom a story about a couple or a family sets beside the person it has named. */
    private static final Set<String> KIN = Set.of("aunt", "brother", "daughter", "husband", "nephew", "niece", "sister", "son", "uncle", "wife");
    private static final Set<String> OTHERS = Set.of("other", "second", "third", "rival", "opposing", "late", "fellow");

    /** Someone a pronoun may mean. */
    private record Candidate(String name, Optional<Gender> gender, boolean single) {
    }

    private final String text;
    private final String author;
    private final Map<String, TreeMap<Integer, String>> roles = new HashMap<>();
    private final Map<String, Gender> genders = new HashMap<>();
    private final Map<String, String> ages = new HashMap<>();
    private final Set<String> people = new HashSet<>();
    /** Those of whom the article tells a trade or a trait that people are written about for. */
    private final Set<String> writtenAbout = new HashSet<>();
    private final Deque<List<Candidate>> before = new ArrayDeque<>();
    private String lastSaid;
    private List<Candidate> previous = List.of();
    private List<Candidate> here = new ArrayList<>();
    private List<Candidate> saidHere = new ArrayList<>();

    Speakers(String text, String author, List<Passage> passages) {
        this.text = text;
        this.author = author;
        passages.forEach(this::learn);
    }

    /** Keeps what the words beside a name tell of its bearer: prosecutor Jane Doe; Jane Doe, the prosecutor; Mrs Doe. */
    private void learn(Passage passage) {
        for (var at = 0; at < passage.size(); at++) {
            var mention = mention(passage, at);
            if (mention.isEmpty() || !mention.get().isPerson() || mention(passage, at - 1).equals(mention)) {
                continue;
            }
            var name = mention.get().name();
            GivenNames.gender(name.canonical()).ifPresent(gender -> genders.putIfAbsent(name.canonical(), gender));
            var title = passage.is(at - 1, ".", ",") ? at - 2 : at - 1;
            if (passage.isNominal(title) && !passage.is(title, "'s")) {
                role(name, passage, title);
            }
            var end = at;
            while (mention(passage, end).equals(mention)) {
                end++;
            }
            people.add(name.canonical());
            learnOffice(name, passage, title, end);
            if (passage.is(end, ",") && passage.word(end + 1).matches("\\d+") && passage.is(end + 2, ",", ".")) {
                ages.put(name.canonical(), passage.word(end + 1));
            }
            if (passage.is(end, ",") || passage.is(end, "(")) {
                var from = passage.word(end + 1).matches("\\d+") && passage.is(end + 2, ",") ? end + 3 : end + 1;
                Subjects.at(passage, from).filter(role -> mention(passage, role.from()).isEmpty())
                        .ifPresent(role -> role(name, passage, head(role)));
            }
        }
    }

    /** Keeps what somebody is said to be or to have become: Jane Doe has been manager since May; her agent is Jane Doe. */
    private void learnOffice(Name name, Passage passage, int title, int end) {
        var verb = WordClass.TITLE.has(passage.word(title)) ? title - 1 : title;
        if (passage.is(verb, "is", "was") && !passage.is(end, "'s") && passage.isNominal(verb - 1)) {
            role(name, passage, verb - 1);
        }
        var at = end;
        while (passage.isAuxiliary(at) || passage.isAdverb(at) || WordClass.OFFICE.has(passage.word(at)) || passage.is(at, "as") && at > end) {
            at++;
        }
        if (at > end || passage.is(at, "as")) {
            Subjects.at(passage, passage.is(at, "as") ? at + 1 : at).filter(office -> !mention(passage, head(office)).filter(Mention::isPerson).isPresent())
                    .ifPresent(office -> role(name, passage, head(office)));
        }
    }

    private void role(Name name, Passage passage, int at) {
        var word = passage.word(at).replace(".", "");
        if (!passage.isPunctuation(at - 1) || !passage.is(at, ",")) {
            Roles.gender(word).ifPresent(gender -> genders.putIfAbsent(name.canonical(), gender));
        }
        if (Roles.isPublic(word)) {
            writtenAbout.add(name.canonical());
        }
        if (Roles.isPerson(word)) {
            roles.computeIfAbsent(word, any -> new TreeMap<>()).put(passage.span(at).start(), name.canonical());
        }
    }

    private static Optional<Mention> mention(Passage passage, int at) {
        return passage.isWord(at) ? passage.mentions().at(passage.span(at)) : Optional.empty();
    }

    /** The last word of the noun phrase that a subject begins with: spokesman of the spokesman for the mayor. */
    private static int head(Subject subject) {
        var passage = subject.passage();
        var at = subject.from();
        while (at + 1 < subject.to() && !(passage.isPreposition(at + 1) && mention(passage, at + 1).isEmpty() && !passage.is(at, "-")
                && !passage.is(at + 2, "-"))) {
            at++;
        }
        return passage.is(at, "'s", "'") && at > subject.from() ? at - 1 : at;
    }

    /** Who is meant; empty if a pronoun leaves it open. */
    Optional<String> resolve(Subject subject) {
        if (subject.meant().isPresent()) {
            return resolve(subject.meant().get());
        }
        var passage = subject.passage();
        var head = head(subject);
        if (isUtterance(subject)) {
            return person(passage, subject.from(), Optional.of(passage.is(subject.from(), "his") ? Gender.MAN : Gender.WOMAN));
        }
        var named = mention(passage, head).filter(mention -> mention.span().end() <= passage.span(head).end() + 2);
        if (named.isPresent() && !passage.is(head + 1, "'s")) {
            return Optional.of(named.get().name().canonical());
        }
        var last = mention(passage, subject.to() - 1).filter(Mention::isPerson);
        if (last.isPresent() && isBesideName(passage, subject, last.get())) {
            return Optional.of(last.get().name().canonical());
        }
        if ((passage.isPronoun(subject.from()) || passage.is(subject.from(), "him", "her", "them")) && subject.to() == subject.from() + 1) {
            return pronoun(passage, subject.from());
        }
        if (WordClass.MESSAGE.has(passage.word(head)) && head <= subject.from() + 1) {
            var sender = sender(subject, head);
            if (sender.isPresent()) {
                return sender;
            }
        }
        if (isDefinite(passage, subject.from()) && isWhole(subject, head) && !isPickedOut(subject, head)) {
            var linked = role(passage, subject.from(), head);
            if (linked.isPresent()) {
                return linked;
            }
        }
        return Optional.of(words(subject, head));
    }

    /** Whose message it is: that of whom it is from, of the one who spoke last, of whom the sentence before tells. */
    private Optional<String> sender(Subject subject, int head) {
        var passage = subject.passage();
        if (passage.is(head + 1, "from", "by")) {
            return mention(passage, subject.to() - 1).map(mention -> mention.name().canonical());
        }
        if (passage.is(head, "report") || head + 1 < subject.to() || passage.is(subject.from(), "a", "an") && !passage.is(head, "statement")) {
            return Optional.empty();
        }
        if (passage.is(subject.from(), "a")) {
            return previous.stream().filter(body -> !body.single()).map(Candidate::name)
                    .filter(passage.mentions().organisationsBefore(passage.span(head).start())::contains).findFirst();
        }
        return Optional.ofNullable(lastSaid).or(() -> previous.stream().map(Candidate::name).findFirst());
    }

    /** Whether a determiner points to somebody known, and not to one more or to some: the neighbour, not another neighbour. */
    private static boolean isDefinite(Passage passage, int at) {
        return passage.isDeterminer(at) && !INDEFINITE.contains(passage.word(at));
    }

    /** Whether a man or a woman is told from others by where he or she is: the man behind me. */
    private static boolean isPickedOut(Subject subject, int head) {
        var passage = subject.passage();
        return head == subject.from() + 1 && passage.is(head, "man", "woman", "boy", "girl")
                && passage.is(subject.to(), "at", "behind", "beside", "in", "near", "next", "with");
    }

    /** Whether nothing follows the head of a subject but how many children somebody has, or where somebody is from: the mother of two. */
    private static boolean isWhole(Subject subject, int head) {
        var passage = subject.passage();
        return head == subject.to() - 1 || passage.is(head + 1, "of", "from") && head + 3 == subject.to()
                && mention(passage, head + 2).map(tail -> !tail.isPerson()).orElseGet(() -> passage.isNumber(head + 2));
    }

    /** Whether a subject is what somebody says: his advice to runners. */
    static boolean isUtterance(Subject subject) {
        return subject.passage().is(subject.from(), "his", "her") && WordClass.UTTERANCE.has(subject.passage().word(head(subject)));
    }

    /** Whose child a subject is, who speaks for it where it is spoken of: her son Kai, nine. */
    Optional<String> parent(Subject subject) {
        var passage = subject.passage();
        return passage.is(subject.from(), "his", "her") && Roles.isChild(passage.word(subject.from() + 1))
                ? person(passage, subject.from(), Optional.of(passage.is(subject.from(), "his") ? Gender.MAN : Gender.WOMAN))
                : Optional.empty();
    }

    /** Whether a trade or the name of a body or place stands right before that of a person: director of the foundation Ann Lee. */
    private static boolean isBesideName(Passage passage, Subject subject, Mention person) {
        var at = subject.to() - 1;
        while (at >= subject.from() && mention(passage, at).filter(person::equals).isPresent()) {
            at--;
        }
        while (at > subject.from() && WordClass.TITLE.has(passage.word(at).replace(".", ""))) {
            at--;
        }
        return at > subject.from() && (Roles.isPerson(passage.word(at)) || mention(passage, at).filter(other -> !other.isPerson()).isPresent());
    }

    /** The words of a subject, with the name of the body that a person speaks for: a spokesman for the company. */
    private String words(Subject subject, int head) {
        var passage = subject.passage();
        var last = subject.to() - 1;
        if (head + 3 == last && passage.is(head + 2, "the") && Roles.isBody(passage.word(last))
                && (passage.is(head + 1, "for") || !Roles.isOwnBody(passage.word(last)))) {
            var body = body(passage, head + 2, passage.word(last));
            if (body.isPresent()) {
                return lowered(passage, subject.from(), passage.span(subject.from(), head + 2).of(text)) + " " + body.get();
            }
        }
        return lowered(passage, subject.from(), passage.span(subject.from(), subject.to()).of(text));
    }

    private static String lowered(Passage passage, int from, String words) {
        return passage.isDeterminer(from) ? Character.toLowerCase(words.charAt(0)) + words.substring(1) : words;
    }

    /** The one who was last given a role; else whom the paragraph speaks of, if the role is not somebody else's. */
    private Optional<String> role(Passage passage, int from, int head) {
        var word = passage.is(head - 2, "of") && passage.isHyphen(head - 1) ? passage.word(head - 4) : passage.word(head);
        var bearers = roles.getOrDefault(word, new TreeMap<>());
        var last = bearers.floorEntry(passage.span(from).start());
        if (last != null) {
            return Optional.of(last.getValue());
        }
        if (!bearers.isEmpty() && bearers.firstEntry().getValue().equals(bearers.lastEntry().getValue())) {
            return Optional.of(bearers.firstEntry().getValue());
        }
        if (head == from + 1 && Roles.isBody(word)) {
            return body(passage, from, word);
        }
        if (head == from + 2 && Roles.isBody(word) && Roles.isCause(passage.word(from + 1))) {
            return passage.mentions().organisationsBefore(passage.span(from).start()).stream().findFirst();
        }
        var akin = bearers.isEmpty() ? ofSameTrade(word, passage.span(from).start()) : Optional.<String>empty();
        if (akin.isPresent()) {
            return akin;
        }
        if (passage.is(from, "the") && head > from + 1 && Roles.isPerson(word) && bearers.isEmpty()) {
            var spokenOf = previous.stream().filter(Candidate::single).findFirst().filter(person -> !names(passage, person));
            if (spokenOf.isPresent()) {
                return spokenOf.filter(person -> agrees(person, Roles.gender(word))).map(Candidate::name);
            }
        }
        if (Roles.isOffice(word) && bearers.isEmpty()) {
            return onlyOne(Roles.gender(word));
        }
        var aged = word.endsWith("year-old") || word.equals("old") && passage.is(head - 1, "-");
        var describes = aged || isDescription(passage, from, head) || passage.is(head - 1, "no") && passage.isNumber(head);
        return passage.is(from, "the") && describes
                ? described(Roles.gender(word), Demonyms.isOfOne(passage.span(head).of(text)), aged ? passage.word(from + 1).replaceFirst("\\D.*", "") : "") : Optional.empty();
    }

    private static boolean names(Passage passage, Candidate person) {
        return passage.mentions().in(passage.span(0, passage.size())).stream().anyMatch(mention -> mention.name().canonical().equals(person.name()));
    }

    /** Whether words tell what somebody is who has been named: the striker, the study's lead author, the Swede; not the other striker. */
    private boolean isDescription(Passage passage, int from, int head) {
        var start = head;
        while (passage.isHyphen(start - 1)) {
            start -= 2;
        }
        var word = passage.span(start, head + 1).of(text).toLowerCase(Locale.ROOT).replaceFirst("-of-.*", "");
        if (Roles.isPerson(word) && passage.is(from + 1, "former", "retired", "ex", "veteran")) {
            return true;
        }
        if (start == from + 1) {
            return Roles.isPublic(word) || Roles.gender(word).isPresent() && !KIN.contains(word) || Demonyms.isOfOne(passage.span(head).of(text));
        }
        return Roles.isPublic(word) && head - from <= LONGEST && IntStream.range(from, head).noneMatch(at -> OTHERS.contains(passage.word(at))
                || mention(passage, at).filter(Mention::isPerson).isPresent());
    }

    /**
     * The person named last who may be described so; of an age the one who has it, rather than one of whom no age is told; of a
     * nation rather somebody of a trade that is written about, such as a player, than an official.
     */
    private Optional<String> described(Optional<Gender> gender, boolean ofNation, String age) {
        var all = before.stream().limit(NEAR).flatMap(List::stream).filter(person -> people.contains(person.name()) && agrees(person, gender)).toList();
        var known = all.stream().filter(person -> ofNation && writtenAbout.contains(person.name())).toList();
        var named = known.isEmpty() ? all : known;
        return named.stream().filter(person -> !age.isEmpty() && age.equals(ages.get(person.name()))).findFirst()
                .or(() -> named.stream().filter(person -> age.isEmpty() || !ages.containsKey(person.name())).findFirst()).map(Candidate::name);
    }

    /** Whether nobody has been spoken of so far. */
    boolean areUnknown() {
        return before.isEmpty() && here.isEmpty();
    }

    /** The person whom a subject names or tells the office of. */
    Optional<String> introduced(Subject subject) {
        return resolve(subject).filter(people::contains);
    }

    /** Whether a name may be that of a man or a woman, as is asked. */
    boolean mayBe(String name, Gender gender) {
        return genders.getOrDefault(name, gender) == gender;
    }

    /** The only person named in the sentences before. */
    Optional<String> onlyNamed() {
        var named = before.stream().limit(NEAR).flatMap(List::stream).map(Candidate::name).filter(people::contains).distinct().toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    /** The only person named in the sentences before, if it has not been told what he or she is. */
    private Optional<String> onlyOne(Optional<Gender> gender) {
        var named = before.stream().limit(NEAR).flatMap(List::stream).filter(person -> people.contains(person.name())).distinct().toList();
        return named.size() == 1 && roles.values().stream().noneMatch(bearers -> bearers.containsValue(named.getFirst().name()))
                ? named.stream().filter(person -> agrees(person, gender)).map(Candidate::name).findFirst() : Optional.empty();
    }

    /** The one who was last introduced by another word for the same trade: the novelist, then the author. */
    private Optional<String> ofSameTrade(String word, int offset) {
        return Roles.ofSameTrade(word).stream().map(other -> roles.getOrDefault(other, new TreeMap<>()).lowerEntry(offset))
                .filter(Objects::nonNull).max(Map.Entry.comparingByKey()).map(Map.Entry::getValue);
    }

    /** The organisation last named that a word may stand for: the union, the company, the regulator. */
    private Optional<String> body(Passage passage, int from, String word) {
        var organisations = passage.mentions().organisationsBefore(passage.span(from).start());
        return organisations.stream().filter(name -> name.toLowerCase(Locale.ROOT).contains(word)).findFirst()
                .or(() -> Roles.isCompany(word) ? organisations.stream().filter(Roles::mayBeCompany).findFirst() : Optional.empty())
                .or(() -> Roles.isAnyBody(word) ? organisations.stream().findFirst() : Optional.empty())
                .or(() -> Roles.isOwnBody(word) ? before.stream().flatMap(List::stream).filter(body -> !body.single() && organisations.contains(body.name()))
                        .map(Candidate::name).filter(Roles::mayBeCompany).findFirst() : Optional.empty());
    }

    private static boolean agrees(Candidate person, Optional<Gender> gender) {
        return gender.isEmpty() || person.gender().isEmpty() || person.gender().equals(gender);
    }

    private Optional<String> pronoun(Passage passage, int at) {
        var word = passage.word(at).replaceFirst("'.*", "");
        return switch (word) {
            case "he", "him" -> person(passage, at, Optional.of(Gender.MAN));
            case "she", "her" -> person(passage, at, Optional.of(Gender.WOMAN));
            case "i" -> Optional.of(author).filter(name -> !name.isBlank());
            case "it", "they", "them", "we" -> candidates().filter(candidate -> !candidate.single()).map(Candidate::name).findFirst()
                    .map(name -> lastSaid != null && WordClass.MESSAGE.has(name.substring(name.lastIndexOf(' ') + 1)) ? lastSaid : name);
            case "who", "which", "that", "you", "this", "these", "those" -> Optional.empty();
            default -> Optional.of(word);
        };
    }

    private Stream<Candidate> candidates() {
        var all = new ArrayList<>(saidHere);
        all.addAll(here);
        before.forEach(all::addAll);
        return all.stream();
    }

    private Optional<String> person(Passage passage, int at, Optional<Gender> gender) {
        var inSentence = new ArrayList<>(saidHere);
        for (var i = Math.max(0, at - 60); i < at; i++) {
            var mention = mention(passage, i);
            if (mention.isPresent() && mention.get().isPerson() && !mention.equals(mention(passage, i - 1)) && isFree(passage, i)) {
                inSentence.add(candidate(mention.get().name()));
            }
        }
        roleBefore(passage, at).filter(subject -> inSentence.isEmpty())
                .ifPresent(subject -> inSentence.add(candidate(words(subject, head(subject)), subject)));
        var groups = new ArrayList<List<Candidate>>();
        groups.add(inSentence);
        groups.addAll(before);
        for (var group : groups) {
            var fitting = group.stream().filter(Candidate::single).filter(person -> agrees(person, gender)).toList();
            var known = fitting.stream().filter(person -> person.gender().isPresent()).findFirst();
            if (known.isPresent() || !fitting.isEmpty()) {
                return fitting.stream().findFirst().filter(first -> isNamedSpeaker(first)).or(() -> known).or(() -> fitting.stream().findFirst()).map(Candidate::name);
            }
        }
        return people.stream().findFirst().filter(only -> people.size() == 1
                && groups.stream().flatMap(List::stream).anyMatch(each -> only.equals(each.name())));
    }

    private boolean isNamedSpeaker(Candidate person) {
        return person.name().equals(lastSaid) && people.contains(person.name());
    }

    /** The unnamed person whom the sentence of a pronoun is about: a spokesperson spoke of what she called a lie. */
    private static Optional<Subject> roleBefore(Passage passage, int at) {
        return Subjects.ofMainClause(passage).filter(subject -> subject.to() <= at && subject.meant().isEmpty()
                && passage.is(subject.from(), "a", "an") && Roles.isPerson(passage.word(head(subject))));
    }

    /** Whether a name stands where a subject may, neither after a preposition nor after a verb, or is that of somebody asked. */
    private static boolean isFree(Passage passage, int at) {
        var from = at;
        while (from > 0 && passage.isNominal(from - 1)) {
            from--;
        }
        return passage.is(from - 1, "asked") || !passage.isPreposition(from - 1) && !passage.isVerb(from - 1);
    }

    private Candidate candidate(Name name) {
        return new Candidate(name.canonical(), Optional.ofNullable(genders.get(name.canonical())), true);
    }

    /** Remembers whose words were quoted or told. */
    void said(String speaker, Subject subject) {
        lastSaid = speaker;
        if (saidHere.size() < CROWD) {
            saidHere.add(candidate(speaker, subject));
        }
    }

    private Candidate candidate(String speaker, Subject subject) {
        var passage = subject.passage();
        var pronoun = passage.is(subject.from(), "he", "she");
        var at = head(subject);
        var mention = mention(passage, at);
        if (mention.isPresent() && !mention.get().isPerson()) {
            return new Candidate(speaker, Optional.empty(), false);
        }
        var namelike = passage.isNameLike(Math.max(subject.from(), at - 1), at + 1);
        var gender = Optional.ofNullable(genders.get(speaker)).or(() -> namelike ? GivenNames.gender(speaker) : Optional.empty())
                .or(() -> Roles.gender(passage.word(pronoun ? subject.from() : at)));
        var single = pronoun || namelike || mention.isPresent() || subject.meant().isPresent() || Roles.isPerson(passage.word(at))
                || gender.isPresent() || genders.containsKey(speaker);
        return new Candidate(speaker, gender, single);
    }

    /** Ends a passage: the sentences after it may speak of whom it names. */
    void passed(Passage passage, Optional<Subject> subject) {
        subject.ifPresent(found -> resolve(found).ifPresent(name -> here.add(candidate(name, found))));
        for (var at = 0; at < passage.size() && here.size() < CROWD; at++) {
            var mention = mention(passage, at);
            if (mention.isPresent() && mention.get().isPerson() && !mention.equals(mention(passage, at - 1))) {
                here.add(candidate(mention.get().name()));
            } else if (mention.isEmpty() && passage.isNameLike(at, at + 2) && mention(passage, at + 1).isEmpty()) {
                var name = passage.span(at, at + 2).of(text);
                here.add(new Candidate(name, GivenNames.gender(name), true));
                at++;
            }
        }
        var all = new ArrayList<>(saidHere);
        all.addAll(here);
        previous = all;
        if (!all.isEmpty()) {
            before.addFirst(all);
        }
        if (before.size() > MEMORY) {
            before.removeLast();
        }
        here = new ArrayList<>();
        saidHere = new ArrayList<>();
    }
}
