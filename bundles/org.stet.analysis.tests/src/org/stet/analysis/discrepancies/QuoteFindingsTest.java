package org.stet.analysis.discrepancies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.analysis.Articles;
import org.stet.analysis.CaseAnalysis;
import org.stet.model.DiscrepancyType;

/** Quotations worded differently, given to different people, or made a fact of. */
class QuoteFindingsTest {

    private static List<Finding> find(DiscrepancyType type, String... texts) {
        var articles = IntStream.range(0, texts.length)
                .mapToObj(at -> Articles.of(List.of("Herald", "Gazette", "Courier").get(at), "2026-05-06", "News from the lake\n" + texts[at])).toList();
        return new CaseAnalysis().analyse(articles, new NullProgressMonitor()).findings().stream().filter(finding -> finding.type() == type).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "“We pulled nine people out of the freezing water,” Ann Lee said.|“We pulled nine people out of the icy water,” said the rescuer.",
            "“We pulled nine people out of the freezing water,” Ann Lee said.|“We pulled nine people out of the icy water.”",
            "“We kept ringing at the door all night,” Brenda Tollhurst said.|“I rang at the door all night,” said Brenda Tolhurst.",
            "“We owe them an answer, and we shall not wait,” Ann Lee said.|“We owe them an answer,” Ann Lee said outside, “and we won’t wait.”"})
    void aSentenceIsKnownAgainWhoeverSaysIt(String one, String other) {
        assertThat(find(DiscrepancyType.QUOTE_VARIANT, one, other)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "“It (the club) has had some problems in the past,” Ann Lee said.|“It has had some problems in the past,” said Ann Lee.",
            "“People [were] trying to get out of the way,” Ann Lee said.|“People were trying to get out of the way,” said Ann Lee.",
            "“A confi\u00ADdence trick in broad daylight,” Ann Lee said.|“A confidence trick in broad daylight,” said Ann Lee.",
            "“I saw nothing of it,” one neighbour said.|“I saw something of it,” another neighbour said.",
            "“We pulled nine people out of the water.”|“We pulled a car out of the water.”"})
    void whatAnEditorPutInAndWhatOthersSayIsNoOtherWording(String one, String other) {
        assertThat(find(DiscrepancyType.QUOTE_VARIANT, one, other)).isEmpty();
    }

    @Test
    void sameWordsOfDifferentPeopleAreOneFindingThatSaysWhoHasThemFromWhom() {
        assertThat(find(DiscrepancyType.ATTRIBUTION_SHIFT, "“This was bad bookkeeping and not theft,” Ann Lee said.",
                "“We respect the jury, but this was bad bookkeeping and not theft,” said Tom Pike.", "“This was bad bookkeeping and not theft,” said Tom Pike."))
                .singleElement().satisfies(finding -> {
                    assertThat(finding.members()).hasSize(3);
                    assertThat(finding.explanation()).isEqualTo("Courier and Gazette have it from Tom Pike, Herald has it from Ann Lee.");
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Ann Lee said two of the five sirens in the valley of Ollendale had stayed silent.|Tom Pike said two of the five sirens in the valley of Ollendale had not sounded.",
            "Ann Lee said the works at Selby Mill lost £9 million last year.|The works at Selby Mill lost £9 million last year, said Tom Pike."})
    void theSameToldByDifferentPeopleIsAShift(String one, String other) {
        assertThat(find(DiscrepancyType.ATTRIBUTION_SHIFT, one, other)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "“We trust the tin and the people who fill it,” Renata Szabolcsi said.|“We trust the tin and the people who fill it,” Renata Szabolsci said.",
            "“Our thoughts and prayers are with the families of the victims,” Ann Lee said.|“Our thoughts and prayers are with the families,” Tom Pike said.",
            "Ann Lee said four of the crews and 30 boats had gone out to the ferry.|Tom Pike said that the lake and its crews and boats stood united with the islanders."})
    void aMisspeltNameOrWhatAnybodySaysIsNoShift(String one, String other) {
        assertThat(find(DiscrepancyType.ATTRIBUTION_SHIFT, one, other)).isEmpty();
    }
}
