package org.stet.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextBoundariesTest {

    private static final String FAMILY = "👨\u200D👩\u200D👧\u200D👦";
    private static final String E_ACUTE = "e\u0301";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "The council’s ^statement said|statement",
        "The cou^ncil’s statement|council’s",
        "“^We acted within the hour,” she said|We",
        "Repairs cost £^4.2m this year|£4.2m",
        "Repairs cost ^£4.2m this year|£4.2m",
        "about 3^1% of drivers|31%",
        "said Holt^. Then she left|Then",
        "the last word^.|word",
        "soft hy\u00ADph^en in print|hy\u00ADphen",
        "10\u00A0^000 people|000",
        "он ска^зал вчера|сказал",
        "אמר דובר ה^עירייה אתמול|העירייה",
        "Jos^e\u0301 Álvarez|Jose\u0301",
    })
    void selectsTheWordAtTheCaret(String marked, String expected) {
        int caret = marked.indexOf('^');
        String text = marked.replace("^", "");
        assertThat(words(text, new TextBoundaries(text, Locale.UK).wordAt(caret))).isEqualTo(expected);
    }

    @Test
    void findsNoWordWhereThereIsNone() {
        assertThat(boundaries("").wordAt(0)).isEqualTo(new TextRange(0, 0));
        assertThat(boundaries("one\n\n").wordAt(4)).isEqualTo(new TextRange(4, 4));
        assertThat(boundaries(" … ").wordAt(1)).isEqualTo(new TextRange(1, 1));
    }

    @Test
    void aBlankLineLeadsToTheNextWord() {
        assertThat(boundaries("one\n\ntwo").wordAt(4)).isEqualTo(new TextRange(5, 8));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "The bridge ^is shut. Repairs cost £4.2m.|The bridge is shut.",
        "The bridge is shut. Repairs ^cost £4.2m. It is long.|Repairs cost £4.2m.",
        "The bridge is shut.^|The bridge is shut.",
        "“It is safe,” s^aid Dr. Holt on 3.5.2026 at noon. Then|“It is safe,” said Dr. Holt on 3.5.2026 at noon.",
    })
    void selectsTheSentence(String marked, String expected) {
        int caret = marked.indexOf('^');
        String text = marked.replace("^", "");
        assertThat(words(text, boundaries(text).sentenceAt(caret))).isEqualTo(expected);
    }

    @Test
    void aSentenceEndsWithItsParagraph() {
        String text = "First para.\nSecond para without stop\nThird.";
        assertThat(words(text, boundaries(text).sentenceAt(20))).isEqualTo("Second para without stop");
    }

    @Test
    void selectsTheParagraphWithoutItsEnd() {
        String text = "Headline\nBody of it.\n";
        assertThat(words(text, boundaries(text).paragraphAt(9))).isEqualTo("Body of it.");
        assertThat(words(text, boundaries(text).paragraphAt(8))).isEqualTo("Headline");
        assertThat(boundaries(text).paragraphAt(text.length())).isEqualTo(new TextRange(21, 21));
    }

    @Test
    void movesTheEndByAWordAcrossParagraphs() {
        String text = "cost £4.2m.\n\nNext week";
        TextBoundaries boundaries = boundaries(text);
        TextRange range = boundaries.withEndMoved(new TextRange(0, 4), true);
        assertThat(words(text, range)).isEqualTo("cost £4.2m");
        range = boundaries.withEndMoved(range, true);
        assertThat(words(text, range)).isEqualTo("cost £4.2m.\n\nNext");
        range = boundaries.withEndMoved(boundaries.withEndMoved(range, false), false);
        assertThat(words(text, range)).isEqualTo("cost");
        assertThat(boundaries.withEndMoved(range, false)).as("never empty").isEqualTo(range);
        var whole = new TextRange(0, text.length());
        assertThat(boundaries.withEndMoved(whole, true)).as("nothing after the last word").isEqualTo(whole);
    }

    @Test
    void movesTheStartByAWord() {
        String text = "about £4.2m in all";
        TextBoundaries boundaries = boundaries(text);
        var range = new TextRange(6, 14);
        assertThat(words(text, boundaries.withStartMoved(range, false))).isEqualTo("about £4.2m in");
        assertThat(words(text, boundaries.withStartMoved(range, true))).isEqualTo("in");
        assertThat(boundaries.withStartMoved(new TextRange(12, 14), true)).isEqualTo(new TextRange(12, 14));
    }

    @Test
    void neverCutsACharacterAPersonSees() {
        String text = "a" + FAMILY + "b" + E_ACUTE + "c";
        TextBoundaries boundaries = boundaries(text);
        assertThat(words(text, boundaries.wholeCharacters(new TextRange(2, 4)))).isEqualTo(FAMILY);
        assertThat(words(text, boundaries.wholeCharacters(new TextRange(3, text.indexOf(E_ACUTE) + 1))))
                .isEqualTo(FAMILY + "b" + E_ACUTE);
        assertThat(boundaries.wholeCharacters(new TextRange(0, 1))).isEqualTo(new TextRange(0, 1));
        assertThat(boundaries.wholeCharacters(new TextRange(0, text.length()))).isEqualTo(new TextRange(0, text.length()));
    }

    @Test
    void trimsEveryKindOfSpace() {
        String text = "\u00A0 \t\u2009word\u3000\n ";
        assertThat(words(text, boundaries(text).trimmed(new TextRange(0, text.length())))).isEqualTo("word");
        assertThat(boundaries("   ").trimmed(new TextRange(0, 3)).isEmpty()).isTrue();
    }

    private static TextBoundaries boundaries(String text) {
        return new TextBoundaries(text, Locale.UK);
    }

    private static String words(String text, TextRange range) {
        return text.substring(range.start(), range.end());
    }
}
