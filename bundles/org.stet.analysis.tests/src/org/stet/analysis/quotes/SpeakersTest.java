package org.stet.analysis.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.analysis.ArticleText;
import org.stet.model.Quotation;
import org.stet.model.StructureKind;

/** Whose words they are. */
class SpeakersTest {

    private static final String WORDS = "The roof came off in one piece";

    @ParameterizedTest
    @ValueSource(strings = {"“The roof came off in one piece,” Ann Lee said.", "“The roof came off in one piece,” said Ann Lee, who keeps the hives.",
            "“The roof came off in one piece,” Ann Lee, 43, told the Gazette on Monday.", "Ann Lee, the beekeeper, said: “The roof came off in one piece.”",
            "“The roof came off in one piece,” the beekeeper, Ann Lee, said.", "Speaking to reporters, Ann Lee added: “The roof came off in one piece.”",
            "In a statement, Ann Lee wrote, “The roof came off in one piece.”", "Ann Lee (Ind.) tweeted: “The roof came off in one piece.”",
            "Ann Lee: “The roof came off in one piece.”", "“The roof came off in one piece,” according to Ann Lee.",
            "Ann Lee keeps the hives. According to her, “The roof came off in one piece.”",
            "The office was shut. “The roof came off in one piece,” press secretary Ann Lee said.",
            "Ann Lee went to the inquest and testified, “The roof came off in one piece.”", "Mr Pike met Ann Lee. “The roof came off in one piece,” she said.",
            "Ann Lee was there. “The roof came off in one piece,” the 43-year-old said.",
            "Prosecutor Ann Lee rose. “The roof came off in one piece,” the prosecutor told the jury."})
    void theSpeakerStandsBeforeAfterOrBetween(String text) {
        assertThat(new QuoteReading(text).person("Ann Lee").person("Tom Pike").marked()).singleElement().asString()
                .startsWith("DIRECT Ann Lee: " + WORDS);
    }

    @Test
    void theCueAndThePlaceOfTheSpeakerAreKept() {
        var text = "“Not now,” the mayor’s spokesman told the Gazette.";
        var quote = new QuoteReading(text).quotes().getFirst();
        assertThat(quote.cue().orElseThrow().of(text)).isEqualTo("told");
        assertThat(quote.speakerSpan().orElseThrow().of(text)).isEqualTo("the mayor’s spokesman");
        assertThat(quote.speaker()).contains("the mayor’s spokesman");
    }

    @Test
    void anInterruptedQuotationHasOneSpeaker() {
        assertThat(new QuoteReading("“I drove it,” said Tom Pike, “and I would drive it again.” “So would I,” Ann Lee said.").person("Ann Lee")
                .person("Tom Pike").marked()).containsExactly("DIRECT Tom Pike: I drove it,", "DIRECT Tom Pike: and I would drive it again.",
                        "DIRECT Ann Lee: So would I,");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Ann Lee sued Tom Pike. “I had to,” she said.|Ann Lee", "Ann Lee sued Tom Pike. “I was away,” he said.|Tom Pike",
            "Ann Lee and Mary Orme met. Ann Lee left early. “I had a train to catch,” she said.|Ann Lee"})
    void pronounsMeanWhoFitsThem(String text, String speaker) {
        assertThat(new QuoteReading(text).person("Ann Lee").person("Tom Pike").person("Mary Orme").marked()).singleElement().asString()
                .startsWith("DIRECT " + speaker + ": ");
    }

    @Test
    void wordsWithoutACueGoOnWithTheSpeaker() {
        assertThat(new QuoteReading("“We lost the hall,” Ann Lee said. “We lost the bar.”\n“And nobody came to help us move.”").person("Ann Lee").marked())
                .containsExactly("DIRECT Ann Lee: We lost the hall,", "DIRECT Ann Lee: We lost the bar.",
                        "DIRECT Ann Lee: And nobody came to help us move.");
    }

    @Test
    void aShortSentenceOfItsOwnIsNoTitle() {
        assertThat(new QuoteReading("“I asked first,” Ann Lee said. “Sort of.”").person("Ann Lee").marked())
                .containsExactly("DIRECT Ann Lee: I asked first,", "DIRECT Ann Lee: Sort of.");
    }

    @Test
    void aRoleIsASpeakerOfItsOwn() {
        assertThat(new QuoteReading("A man in his sixties said: “I came for the soup.” A spokeswoman for the company said: “Soup is over.”\n"
                + "“It was good soup,” said a neighbour.").organisation("Broth Ltd").marked()).containsExactly(
                        "DIRECT a man in his sixties: I came for the soup.", "DIRECT a spokeswoman for the company: Soup is over.",
                        "DIRECT a neighbour: It was good soup,");
    }

    @Test
    void theCompanyIsTheOneThatWasNamed() {
        assertThat(new QuoteReading("Broth Ltd will close its kitchen. “We are sorry,” the company said. “More to come,” a spokesman for the firm added.")
                .organisation("Broth Ltd").marked()).containsExactly("DIRECT Broth Ltd: We are sorry,", "DIRECT a spokesman for Broth Ltd: More to come,");
    }

    @Test
    void quotedWordsInsideASentenceAreMixed() {
        assertThat(new QuoteReading("Ann Lee called the plan “a bus with no wheels” and said it would “end in a ditch”.").person("Ann Lee").marked())
                .containsExactly("MIXED Ann Lee: a bus with no wheels", "MIXED Ann Lee: end in a ditch");
    }

    @Test
    void theSpeakerIsNotTheSubjectOfTheReportedClause() {
        assertThat(new QuoteReading("Ann Lee said the council had known of the gap for a year and had “sat on its hands”.").person("Ann Lee").marked())
                .containsExactly("MIXED Ann Lee: sat on its hands");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Ann Lee said that the kiln was cold.|Ann Lee: the kiln was cold", "The kiln was cold, Ann Lee said.|Ann Lee: The kiln was cold",
            "According to Ann Lee, the kiln was cold.|Ann Lee: the kiln was cold", "The kiln was cold, according to Ann Lee.|Ann Lee: The kiln was cold",
            "Ann Lee told reporters on Friday the kiln was cold.|Ann Lee: the kiln was cold", "The kiln was cold, said Ann Lee, the potter.|Ann Lee: The kiln was cold",
            "The court heard that the kiln was cold.|the court: the kiln was cold", "Police said about 40 people were inside.|Police: about 40 people were inside"})
    void speechIsReported(String text, String line) {
        assertThat(new QuoteReading(text).person("Ann Lee").lines()).containsExactly("INDIRECT " + line);
    }

    @Test
    void whoPassedItOnIsKept() {
        assertThat(new QuoteReading("Tom Pike told Reuters that Ann Lee said the kiln was cold.").person("Ann Lee").person("Tom Pike").quotes())
                .filteredOn(quote -> quote.speaker().filter("Ann Lee"::equals).isPresent()).singleElement()
                .satisfies(quote -> assertThat(quote.via()).containsExactly("Tom Pike"));
    }

    @Test
    void whoIsToldDoesNotSpeak() {
        assertThat(new QuoteReading("Ann Lee was told “the file is shut” and went home.").person("Ann Lee").marked()).noneMatch(line -> line.contains("Ann Lee"));
    }

    @Test
    void aBlockQuotationNeedsNoMarks() {
        var text = "Ann Lee wrote to the board:\nThe kiln has been cold since May.\nNobody answered.";
        assertThat(new QuoteReading(text, List.of(new ArticleText.Range(StructureKind.BLOCK_QUOTE, 28, 61))).person("Ann Lee").lines())
                .containsExactly("DIRECT Ann Lee: The kiln has been cold since May.");
    }

    @Test
    void anotherWordForTheTradeIsTheOneIntroducedByIt() {
        assertThat(new QuoteReading("""
                The novelist Yewande Achterbury has won a prize. Judges met on Monday.
                “She typed every word,” the author said.""").person("Yewande Achterbury").marked())
                .containsExactly("DIRECT Yewande Achterbury: She typed every word,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ann Lee said in an interview that the ruling felt “like a second funeral”.",
            "Ann Lee laughed when she asked whether passengers could claim “a second funeral”.",
            "Ann Lee runs the choir. The former dock worker said last month that it needed “a second funeral”."})
    void whatThingsAndMightBesSayIsSaidBySomebodyElse(String text) {
        assertThat(new QuoteReading(text).person("Ann Lee").marked()).singleElement().asString().startsWith("MIXED Ann Lee: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ann Lee has moved to Spain. “I like it,” the singer said.",
            "“I like it,” said the choir’s editor-in-chief Ann Lee.", "“I like it,” lead singer Ann Lee said."})
    void roleBesideOrBehindTheName(String text) {
        assertThat(new QuoteReading(text).person("Ann Lee").marked()).containsExactly("DIRECT Ann Lee: I like it,");
    }

    @Test
    void regulatorIsTheBodyThatWasNamedLast() {
        assertThat(new QuoteReading("Broth Ltd is under investigation by the Soup Commission. “We wait,” a spokesman for the regulator said.")
                .organisation("Broth Ltd").organisation("Soup Commission").marked()).containsExactly("DIRECT a spokesman for Soup Commission: We wait,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lead author Professor Ann Solway-Marsh, head of child health at the college, said: “We did not expect it so early.”",
            "Prof Ann Solway-Marsh, of the college, who was not involved in the work, said: “We did not expect it so early.”",
            "Mum-of-three Ann Solway-Marsh, 38, was on the ward. She said: “We did not expect it so early.”",
            "Ann Solway-Marsh had her tablets in the car. Her son Kai, nine, was in it too.\n“We did not expect it so early.”",
            "Ann Solway-Marsh, a double world medallist turned commentator, said: “We did not expect it so early.”",
            "Ann Solway-Marsh is leaving. When we asked why the board had met, she laughed.\n“We did not expect it so early.”"})
    void compoundsAndClausesPutFirstHideNobody(String text) {
        assertThat(new QuoteReading(text).person("Ann Solway-Marsh").marked()).containsExactly(
                "DIRECT Ann Solway-Marsh: We did not expect it so early.");
    }

    @Test
    void theDrugmakerIsTheCompanyThatWasNamed() {
        assertThat(new QuoteReading("Broth Ltd is in talks. “We want it on sale by May,” the drugmaker said.").organisation("Broth Ltd").marked())
                .containsExactly("DIRECT Broth Ltd: We want it on sale by May,");
    }

    @Test
    void aTradeGroupIsTheBodyThatWasNamedLast() {
        assertThat(new QuoteReading("The Grain Council welcomed it. “Grain belongs on the table,” the trade group said.")
                .organisation("Grain Council").marked()).containsExactly("DIRECT Grain Council: Grain belongs on the table,");
    }

    @Test
    void whatIsShownInAReportIsSaidByTheReport() {
        assertThat(new QuoteReading("Ann Lee, an athlete, was there. The panel wrote that the athlete had shown “a degree of carelessness”.")
                .person("Ann Lee").marked()).containsExactly("MIXED the panel: a degree of carelessness");
    }

    @Test
    void manyWhoSayWithoutAnEndingAreTheSpeakers() {
        assertThat(new QuoteReading("Not everyone is convinced. The authors acknowledge as much. “We cannot exclude it,” they write.").marked())
                .containsExactly("DIRECT the authors: We cannot exclude it,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ann Lee admitted having “a couple” of them at home.", "For Ann Lee, chair of the trust, the timing was “barmy”.",
            "Ann Lee, from the choir, told Radio Gull it was a “wake-up call”."})
    void fewWordsWovenIntoASentenceHaveASpeaker(String text) {
        assertThat(new QuoteReading(text).person("Ann Lee").marked()).singleElement().asString().startsWith("MIXED Ann Lee: ");
    }

    @Test
    void bynamesAreSaidByNobody() {
        assertThat(new QuoteReading("Ann Lee, the director known as “the Clockmaker”, refused to comment.").person("Ann Lee").marked()).isEmpty();
    }

    @Test
    void leadAuthorsAreAskedToo() {
        assertThat(new QuoteReading("“We were astonished by it,” said lead author Ngozi Achterberg, a professor of law.")
                .person("Ngozi Achterberg").marked()).containsExactly("DIRECT Ngozi Achterberg: We were astonished by it,");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Linus Berg refused to say. “I will fight,” vowed the Swede.|Linus Berg",
            "Linus Berg, 52, praised Tom Pike. “Let him breathe,” the 52-year-old said.|Linus Berg",
            "Linus Berg praised Tom Pike, 19. He passed a medical. “I am glad,” said the 19-year-old.|Tom Pike",
            "Linus Berg joined on Monday. It took a week. “I am glad,” said the right-back.|Linus Berg",
            "Linus Berg joined on Monday. It took a week. “I am glad,” said the on-loan striker.|Linus Berg",
            "Linus Berg joined on Monday. It took a week. “I am glad,” the newcomer told reporters.|Linus Berg",
            "The study was led by Linus Berg. It ran for a decade. “It is a link,” the study’s lead author said.|Linus Berg",
            "Linus Berg was fined. It took a week. “You lied,” said the presiding judge.|the presiding judge",
            "Linus Berg joined on Monday. It took a week. “I stay,” said the other striker.|the other striker",
            "Linus Berg’s jar is a prop. “I carry it into meetings,” says the professor.|Linus Berg",
            "“It was a bang,” said beautician Linus Berg, 26.|Linus Berg",
            "“It was a bang,” said welder Linus Berg, 26.|Linus Berg",
            "Nobody is happy. “Tries don’t keep you dry.” That was Linus Berg, 79, a member.|Linus Berg",
            "Linus Berg will run again. His advice to runners? “Make noise. Go in pairs.”|Linus Berg",
            "Dr Linus Berg from the School of Medicine explains: “We looked at nappies.”|Linus Berg",
            "“They are sending us the bill,” raged union chief Linus Berg, 51.|Linus Berg",
            "Kai’s uncle Linus Berg thanked the driver, who asked not to be named. “You carried him home.”|Linus Berg",
            "“Shame on the board,” read one banner unfurled outside the hall.|one banner",
            "Friends of a rower who died on Lake Tarn have described him as “the glue of the boat”.|friends of a rower",
            "Linus Berg lost his job. It took a week. “I laughed at it,” the father-of-two said.|Linus Berg",
            "Linus Berg lost his job. “I laughed at it,” the grandfather of four told Radio Gull.|Linus Berg",
            "Linus Berg lost his job. “I laughed at it,” the retired baker said.|Linus Berg",
            "Linus Berg lost his job. “I laughed at it,” the former postman said.|Linus Berg",
            "“I laughed at it,” said Lake Tarn and Tarn winger Linus Berg.|Linus Berg",
            "Linus Berg lost his job. “I laughed at it,” said the teenager from Tarn.|Linus Berg",
            "Linus Berg has been Tarn manager since May. It took a week. “I stay,” the manager said.|Linus Berg",
            "Linus Berg was appointed chairman in May. It took a week. “I stay,” the chairman said.|Linus Berg",
            "They named Linus Berg as head coach in May. It took a week. “I stay,” the head coach said.|Linus Berg",
            "Her consultant was Dr Linus Berg. It took a week. “She smiled,” the consultant said.|Linus Berg",
            "Linus Berg owns the rink. It took a week. “I stay,” said the rink’s owner.|Linus Berg",
            "Tom Pike, the striker, met Linus Berg. “I stay,” the president said.|the president",
            "Mary Orme is leaving. Her husband Linus Berg is not. “I stay,” he said.|Linus Berg",
            "Linus Berg wrote to staff. “The rink is shut,” the letter said.|Linus Berg",
            "Linus Berg was asked about it. “I would rather skate,” came the reply.|Linus Berg",
            "Linus Berg was asked about it. His reply: “I would rather skate.”|Linus Berg",
            "Linus Berg fell ill. “I would rather skate,” his widow said at home.|his widow",
            "There was a warning from Linus Berg. “The ice is thin, and it will not hold.”|Linus Berg",
            "Linus Berg is a striker. A source close to the player said: “Linus had three offers.”|a source close to the player"})
    void peopleAreSpokenOfByWhatTheyAre(String text, String speaker) {
        assertThat(new QuoteReading(text).person("Linus Berg").person("Tom Pike").organisation("Lake Tarn").organisation("Tarn").quotes())
                .filteredOn(quote -> quote.style() != Quotation.INDIRECT).singleElement()
                .satisfies(quote -> assertThat(quote.speaker().orElse("nobody")).isEqualToIgnoringCase(speaker));
    }

    @ParameterizedTest
    @ValueSource(strings = {"The ice, said Ann Lee, was “thin as a wafer”.", "The ice was “thin as a wafer”, in the words of Ann Lee.",
            "In Ann Lee’s view the ice was “thin as a wafer”.", "The ice was dismissed as “thin as a wafer” by Ann Lee.",
            "Ann Lee, reached by phone in Oslo, said it was “thin as a wafer”.", "Ann Lee, known for her temper, said it was “thin as a wafer”.",
            "Ann Lee, named director in May, told the Gazette it was “thin as a wafer”.",
            "An email from Ann Lee, seen by the Gazette, says it is “thin as a wafer”.",
            "After the hearing Inspector Ann Lee, of the choir, said it was “thin as a wafer”."})
    void theSpeakerStandsBehindAnInsertionOrAnotherPhrase(String text) {
        assertThat(new QuoteReading(text).person("Ann Lee").marked()).singleElement().asString().startsWith("MIXED Ann Lee: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"“Thin as a wafer” was how Ann Lee described it.", "Ann Lee, on leaving the rink: “Thin as a wafer.”",
            "“Thin as a wafer,” said a smiling Ann Lee at the rink.", "“Thin as a wafer,” Ann Lee, signed from Tarn in May, told the Gazette."})
    void theSpeakerOfAWholeQuotationMayBeDescribed(String text) {
        assertThat(new QuoteReading(text).person("Ann Lee").marked()).singleElement().asString().startsWith("DIRECT Ann Lee: Thin as a wafer");
    }

    @Test
    void aNameMayHoldAJoiningWord() {
        assertThat(new QuoteReading("A spokeswoman for the Department of Roads and Rivers said: “We are grateful to all.”")
                .organisation("Department of Roads and Rivers").marked())
                .containsExactly("DIRECT a spokeswoman for the Department of Roads and Rivers: We are grateful to all.");
    }

    @Test
    void theClubIsTheOneTheSentenceBeforeTellsOf() {
        assertThat(new QuoteReading("Tarn Rovers have refused a bid from Lake United. “He stays,” the club said. “He goes,” said one coach at the club.")
                .organisation("Tarn Rovers").organisation("Lake United").marked())
                .containsExactly("DIRECT Tarn Rovers: He stays,", "DIRECT one coach at the club: He goes,");
    }

    @Test
    void theSwedeIsOnePersonAndTheDutchAreNot() {
        assertThat(new QuoteReading("Linus Berg refused. “We will fight,” the Dutch said.").person("Linus Berg").marked())
                .containsExactly("DIRECT the Dutch: We will fight,");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', value = {
            "Linus Berg, 61, who has skated here since 1989, stood up. “I stay,” he said.|Linus Berg",
            "Tom Pike spoke first. “I stay,” said the man behind me on the tram.|the man",
            "Tom Pike, a neighbour, spoke first. “I stay,” another neighbour said.|another neighbour",
            "Tom Pike ran. Asked about it, he hid. When we asked Linus Berg about that, he wrote back: “I stay, and so does she.”|Linus Berg",
            "In a statement read to the court, Linus Berg said that the ice had cracked. “I stay,” it said.|Linus Berg",
            "The ice cracked under Tom Pike, Linus Berg said. “It was thin,” he said.|Linus Berg",
            "Tom Pike wrote it. “The ice was thin,” the report states.|the report",
            "UPDATE 5:06 p.m.: “The ice was thin,” Linus Berg said at the lake.|Linus Berg",
            "“The ice was thin,” said Lake Tarn president and director Linus Berg.|Linus Berg",
            "The lake was shut because “the ice is thin”, according to the December police report.|the December police report",
            "Skaters learned of it “from the radio, like all”, Linus Berg told reporters.|Linus Berg",
            "Former skater Linus Berg reckons the ice “will be gone by Easter”.|Linus Berg",
            "“The ice was thin,” said May.|May"})
    void theSpeakerIsNobodyElseWhoIsNear(String text, String speaker) {
        assertThat(new QuoteReading(text).person("Linus Berg").person("Tom Pike").organisation("Lake Tarn").quotes())
                .filteredOn(quote -> quote.style() != Quotation.INDIRECT).singleElement()
                .satisfies(quote -> assertThat(quote.speaker().orElse("nobody")).isEqualToIgnoringCase(speaker));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', value = {
            "Raged father-of-two Linus Berg, 38: “The ice was thin.”|Linus Berg",
            "Stunned skater Linus Berg, 26, said: “The ice was thin.”|Linus Berg",
            "9.50am Linus Berg, on his way out: “The ice was thin.”|Linus Berg",
            "10:05 “The ice was thin,” says Linus Berg.|Linus Berg",
            "Linus Berg, 51, was on the pier. “The ice was thin,” laughed the plumber, who was wet.|Linus Berg",
            "Linus Berg is hurt. “It breaks my heart to miss it,” the world No 4 wrote on his page.|Linus Berg",
            "Linus Berg keeps bees. “The ice was thin,” she said.|Linus Berg",
            "The Gazette met the skater Linus Berg at home.~What made you go out?~“The ice looked thick to me.”|Linus Berg",
            "Linus Berg shook his head. Was it true? “The ice looked thick to me.”|Linus Berg",
            "“The ice was thin,” was all Linus Berg would say.|Linus Berg",
            "“The ice was thin,” was how Linus Berg, 29, summed up the day.|Linus Berg",
            "Coach Linus Berg, beaten into second, was gracious: “The ice was thin.”|Linus Berg",
            "“The ice was thin,” said Tom Pike, the coach. His friend Linus Berg nods. “We never gave up.”|Linus Berg",
            "Linus Berg, whose brother Tom Pike skates too, wasn’t convinced. “We never gave up.”|Linus Berg",
            "“The ice was thin,” the dispatcher replies.|the dispatcher",
            "Tarn flanker Linus Berg has signed. His partner last year, Tom Pike, has left. “I stay,” the flanker joked.|Linus Berg",
            "Linus Berg, who was stabbed on duty, has a letter. Linus Berg has not read it. “Maybe one day,” the paramedic said.|Linus Berg",
            "Skaters found the door open and a note that read, “The ice was thin.”|a note"})
    void tabloidsLivePagesAndInterviewsNameTheSpeakerInTheirOwnWays(String text, String speaker) {
        assertThat(new QuoteReading(text.replace('~', '\n')).person("Linus Berg").person("Tom Pike").quotes())
                .filteredOn(quote -> quote.style() == Quotation.DIRECT).last()
                .satisfies(quote -> assertThat(quote.speaker().orElse("nobody")).isEqualToIgnoringCase(speaker));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', value = {
            "Two officials agreed. One called it “done, bar the shouting”.|one",
            "The child, who cannot be named, told the court she felt “cold and alone”.|the child",
            "The letter, signed by 40 doctors, says skaters are being put at “needless risk”.|the letter",
            "The spokesman for the rink confirmed it had made an offer, describing it as “full and fair”.|the spokesman for the rink",
            "Lawyers for Mr Berg said the case was “full of holes”.|lawyers for Mr Berg",
            "The price fell after the chairman, Sir Linus Berg, described trading as “thin as ice”.|Linus Berg",
            "The film shows a man yelling “go home at once” at the driver.|a man",
            "Linus Berg paid tribute to “a true friend of the ice”.|Linus Berg",
            "One skater, who declined to be named, was blunt. He called it “thin as ice”.|one skater",
            "Linus Berg left. Another said the ice was “thin as glass”.|another",
            "Linus Berg left. A skater would not speak of what he called “an old quarrel”.|a skater",
            "A farmer told a guard that he wanted “the whole lot gone”.|a farmer"})
    void wovenWordsBelongToWhoSaysThem(String text, String speaker) {
        assertThat(new QuoteReading(text).person("Linus Berg").quotes()).filteredOn(quote -> quote.style() == Quotation.MIXED).singleElement()
                .satisfies(quote -> assertThat(quote.speaker().orElse("nobody")).isEqualToIgnoringCase(speaker));
    }

    @Test
    void aJoiningWordAndATitleAreNobodysName() {
        assertThat(new QuoteReading("Mary Orme would appeal. But Cllr Tom Pike said it was late. Mary Orme left. “I go on,” she said.")
                .person("Mary Orme").person("Tom Pike").marked()).containsExactly("DIRECT Mary Orme: I go on,");
    }

    @Test
    void whatSomethingIsKnownAsInAPlaceIsSaidByNobody() {
        assertThat(new QuoteReading("Ann Lee, an artist known locally as “the Toaster”, refused to comment.").person("Ann Lee").marked()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ann Lee on Monday accused the council of “cooking the books”.", "Ann Lee last week labelled the panel a “tin court”.",
            "Tom Pike spoke for Ann Lee, who in May had described the ice as “adequate”.", "Ann Lee’s rise would be “in line with costs”, Ann Lee said."})
    void aTimeMayStandBetweenTheSpeakerAndTheVerb(String text) {
        assertThat(new QuoteReading(text).person("Ann Lee").person("Tom Pike").marked()).singleElement().asString().startsWith("MIXED Ann Lee: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dr Ann Lee, consultant in rare diseases at the infirmary, warned: “The roof came off in one piece.”",
            "Ann Lee, manager of the rink: “The roof came off in one piece.”", "Ann Lee, speaking to the Gull: “The roof came off in one piece.”",
            "Berg’s Ann Lee: “The roof came off in one piece.”", "“The roof came off in one piece,” said forklift driver Ann Lee."})
    void whatTheSpeakerIsMayStandBesideTheName(String text) {
        assertThat(new QuoteReading(text).person("Ann Lee").organisation("Berg").marked())
                .containsExactly("DIRECT Ann Lee: The roof came off in one piece" + (text.startsWith("“") ? "," : "."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', value = {
            "The goal, Ann Lee said, is to keep the rink open.|Ann Lee: The goal, Ann Lee said, is to keep the rink open",
            "Now, said the neighbours, the ice has gone.|the neighbours: Now, said the neighbours, the ice has gone",
            "Ann Lee accepted that the rink had been shut.|Ann Lee: the rink had been shut",
            "The inquest heard that the roof fell first.|the inquest: the roof fell first",
            "Ann Lee says early scans would save lives.|Ann Lee: early scans would save lives",
            "Ann Lee said pay at the rink had risen.|Ann Lee: pay at the rink had risen"})
    void clausesToldWithoutMarks(String text, String told) {
        assertThat(new QuoteReading(text).person("Ann Lee").lines()).containsExactly("INDIRECT " + told);
    }

    @Test
    void theFamilyIsNotThePersonWhoseItIs() {
        assertThat(new QuoteReading("Ann Lee’s family said she was “the best of us”.").person("Ann Lee").marked())
                .containsExactly("MIXED Ann Lee’s family: the best of us");
    }

    @Test
    void theHusbandIsNotTheManNamedBefore() {
        assertThat(new QuoteReading("Mr Tom Pike heard the case. The husband said: “I am poor.”").person("Tom Pike").marked())
                .containsExactly("DIRECT the husband: I am poor.");
    }

    @Test
    void aNationIsToldOfThePlayerRatherThanOfTheOfficial() {
        assertThat(new QuoteReading("Rovers bought the striker Linus Berg. Director Tom Pike was pleased. “I am happy,” the Swede said.")
                .person("Linus Berg").person("Tom Pike").marked()).containsExactly("DIRECT Linus Berg: I am happy,");
    }

    @Test
    void theOneWhoIsIntroducedLaterHasSaidWhatTheReportBeginsWith() {
        assertThat(new QuoteReading("“I ran for the stairs,” she said.\n\nTom Pike found a ladder. Ann Lee, 30, was asleep on the top floor.")
                .person("Ann Lee").person("Tom Pike").marked()).containsExactly("DIRECT Ann Lee: I ran for the stairs,");
    }

    @Test
    void anOfficeIsNotThatOfThePersonWhomTheSentenceNames() {
        assertThat(new QuoteReading("Ann Lee was chosen. Ann Lee will lead the inquiry, the education secretary said. “She is fearless,” he added.")
                .person("Ann Lee").marked()).containsExactly("DIRECT the education secretary: She is fearless,");
    }

    @Test
    void aPronounMeansTheOneWhoSpokeRatherThanTheOneSpokenOf() {
        assertThat(new QuoteReading("The manager, Sandy Crake, described Tom Pike as “a rock”. “He talks all day,” he added.")
                .person("Sandy Crake").person("Tom Pike").marked()).last().isEqualTo("DIRECT Sandy Crake: He talks all day,");
    }
}
