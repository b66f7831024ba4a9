package org.stet.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.search.QueryNode.Field;
import org.stet.search.QueryProposals.Proposal;

class QueryProposalsTest {

    private static final Map<Field, List<String>> KNOWN = Map.of(Field.OUTLET, List.of("Port Gazette", "Herald"),
            Field.SPEAKER, List.of("Maren Holt", "O\"Hara"));

    /** A bar is the caret; completions are shown as the whole query after each. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            bridge out|        ; bridge outlet:
            -k|                ; -kind:
            (mon|              ; (money:
            sou|               ; sounds:
            kind:qu|           ; kind:quote
            -outlet:her|ald x  ; -outlet:Heraldald x
            outlet:g|          ; outlet:"Port Gazette"
            outlet:"port g|    ; outlet:"Port Gazette"
            speaker:ho|        ; speaker:"Maren Holt"
            speaker:o|         ; speaker:"O Hara"
            "kind:|            ;
            nothing:x|         ;
            """)
    void completesTheWordBeforeTheCaret(String typed, String expected) {
        var caret = typed.indexOf('|');
        var query = typed.replace("|", "");
        assertThat(QueryProposals.at(query, caret, KNOWN).stream().map(proposal -> applied(query, proposal)))
                .containsExactlyElementsOf(expected == null ? List.of() : List.of(expected));
    }

    @Test
    void anEmptyWordMayBecomeAnyField() {
        assertThat(QueryProposals.at("bridge ", 7, KNOWN)).hasSizeGreaterThan(10).extracting(Proposal::text).contains("outlet:", "age:");
        assertThat(QueryProposals.at("outlet:", 7, KNOWN)).extracting(Proposal::label).containsExactly("Port Gazette", "Herald");
    }

    @Test
    void anythingTypedGivesProposalsInsideIt() {
        var random = new Random(3);
        for (int i = 0; i < 5_000; i++) {
            var text = QueryFuzz.next(random);
            var caret = random.nextInt(text.length() + 1);
            assertThat(QueryProposals.at(text, caret, KNOWN)).as(text)
                    .allSatisfy(proposal -> assertThat(proposal.replaced().end()).isEqualTo(caret));
        }
    }

    private static String applied(String query, Proposal proposal) {
        return query.substring(0, proposal.replaced().start()) + proposal.text() + query.substring(proposal.replaced().end());
    }
}
