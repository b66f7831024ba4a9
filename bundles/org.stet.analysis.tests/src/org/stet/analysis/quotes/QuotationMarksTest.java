package org.stet.analysis.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which words stand in quotation marks, however the marks are set. */
class QuotationMarksTest {

    @ParameterizedTest
    @ValueSource(strings = {"“The lift has been out since June,” Ann Lee said.", "\"The lift has been out since June,\" Ann Lee said.",
            "‘The lift has been out since June,’ Ann Lee said.", "'The lift has been out since June,' Ann Lee said.",
            "„The lift has been out since June,“ Ann Lee said.", "»The lift has been out since June,« Ann Lee said.",
            "« The lift has been out since June, » Ann Lee said.", "''The lift has been out since June,'' Ann Lee said.",
            "``The lift has been out since June,'' Ann Lee said.", "“ The lift has been out since June, ” Ann Lee said.",
            "”The lift has been out since June,” Ann Lee said.", "“The lift has been out since June,“ Ann Lee said.",
            "“The lift has been out since June,”Ann Lee said.", "Ann Lee said:“The lift has been out since June,”"})
    void allMarksAreRead(String text) {
        assertThat(new QuoteReading(text).person("Ann Lee").marked()).containsExactly("DIRECT Ann Lee: The lift has been out since June,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"The workers’ canteen doesn’t open in the ’90s style that O’Neill's boys' club liked, Ann Lee said.",
            "Ann Lee is 5' 10\" tall and owns a 12\" record, rock 'n' roll of '68.", "Ann Lee ate fish 'n' chips, ’twas said."})
    void apostrophesAndInchesAreNone(String text) {
        assertThat(new QuoteReading(text).person("Ann Lee").marked()).isEmpty();
    }

    @Test
    void apostrophesDoNotEndSingleQuotations() {
        assertThat(new QuoteReading("'The drivers' hut wasn't heated, and we've told 'em so,' said Ann Lee. 'It's damp.'").person("Ann Lee").marked())
                .containsExactly("DIRECT Ann Lee: The drivers' hut wasn't heated, and we've told 'em so,", "DIRECT Ann Lee: It's damp.");
    }

    @Test
    void quotationsInsideQuotationsBelongToThem() {
        assertThat(new QuoteReading("“He told me, ‘Shut it,’ and I did,” Ann Lee said. ''They shouted 'Out,' and 'Now,''' said Ann Lee.").person("Ann Lee")
                .marked()).containsExactly("DIRECT Ann Lee: He told me, ‘Shut it,’ and I did,", "DIRECT Ann Lee: They shouted 'Out,' and 'Now,'");
    }

    @Test
    void aQuotationRunsOnAtTheNextOpeningMark() {
        assertThat(new QuoteReading("""
                “We saw the water come up the lane,” Ann Lee said. “It took the bins first.
                “Then it took the shed.
                “It never reached the door.”
                The lane was shut.""").person("Ann Lee").marked()).containsExactly("DIRECT Ann Lee: We saw the water come up the lane,",
                "DIRECT Ann Lee: It took the bins first.", "DIRECT Ann Lee: Then it took the shed.", "DIRECT Ann Lee: It never reached the door.");
    }

    @Test
    void aMissingClosingMarkIsMendedWhereTheReporterSpeaks() {
        assertThat(new QuoteReading("“I have opened every one of those gates, Ann Lee told the meeting.\n“Nobody has asked me why, she said. “Nobody will.”")
                .person("Ann Lee").marked()).containsExactly("DIRECT Ann Lee: I have opened every one of those gates,",
                "DIRECT Ann Lee: Nobody has asked me why,", "DIRECT Ann Lee: Nobody will.");
    }

    @Test
    void aMissingOpeningMarkIsMendedFromTheBeginningOfTheSentence() {
        assertThat(new QuoteReading("The gate was shut. I had the key in my hand,” Ann Lee said.").person("Ann Lee").marked())
                .containsExactly("DIRECT Ann Lee: I had the key in my hand,");
    }

    @Test
    void termsTitlesAndNicknamesAreNotSaid() {
        assertThat(new QuoteReading("""
                Ann Lee read from “The Tide and the Tables” at the fair.
                The so-called “rainy day fund” is empty, and the “Keep Left” sign has gone.
                Her film, “Low Water,” opens in May. She has a “hold” rating on the shares.""").person("Ann Lee").marked()).isEmpty();
    }
}
