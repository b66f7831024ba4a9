package org.stet.analysis.text;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.analysis.ArticleText;
import org.stet.model.StructureKind;

class DocumentReaderTest {

    private static Document read(String text, ArticleText.Range... structure) {
        return DocumentReader.read(new ArticleText("a1", "a1.txt", "The Gull", false, Optional.empty(), "", List.of(), text,
                List.of(structure)));
    }

    private static List<Sentence> sentences(String text) {
        return read(text).sentences().toList();
    }

    private static Stream<Token> tokens(String text) {
        return sentences(text).stream().flatMap(sentence -> sentence.tokens().stream());
    }

    private static String words(String text) {
        return tokens(text).map(Token::text).collect(joining(" "));
    }

    private static Token token(String text, String word) {
        return tokens(text).filter(token -> token.is(word)).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "The St. Bride's rector met Dr. J. R. Penhale Jr. of No. 10 on Jan. 12 at 3 p.m. Friday.",
            "Gov. Ames of N.Y. told Lt. Col. Rudd that the U.S. Army paid approx. five men, i.e. the crew.",
            "“Is it true?” she asked.",
            "“Why?” Mr. Lee asked.",
            "‘No!’ he said… and left.",
            "Hartle Inc. and Brandt & Co. of Maddock Falls, Tam., sold it.",
            "Shares in Yolo! rose 5.2 percent to $1.50.",
            "He lives in Washington D.C. with his wife",
            "Rudd v. Ames was heard at 10.30 a.m. GMT."})
    void fullStopsInsideDoNotEndASentence(String sentence) {
        assertThat(sentences(sentence)).singleElement()
                .satisfies(only -> assertThat(only.span().of(sentence)).isEqualTo(sentence));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Police came at 5.30 p.m. | The man had fled.",
            "The man fled. | It was over by 6pm.",
            "She moved to the U.S. | He stayed.",
            "“We are shocked.” | Then he left.",
            "He worked for Hartle Inc. | The firm said nothing.",
            "Nobody came… | Rudd waited.",
            "“Go!” | The crowd ran.",
            "They chose Plan B. | The mayor agreed.",
            "He died in 2013. | 12 people came.",
            "Profits rose. | iPhone sales fell.",
            "What is it? | 😀 Nobody knows."})
    void sentencesEnd(String first, String second) {
        var text = first + " " + second;
        assertThat(sentences(text)).extracting(sentence -> sentence.span().of(text)).containsExactly(first, second);
    }

    @Test
    void spaceIsMissingAfterAFullStop() {
        assertThat(sentences("The suspect fled.It was over.“Good,” he said.")).hasSize(3);
        assertThat(sentences("Read it on ollergazette.example or Ollermail.Com today.")).hasSize(1);
    }

    @Test
    void lineEndsEndSentences() {
        assertThat(sentences("Bus strike called off\nDrivers go back on Monday\n")).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "It’s the mayor’s fault                  | It 's the mayor 's fault",
            "The dogs’ owner didn’t, can't, won’t pay | The dogs ' owner did n't , ca n't , wo n't pay",
            "He called ‘the dogs’ out                | He called ‘ the dogs ’ out",
            "The “Titanic”’s owner                   | The “ Titanic ” 's owner",
            "O’Neill’s d’Arcy                        | O'Neill 's d'Arcy",
            "a 34-year-old re-elected co-founder     | a 34 - year - old re-elected co-founder",
            "It cost £12,400, $1.2m or US$3.5bn      | It cost £ 12,400 , $ 1.2 m or US$ 3.5 bn",
            "at 7.30pm, 10:30am and 3p.m. daily      | at 7.30 pm , 10:30 am and 3 p.m. daily",
            "10-15% by 12/03/2013 or 2013-03-12      | 10 - 15 % by 12/03/2013 or 2013-03-12",
            "the 1980s, 3rd, 5G, A380, AT&T, 30ft    | the 1980s , 3rd , 5G , A380 , AT&T , 30 ft",
            "J.R. Smith, J.Smith of St.Louis         | J.R. Smith , J. Smith of St. Louis",
            "the U.S.-led force paid $5M.            | the U.S. - led force paid $ 5 M .",
            "Ask a.b@gull.example or https://gull.example/x?y=1.  | Ask a.b@gull.example or https://gull.example/x?y=1 .",
            "wait... no -- never!!                   | wait ... no -- never !!"})
    void words(String text, String words) {
        assertThat(words(text)).isEqualTo(words);
    }

    @Test
    void whatIsNotSeenIsNoPartOfAWord() {
        var text = "The soft\u00ADware cost £\u00A05\u00A0million\u200B 👩‍🚒.";
        assertThat(words(text)).isEqualTo("The software cost £ 5 million 👩‍🚒 .");
        assertThat(token(text, "software").span().of(text)).isEqualTo("soft\u00ADware");
    }

    @Test
    void spansLeadBackToTheText() {
        var text = "\uFEFFFirst line\n\n  “Don’t,” Ms. Lee’s aide\u00A0said.\tThen she left…\n";
        assertThat(tokens(text)).allSatisfy(token -> assertThat(token.span().of(text).replace('’', '\'').replace("\u00AD", ""))
                .isEqualTo(token.text().equals("’") ? "'" : token.text()));
    }

    @Test
    void cliticsHaveTheirOwnPartOfSpeechAndLemma() {
        assertThat(token("It’s Lee’s.", "'s")).extracting(Token::tag, Token::lemma).containsExactly("AUX", "be");
        assertThat(token("They took Lee’s car.", "'s")).extracting(Token::tag, Token::lemma).containsExactly("PART", "'s");
        assertThat(token("They won’t pay.", "wo")).extracting(Token::tag, Token::lemma).containsExactly("AUX", "will");
        assertThat(token("They won’t pay.", "n't")).extracting(Token::lemma).isEqualTo("not");
    }

    @Test
    void headlinesInCapitalsAreTaggedAsTheBodyWritesThem() {
        var text = "COUNCIL LEADER BACKS CUTS AFTER LATE VOTE\nThe council leader said he backs cuts after a late vote.";
        assertThat(token(text, "council")).extracting(Token::text, Token::tag).containsExactly("COUNCIL", "NOUN");
    }

    @Test
    void structureSaysWhatABlockIs() {
        var document = read("Fire in Ollerwick\nBy A. Reed\nIt burned.", new ArticleText.Range(StructureKind.HEADLINE, 0, 17),
                new ArticleText.Range(StructureKind.BYLINE, 18, 28));
        assertThat(document.blocks()).extracting(Block::kind)
                .containsExactly(StructureKind.HEADLINE, StructureKind.BYLINE, StructureKind.PARAGRAPH);
        assertThat(document.sentences()).hasSize(2);
    }

    @Test
    void listsOfOtherStoriesAreNoPartOfTheArticle() {
        var list = """
                The council has lifted the ban on fires in Ollerwick woods.
                The council has lifted the ban on fires in Ollerwick woods. Rain fell for
                A man fell off a ladder in Sallow on Sunday night.
                The ferry to Brandt will run on Sundays again.
                The ferry to Brandt will run on Sundays again.
                Two boats were towed in after the storm took their ma...
                """;
        assertThat(read(list + "A bakery burned down in Marlow on Monday.").blocks()).extracting(Block::kind)
                .containsExactly(StructureKind.PROMPT, StructureKind.PROMPT, StructureKind.PROMPT, StructureKind.PROMPT, StructureKind.PROMPT,
                        StructureKind.PROMPT, StructureKind.PARAGRAPH);
    }

    @Test
    void whatALeadRepeatsIsPartOfTheArticle() {
        var once = """
                A bakery burned down in Marlow on Monday night.
                A bakery burned down in Marlow on Monday night. Nobody was hurt.
                """;
        var far = once + "Its owner wept.\n".repeat(6) + """
                “I had only just paid for the new oven,” he said.
                “I had only just paid for the new oven,” he said.""";
        assertThat(List.of(once, far)).allSatisfy(text -> assertThat(read(text).blocks()).extracting(Block::kind)
                .containsOnly(StructureKind.PARAGRAPH));
    }

    @Test
    void lineOfVeryManyFullStopsIsRead() {
        var text = "Contents\n" + "Bridge" + ".".repeat(400_000) + "9\n" + "Bridge again";
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertThat(read(text).blocks()).isNotEmpty());
    }

    @Test
    void lineOfAMillionCharactersWithoutSpacesIsRead() {
        assertTimeoutPreemptively(Duration.ofMinutes(1), () -> {
            assertThat(tokens("a".repeat(1_000_000))).hasSize(1);
            assertThat(tokens("www.".repeat(250_000))).isNotEmpty();
            assertThat(tokens(".".repeat(1_000_000))).hasSize(1);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"a ", "A. ", "'", "“", "…", "1,", "x-", "a.B", "’s ", "a@", "é́", "\uD83D", "8:", "ก"})
    void endlessSentencesAreCut(String piece) {
        var text = piece.repeat(4_000);
        assertTimeoutPreemptively(Duration.ofMinutes(1), () -> assertThat(sentences(text))
                .allSatisfy(sentence -> assertThat(sentence.tokens()).hasSizeLessThan(500)));
    }

    @Test
    void anyCharactersCanBeRead() {
        var random = new Random(4);
        var characters = "aB9 .,'’‘“”\"-–…!?£$%@#&/:()\n\t\u00A0\u00AD\u200B\uFEFF\uD83D\uDE00\u0301ßжก中";
        for (var round = 0; round < 300; round++) {
            var text = random.ints(120, 0, characters.length()).mapToObj(characters::charAt).map(String::valueOf)
                    .collect(joining());
            var end = 0;
            for (var token : read(text).blocks().stream().flatMap(block -> block.sentences().stream())
                    .flatMap(sentence -> sentence.tokens().stream()).toList()) {
                assertThat(token.start()).isGreaterThanOrEqualTo(end).isLessThan(token.end());
                assertThat(token.text()).isNotEmpty();
                end = token.end();
            }
        }
    }
}
