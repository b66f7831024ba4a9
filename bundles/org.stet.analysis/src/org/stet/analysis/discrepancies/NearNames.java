package org.stet.analysis.discrepancies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stet.analysis.Memo;
import org.stet.analysis.Memo.Derivation;
import org.stet.analysis.Stories;
import org.stet.analysis.names.Misspelling;
import org.stet.analysis.names.Name;
import org.stet.analysis.names.Name.Mentioned;
import org.stet.analysis.names.PersonName;
import org.stet.analysis.names.Spelling;
import org.stet.analysis.text.Sentence;
import org.stet.model.AgentKind;

/** Finds names that are kept apart and differ in no more than a slip of the pen. */
final class NearNames {

    /** A name with the words of it that another spells differently; the same name, and not its equal. */
    record Spelt(Name name, String words) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Spelt(var its, var spelling) && its == name && spelling.equals(words);
        }

        @Override
        public int hashCode() {
            return 31 * System.identityHashCode(name) + words.hashCode();
        }

        /** Where the name is spelt so. */
        List<Mentioned> mentions() {
            return name.mentions().stream().filter(mention -> (" " + folded(mention.text()) + " ").contains(" " + words + " ")).toList();
        }
    }

    /**
     * A name as it compares.
     *
     * @param articles that have more of it than a part
     */
    private record Known(Name name, List<String> words, PersonName person, Set<String> articles) {

        boolean isPerson() {
            return name.kind() == AgentKind.PERSON;
        }

        String given() {
            return person.given().getFirst();
        }

        boolean isTogetherWith(Known other) {
            return !Collections.disjoint(articles, other.articles);
        }
    }

    private record Written(String text, AgentKind kind) {
    }

    /** What follows from the letters of a name alone. */
    private record Letters(List<String> words, PersonName person, Set<String> keys) {
    }

    /** The fewest letters of a name that is written in one word and in two. */
    private static final int LONG = 8;
    private static final Set<String> DIRECTIONS = Set.of("n", "s", "e", "w", "north", "south", "east", "west");
    private static final Set<String> ROADS = Set.of(
            "street", "st", "avenue", "ave", "drive", "dr", "road", "rd", "boulevard", "blvd", "lane", "ln", "court", "ct");
    private static final Set<String> MEDICAL = Set.of("hospital", "infirmary", "medical", "health", "trauma", "clinic");
    private static final Set<String> OF_HOSPITALS = Stream.concat(MEDICAL.stream(), Stream.of("center", "centre", "general", "memorial", "regional",
            "university", "community")).collect(Collectors.toUnmodifiableSet());

    private static final Derivation<Written, Letters> LETTERS = new Derivation<>(NearNames::letters);

    private final CaseView view;
    private final Stories stories;
    private final Memo memo;
    private final Bearers bearers;

    NearNames(CaseView view, Stories stories, Memo memo) {
        this.view = view;
        this.stories = stories;
        this.memo = memo;
        this.bearers = new Bearers(view);
    }

    /** The spellings of each name that has several. */
    List<Set<Spelt>> among(List<Name> names) {
        var near = new LinkedHashMap<String, List<Known>>();
        names.stream().sorted(Comparator.comparing((Name name) -> -name.mentions().size()).thenComparing(Name::canonical)).forEach(name -> {
            var letters = memo.get(LETTERS, new Written(name.canonical(), name.kind()));
            var isFull = letters.person.isFull();
            var articles = name.mentions().stream().filter(mention -> isWhole(mention) || !isFull).map(Mentioned::article)
                    .collect(Collectors.toSet());
            var known = new Known(name, letters.words, letters.person, articles);
            letters.keys.forEach(key -> near.computeIfAbsent(key, any -> new ArrayList<>()).add(known));
            if (known.isPerson()) {
                var parts = Stream.of(known.given(), isFull ? letters.person.surname() : known.given());
                var initials = parts.map(NearNames::initial).distinct().toList();
                articles.stream().sorted().forEach(article -> initials.forEach(initial -> near.computeIfAbsent(initial + article,
                        any -> new ArrayList<>()).add(known)));
            }
        });
        var found = new ArrayList<Set<Spelt>>();
        near.values().stream().filter(several -> several.size() > 1).forEach(several -> {
            for (var i = 0; i < several.size(); i++) {
                for (var j = i + 1; j < several.size(); j++) {
                    spelt(several.get(i), several.get(j)).ifPresent(pair -> add(pair, found));
                }
            }
        });
        return found;
    }

    /** Puts a pair to the spellings of the same names. */
    private static void add(List<Spelt> pair, List<Set<Spelt>> found) {
        var joined = new HashSet<>(pair);
        var names = pair.stream().map(Spelt::name).toList();
        var same = found.stream().filter(group -> group.stream().anyMatch(spelt -> names.stream().anyMatch(name -> name == spelt.name))).toList();
        same.forEach(joined::addAll);
        found.removeAll(same);
        found.add(joined);
    }

    private static Letters letters(Written name) {
        var folded = folded(name.text);
        var words = words(folded, name.kind);
        var person = PersonName.of(folded.isEmpty() ? "-" : folded);
        var keys = new TreeSet<String>();
        if (name.kind == AgentKind.PERSON) {
            if (person.isFull()) {
                keys.add("named " + person.given().getFirst());
                keys.add("called " + person.surname());
                keys.add("initials " + Misspelling.firstSound(person.given().getFirst()) + initial(person.surname()));
                keys.add("words " + words.stream().sorted().toList());
                keys.add("together " + together(words));
            }
        } else if (!words.isEmpty()) {
            keys.add("together " + together(words));
            nameOfHospital(words).ifPresent(called -> keys.add("hospital " + called));
            var kind = isRoad(folded) ? "road " : words.size() > 1 ? "thing " : "";
            for (var i = 0; i < words.size() && !kind.isEmpty(); i++) {
                keys.add(kind + i + initial(words.get(i)) + " " + words.subList(0, i) + words.subList(i + 1, words.size()));
            }
        }
        return new Letters(words, person, keys);
    }

    /** The words that tell a name from others: of a road without what it is and where. */
    private static List<String> words(String folded, AgentKind kind) {
        var words = new ArrayList<>(Arrays.asList(folded.split(" ")));
        if (kind != AgentKind.PERSON && isRoad(folded)) {
            words.removeLast();
            if (words.size() > 1 && DIRECTIONS.contains(words.getFirst())) {
                words.removeFirst();
            }
        }
        return List.copyOf(words);
    }

    /** What a hospital is called, without the words for what it is: Mercy Medical Center, Mercy General Hospital. */
    private static Optional<String> nameOfHospital(List<String> words) {
        var own = words.stream().takeWhile(word -> !OF_HOSPITALS.contains(word)).toList();
        var kind = words.subList(own.size(), words.size());
        return own.isEmpty() || Collections.disjoint(kind, MEDICAL) || !OF_HOSPITALS.containsAll(kind)
                ? Optional.empty() : Optional.of(String.join(" ", own));
    }

    private static boolean isRoad(String folded) {
        return folded.contains(" ") && ROADS.contains(folded.substring(folded.lastIndexOf(' ') + 1));
    }

    private static String folded(String name) {
        return Spelling.folded(name);
    }

    private static String initial(String word) {
        return word.substring(0, Math.min(1, word.length()));
    }

    private static String together(List<String> words) {
        return String.join("", words).replace("-", "");
    }

    private Optional<List<Spelt>> spelt(Known a, Known b) {
        return a.isPerson() && b.isPerson() ? ofPeople(a, b) : a.isPerson() || b.isPerson() ? Optional.empty() : ofThings(a, b);
    }

    private Optional<List<Spelt>> ofPeople(Known a, Known b) {
        if (!a.person.isFull() || !b.person.isFull()) {
            return a.person.isFull() == b.person.isFull() ? Optional.empty() : a.person.isFull() ? partOf(a, b) : partOf(b, a);
        }
        if (isOtherGeneration(a.person, b.person)) {
            return Optional.empty();
        }
        var one = a.person.surname();
        var other = b.person.surname();
        var sameGiven = a.given().equals(b.given());
        if (sameGiven && one.equals(other)) {
            return haveOtherMiddleName(a, b)
                    ? Optional.of(List.of(new Spelt(a.name, a.person.given().getLast()), new Spelt(b.name, b.person.given().getLast())))
                    : Optional.empty();
        }
        if (!haveSameMiddle(a.person, b.person)) {
            return Optional.empty();
        }
        if (one.equals(other)) {
            return isSlipOfGivenName(a, b) || isOtherGivenName(a, b)
                    ? Optional.of(List.of(new Spelt(a.name, a.given()), new Spelt(b.name, b.given()))) : Optional.empty();
        }
        if (sameGiven && together(a.words).equals(together(b.words)) || areSwapped(a, b)) {
            return Optional.of(List.of(new Spelt(a.name, String.join(" ", a.words)), new Spelt(b.name, String.join(" ", b.words))));
        }
        return (sameGiven ? isOtherSurname(a, b) : areBothMisspelt(a, b))
                ? Optional.of(List.of(new Spelt(a.name, one), new Spelt(b.name, other))) : Optional.empty();
    }

    private boolean isSlipOfGivenName(Known a, Known b) {
        return Misspelling.isOfGivenName(a.given(), b.given()) && bearers.haveNoOtherAge(a.name, b.name)
                && (a.isTogetherWith(b) ? isSlipIn(a, b) : areOfOneStory(a, b));
    }

    /** Whether another given name before the surname is told of the same person: one that sounds like it, or any at the same age. */
    private boolean isOtherGivenName(Known a, Known b) {
        if (!Misspelling.isOtherGivenName(a.given(), b.given()) || !mayBeOne(a, b)) {
            return false;
        }
        return Misspelling.isLike(a.given(), b.given())
                && (Misspelling.soundsAlike(a.given(), b.given()) || bearers.areToldOfAlike(a.name, b.name))
                || bearers.haveSameAge(a.name, b.name) && !bearers.areKin(a.name, b.name);
    }

    /** Whether another surname after the given name is told of the same person. */
    private boolean isOtherSurname(Known a, Known b) {
        var one = a.person.surname();
        var other = b.person.surname();
        return !a.isTogetherWith(b)
                && (Misspelling.isNear(one, other) && (Misspelling.isSlight(one, other) || bearers.areToldOfAlike(a.name, b.name))
                || (isPart(one, other) || isPart(other, one)) && mayBeOne(a, b)
                || Misspelling.isLike(one, other) && mayBeOne(a, b) && bearers.haveSameAge(a.name, b.name));
    }

    /** Whether both names of a person are misspelt. */
    private boolean areBothMisspelt(Known a, Known b) {
        return Misspelling.isLike(a.person.surname(), b.person.surname()) && Misspelling.isLike(a.given(), b.given())
                && Misspelling.isOtherGivenName(a.given(), b.given()) && mayBeOne(a, b)
                && (Misspelling.isSlight(a.given(), b.given()) && Misspelling.isSlight(a.person.surname(), b.person.surname())
                || bearers.areToldOfAlike(a.name, b.name));
    }

    /** Whether the surname comes first in one of them. */
    private boolean areSwapped(Known a, Known b) {
        return a.words.size() == 2 && a.words.reversed().equals(b.words) && mayBeOne(a, b);
    }

    /** Whether no article tells them apart, and nothing else does. */
    private boolean mayBeOne(Known a, Known b) {
        return !a.isTogetherWith(b) && areOfOneStory(a, b) && bearers.haveNoOtherAge(a.name, b.name);
    }

    private boolean haveOtherMiddleName(Known a, Known b) {
        return hasOneMiddleName(a) && hasOneMiddleName(b) && mayBeOne(a, b) && !bearers.areKin(a.name, b.name);
    }

    /** Whether it has a middle name in full, and no nickname. */
    private static boolean hasOneMiddleName(Known known) {
        return known.words.size() == 3 && known.person.given().size() == 2 && known.person.given().getLast().length() > 2
                && known.name.canonical().codePoints().noneMatch(NearNames::isQuotationMark);
    }

    private static boolean isQuotationMark(int sign) {
        return "“”\"‘".indexOf(sign) >= 0;
    }

    private static boolean isOtherGeneration(PersonName a, PersonName b) {
        return !a.generation().isEmpty() && !b.generation().isEmpty() && !a.generation().equals(b.generation());
    }

    private static boolean haveSameMiddle(PersonName a, PersonName b) {
        return IntStream.range(1, Math.min(a.given().size(), b.given().size()))
                .allMatch(i -> initial(a.given().get(i)).equals(initial(b.given().get(i))));
    }

    /** Whether a double name begins or ends with a surname: Lund, Lund-Berry. */
    private static boolean isPart(String surname, String doubled) {
        return doubled.startsWith(surname + "-") || doubled.endsWith("-" + surname);
    }

    /** A surname or given name alone that is hardly another than that of somebody in the same article. */
    private static Optional<List<Spelt>> partOf(Known full, Known part) {
        var word = part.given();
        var its = !full.isTogetherWith(part) ? null : Misspelling.isOfSurnameAlone(word, full.person.surname()) ? full.person.surname()
                : Misspelling.isOfGivenNameAlone(word, full.given()) ? full.given() : null;
        return Optional.ofNullable(its).map(spelt -> List.of(new Spelt(full.name, spelt), new Spelt(part.name, word)));
    }

    private Optional<List<Spelt>> ofThings(Known a, Known b) {
        if (a.words.equals(b.words)) {
            return Optional.empty();
        }
        var squeezed = together(a.words);
        if (squeezed.equals(together(b.words))) {
            return squeezed.length() < LONG ? Optional.empty()
                    : Optional.of(List.of(new Spelt(a.name, String.join(" ", a.words)), new Spelt(b.name, String.join(" ", b.words))));
        }
        var hospital = nameOfHospital(a.words);
        if (hospital.isPresent() && hospital.equals(nameOfHospital(b.words))) {
            return a.isTogetherWith(b) || !areOfOneStory(a, b) || a.words.containsAll(b.words) || b.words.containsAll(a.words)
                    ? Optional.empty()
                    : Optional.of(List.of(new Spelt(a.name, String.join(" ", a.words)), new Spelt(b.name, String.join(" ", b.words))));
        }
        if (a.words.size() != b.words.size()) {
            return Optional.empty();
        }
        var other = IntStream.range(0, a.words.size()).filter(i -> !a.words.get(i).equals(b.words.get(i))).toArray();
        var one = a.words.get(other[0]);
        var two = b.words.get(other[0]);
        return other.length == 1
                && (Misspelling.isOfThing(one, two) || other[0] < a.words.size() - 1 && (two.equals(one + "s") || one.equals(two + "s")))
                && (a.isTogetherWith(b) ? !shareSentence(a, b) : areOfOneStory(a, b))
                ? Optional.of(List.of(new Spelt(a.name, one), new Spelt(b.name, two))) : Optional.empty();
    }

    private boolean areOfOneStory(Known a, Known b) {
        return a.articles.stream().anyMatch(article -> b.articles.stream().anyMatch(other -> stories.areOne(article, other)));
    }

    /** Whether an article that has both has one of them but once, and does not tell them apart. */
    private boolean isSlipIn(Known a, Known b) {
        return (fullMentions(a) == 1 || fullMentions(b) == 1) && !shareSentence(a, b) && !bearers.areKin(a.name, b.name);
    }

    private static long fullMentions(Known known) {
        return known.name.mentions().stream().filter(NearNames::isWhole).count();
    }

    /** Whether it is more than a part of a name. */
    private static boolean isWhole(Mentioned mention) {
        return mention.text().contains(" ");
    }

    private boolean shareSentence(Known a, Known b) {
        var sentences = sentences(a).collect(Collectors.toSet());
        return sentences(b).anyMatch(sentences::contains);
    }

    private Stream<Sentence> sentences(Known known) {
        return known.name.mentions().stream().flatMap(mention -> CaseView.sentence(view.article(mention.article()), mention.span()).stream());
    }
}
