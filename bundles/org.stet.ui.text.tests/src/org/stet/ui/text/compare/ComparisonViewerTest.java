package org.stet.ui.text.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stet.ui.text.Palette;
import org.stet.ui.text.ReadingStyle;
import org.stet.ui.text.TextRange;
import org.stet.ui.text.compare.TextPair.Kind;
import org.stet.ui.text.compare.TextPair.Paragraph;
import org.stet.ui.text.compare.TextPair.Row;
import org.stet.ui.text.compare.TextPair.Side;

/** Real widgets in a bare shell: what belongs beside each other is on one level and stays there. */
class ComparisonViewerTest {

    private static final List<String> FIRST = IntStream.range(0, 40).mapToObj(ComparisonViewerTest::paragraph).toList();

    private final Shell shell = new Shell(Display.getDefault());
    private ComparisonViewer viewer;
    private TextPair pair;

    @BeforeEach
    void open() {
        shell.setLayout(new FillLayout());
        shell.setBounds(10, 10, 900, 500);
        viewer = new ComparisonViewer(shell, Palette.light(), ReadingStyle.DEFAULT);
        shell.open();
        pair = pair();
        viewer.setInput(pair);
        settle();
    }

    @AfterEach
    void close() {
        shell.dispose();
    }

    @Test
    void paragraphsOfARowAreOnOneLevelInEveryWidth() {
        assertLevel();
        shell.setSize(640, 480);
        settle();
        assertLevel();
        viewer.setLook(Palette.dark(), ReadingStyle.DEFAULT.withZoom(150));
        settle();
        assertLevel();
    }

    @Test
    void bothSidesScrollTogetherToTheirEnds() {
        left().setTopPixel(700);
        waitUntilTogether();
        assertThat(right().getTopPixel()).isEqualTo(left().getTopPixel()).isEqualTo(700);
        right().setTopPixel(1_000_000);
        waitUntilTogether();
        assertThat(left().getTopPixel()).isEqualTo(right().getTopPixel()).isGreaterThan(700);
        assertThat(bottom(left())).isEqualTo(bottom(right()));
    }

    @Test
    void aChangeIsShownOnBothSides() {
        var changed = pair.rows().stream().filter(row -> row.kind() == Kind.CHANGED).findFirst().orElseThrow();
        viewer.show(changed, changed.left().map(Paragraph::range), changed.right().map(Paragraph::range));
        settle();
        assertThat(left().getCaretOffset()).isEqualTo(changed.left().orElseThrow().range().start());
        assertThat(right().getCaretOffset()).isEqualTo(changed.right().orElseThrow().range().start());
        var y = right().getLocationAtOffset(right().getCaretOffset()).y;
        assertThat(y).isBetween(0, right().getClientArea().height);
        assertThat(left().getLocationAtOffset(left().getCaretOffset()).y).isEqualTo(y);
    }

    @Test
    void whatIsShownStaysInViewInAnotherWidthUntilAPersonScrolls() {
        var last = pair.rows().stream().filter(row -> row.kind() == Kind.SAME).reduce((one, other) -> other).orElseThrow();
        viewer.show(last, Optional.empty(), Optional.empty());
        shell.setSize(520, 480);
        settle();
        assertThat(right().getLocationAtOffset(right().getCaretOffset()).y).isBetween(0, right().getClientArea().height);
        right().setTopPixel(0);
        waitUntilTogether();
        shell.setSize(900, 480);
        settle();
        assertThat(right().getTopPixel()).isZero();
    }

    private void assertLevel() {
        for (var row : pair.rows()) {
            if (row.left().isPresent() && row.right().isPresent()) {
                assertThat(top(left(), row.left().get())).as("%s", row).isEqualTo(top(right(), row.right().get()));
            }
        }
    }

    private static int top(StyledText text, Paragraph paragraph) {
        return text.getLocationAtOffset(paragraph.range().start()).y + text.getTopPixel();
    }

    private static int bottom(StyledText text) {
        return text.getLinePixel(text.getLineCount()) + text.getTopPixel();
    }

    private StyledText left() {
        return viewer.left().textWidget();
    }

    private StyledText right() {
        return viewer.right().textWidget();
    }

    /** Paints come when the window system sends them. */
    private void waitUntilTogether() {
        var end = System.nanoTime() + 10_000_000_000L;
        do {
            settle();
        } while (left().getTopPixel() != right().getTopPixel() && System.nanoTime() < end);
    }

    private void settle() {
        do {
            shell.update();
        } while (shell.getDisplay().readAndDispatch());
    }

    /** Number 30 has gone up behind number 3, number 12 is longer now, two are new at the end. */
    private static TextPair pair() {
        var second = new ArrayList<>(FIRST);
        second.add(4, second.remove(30));
        second.set(13, second.get(13) + " And then somebody added a long sentence that goes over more than one line of any column.");
        second.add("One more paragraph, and it is quite long, so that the text on this side is higher than that on the other.");
        second.add("Another one, and it is quite long too, so that the text on this side is higher than that on the other.");
        var left = paragraphs(FIRST);
        var right = paragraphs(second);
        var rows = new ArrayList<Row>();
        for (int i = 0; i < 30; i++) {
            if (i == 4) {
                rows.add(new Row(Kind.MOVED, Optional.empty(), noted(right.get(4), "moved from after paragraph 30")));
            }
            rows.add(new Row(i == 12 ? Kind.CHANGED : Kind.SAME, Optional.of(left.get(i)), Optional.of(right.get(i < 4 ? i : i + 1))));
        }
        rows.add(new Row(Kind.MOVED, noted(left.get(30), "moved to after paragraph 4"), Optional.empty()));
        for (int i = 31; i < 40; i++) {
            rows.add(new Row(Kind.SAME, Optional.of(left.get(i)), Optional.of(right.get(i))));
        }
        rows.add(new Row(Kind.ADDED, Optional.empty(), noted(right.get(40), "new paragraph")));
        rows.add(new Row(Kind.ADDED, Optional.empty(), noted(right.get(41), "new paragraph")));
        return new TextPair(side("Version 1", FIRST), side("Version 2", second), rows);
    }

    private static Optional<Paragraph> noted(Paragraph paragraph, String note) {
        return Optional.of(new Paragraph(paragraph.number(), paragraph.range(), List.of(), note));
    }

    private static Side side(String name, List<String> paragraphs) {
        return new Side(name, String.join("\n", paragraphs), List.of(), List.of());
    }

    private static List<Paragraph> paragraphs(List<String> texts) {
        var paragraphs = new ArrayList<Paragraph>();
        var start = 0;
        for (var text : texts) {
            paragraphs.add(new Paragraph(paragraphs.size() + 1, new TextRange(start, start + text.length()), List.of(), ""));
            start += text.length() + 1;
        }
        return paragraphs;
    }

    private static String paragraph(int number) {
        return IntStream.rangeClosed(0, 4 + number * 7 % 11).mapToObj(i -> "Paragraph " + number + " of the harbour story says this.")
                .collect(Collectors.joining(" "));
    }
}
