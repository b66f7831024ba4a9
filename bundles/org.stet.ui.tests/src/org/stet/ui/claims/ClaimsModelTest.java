package org.stet.ui.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.stet.core.annotate.Labels;
import org.stet.model.Article;
import org.stet.model.CheckStatus;
import org.stet.model.Claim;
import org.stet.model.Stance;
import org.stet.model.ValueKind;
import org.stet.ui.TestCase;
import org.stet.ui.claims.ClaimsModel.Column;
import org.stet.ui.claims.ClaimsModel.Grouping;
import org.stet.ui.claims.ClaimsNode.ClaimRow;

class ClaimsModelTest {

    @TempDir
    Path folder;
    private TestCase test;
    private Article gazette;
    private Article herald;
    private Claim cost;
    private Claim homes;
    private Claim cracks;
    private ClaimsModel model;
    private final List<Boolean> updates = new ArrayList<>();

    @BeforeEach
    void open() throws IOException {
        test = new TestCase(folder);
        gazette = test.article("Gazette", "2026-05-03", "Bridge shut\nRepairs cost £4.2m; 120 homes cut off. “Straße” zu, naïve Zoë.\n");
        herald = test.article("Herald", "2026-05-04", "Council knew\nA bill of £2.4 million.\n");
        cost = claim("£4.2m", "Cost of the repair");
        homes = claim("120 homes", "Homes cut off");
        cracks = claim("Zoë", "Ärger über cracks");
        test.marks.attach(herald, herald.getVersions().getFirst(), test.find(herald, "£2.4 million"), cost, Stance.REFUTES);
        model = new ClaimsModel(test.open);
        test.open.editor().addListener(change -> updates.add(model.update(change)));
    }

    @AfterEach
    void close() throws IOException {
        test.close();
    }

    @Test
    void rowsSayHowWidelyAClaimAppears() {
        var row = model.claim(cost.getId()).orElseThrow();
        assertThat(row.facts()).isEqualTo(new ClaimFacts(CheckStatus.UNCHECKED, 2, 2, 2, false));
        assertThat(row.children()).extracting(each -> each.origin() + "|" + each.published() + "|" + each.words() + "|" + each.stance())
                .containsExactly("Gazette|3 May 2026|£4.2m|ASSERTS", "Herald|4 May 2026|£2.4 million|REFUTES");
    }

    @ParameterizedTest
    @CsvSource({"'', 3", "cost, 1", "'  COST   repair ', 1", "herald, 1", "£2.4, 1", "zoe, 1", "arger, 1", "cost homes, 0", "off gazette, 1"})
    void theFilterWantsEveryWordAnywhere(String words, int hits) {
        model.setFilter(words);
        assertThat(model.claims()).hasSize(hits);
    }

    @Test
    void sortsByHeaderAndKeepsTheOrderOfMakingAmongEquals() {
        assertThat(statements()).containsExactly("Cost of the repair", "Homes cut off", "Ärger über cracks");
        model.setSort(Column.CLAIM, true);
        assertThat(statements()).containsExactly("Ärger über cracks", "Cost of the repair", "Homes cut off");
        model.setSort(Column.ARTICLES, false);
        assertThat(statements()).containsExactly("Cost of the repair", "Homes cut off", "Ärger über cracks");
        model.setSort(Column.STATUS, true);
        test.checks.setStatus(cost, CheckStatus.CONFIRMED);
        assertThat(statements()).containsExactly("Homes cut off", "Ärger über cracks", "Cost of the repair");
    }

    @Test
    void groupsByStatusKindAndArticle() {
        test.claims.setKind(cost, ValueKind.MONEY);
        test.checks.setStatus(homes, CheckStatus.CANNOT_CONFIRM);
        model.setGrouping(Grouping.STATUS);
        assertThat(groups()).containsExactly("unchecked 2", "cannot confirm 1");
        model.setGrouping(Grouping.KIND);
        assertThat(groups()).containsExactly("money 1", "text 2");
        model.setGrouping(Grouping.ARTICLE);
        assertThat(groups()).containsExactly("Gazette · Bridge shut 3", "Herald · Council knew 1");
    }

    @Test
    void followsEditsUndoAndRemoval() {
        test.claims.setStatement(cost, "Bill");
        assertThat(model.claim(cost.getId()).orElseThrow().statement()).isEqualTo("Bill");
        test.removals.removeClaim(homes);
        assertThat(statements()).containsExactly("Bill", "Ärger über cracks");
        test.open.editor().undo();
        assertThat(statements()).containsExactly("Bill", "Homes cut off", "Ärger über cracks");
        assertThat(updates).containsExactly(true, true, true);
    }

    @Test
    void followsWhatHappensToWordsArticlesAndOutlets() throws IOException {
        var annotation = test.open.annotation(gazette.getId(), cost.getAppearances().getFirst().getAnnotation()).orElseThrow();
        test.marks.resize(gazette, annotation, test.find(gazette, "cost £4.2m"));
        assertThat(model.claim(cost.getId()).orElseThrow().children().getFirst().words()).isEqualTo("cost £4.2m");
        test.open.editor().edit("Rename outlet", () -> test.open.model().getOutlets().getFirst().setName("Evening Gazette"));
        assertThat(model.claim(homes.getId()).orElseThrow().children().getFirst().origin()).isEqualTo("Evening Gazette");
        test.removals.removeArticle(herald);
        assertThat(model.claim(cost.getId()).orElseThrow().facts().articles()).isEqualTo(1);
    }

    @Test
    void anEditThatConcernsNoClaimChangesNothing() throws IOException {
        test.marks.mark(gazette, gazette.getVersions().getFirst(), test.find(gazette, "Bridge"), org.stet.model.AnnotationKind.NOTE, "x");
        assertThat(updates).containsExactly(false);
    }

    @Test
    void textAndCsvCarryWhatIsShown() {
        test.claims.setStatement(cost, "=SUM(A1) \"cost\", twice");
        model.setFilter("gazette");
        assertThat(ClaimsTable.of(model.claims()).csv()).startsWith("Claim,Subject,Kind,Status,Places,Articles,Outlets\r\n")
                .contains("\"'=SUM(A1) \"\"cost\"\", twice\",").hasLineCount(4);
        assertThat(ClaimsTable.of(model.claims()).text()).startsWith("=SUM(A1) \"cost\", twice\t\ttext\tunchecked\t2\t2\t2\n");
    }

    @ParameterizedTest
    @EnumSource(CheckStatus.class)
    void signsAreThoseOfTheReport(CheckStatus status) {
        assertThat(ClaimFacts.sign(status).symbol()).isEqualTo(Labels.sign(status));
    }

    private Claim claim(String words, String statement) throws IOException {
        return test.marks.markClaim(gazette, gazette.getVersions().getFirst(), test.find(gazette, words), Optional.of(statement)).claim();
    }

    private List<String> statements() {
        return model.claims().stream().map(ClaimRow::statement).toList();
    }

    private List<String> groups() {
        return model.roots().stream().map(each -> (ClaimsNode.Group) each).map(each -> each.label() + " " + each.children().size()).toList();
    }
}
