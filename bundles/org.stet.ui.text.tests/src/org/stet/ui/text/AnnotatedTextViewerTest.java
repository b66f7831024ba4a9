package org.stet.ui.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.stet.ui.text.overlay.FindBar;
import org.stet.ui.text.overlay.SelectionBar;

class AnnotatedTextViewerTest {

    private static final String TEXT = """
            Harbour bridge shut for a year
            The bridge closed to all traffic after inspectors found cracks in three of its eleven supports. Nobody was hurt.
            Repairs would cost £4.2m and take about a year, the council said. “We acted within the hour,” said Maren Holt.

            مصدر في البلدية قال إن الجسر مغلق 👨\u200D👩\u200D👧 today.
            """;
    private static final Span CRACKS = claim("cracks", "cracks in three of its eleven supports");
    private static final Span THREE = claim("three", "three");
    private static final Span COST = claim("cost", "£4.2m");
    private static final Span QUOTE = span("quote", "“We acted within the hour,”", SpanStyle.QUOTE);
    private static final List<Span> SPANS = List.of(CRACKS, THREE, COST, QUOTE);

    @Test
    void showsTheTextAsItIsAndTakesNoKeyFromTheCaller() {
        try (var window = window()) {
            var keys = new ArrayList<Character>();
            window.text().addListener(SWT.KeyDown, event -> keys.add(event.character));
            window.type("cq ");
            assertThat(keys).containsExactly('c', 'q', ' ');
            assertThat(window.text().getText()).isEqualTo(TEXT).isEqualTo(window.viewer.text());
        }
    }

    @Test
    void paintsASpanAsSoonAsItIsAddedAndNotLongerThanItIsThere() {
        try (var window = new TestWindow(TEXT, List.of())) {
            Rectangle words = window.text().getTextBounds(COST.start(), COST.end() - 1);
            Color tint = blend(Palette.light(), SpanStyle.CLAIM);
            assertThat(window.shows(window.text(), words, tint)).isFalse();
            window.viewer.applyChanges(List.of(COST), List.of(), List.of());
            window.waitUntil(() -> window.shows(window.text(), words, tint));
            window.viewer.applyChanges(List.of(), List.of(), List.of(COST.withState(SpanState.SUGGESTED)));
            window.waitUntil(() -> !window.shows(window.text(), words, tint));
            window.viewer.applyChanges(List.of(), List.of("cost"), List.of());
            assertThat(window.viewer.spans()).isEmpty();
        }
    }

    @Test
    void paintsTheSpansItStartsWithAndThoseOfTheNextPalette() {
        try (var window = window()) {
            Rectangle words = window.text().getTextBounds(COST.start(), COST.end() - 1);
            window.waitUntil(() -> window.shows(window.text(), words, blend(Palette.light(), SpanStyle.CLAIM)));
            window.viewer.setPalette(Palette.dark());
            window.waitUntil(() -> window.shows(window.text(), words, blend(Palette.dark(), SpanStyle.CLAIM)));
        }
    }

    @Test
    void everyLookPaintsOverEveryScript() {
        int start = TEXT.indexOf("مصدر");
        int id = 0;
        var spans = new ArrayList<Span>();
        for (SpanStyle style : SpanStyle.values()) {
            for (SpanState state : SpanState.values()) {
                spans.add(Span.of("s" + id++, start, TEXT.length() - 1, style).withState(state).withLabel("نص", "👨\u200D👩\u200D👧"));
            }
        }
        try (var window = new TestWindow(TEXT, spans)) {
            window.viewer.setPalette(Palette.highContrast());
            window.viewer.setReadingStyle(ReadingStyle.DEFAULT.withZoom(300).withSerif(false));
            window.settle();
            assertThat(window.viewer.spansAt(start)).hasSameSizeAs(spans);
        }
    }

    @Test
    void theInnermostSpanIsTheOneAtTheCaret() {
        try (var window = window()) {
            var selected = new ArrayList<Optional<Span>>();
            window.viewer.addSpanListener(new SpanListener() {

                @Override
                public void spanSelected(Optional<Span> span) {
                    selected.add(span);
                }
            });
            window.viewer.selectRange(new TextRange(THREE.start() + 1, THREE.start() + 1));
            assertThat(window.viewer.currentSpan()).contains(THREE);
            assertThat(window.viewer.spansAt(THREE.start())).containsExactly(THREE, CRACKS);
            window.viewer.selectRange(new TextRange(0, 0));
            assertThat(selected).containsExactly(Optional.of(THREE), Optional.empty());
        }
    }

    @Test
    void aSelectedSpanStaysCurrentEvenWhereAShorterOneStartsWithIt() {
        Span first = claim("first", "cracks");
        try (var window = new TestWindow(TEXT, List.of(CRACKS, first))) {
            window.viewer.selectSpan("cracks");
            assertThat(window.viewer.currentSpan()).contains(CRACKS);
            window.viewer.selectSpan("first");
            assertThat(window.viewer.currentSpan()).contains(first);
        }
    }

    @Test
    void goesThroughTheSpansInReadingOrder() {
        try (var window = window()) {
            assertThat(window.viewer.goToSpan(true, span -> true)).contains(CRACKS);
            assertThat(window.viewer.goToSpan(true, span -> true)).contains(THREE);
            assertThat(window.viewer.goToSpan(true, span -> span.style() == SpanStyle.QUOTE)).contains(QUOTE);
            assertThat(window.viewer.goToSpan(true, span -> true)).isEmpty();
            assertThat(window.viewer.goToSpan(false, span -> true)).contains(COST);
            assertThat(window.viewer.selection()).isEqualTo(COST.range());
        }
    }

    @Test
    void hiddenLayersAreNeitherSeenNorHit() {
        Span hidden = THREE.withLayer(3);
        try (var window = new TestWindow(TEXT, List.of(CRACKS, hidden))) {
            window.viewer.setLayerVisible(3, false);
            assertThat(window.viewer.spansAt(THREE.start())).containsExactly(CRACKS);
            window.viewer.applyChanges(List.of(), List.of(), List.of(CRACKS.withLayer(3)));
            assertThat(window.viewer.spansAt(THREE.start())).isEmpty();
            assertThat(window.viewer.spans()).hasSize(2);
            window.viewer.setLayerVisible(3, true);
            assertThat(window.viewer.spansAt(THREE.start())).extracting(Span::id).containsExactly("three", "cracks");
        }
    }

    @Test
    void selectsWordSentenceAndParagraphFromTheCaret() {
        try (var window = window()) {
            int offset = TEXT.indexOf("inspectors") + 3;
            window.viewer.selectRange(new TextRange(offset, offset));
            window.viewer.selectWord();
            assertThat(window.text().getSelectionText()).isEqualTo("inspectors");
            window.viewer.extendByWord();
            assertThat(window.text().getSelectionText()).isEqualTo("inspectors found");
            window.viewer.selectSentence();
            assertThat(window.text().getSelectionText()).startsWith("The bridge").endsWith("supports.");
            window.viewer.selectParagraph();
            assertThat(window.text().getSelectionText()).startsWith("The bridge").endsWith("hurt.");
        }
    }

    @Test
    void aSpanNeverCutsACharacterOrEndsInSpace() {
        try (var window = window()) {
            int family = TEXT.indexOf("👨");
            window.viewer.selectRange(new TextRange(family + 2, family + 9));
            assertThat(window.viewer.selectionForSpan()).isEqualTo(new TextRange(family, family + 8));
        }
    }

    @Test
    void draggingOffersTheVerbsAndAClickRunsOne() {
        try (var window = window()) {
            var run = new ArrayList<String>();
            window.viewer.setVerbs(List.of(new Verb("claim", "c", () -> run.add("claim")),
                    new Verb("quote", "q", () -> run.add("quote"))));
            int start = TEXT.indexOf("closed");
            Point from = window.centreOf(start);
            window.drag(window.text(), new Point(from.x - 3, from.y), window.centreOf(start + 14));
            assertThat(window.text().getSelectionText()).startsWith("closed to all");
            SelectionBar bar = window.children(window.viewer, SelectionBar.class).getFirst();
            assertThat(bar.isVisible()).isTrue();
            window.click(bar, new Point(20, 10), 1);
            assertThat(run).containsExactly("claim");
            assertThat(bar.isVisible()).isFalse();
        }
    }

    @Test
    void doubleClickSelectsTheWordAndNotTheSpaceBehindIt() {
        try (var window = window()) {
            Point word = window.centreOf(TEXT.indexOf("£4.2m") + 2);
            window.click(window.text(), word, 1);
            window.click(window.text(), word, 2);
            assertThat(window.text().getSelectionText()).isEqualTo("£4.2m");
        }
    }

    @Test
    void findsInTheTextAndReturnsToIt() {
        try (var window = window()) {
            window.viewer.showFind();
            FindBar bar = window.children(window.viewer, FindBar.class).getFirst();
            window.waitUntil(() -> window.display().getFocusControl() instanceof Text);
            window.type("bridge");
            Label count = window.children(bar, Label.class).getFirst();
            assertThat(count.getText()).isEqualTo("1 of 2");
            assertThat(window.text().getSelectionText()).isEqualTo("bridge");
            window.press(SWT.CR);
            assertThat(count.getText()).isEqualTo("2 of 2");
            assertThat(window.viewer.selection().start()).isEqualTo(TEXT.lastIndexOf("bridge"));
            window.type("x");
            assertThat(count.getText()).isEqualTo("No match");
            window.press(SWT.ESC);
            assertThat(bar.isDisposed()).isTrue();
            assertThat(window.display().getFocusControl()).isSameAs(window.text());
        }
    }

    @Test
    void findBeginsWhereTheCaretIs() {
        try (var window = window()) {
            int last = TEXT.lastIndexOf("bridge");
            window.viewer.selectRange(new TextRange(last, last + "bridge".length()));
            window.viewer.showFind();
            FindBar bar = window.children(window.viewer, FindBar.class).getFirst();
            assertThat(window.children(bar, Label.class).getFirst().getText()).isEqualTo("2 of 2");
            assertThat(window.viewer.selection().start()).isEqualTo(last);
        }
    }

    @Test
    void peekListsAllSpansAtTheCaretAndChoosesWithTheKeyboard() {
        try (var window = window()) {
            window.viewer.selectRange(new TextRange(THREE.start() + 1, THREE.start() + 1));
            window.viewer.peek();
            Table list = popup(window, Table.class);
            window.waitUntil(list::isFocusControl);
            assertThat(list.getItemCount()).isEqualTo(2);
            assertThat(list.getItem(1).getText()).contains("Label of cracks");
            window.press(SWT.ARROW_DOWN);
            window.press(SWT.CR);
            assertThat(list.isDisposed()).isTrue();
            assertThat(window.viewer.selection()).isEqualTo(CRACKS.range());
        }
    }

    @Test
    void aPickerFiltersAndPicks() {
        try (var window = window()) {
            var picked = new ArrayList<String>();
            picker(window, picked).open(window.viewer.caretBox());
            Text field = popup(window, Text.class);
            window.waitUntil(field::isFocusControl);
            window.type("co");
            assertThat(popup(window, Table.class).getItemCount()).as("one claim and the row to create").isEqualTo(2);
            window.press(SWT.CR);
            assertThat(picked).containsExactly("Cost");
            assertThat(field.isDisposed()).isTrue();
        }
    }

    @Test
    void aPickerCreatesWhatIsNotThereAndLeavesOnEscape() {
        try (var window = window()) {
            var picked = new ArrayList<String>();
            picker(window, picked).open(window.viewer.caretBox());
            window.waitUntil(popup(window, Text.class)::isFocusControl);
            window.type("ferry");
            assertThat(popup(window, Table.class).getItem(0).getText()).isEqualTo("New claim “ferry”");
            window.press(SWT.CR);
            assertThat(picked).containsExactly("new ferry");
            picker(window, picked).open(window.viewer.caretBox());
            window.waitUntil(popup(window, Text.class)::isFocusControl);
            window.press(SWT.ESC);
            assertThat(window.display().getShells()).hasSize(1);
            assertThat(picked).hasSize(1);
        }
    }

    @Test
    void anotherTextReplacesEverything() {
        try (var window = window()) {
            window.viewer.selectSpan("quote");
            Span only = Span.of("only", 0, 5, SpanStyle.NOTE);
            window.viewer.setInput("Short text", List.of(StructureRange.of(StructureKind.HEADLINE, 0, 10)), List.of(only));
            window.settle();
            assertThat(window.viewer.spansAt(2)).containsExactly(only);
            assertThat(window.viewer.text()).isEqualTo("Short text");
            window.viewer.setInput("", List.of(), List.of());
            window.settle();
            assertThat(window.viewer.spans()).isEmpty();
            window.viewer.selectWord();
            window.viewer.selectSentence();
            assertThat(window.viewer.selection()).isEqualTo(new TextRange(0, 0));
        }
    }

    @Test
    void zoomKeepsTextSpansAndPlace() {
        String many = TEXT.repeat(60);
        try (var window = new TestWindow(many, SPANS)) {
            StyledText text = window.text();
            window.viewer.reveal(new TextRange(many.length() / 2, many.length() / 2));
            int place = text.getTopIndex();
            int small = text.getLineHeight(text.getOffsetAtLine(place));
            window.viewer.setReadingStyle(ReadingStyle.DEFAULT.withZoom(200));
            window.settle();
            assertThat(text.getLineHeight(text.getOffsetAtLine(text.getTopIndex()))).isGreaterThan(small * 3 / 2);
            assertThat(text.getTopIndex()).isEqualTo(place);
            assertThat(window.viewer.spans()).hasSameSizeAs(SPANS);
        }
    }

    @Test
    void farPlacesAreRevealed() {
        String many = TEXT.repeat(200);
        try (var window = new TestWindow(many, List.of())) {
            var far = new TextRange(many.length() - 200, many.length() - 190);
            window.viewer.selectRange(far);
            window.settle();
            int y = window.text().getLocationAtOffset(far.start()).y;
            assertThat(y).isBetween(0, window.text().getClientArea().height - 20);
        }
    }

    @Test
    void aSpanMustCoverSomething() {
        assertThatThrownBy(() -> Span.of("empty", 3, 3, SpanStyle.CLAIM)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TextRange(4, 3)).isInstanceOf(IllegalArgumentException.class);
    }

    private static PickerPopup<String> picker(TestWindow window, List<String> picked) {
        List<PickerItem<String>> claims = List.of(new PickerItem<>("Cost", "Cost of repair", "2 origins", StatusSign.OPEN),
                new PickerItem<>("Cracks", "Cracks in supports", "", StatusSign.DONE));
        return new PickerPopup<String>(window.viewer, Palette.light(),
                words -> claims.stream().filter(c -> c.label().toLowerCase().contains(words)).toList(), picked::add)
                .withCreation("New claim “%s”", words -> picked.add("new " + words));
    }

    private static <T extends Control> T popup(TestWindow window, Class<T> type) {
        Shell popup = List.of(window.display().getShells()).getLast();
        return window.children(popup, type).getFirst();
    }

    private static Color blend(Palette palette, SpanStyle style) {
        Color hue = palette.hue(style);
        Color page = palette.background();
        return new Color(blend(hue.getRed(), page.getRed(), palette), blend(hue.getGreen(), page.getGreen(), palette),
                blend(hue.getBlue(), page.getBlue(), palette));
    }

    private static int blend(int hue, int page, Palette palette) {
        return (hue * palette.tint() + page * (255 - palette.tint())) / 255;
    }

    private static TestWindow window() {
        return new TestWindow(TEXT, List.of(StructureRange.of(StructureKind.HEADLINE, 0, 30)), SPANS);
    }

    private static Span claim(String id, String exact) {
        return span(id, exact, SpanStyle.CLAIM);
    }

    private static Span span(String id, String exact, SpanStyle style) {
        int start = TEXT.indexOf(exact);
        return Span.of(id, start, start + exact.length(), style).withLabel("Label of " + id, "");
    }
}
