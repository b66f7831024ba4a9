package org.stet.core.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.core.anchor.Anchors;
import org.stet.core.anchor.Span;
import org.stet.core.placement.Placing.Candidate;
import org.stet.core.placement.Placing.Changed;
import org.stet.core.placement.Placing.Moved;
import org.stet.core.placement.Placing.Orphaned;
import org.stet.core.placement.Placing.Placed;

class RevisionTest {

    private static final String FLOOD = """
            The river Thrum rose by 80 centimetres on Monday night, the water board said.

            About 47 people were taken from their homes in Mill Street before dawn. “It was quick,” said Zoë Kettlewray, 34, who runs the bakery.

            Nobody was hurt. The bridge at Staithe was not closed, and the number 47 bus ran all day.

            The last flood was in February 2023, when the market hall was under water for nine days and the roof of the old baths came down.

            The council will meet on Thursday. Councillor Marian Aldersey said it had no money for a wall, and that it would ask Norchester for some.
            """;

    /** The placing of the only place of some words. */
    private static Placing place(String from, String to, String words) {
        var places = Anchors.occurrences(from, words);
        assertThat(places).as(words).hasSize(1);
        return Revision.between(from, to).place(places.getFirst());
    }

    /** Kind and words of a placing; removed words in brackets, added ones in braces. */
    private static String told(Placing placing, String from, String to) {
        return switch (placing) {
            case Placed placed -> "placed: " + placed.span().of(to);
            case Moved moved -> "moved: " + moved.span().of(to);
            case Changed changed -> "changed: " + changed.words().stream().map(edit -> switch (edit.kind()) {
                case KEPT -> edit.to().of(to);
                case REMOVED -> "[" + edit.from().of(from) + "]";
                case ADDED -> "{" + edit.to().of(to) + "}";
            }).collect(Collectors.joining(" "));
            case Orphaned orphaned -> "orphaned" + orphaned.candidates().stream().map(Candidate::span).map(span -> " | " + span.of(to)).collect(Collectors.joining());
        };
    }

    private static String told(String from, String to, String words) {
        return told(place(from, to, words), from, to);
    }

    @Test
    void inTheSameTextEverySpanIsWhereItWas() {
        var revision = Revision.between(FLOOD, FLOOD);
        for (int start = 0; start < FLOOD.length(); start += 7) {
            for (int end = start + 1; end < Math.min(FLOOD.length(), start + 60); end += 13) {
                assertThat(revision.place(new Span(start, end))).isEqualTo(new Placed(new Span(start, end)));
            }
        }
        assertThat(revision.isSameWords()).isTrue();
    }

    @Test
    void aSpanOutsideTheTextIsRefused() {
        var revision = Revision.between("Short.", "Shorter.");
        assertThatThrownBy(() -> revision.place(new Span(2, 7))).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            47 people          | 64 people          | changed: [47] {64} people
            80 centimetres     | 90 centimetres     | changed: [80] {90} centimetres
            was not closed     | was closed         | changed: was [not] closed
            Monday             | Sunday             | changed: [Monday] {Sunday}
            Zoë Kettlewray     | Zoe Kettleray      | changed: [Zoë Kettlewray] {Zoe Kettleray}
            February 2023      | February 2022      | changed: February [2023] {2022}
            nine days          | ten days           | changed: [nine] {ten} days
            Nobody was hurt    | One man was hurt   | changed: [Nobody] {One man} was hurt
            34                 | 43                 | changed: [34] {43}
            """)
    void whatIsOtherUnderASpanIsSaid(String words, String later, String expected) {
        assertThat(told(FLOOD, FLOOD.replace(words, later), words)).isEqualTo(expected);
    }

    @Test
    void whatIsOtherBesideASpanLeavesItPlaced() {
        var later = FLOOD.replace("About 47", "Nearly 64").replace("before dawn", "at dusk").replace("the number 47 bus", "the number 48 bus");
        assertThat(told(FLOOD, later, "people were taken from their homes in Mill Street")).startsWith("placed");
        assertThat(told(FLOOD, later, "bus ran all day")).startsWith("placed");
        assertThat(told(FLOOD, later, "47 bus")).isEqualTo("changed: [47] {48} bus");
    }

    @Test
    void aNumberNearByIsNotTheNumberThatWasTakenOut() {
        var later = FLOOD.replace("About 47 people were taken from their homes in Mill Street before dawn. ", "");
        assertThat(told(FLOOD, later, "47 people")).startsWith("orphaned");
        assertThat(told(FLOOD, later, "About 47 people were taken from their homes in Mill Street before dawn.")).startsWith("orphaned");
        assertThat(told(FLOOD, later, "number 47 bus")).startsWith("placed");
    }

    @Test
    void aMovedParagraphIsMovedAndItsNeighboursStay() {
        var paragraphs = FLOOD.split("\n\n");
        var later = String.join("\n\n", List.of(paragraphs[0], paragraphs[3], paragraphs[1], paragraphs[2], paragraphs[4]));
        assertThat(told(FLOOD, later, "February 2023")).isEqualTo("moved: February 2023");
        assertThat(told(FLOOD, later, "under water for nine days")).startsWith("moved");
        assertThat(told(FLOOD, later, "Nobody was hurt.")).startsWith("placed");
        assertThat(told(FLOOD, later, "the water board said.")).startsWith("placed");
        assertThat(told(FLOOD, later, "The council will meet on Thursday.")).startsWith("placed");
        var edited = later.replace("nine days", "ten days");
        assertThat(told(FLOOD, edited, "nine")).isEqualTo("changed: [nine] {ten}");
        assertThat(told(FLOOD, edited, "The last flood was in February 2023")).startsWith("moved");
    }

    @Test
    void aSpanThatWasTornApartIsForAPersonToPlace() {
        var paragraphs = FLOOD.split("\n\n");
        var later = String.join("\n\n", List.of(paragraphs[0], paragraphs[3], paragraphs[1], paragraphs[2], paragraphs[4]));
        var torn = FLOOD.substring(FLOOD.indexOf("the number 47 bus"), FLOOD.indexOf(", when the market hall"));
        assertThat(told(FLOOD, later, torn)).startsWith("orphaned | ").contains("the number 47 bus ran all day", "The last flood was in February 2023");
    }

    @Test
    void ofTwoEqualSentencesTheOneThatStayedIsFound() {
        var from = "He denied it. The mayor of Ollerwick said no more about the leak. He denied it. The court rose at four.";
        var later = "The mayor of Ollerwick said no more about the leak. He denied it. The court rose at four.";
        var revision = Revision.between(from, later);
        var places = Anchors.occurrences(from, "He denied it.");
        assertThat(told(revision.place(places.getFirst()), from, later)).isEqualTo("orphaned | He denied it.");
        assertThat(revision.place(places.getLast())).isEqualTo(new Placed(Anchors.occurrences(later, "He denied it.").getFirst()));
    }

    @Test
    void ofTwoEqualNeighboursNobodyCanTellWhichWasTakenOut() {
        var from = "The court rose at four on Friday. He denied it. He denied it. The mayor of Ollerwick said no more about it.";
        var later = "The court rose at four on Friday. He denied it. The mayor of Ollerwick said no more about it.";
        var revision = Revision.between(from, later);
        for (var place : Anchors.occurrences(from, "He denied it.")) {
            assertThat(told(revision.place(place), from, later)).isEqualTo("orphaned | He denied it.");
        }
        var back = Revision.between(later, from);
        assertThat(told(back.place(Anchors.occurrences(later, "He denied it.").getFirst()), later, from))
                .isEqualTo("orphaned | He denied it. | He denied it.");
    }

    @Test
    void aNeighbourThatDiffersInANumberIsNoSubstitute() {
        var from = "Police opened the doors at ten.\n\nRoom 101 was empty at nine, a porter said.\n\nRoom 102 was empty at nine, a porter said.\n\nAll was quiet by then.\n";
        var later = "Police opened the doors at ten.\n\nRoom 102 was empty at nine, a porter said.\n\nAll was quiet by then.\n";
        assertThat(told(from, later, "Room 101")).startsWith("orphaned");
        assertThat(told(from, later, "Room 101 was empty at nine, a porter said.")).startsWith("orphaned");
        assertThat(told(from, later, "Room 102")).isEqualTo("placed: Room 102");
        var inOneParagraph = Revision.between(from.replace("said.\n\nRoom", "said. Room"), later);
        assertThat(inOneParagraph.place(new Span(from.indexOf("Room 101"), from.indexOf("Room 101") + 8))).isInstanceOf(Orphaned.class);
    }

    @Test
    void aSentenceThatResemblesADeletedOneIsOnlyACandidate() {
        var gone = "The fire injured 12 people in Ashford on Monday evening, police said.";
        var alike = "The fire injured 15 people in Ashford on Tuesday evening, police said.";
        var from = FLOOD.replace("Nobody was hurt.", "Nobody was hurt. " + gone);
        var later = FLOOD + "\nIn other news. " + alike + " There was no more to say about it.\n";
        assertThat(told(from, later, gone)).isEqualTo("orphaned | " + alike);
        assertThat(told(from, later, "12 people")).startsWith("orphaned");
        assertThat(told(from, later, "people in Ashford")).startsWith("orphaned | people in Ashford");
    }

    @Test
    void aParagraphInThePlaceOfAnotherIsNotItsSuccessor() {
        var old = "The mayor said on Friday that the town would pay for new pumps, and that it had asked the county for help.";
        var other = "The owner of the mill, who lives in Ashford, said on Friday that he had asked a builder for a new roof.";
        var from = FLOOD.replace("Nobody was hurt.", old + "\n\nNobody was hurt.");
        var later = FLOOD.replace("Nobody was hurt.", other + "\n\nNobody was hurt.");
        for (var words : List.of("The mayor said on Friday", "mayor", "said on Friday", "had asked", "had asked the county for help", old)) {
            assertThat(told(from, later, words)).as(words).startsWith("orphaned");
        }
        assertThat(told(from, later, "Nobody was hurt.")).startsWith("placed");
    }

    @Test
    void aParagraphThatWasDividedOrJoinedIsTheSame() {
        var later = FLOOD.replace("dawn. “It", "dawn.\n\n“It").replace("day.\n\nThe last", "day. The last");
        for (var words : List.of("47 people", "before dawn.", "“It was quick,”", "bus ran all day.", "The last flood was in February 2023")) {
            assertThat(told(FLOOD, later, words)).as(words).startsWith("placed");
        }
    }

    @Test
    void whatIsNoWordDoesNotMatter() {
        var later = FLOOD.replace("47 people", "47\u00A0people").replace("“", "\"").replace("”", "\"").replace("bakery", "bak\u00ADery").replace("Zoë", "Zoe\u0308")
                .replace("\n\n", "\n");
        for (var words : List.of("47 people", "“It was quick,” said", "Zoë Kettlewray", "bakery", "The council will meet on Thursday.")) {
            assertThat(told(FLOOD, later, words)).as(words).startsWith("placed");
        }
        assertThat(told(FLOOD, later, "47 people")).isEqualTo("placed: 47\u00A0people");
        assertThat(Revision.between(FLOOD, later).isSameWords()).isTrue();
    }

    @Test
    void partsOfWordsAndSpacesAtTheEndsStayAsTheyAre() {
        var later = "Now for this. " + FLOOD;
        assertThat(told(FLOOD, later, "Kettle")).isEqualTo("placed: Kettle");
        assertThat(told(FLOOD, later, " Mill Street ")).isEqualTo("placed:  Mill Street ");
        assertThat(told(FLOOD, later.replace("Kettlewray", "Kettleray"), "Kettle")).isEqualTo("changed: [Kettlewray] {Kettleray}");
    }

    @Test
    void aCommaThatIsLeftOfATownIsNotTheTown() {
        var from = "The mill in Ashford, Minn., was sold on Friday to a bank.";
        assertThat(told(from, from.replace("Ashford, Minn.,", "Ashford,"), "Minn.,")).startsWith("orphaned");
    }

    @Test
    void shortLinesKeepTheirPlace() {
        var from = "Flood in the valley\n\nBackground\n\n" + FLOOD + "\nInjured: 47\nMissing: 3\nCost: £4.2m\n";
        var later = from.replace("Injured: 47", "Injured: 64").replace("4.2m", "2.4m").replace("Nobody was", "Two people were");
        assertThat(told(from, later, "Background")).startsWith("placed");
        assertThat(told(from, later, "Injured: 47")).isEqualTo("changed: Injured: [47] {64}");
        assertThat(told(from, later, "Missing: 3")).startsWith("placed");
        assertThat(told(from, later, "£4.2m")).isEqualTo("changed: £ [4.2m] {2.4m}");
        assertThat(told(from, later, "4.2m")).isEqualTo("changed: [4.2m] {2.4m}");
        assertThat(told("Net 3m vs 2m\n\n12 mths\n\nNet 9m vs 7m", "Net 3m vs 2m\n\n18 mths\n\nNet 9m vs 7m", "12 mths")).isEqualTo("changed: [12] {18} mths");
    }

    @Test
    void scriptsWithoutSpacesAreComparedByTheirCharacters() {
        var from = "東京で震度五弱の地震がありました。けが人は四十七人です。\n\nผู้ว่าราชการจังหวัดกล่าวว่ามีผู้บาดเจ็บ 47 คน\n\nقالت الشرطة إن 47 شخصا أصيبوا في الحريق.\n";
        var later = from.replace("四十七人", "六十四人").replace("47", "64");
        assertThat(told(from, later, "四十七人")).isEqualTo("changed: [四十七] {六十四} 人");
        assertThat(told(from, later, "地震がありました")).startsWith("placed");
        assertThat(told(from, later, "47 คน")).isEqualTo("changed: [47] {64} คน");
        assertThat(told(from, later, "47 شخصا")).isEqualTo("changed: [47] {64} شخصا");
        assertThat(told(from, later, "قالت الشرطة")).startsWith("placed");
    }

    @Test
    void aFlagOrAFamilyIsNeverCut() {
        var from = "Fans waved 🏴󠁧󠁢󠁥󠁮󠁧󠁿 flags and a family 👨‍👩‍👧 cheered in the square on Sunday.";
        var later = from.replace("🏴󠁧󠁢󠁥󠁮󠁧󠁿", "🏴󠁧󠁢󠁳󠁣󠁴󠁿").replace("👨‍👩‍👧", "👨‍👩‍👧‍👦");
        assertThat(told(from, later, "waved 🏴󠁧󠁢󠁥󠁮󠁧󠁿 flags")).isEqualTo("changed: waved [🏴󠁧󠁢󠁥󠁮󠁧󠁿] {🏴󠁧󠁢󠁳󠁣󠁴󠁿} flags");
        assertThat(told(from, later, "👨‍👩‍👧")).isEqualTo("changed: [👨‍👩‍👧] {👨‍👩‍👧‍👦}");
        assertThat(told(from, later, "family")).startsWith("placed");
    }

    @Test
    void nothingAndNonsenseAreNoPlaces() {
        assertThat(told(FLOOD, "", "Nobody was hurt.")).isEqualTo("orphaned");
        assertThat(told(FLOOD, "\n\n \u00AD\n", "Nobody was hurt.")).isEqualTo("orphaned");
        assertThat(told(FLOOD, "An altogether other article about cheese.", "Nobody was hurt.")).isEqualTo("orphaned");
        assertThat(Revision.between(FLOOD, FLOOD + "x").place(new Span(3, 4))).isEqualTo(new Orphaned(List.of()));
        assertThat(Revision.between("", "").place(new Span(0, 0))).isEqualTo(new Placed(new Span(0, 0)));
    }
}
