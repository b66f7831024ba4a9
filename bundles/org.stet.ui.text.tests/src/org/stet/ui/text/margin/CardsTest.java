package org.stet.ui.text.margin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.stet.ui.text.Earlier;
import org.stet.ui.text.Span;
import org.stet.ui.text.SpanState;
import org.stet.ui.text.SpanStyle;
import org.stet.ui.text.StatusSign;

class CardsTest {

    private static final Span CLAIM = Span.of("claim", 5, 9, SpanStyle.CLAIM).withLabel("Cost", "2 origins")
            .withSign(StatusSign.OPEN);

    @Test
    void aConflictOnAClaimsWordsIsToldByTheClaimsCard() {
        Span conflict = Span.of("conflict", 5, 9, SpanStyle.CONFLICT).withLabel("Cost", "");
        assertThat(Cards.of(List.of(CLAIM, conflict))).containsExactly(CLAIM.withSign(StatusSign.WARNING));
    }

    @Test
    void aConflictOnOtherWordsHasItsOwnCard() {
        Span conflict = Span.of("conflict", 6, 9, SpanStyle.CONFLICT).withLabel("Cost", "");
        assertThat(Cards.of(List.of(CLAIM, conflict))).containsExactly(CLAIM, conflict);
    }

    @Test
    void mentionsUnlabelledSpansAndSuggestionsHaveNone() {
        Span suggestion = CLAIM.withState(SpanState.SUGGESTED);
        assertThat(Cards.of(List.of(suggestion, Span.of("bare", 0, 3, SpanStyle.CLAIM),
                Span.of("mention", 0, 3, SpanStyle.MENTION).withLabel("Holt", "")))).isEmpty();
        assertThat(Cards.dots(List.of(CLAIM, suggestion))).containsExactly(suggestion);
    }

    @Test
    void theTitleSaysStatusAndMoveInSigns() {
        assertThat(Cards.title(CLAIM)).isEqualTo("○ Cost");
        assertThat(Cards.title(CLAIM.withState(SpanState.MOVED))).isEqualTo("↷ ○ Cost");
        assertThat(Cards.title(CLAIM.withSign(StatusSign.NONE))).isEqualTo("Cost");
        assertThat(Cards.title(CLAIM.withEarlier(new Earlier("£2.4m", List.of(), List.of())))).isEqualTo("≠ ○ Cost");
    }

    @Test
    void aMentionHasACardWhileSomebodyHasToSayWhetherItsPlaceIsRight() {
        var mention = Span.of("mention", 0, 3, SpanStyle.MENTION).withLabel("Holt", "");
        assertThat(Cards.of(List.of(mention))).isEmpty();
        assertThat(Cards.of(List.of(mention.withState(SpanState.MOVED)))).hasSize(1);
    }
}
