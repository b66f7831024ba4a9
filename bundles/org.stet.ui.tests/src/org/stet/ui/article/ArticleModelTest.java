package org.stet.ui.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.core.annotate.CaseQueries;
import org.stet.core.versions.Placements;
import org.stet.model.AnnotationKind;
import org.stet.model.Article;
import org.stet.model.CheckStatus;
import org.stet.model.DiscrepancyType;
import org.stet.model.Stance;
import org.stet.model.ResolutionKind;
import org.stet.model.StetFactory;
import org.stet.model.SuggestionState;
import org.stet.ui.TestCase;
import org.stet.ui.article.ArticleModel.SpanChanges;
import org.stet.ui.text.Span;
import org.stet.ui.text.SpanState;
import org.stet.ui.text.SpanStyle;
import org.stet.ui.text.StatusSign;
import org.stet.ui.text.StructureKind;
import org.stet.ui.text.TextRange;

class ArticleModelTest {

    private static final String GAZETTE = "Harbour bridge shut for a year\nRepairs would cost £4.2m 👩‍🔧, said Maren Holt. “We acted within the hour,” she said.\n";
    private static final String HERALD = "Council knew of cracks\nClosing it means a bill of £2.4 million.\n";

    @TempDir
    Path folder;
    private TestCase test;
    private Article gazette;
    private Article herald;
    private ArticleModel model;
    private final List<SpanChanges> changes = new ArrayList<>();

    @BeforeEach
    void open() throws IOException {
        test = new TestCase(folder);
        gazette = test.article("Gazette", "2026-05-03", GAZETTE);
        herald = test.article("Herald", "2026-05-04T08:00:00+01:00", HERALD);
        model = model(gazette);
        test.open.editor().addListener(change -> changes.add(model.update(change)));
    }

    @AfterEach
    void close() throws IOException {
        test.close();
    }

    @Test
    void aClaimIsShownWithItsStatementSignAndSpread() throws IOException {
        var marked = test.marks.markClaim(gazette, gazette.getVersions().getFirst(), test.find(gazette, "£4.2m"),
                Optional.of("Cost of the repair"));
        assertThat(model.spans()).containsExactly(new Span(marked.annotation().getId(), range(gazette, "£4.2m"), SpanStyle.CLAIM,
                SpanState.PLAIN, StatusSign.OPEN, "Cost of the repair", "only here", 1));
        assertThat(changes).singleElement().satisfies(change -> {
            assertThat(change.present()).hasSameElementsAs(model.spans());
            assertThat(change.removed()).isEmpty();
        });
    }

    @Test
    void whatHappensToAClaimElsewhereChangesItsCardHere() throws IOException {
        var claim = test.marks.markClaim(gazette, gazette.getVersions().getFirst(), test.find(gazette, "£4.2m"),
                Optional.of("Cost of the repair")).claim();
        test.marks.attach(herald, herald.getVersions().getFirst(), test.find(herald, "£2.4 million"), claim, Stance.REFUTES);
        assertThat(only().sublabel()).isEqualTo("2 articles · 2 outlets");
        test.checks.setStatus(claim, CheckStatus.CANNOT_CONFIRM);
        assertThat(only().sign()).isEqualTo(StatusSign.REJECTED);
        test.claims.setStatement(claim, "Bill for the repair");
        assertThat(only().label()).isEqualTo("Bill for the repair");
        test.open.editor().undo();
        assertThat(only().label()).isEqualTo("Cost of the repair");
        assertThat(changes.getLast().present()).containsExactly(only());
    }

    @Test
    void aConflictIsSignedUntilItIsSettled() throws IOException {
        var claim = test.marks.markClaim(gazette, gazette.getVersions().getFirst(), test.find(gazette, "£4.2m"),
                Optional.empty()).claim();
        var discrepancy = StetFactory.eINSTANCE.createDiscrepancy();
        discrepancy.setId("d");
        discrepancy.setType(DiscrepancyType.CONFLICT);
        discrepancy.setClaim(claim);
        test.open.editor().edit("Find conflict", () -> {
            test.open.model().getDiscrepancies().add(discrepancy);
        });
        assertThat(only().sign()).isEqualTo(StatusSign.WARNING);
        var compatible = StetFactory.eINSTANCE.createResolution();
        compatible.setKind(ResolutionKind.COMPATIBLE);
        test.open.editor().edit("Settle", () -> discrepancy.setResolution(compatible));
        assertThat(only().sign()).isEqualTo(StatusSign.OPEN);
    }

    @Test
    void removedAndUndoneSpansAreReportedAsSuch() throws IOException {
        var annotation = test.marks.mark(gazette, gazette.getVersions().getFirst(), test.find(gazette, "Maren Holt"),
                AnnotationKind.MENTION, "");
        test.removals.remove(gazette, annotation);
        assertThat(changes.getLast()).isEqualTo(new SpanChanges(List.of(), java.util.Set.of(annotation.getId())));
        test.open.editor().undo();
        assertThat(changes.getLast().present()).containsExactly(only());
        assertThat(model.annotation(annotation.getId())).isPresent();
    }

    @Test
    void aReassignedAnnotationShowsItsNewClaimAndForgetsTheOld() throws IOException {
        var version = gazette.getVersions().getFirst();
        var first = test.marks.markClaim(gazette, version, test.find(gazette, "£4.2m"), Optional.of("One"));
        var second = test.marks.markClaim(gazette, version, test.find(gazette, "Repairs"), Optional.of("Two"));
        test.marks.reassign(gazette, first.annotation(), second.claim(), Stance.ASSERTS);
        assertThat(model.spans()).extracting(Span::label, Span::sublabel)
                .containsOnly(org.assertj.core.groups.Tuple.tuple("Two", "2 places in one article"));
        assertThat(model.claimsOf(first.annotation().getId())).extracting(each -> each.claim()).containsExactly(second.claim());
    }

    @Test
    void otherArticlesAreNoConcern() throws IOException {
        test.marks.mark(herald, herald.getVersions().getFirst(), test.find(herald, "bill"), AnnotationKind.NOTE, "ask");
        assertThat(changes).singleElement().matches(SpanChanges::isEmpty);
        assertThat(model.spans()).isEmpty();
    }

    @Test
    void quoteNoteAndMentionHaveTheirOwnWords() throws IOException {
        var version = gazette.getVersions().getFirst();
        test.marks.mark(gazette, version, test.find(gazette, "“We acted within the hour,”"), AnnotationKind.QUOTE, "three wordings");
        test.marks.mark(gazette, version, test.find(gazette, "We acted"), AnnotationKind.QUOTE, "");
        test.marks.mark(gazette, version, test.find(gazette, "year"), AnnotationKind.NOTE, "check minutes,\n14 Jan");
        test.marks.mark(gazette, version, test.find(gazette, "Maren Holt"), AnnotationKind.MENTION, "");
        assertThat(model.spans()).extracting(Span::label).containsExactlyInAnyOrder("“We acted within the hour,”", "“We acted”",
                "check minutes, 14 Jan", "Maren Holt");
        assertThat(model.spans()).extracting(Span::layer).containsExactlyInAnyOrder(2, 2, 3, 4);
    }

    @Test
    void suggestionsAreMarkedAsSuchAndDismissedOnesAreGone() throws IOException {
        var annotation = test.marks.markClaim(gazette, gazette.getVersions().getFirst(), test.find(gazette, "£4.2m"),
                Optional.empty()).annotation();
        test.open.editor().edit("Suggest", () -> annotation.setState(SuggestionState.SUGGESTED));
        assertThat(only().state()).isEqualTo(SpanState.SUGGESTED);
        test.marks.dismiss(annotation, "a look-alike");
        assertThat(model.spans()).isEmpty();
        assertThat(annotation.getResolution().getReason()).isEqualTo("a look-alike");
        test.open.editor().undo();
        test.marks.accept(annotation);
        assertThat(only().state()).isEqualTo(SpanState.PLAIN);
    }

    @Test
    void anotherVersionShowsOnlyWhatWasPlacedThereAndWhatBecameOfIt() throws IOException {
        var first = gazette.getVersions().getFirst();
        var changed = test.marks.mark(gazette, first, test.find(gazette, "cost £4.2m"), AnnotationKind.NOTE, "Who counted?");
        var orphan = test.marks.mark(gazette, first, test.find(gazette, "We acted within the hour"), AnnotationKind.QUOTE, "");
        test.marks.mark(gazette, first, test.find(gazette, "bridge shut"), AnnotationKind.MENTION, "");
        var second = test.version(gazette, GAZETTE.replace("£4.2m", "£4.3m").replace("“We acted within the hour,” she said.", "Trams run."));
        var later = new ArticleModel(test.open, gazette, second, test.text(gazette));
        assertThat(later.spans()).extracting(Span::state, Span::range).containsExactlyInAnyOrder(
                tuple(SpanState.CHANGED, range(gazette, "cost £4.3m")), tuple(SpanState.PLAIN, range(gazette, "bridge shut")));
        var span = later.spans().stream().filter(each -> each.id().equals(changed.getId())).findFirst().orElseThrow();
        assertThat(span.sublabel()).contains("4.2").contains(" → ").contains("4.3").endsWith("y confirms");
        var earlier = span.earlier().orElseThrow();
        assertThat(earlier.words()).isEqualTo("cost £4.2m");
        assertThat(earlier.added()).singleElement()
                .satisfies(words -> assertThat(later.text().substring(words.start(), words.end())).contains("4.3"));
        assertThat(earlier.removed()).containsExactly(earlier.added().getFirst().start());
        assertThat(later.orphans()).containsExactly(orphan);
        assertThat(later.fate()).isEqualTo("1 placed · 1 changed · 1 not found · 2 to confirm (y)");
        assertThat(later.title()).startsWith("Gazette · ");
        assertThat(model.title()).startsWith("Version 1 · Gazette · ");
        assertThat(model.fate()).isEmpty();

        var seen = new ArrayList<SpanChanges>();
        test.open.editor().addListener(change -> seen.add(later.update(change)));
        new Placements(test.open).confirm(gazette, changed, later.placement(changed).orElseThrow());
        assertThat(seen.getLast().present()).singleElement().satisfies(now -> {
            assertThat(now.state()).isEqualTo(SpanState.PLAIN);
            assertThat(now.earlier()).isPresent();
            assertThat(now.sublabel()).doesNotContain("confirms");
        });
        new Placements(test.open).drop(gazette, orphan, second);
        assertThat(later.orphans()).isEmpty();
    }

    @Test
    void structureIsCleanedOfOverlapsAndOfWhatIsOutsideTheText() {
        var version = gazette.getVersions().getFirst();
        test.open.editor().edit("Structure", () -> {
            range(version, org.stet.model.StructureKind.HEADLINE, 0, 30);
            range(version, org.stet.model.StructureKind.BYLINE, 20, 40);
            range(version, org.stet.model.StructureKind.PARAGRAPH, 31, 60);
            range(version, org.stet.model.StructureKind.HEADING, 50, 9_999);
        });
        assertThat(model.structure()).extracting(each -> each.kind()).containsExactly(StructureKind.HEADLINE);
    }

    @Test
    void theTitleFollowsCorrections() {
        test.open.editor().edit("Correct", () -> {
            var correction = StetFactory.eINSTANCE.createMetadatum();
            correction.setField(org.stet.model.MetadataField.HEADLINE);
            correction.setValue("Bridge shut");
            gazette.getCorrections().add(correction);
        });
        assertThat(model.title()).isEqualTo("Gazette · Bridge shut");
        test.removals.removeArticle(gazette);
        assertThat(model.exists()).isFalse();
    }

    private ArticleModel model(Article article) throws IOException {
        return new ArticleModel(test.open, article, CaseQueries.latest(article), test.text(article));
    }

    private Span only() {
        assertThat(model.spans()).hasSize(1);
        return model.spans().iterator().next();
    }

    private TextRange range(Article article, String words) throws IOException {
        var span = test.find(article, words);
        return new TextRange(span.start(), span.end());
    }

    private static void range(org.stet.model.Version version, org.stet.model.StructureKind kind, int start, int end) {
        var range = StetFactory.eINSTANCE.createStructureRange();
        range.setKind(kind);
        range.setStart(start);
        range.setEnd(end);
        version.getStructure().add(range);
    }
}
