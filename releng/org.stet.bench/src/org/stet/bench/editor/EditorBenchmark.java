package org.stet.bench.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.source.AnnotationModel;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ST;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.stet.bench.Benchmark;
import org.stet.bench.Measure;
import org.stet.ui.text.AnnotatedTextViewer;
import org.stet.ui.text.Palette;
import org.stet.ui.text.ReadingStyle;
import org.stet.ui.text.Span;
import org.stet.ui.text.SpanStyle;
import org.stet.ui.text.StatusSign;

/**
 * The article viewer with 1,000,000 characters and 10,000 annotations against a bare, word-wrapped SourceViewer with the
 * same text. The two alternate in one run, and every time ends when the widget was painted.
 */
public final class EditorBenchmark implements Benchmark {

    private static final int CHARACTERS = 1_000_000;
    private static final int SPANS = 10_000;
    private static final int WARM_UPS = 10;
    private static final int OPENINGS = 15;
    private static final int PAGES = 20;
    private static final int MARKS = 150;
    private static final int MARKS_PER_PAGE = 10;
    private static final double QUIET = 300;
    private static final double LIMIT = 2;
    private static final double MARK_LIMIT = 50;

    private final String text = text();
    private final List<Span> spans = spans(text);
    private Display display;

    @Override
    public List<Measure> run() {
        display = Display.getDefault();
        var bareOpenings = new ArrayList<Double>();
        var openings = new ArrayList<Double>();
        var barePages = new ArrayList<Double>();
        var pages = new ArrayList<Double>();
        for (int i = -WARM_UPS; i < OPENINGS; i++) {
            double bareOpening = open(this::bare, barePages);
            double opening = open(this::annotated, pages);
            if (i >= 0) {
                bareOpenings.add(bareOpening);
                openings.add(opening);
            } else {
                barePages.clear();
                pages.clear();
            }
        }
        List<Double> marks = mark();
        return List.of(
                Measure.against("time to first paint, median of " + OPENINGS, "ms", percentile(0.5, openings),
                        percentile(0.5, bareOpenings), LIMIT),
                Measure.against("page down to painted, p95", "ms", percentile(0.95, pages), percentile(0.95, barePages), LIMIT),
                Measure.atMost("mark a span to painted, p95", "ms", percentile(0.95, marks), MARK_LIMIT));
    }

    /** Milliseconds to the first paint; adds those of some pages down. */
    private double open(Function<Composite, StyledText> viewer, List<Double> pages) {
        long start = System.nanoTime();
        var window = new Window(viewer);
        double opened = millisSince(start);
        for (int i = 0; i < PAGES; i++) {
            long begin = System.nanoTime();
            window.paintAfter(() -> window.text.invokeAction(ST.PAGE_DOWN));
            pages.add(millisSince(begin));
        }
        window.close();
        return opened;
    }

    private List<Double> mark() {
        var window = new Window(this::annotated);
        window.settle();
        var viewer = Stream.<Composite>iterate(window.text, Composite::getParent).filter(AnnotatedTextViewer.class::isInstance)
                .map(AnnotatedTextViewer.class::cast).findFirst().orElseThrow();
        var random = new Random(7);
        var times = new ArrayList<Double>();
        for (int i = 0; i < MARKS; i++) {
            if (i % MARKS_PER_PAGE == 0) {
                int line = random.nextInt(window.text.getLineCount());
                window.paintAfter(() -> window.text.setTopIndex(line));
            }
            int start = Math.min(window.text.getOffsetAtLine(window.text.getTopIndex()) + random.nextInt(600), CHARACTERS - 50);
            List<Span> marked = List.of(span("new" + i, start, 25, i));
            long begin = System.nanoTime();
            window.paintAfter(() -> viewer.applyChanges(marked, List.of(), List.of()));
            times.add(millisSince(begin));
        }
        window.close();
        return times.subList(MARKS_PER_PAGE, MARKS);
    }

    private StyledText bare(Composite parent) {
        var viewer = new SourceViewer(parent, null, SWT.V_SCROLL | SWT.MULTI | SWT.WRAP);
        viewer.setEditable(false);
        viewer.setDocument(new Document(text), new AnnotationModel());
        return viewer.getTextWidget();
    }

    private StyledText annotated(Composite parent) {
        var viewer = new AnnotatedTextViewer(parent, Palette.light(), ReadingStyle.DEFAULT);
        viewer.setInput(text, List.of(), spans);
        return viewer.textWidget();
    }

    /** An open window that was painted. */
    private final class Window {

        private final Shell shell = new Shell(display);
        private final StyledText text;
        private boolean painted;

        Window(Function<Composite, StyledText> viewer) {
            shell.setLayout(new FillLayout());
            shell.setBounds(0, 0, 1000, 900);
            text = viewer.apply(shell);
            text.addPaintListener(event -> painted = true);
            shell.open();
            dispatchUntilPainted();
        }

        void paintAfter(Runnable change) {
            painted = false;
            change.run();
            dispatchUntilPainted();
        }

        /** Waits until the widget has laid out the whole text, which it does while idle. */
        void settle() {
            long quietSince = System.nanoTime();
            while (millisSince(quietSince) < QUIET) {
                if (display.readAndDispatch()) {
                    quietSince = System.nanoTime();
                }
            }
        }

        void close() {
            shell.dispose();
        }

        private void dispatchUntilPainted() {
            while (!painted) {
                if (!display.readAndDispatch()) {
                    Thread.onSpinWait();
                }
            }
        }
    }

    private static double millisSince(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    private static double percentile(double share, List<Double> samples) {
        return Measure.percentile(share, samples.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private static String text() {
        String[] words = ("the harbour bridge closed to all traffic on Monday after inspectors found cracks in three of its "
                + "eleven supports council said repairs would cost £4.2m and take about a year “acted” within hour").split(" ");
        var random = new Random(42);
        var text = new StringBuilder(CHARACTERS + 1000);
        while (text.length() < CHARACTERS) {
            int length = 20 + random.nextInt(80);
            for (int i = 0; i < length; i++) {
                text.append(words[random.nextInt(words.length)]).append(i == length - 1 ? ".\n" : " ");
            }
        }
        return text.substring(0, CHARACTERS);
    }

    private static List<Span> spans(String text) {
        var random = new Random(43);
        var spans = new ArrayList<Span>();
        for (int i = 0; i < SPANS; i++) {
            spans.add(span("s" + i, random.nextInt(text.length() - 200), 5 + random.nextInt(80), i));
        }
        return spans;
    }

    private static Span span(String id, int start, int length, int i) {
        return Span.of(id, start, start + length, SpanStyle.values()[i % SpanStyle.values().length])
                .withLabel("Cost of the repair " + i, "3 articles, 2 origins")
                .withSign(StatusSign.values()[i % StatusSign.values().length]);
    }
}
