package org.stet.ui.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.analysis.ArticleReading;
import org.stet.analysis.CaseFindings;
import org.stet.analysis.CaseTexts;
import org.stet.analysis.Place;
import org.stet.analysis.claims.Statement;
import org.stet.analysis.discrepancies.Finding;
import org.stet.model.Article;
import org.stet.model.Bound;
import org.stet.model.DiscrepancyType;
import org.stet.model.StetFactory;
import org.stet.model.SuggestionState;
import org.stet.ui.TestCase;
import org.stet.ui.analysis.Analysed;
import org.stet.ui.analysis.Bridge;
import org.stet.ui.text.AnnotatedTextViewer;
import org.stet.ui.text.Palette;
import org.stet.ui.text.ReadingStyle;
import org.stet.ui.text.Span;
import org.stet.ui.text.SpanState;
import org.stet.ui.text.StatusSign;

/** Findings in the text and the margin of an article of a real case, and the keys that decide on them there. */
class FindingVerbsTest {

    @TempDir
    private Path folder;
    private TestCase test;
    private Article gazette;
    private Article herald;
    private Shell shell;
    private AnnotatedTextViewer viewer;
    private FindingVerbs verbs;
    private Optional<Analysed> analysed = Optional.empty();
    private final List<String> messages = new ArrayList<>();

    @BeforeEach
    void open() throws IOException {
        test = new TestCase(folder);
        gazette = test.article("Gazette", "2026-05-03", Bridge.GAZETTE);
        herald = test.article("Herald", "2026-05-04", Bridge.HERALD);
        shell = new Shell(Display.getDefault());
        shell.setLayout(new FillLayout());
        shell.setSize(900, 600);
        viewer = new AnnotatedTextViewer(shell, Palette.light(), ReadingStyle.DEFAULT);
        var model = new ArticleModel(test.open, gazette, gazette.getVersions().getFirst(), test.text(gazette));
        viewer.setInput(model.text(), model.structure(), model.spans());
        verbs = new FindingVerbs(viewer, test.open, model, new Host(), () -> analysed);
        shell.open();
        analysed = Optional.of(new Analysed(new CaseFindings(CaseTexts.of(test.open).stream().map(ArticleReading::of).toList(),
                List.of(),
                List.of(), List.of(), List.of(), List.of(finding(DiscrepancyType.CONFLICT, "cost", "£4.2m", "£2.4 million"),
                        finding(DiscrepancyType.QUOTE_VARIANT, "wording", "We acted within the hour",
                        "We acted almost within the hour"),
                        finding(DiscrepancyType.COMPATIBLE, "length", "about a year", "bill")))));
        verbs.refresh();
    }

    @AfterEach
    void close() throws IOException {
        shell.dispose();
        test.close();
    }

    @Test
    void aCardTellsEachOtherValueOnceWithWhoHasIt() {
        var members = Bridge.CONFLICT.members();
        assertThat(FindingSpans.others(Bridge.CONFLICT, members.getLast(), Bridge.analysed()))
                .isEqualTo("£2.4 million here; £4.2m in Gazette, Courier");
    }

    @Test
    void contradictionsAreSignedOthersAreQuietAndWhatIsCompatibleIsNotShown() {
        assertThat(viewer.spans()).extracting(Span::label).containsExactlyInAnyOrder("Cost", "Wording");
        assertThat(span("Cost").sign()).isEqualTo(StatusSign.WARNING);
        assertThat(span("Cost").sublabel()).isEqualTo("£4.2m here; £2.4 million in Herald");
        assertThat(span("Wording").state()).isEqualTo(SpanState.SUGGESTED);
    }

    @Test
    void confirmingMarksTheWordsAndGoesOnToTheNext() {
        verbs.go(true);
        assertThat(verbs.confirm()).isTrue();
        assertThat(gazette.getAnnotations()).singleElement().extracting(mark -> mark.getAnchor().getExact()).isEqualTo("£4.2m");
        assertThat(viewer.spans()).extracting(Span::label).containsExactly("Wording");
        assertThat(viewer.currentSpan()).contains(span("Wording"));
        assertThat(messages).containsExactly("Confirmed: cost; Undo takes it back");
        test.open.editor().undo();
        verbs.refresh();
        assertThat(test.open.model().getDiscrepancies()).isEmpty();
        assertThat(viewer.spans()).hasSize(2);
    }

    @Test
    void whatAPersonDismissedElsewhereIsGoneHere() {
        test.open.editor().edit("Dismiss finding", () -> {
            var dismissed = StetFactory.eINSTANCE.createDiscrepancy();
            dismissed.setId("d");
            dismissed.setKey(analysed.orElseThrow().findings().findings().getFirst().key());
            dismissed.setState(SuggestionState.DISMISSED);
            test.open.model().getDiscrepancies().add(dismissed);
        });
        verbs.refresh();
        assertThat(viewer.spans()).extracting(Span::label).containsExactly("Wording");
    }

    @Test
    void inUnmarkedWordsNothingIsDecided() {
        assertThat(verbs.confirm()).isFalse();
        assertThat(verbs.show()).isFalse();
        verbs.go(false);
        assertThat(messages).containsExactly("No finding before this");
    }

    @Test
    void findingsOfAnEarlierVersionAreNotShownOnTheOld() throws IOException {
        test.version(gazette, Bridge.GAZETTE.replace("£4.2m", "£4.3m"));
        verbs.refresh();
        assertThat(viewer.spans()).isEmpty();
    }

    private Span span(String label) {
        return viewer.spans().stream().filter(span -> span.label().equals(label)).findFirst().orElseThrow();
    }

    private Finding finding(DiscrepancyType type, String topic, String here, String there) throws IOException {
        return new Finding(type, Optional.empty(), Optional.empty(), topic,
                List.of(statement(gazette, here), statement(herald, there)), "", "");
    }

    private Statement statement(Article article, String words) throws IOException {
        return new Statement(new Place(article.getId(), test.find(article, words)), words, words, "", Bound.EXACTLY, "");
    }

    private final class Host implements ArticleVerbs.Host {

        @Override
        public void say(String message) {
            messages.add(message);
        }

        @Override
        public void showClaim() {
            throw new AssertionError("a finding is no claim");
        }

        @Override
        public void showFinding(String key) {
            messages.add("shown");
        }
    }
}
