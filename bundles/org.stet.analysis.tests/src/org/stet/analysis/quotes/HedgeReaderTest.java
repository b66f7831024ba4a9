package org.stet.analysis.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How certain an article leaves what it says. */
class HedgeReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Pike allegedly sold the boat.|ALLEGED allegedly [Pike allegedly sold the boat]",
            "The alleged thief ran.|ALLEGED alleged [thief]", "Pike is accused of theft.|ALLEGED is accused [of theft]",
            "The boat reportedly sank.|REPORTED reportedly [The boat reportedly sank]", "The boat is believed to have sunk.|REPORTED is believed to [have sunk]",
            "The bridge is expected to open in May.|EXPECTED is expected [to open in May]", "The bridge may open in May.|POSSIBLE may [open in May]",
            "The council could close six baths, Lee said.|POSSIBLE could [close six baths]", "Pike denied the charge, but left.|DENIED denied [the charge]",
            "The boat did not sink.|NEGATED not [sink]", "The boat wasn’t insured.|NEGATED n’t [insured]",
            "Pike was charged with theft.|CHARGED was charged [with theft]", "Pike was convicted of theft.|CONVICTED convicted [of theft]",
            "Police are looking into claims that Pike sold it.|ALLEGED looking into claims [that Pike sold it]",
            "Pike is considering a sale.|EXPECTED is considering [a sale]",
            "Pike pleaded not guilty to theft.|DENIED pleaded not guilty [to theft]", "Pike pleaded guilty to theft.|CONVICTED pleaded guilty [to theft]"})
    void words(String text, String hedge) {
        assertThat(new QuoteReading(text).hedges()).containsExactly(hedge);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pike left on 3 May 2026.", "Juror No. 7 left.", "The shop charged £3 for a pint.", "She not only rows but swims.", "Police have arrested two suspects and a boy."})
    void lookAlikes(String text) {
        assertThat(new QuoteReading(text).hedges()).isEmpty();
    }
}
