package org.stet.ui.discrepancies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stet.analysis.CaseFindings;
import org.stet.analysis.Place;
import org.stet.analysis.claims.Statement;
import org.stet.analysis.discrepancies.Finding;
import org.stet.core.anchor.Span;
import org.stet.model.Bound;
import org.stet.model.Case;
import org.stet.model.Discrepancy;
import org.stet.model.DiscrepancyType;
import org.stet.model.ResolutionKind;
import org.stet.model.StetFactory;
import org.stet.ui.analysis.Analysed;
import org.stet.ui.analysis.Bridge;
import org.stet.ui.analysis.Decisions;
import org.stet.ui.analysis.Detail;
import org.stet.ui.discrepancies.DiscrepanciesModel.Show;
import org.stet.ui.lists.Column;

/** Findings as rows, their reasons, and the letter that asks for a correction. */
class DiscrepanciesModelTest {

    private final Case model = StetFactory.eINSTANCE.createCase();
    private DiscrepanciesModel findings;

    @BeforeEach
    void read() {
        findings = DiscrepanciesModel.of(Bridge.analysed(), new Decisions(model));
    }

    @Test
    void findingsAreSentencesInTheOrderInWhichToLook() {
        assertThat(findings.shown(Show.OPEN, "")).extracting(DiscrepancyRow::sentence).startsWith(
                "Cost of the repair: Herald says £2.4m, Gazette and Courier (one wire) say £4.2m.",
                "Day of the closure: Gazette says 3 May, Herald says 4 May.", "Maren Holt (Gazette) / Maren Hold (Herald)");
        assertThat(findings.open()).isEqualTo(4);
        assertThat(DiscrepanciesModel.COLUMNS.get(1).cell().apply(findings.rows().getFirst()).strong())
                .containsExactly(new Span(0, 18));
    }

    @Test
    void whatAFindingIsAboutHeadsItEvenWhereItIsSaidAtTheEnd() {
        var finding = new Finding(DiscrepancyType.SPELLING_VARIANT, Optional.empty(), Optional.empty(), "Maren Holt",
                Bridge.SPELLING.members(), "Herald writes Maren Hold, Gazette writes Maren Holt.", "");
        var found = Bridge.analysed().findings();
        var row = DiscrepanciesModel.of(new Analysed(new CaseFindings(found.articles(), found.names(), found.families(), List.of(), List.of(),
                List.of(finding))), new Decisions(model)).rows().getFirst();
        assertThat(row.sentence()).isEqualTo("Maren Holt: Herald writes Maren Hold, Gazette writes Maren Holt.");
    }

    @Test
    void theFilterFoldsCaseAndAccents() {
        assertThat(findings.shown(Show.ALL, "COST herald")).hasSize(1);
        assertThat(findings.shown(Show.DIFFERENT, "compatible")).isEmpty();
    }

    @Test
    void whatWasDecidedIsListedApartWithItsReasonEvenWhenNoLongerFound() {
        decide(Bridge.CONFLICT.key(), ResolutionKind.DISMISSED, "another bridge");
        decide("gone", ResolutionKind.CORRECTED, "").setExplanation("Echo said 12 piers.");
        findings = DiscrepanciesModel.of(Bridge.analysed(), new Decisions(model));
        assertThat(findings.open()).isEqualTo(3);
        assertThat(findings.shown(Show.DECIDED, "")).extracting(DiscrepancyRow::state).containsExactly("dismissed", "corrected");
        assertThat(findings.shown(Show.DECIDED, "")).extracting(DiscrepancyRow::reason).containsExactly("another bridge", "");
        assertThat(findings.shown(Show.DECIDED, "longer").getFirst().sentence())
                .isEqualTo("Echo said 12 piers. No longer found.");
    }

    @Test
    void passagesThatArticlesShareAreShownOnceWithTheirValue() {
        var detail = FindingDetail.of(findings.row(Bridge.CONFLICT.key()).orElseThrow(), Bridge.analysed());
        assertThat(detail.cards()).extracting(Detail.Card::source)
                .containsExactly("Gazette, Courier", "Herald · 4 May 2026 · paragraph 2");
        assertThat(detail.cards()).extracting(Detail.Card::value)
                .containsExactly("£4,200,000", "£2,400,000");
        var first = detail.cards().getFirst();
        assertThat(first.marks()).singleElement().extracting(mark -> mark.of(first.text())).isEqualTo("£4.2m");
        assertThat(detail.comparison()).contains("GBP 4200000 ≠ GBP 2400000");
    }

    @Test
    void aStatementOfEachValueComesBeforeMoreThatSayTheSame() {
        assertThat(Bridge.CONFLICT.members()).extracting(member -> member.place().article()).containsExactly("gazette", "courier", "herald");
        assertThat(FindingDetail.differingFirst(Bridge.CONFLICT.members())).extracting(member -> member.place().article())
                .containsExactly("gazette", "herald", "courier");
    }

    @Test
    void aPassageIsComparedWithOneOfAnotherArticleThatSaysOtherwise() {
        var members = Bridge.CONFLICT.members();
        assertThat(members).allSatisfy(member -> assertThat(DiscrepanciesModel.against(Bridge.CONFLICT, member.place())).hasValueSatisfying(other -> {
            assertThat(other.article()).isNotEqualTo(member.place().article());
            assertThat(members).filteredOn(each -> each.place().equals(other)).extracting(Statement::normalised)
                    .doesNotContain(member.normalised());
        }));
        assertThat(DiscrepanciesModel.against(Bridge.ROUNDED, Bridge.ROUNDED.members().getFirst().place())).isPresent();
    }

    @Test
    void valuesAreShownAsAReaderWritesThem() {
        assertThat(Stream.of("P43Y", "P1D", "PT4M", "P3M", "2025-03-14", "2025-03", "12", "12345", "PT", "P1Y6M", "the driver", "caution 1", "Maren Holt: council office: leader").map(normalised ->
                FindingDetail.value(new Statement(new Place("gazette", new Span(0, 1)), "words", normalised, "", Bound.EXACTLY, ""))))
                .containsExactly("43 years", "1 day", "4 minutes", "3 months", "14 Mar 2025", "Mar 2025", "12", "12,345", "PT", "P1Y6M",
                        "the driver", "", "");
    }

    @Test
    void numbersWithAUnitAreGroupedAndMoneyHasItsSign() {
        assertThat(Stream.of("GBP", "INR", "people", "%", "").map(unit ->
                FindingDetail.value(new Statement(new Place("gazette", new Span(0, 1)), "words", "1450.5", unit, Bound.AT_LEAST, ""))))
                .containsExactly("at least £1,450.5", "at least 1,450.5 INR", "at least 1,450.5", "at least 1,450.5%", "at least 1450.5");
    }

    @Test
    void aTimeIsAfterAnotherAndNotMoreThanIt() {
        assertThat(FindingDetail.value(new Statement(new Place("gazette", new Span(0, 1)), "just after 2 a.m.", "2026-06-13T02:00", "",
                Bound.MORE_THAN, ""))).isEqualTo("after 13 Jun 2026, 02:00");
    }

    @Test
    void ofAQuotationOnlyTheWordsThatDifferAreMarked() {
        var card = FindingDetail.of(findings.row(Bridge.WORDING.key()).orElseThrow(), Bridge.analysed()).cards().getLast();
        assertThat(card.marks()).singleElement().extracting(mark -> mark.of(card.text())).isEqualTo("almost");
    }

    @Test
    void theRequestGoesToTheOutletThatStandsAlone() {
        var asked = CorrectionRequest.rarest(Bridge.CONFLICT);
        assertThat(CorrectionRequest.of(Bridge.CONFLICT, asked, Bridge.analysed()))
                .startsWith("To Herald\n\nIn “Council knew of bridge cracks for months” (4 May 2026) you write:\n\n    Closing it now")
                .contains("Gazette (3 May 2026)\n    Repairs would cost £4.2m", "Courier (3 May 2026)")
                .doesNotContain("To Gazette");
    }

    @Test
    void theTableForOtherProgramsHasOneLineAFinding() {
        var table = Column.table(DiscrepanciesModel.COLUMNS, findings.shown(Show.DIFFERENT, ""));
        assertThat(table.cells()).hasSize(4);
        assertThat(table.csv()).startsWith("Kind,Finding,Articles,Decision\r\n⚠ conflict,");
    }

    private Discrepancy decide(String key, ResolutionKind kind, String reason) {
        var discrepancy = StetFactory.eINSTANCE.createDiscrepancy();
        discrepancy.setKey(key);
        discrepancy.setType(DiscrepancyType.CONFLICT);
        discrepancy.setResolution(StetFactory.eINSTANCE.createResolution());
        discrepancy.getResolution().setKind(kind);
        discrepancy.getResolution().setReason(reason);
        model.getDiscrepancies().add(discrepancy);
        return discrepancy;
    }
}
