package org.stet.analysis.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.analysis.ArticleReading;
import org.stet.analysis.ArticleText;
import org.stet.analysis.Memo;
import org.stet.analysis.names.Name.Mentioned;
import org.stet.analysis.names.NameDecisions.Decided;
import org.stet.analysis.text.DocumentReader;
import org.stet.model.AgentKind;

class NameLinkerTest {

    private static List<ArticleReading> readings(String... texts) {
        return IntStream.range(0, texts.length).mapToObj(i -> {
            var document = DocumentReader.read(new ArticleText("a" + i, "a" + i + ".txt", "The Gull", false, Optional.empty(), "",
                    List.of(), texts[i], List.of()));
            return new ArticleReading(document, List.of(), NameReader.read(document), List.of(), List.of());
        }).toList();
    }

    /** Two articles, each of which names one person beside the same bystanders. */
    private static List<ArticleReading> beside(String one, String other) {
        var rest = ", 44, was hurt. Mr Gus Ambler called for help. Mrs Petra Olmstone did not.";
        return readings("The driver, " + one + rest, "The driver, " + other + rest);
    }

    private static Optional<Name> named(List<Name> names, String canonical) {
        return names.stream().filter(name -> name.canonical().equals(canonical)).findFirst();
    }

    @Test
    void aClubIsKnownByTheTownItsLastWordAndItsLegalForm() {
        var names = NameLinker.link(readings(
                "The striker signed for Tidemere United on Friday. The midfielder and the goalkeeper stay.",
                "Tidemere United FC has sold a striker. The midfielder stays. The Tidemere United Supporters' Trust said no.",
                "The striker joined Utd from Hexleigh. The midfielder and goalkeeper left Tidemere.",
                "Radio Tidemere said so. Tidemere Borough Council met at Tidemere Airport."));
        assertThat(named(names, "Tidemere United FC").orElseThrow().mentions()).extracting(Mentioned::text)
                .containsExactly("Tidemere United", "Tidemere United FC", "Utd", "Tidemere");
        assertThat(names).extracting(Name::canonical).contains("Tidemere United Supporters' Trust", "Radio Tidemere", "Tidemere Borough Council");
    }

    @Test
    void whatOneArticleLeavesOpenOthersTell() {
        var names = NameLinker.link(readings("They live in the town of Vellane. Ann Tromp, 50, is the mayor.",
                "“We looked for Tromp and for Vellane,” it says."));
        assertThat(named(names, "Vellane").orElseThrow().mentions()).extracting(Mentioned::article).containsExactly("a0", "a1");
        assertThat(named(names, "Ann Tromp").orElseThrow().mentions()).extracting(Mentioned::article).containsExactly("a0", "a1");
    }

    @ParameterizedTest
    @CsvSource({
            "Imogen Szarka, Imogen Szarko",
            "Jonah Brathewick, Jonah Braithwick",
            "Renée Dunmallet, Renee Dunmallet",
            "Declan MacAuslane, Declan McAuslane",
            "Tomasz Brzeziak, Tomasz Brzezniak",
            "John Q. Ambrose, John Ambrose",
            "Thomas Ambrose, Tom Ambrose",
            "J. Ambrose, Jane Ambrose"})
    void spellingsOfOneName(String one, String other) {
        assertThat(NameLinker.link(beside(one, other)))
                .filteredOn(name -> !Set.of("Gus Ambler", "Petra Olmstone").contains(name.canonical())).singleElement()
                .satisfies(name -> assertThat(name.mentions()).extracting(Mentioned::text).containsExactlyInAnyOrder(one, other));
    }

    @ParameterizedTest
    @CsvSource({
            "Tim Penhale, Jim Penhale",
            "John Meehan, John Sheehan",
            "Gareth Holmwood, Gareth Hollwood",
            "Harold Ambrose Sr., Harold Ambrose Jr.",
            "Tom Ambrose, Tim Ambrose",
            "Marian Aldersey, Tom Aldersey"})
    void peopleWhoLookAlikeStayApart(String one, String other) {
        assertThat(NameLinker.link(beside(one, other))).extracting(Name::canonical).contains(one, other);
    }

    @Test
    void otherSpellingInOneArticleIsAnotherPerson() {
        var names = NameLinker.link(readings("Ms Imogen Szarka, 40, and Ms Imogen Szarko, 50, met. Mr Gus Ambler came.",
                "Ms Imogen Szarka, 40, met Mr Gus Ambler."));
        assertThat(names).extracting(Name::canonical).contains("Imogen Szarka", "Imogen Szarko");
    }

    @Test
    void surnameAloneInAnotherArticleIsLinkedWhereOnlyOneHasIt() {
        var one = "Judge Odalys Brennick, 61, was late.";
        assertThat(NameLinker.link(readings(one, "Ms Brennick said nothing."))).singleElement()
                .satisfies(name -> assertThat(name.mentions()).extracting(Mentioned::article).containsExactly("a0", "a1"));
        assertThat(NameLinker.link(readings(one, "Ms Brennick said nothing.", "The driver, Piers Brennick, 20, ran.")))
                .extracting(Name::canonical).contains("Odalys Brennick", "Piers Brennick", "Brennick");
    }

    @Test
    void personDecides() {
        var apart = beside("Imogen Szarka", "Imogen Szarko");
        var distinct = decided(Set.of("Imogen Szarko"), Set.of("Imogen Szarka"));
        assertThat(NameLinker.link(apart, distinct, new Memo())).extracting(Name::canonical).contains("Imogen Szarka", "Imogen Szarko");

        var accented = decided(Set.of("Renée Dunmallet"), Set.of("Renee Dunmallet"));
        assertThat(NameLinker.link(beside("Renée Dunmallet", "Renee Dunmallet"), accented, new Memo())).extracting(Name::canonical)
                .contains("Renée Dunmallet", "Renee Dunmallet");

        var together = beside("Gareth Holmwood", "Gareth Hollwood");
        var merged = decided(Set.of("Gareth Holmwood", "Gareth Hollwood"));
        assertThat(named(NameLinker.link(together, merged, new Memo()), "Gareth Hollwood").or(() -> named(NameLinker.link(together, merged, new Memo()),
                "Gareth Holmwood")).orElseThrow().mentions()).hasSize(2);
    }

    @SafeVarargs
    private static NameDecisions decided(Set<String>... people) {
        return new NameDecisions(Stream.of(people).map(spellings -> new Decided(AgentKind.PERSON, spellings)).toList());
    }

    @Test
    void orderOfArticlesMakesNoDifference() {
        var readings = new ArrayList<>(readings("Ms Imogen Szarka, 40, met Mr Gus Ambler in Ollerby.",
                "The driver, Imogen Szarko, left Ollerby. Mr Ambler stayed.",
                        "Mr Gus Ambler works for the Hartle Borough Council."));
        var names = NameLinker.link(readings);
        Collections.reverse(readings);
        assertThat(NameLinker.link(readings)).isEqualTo(names);
    }
}
