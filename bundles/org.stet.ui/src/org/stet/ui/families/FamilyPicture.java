package org.stet.ui.families;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.stet.model.DerivationDegree;
import org.stet.ui.Accessibility;
import org.stet.ui.Look;
import org.stet.ui.Themes;
import org.stet.ui.families.FamilyGraph.Node;
import org.stet.ui.families.FamilyRow.Member;
import org.stet.ui.text.Palette;
import org.stet.ui.text.ShortText;
import org.stet.ui.text.SpanStyle;

/** Draws who took over from whom: a card for each article, a line to each copy, firm where it was taken over wholly. */
final class FamilyPicture {

    private static final int CARD_WIDTH = 170;
    private static final int COLUMN = 270;
    private static final int GAP = 12;
    private static final int MARGIN = 14;
    private static final int INSET = 9;
    private static final int BAR = 3;

    private final ScrolledComposite scrolled;
    private final Canvas canvas;
    private final Font bold;
    private final Font small;
    private final int cardHeight;
    private FamilyGraph graph = new FamilyGraph(List.of());
    private Optional<String> current = Optional.empty();

    /**
     * @param chosen gets the article of a click
     * @param opened gets the article of a double click
     */
    FamilyPicture(Composite parent, Consumer<Member> chosen, Consumer<Member> opened) {
        scrolled = new ScrolledComposite(parent, SWT.H_SCROLL | SWT.V_SCROLL);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        canvas = new Canvas(scrolled, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        scrolled.setContent(canvas);
        Accessibility.name(canvas, "Who took over from whom");
        var fonts = new LocalResourceManager(JFaceResources.getResources(), canvas);
        bold = fonts.create(FontDescriptor.createFrom(canvas.getFont()).setStyle(SWT.BOLD));
        small = fonts.create(FontDescriptor.createFrom(canvas.getFont()).increaseHeight(-1));
        cardHeight = height(bold) + height(small) + 2 * INSET;
        canvas.addPaintListener(event -> paint(event.gc));
        canvas.addListener(SWT.MouseDown, event -> at(event.x, event.y).ifPresent(chosen));
        canvas.addListener(SWT.MouseDoubleClick, event -> at(event.x, event.y).ifPresent(opened));
        canvas.addListener(SWT.MouseMove, event -> canvas.setToolTipText(at(event.x, event.y)
                .map(member -> org.stet.ui.Mnemonics.none(member.text())).orElse(null)));
        Look.onChange(canvas, canvas::redraw);
    }

    private int height(Font font) {
        var gc = new GC(canvas);
        gc.setFont(font);
        var height = gc.getFontMetrics().getHeight();
        gc.dispose();
        return height;
    }

    Composite control() {
        return scrolled;
    }

    /** Shows a family with one of its articles marked. */
    void show(List<Member> members, Optional<String> article) {
        graph = FamilyGraph.of(members);
        current = article;
        scrolled.setMinSize(2 * MARGIN + (graph.columns() - 1) * COLUMN + CARD_WIDTH, 2 * MARGIN + graph.lines() * (cardHeight + GAP) - GAP);
        graph.nodes().stream().filter(node -> article.filter(node.member().article()::equals).isPresent()).findFirst().map(this::box)
                .ifPresent(this::reveal);
        canvas.redraw();
    }

    private void reveal(Rectangle box) {
        var area = scrolled.getClientArea();
        var origin = scrolled.getOrigin();
        var x = box.x < origin.x ? box.x - MARGIN : Math.max(origin.x, box.x + box.width + MARGIN - area.width);
        var y = box.y < origin.y ? box.y - MARGIN : Math.max(origin.y, box.y + box.height + MARGIN - area.height);
        scrolled.setOrigin(new Point(x, y));
    }

    private Optional<Member> at(int x, int y) {
        return graph.nodes().stream().filter(node -> box(node).contains(x, y)).map(Node::member).findFirst();
    }

    private Rectangle box(Node node) {
        return new Rectangle(MARGIN + node.column() * COLUMN, MARGIN + node.line() * (cardHeight + GAP), CARD_WIDTH, cardHeight);
    }

    private void paint(GC gc) {
        var palette = Themes.palette();
        gc.setBackground(palette.background());
        gc.fillRectangle(canvas.getClientArea());
        gc.setAntialias(SWT.ON);
        IntStream.range(0, graph.nodes().size()).forEach(number -> paintLine(gc, graph.nodes().get(number), palette));
        graph.nodes().forEach(node -> paintCard(gc, node, palette));
    }

    private void paintLine(GC gc, Node node, Palette palette) {
        node.from().map(graph.nodes()::get).ifPresent(source -> {
            var from = box(source);
            var to = box(node);
            var wholly = node.member().degree() == DerivationDegree.WHOLLY;
            gc.setForeground(palette.hue(wholly ? SpanStyle.QUOTE : SpanStyle.CLAIM));
            gc.setLineWidth(wholly ? 3 : 1);
            gc.setLineStyle(wholly ? SWT.LINE_SOLID : SWT.LINE_DASH);
            var path = new Path(gc.getDevice());
            var startX = from.x + from.width;
            var startY = from.y + from.height / 2f;
            var endY = to.y + to.height / 2f;
            var middle = (startX + to.x) / 2f;
            path.moveTo(startX, startY);
            path.cubicTo(middle, startY, middle, endY, to.x, endY);
            gc.drawPath(path);
            path.dispose();
            gc.setLineStyle(SWT.LINE_SOLID);
            gc.setLineWidth(1);
            paintCounts(gc, node.member(), to.x, Math.round(endY), palette);
        });
    }

    /** How many passages, on the line just before the copy. */
    private void paintCounts(GC gc, Member member, int right, int y, Palette palette) {
        var words = (member.verbatim() > 0 ? member.verbatim() + "=" : "") + (member.verbatim() > 0 && member.rewritten() > 0 ? "  " : "")
                + (member.rewritten() > 0 ? member.rewritten() + "≈" : "");
        gc.setFont(small);
        var size = gc.textExtent(words);
        gc.setBackground(palette.background());
        gc.setForeground(palette.muted());
        gc.drawText(words, right - GAP - size.x, y - size.y / 2, false);
    }

    private void paintCard(GC gc, Node node, Palette palette) {
        var box = box(node);
        var marked = current.filter(node.member().article()::equals).isPresent();
        gc.setBackground(palette.card());
        gc.fillRoundRectangle(box.x, box.y, box.width, box.height, 8, 8);
        gc.setForeground(marked ? palette.focus() : palette.hairline());
        gc.setLineWidth(marked ? 2 : 1);
        gc.drawRoundRectangle(box.x, box.y, box.width, box.height, 8, 8);
        gc.setLineWidth(1);
        gc.setBackground(palette.hue(switch (node.member().degree()) {
            case WHOLLY -> SpanStyle.QUOTE;
            case PARTIALLY -> SpanStyle.CLAIM;
            case NOT -> SpanStyle.FACT;
        }));
        gc.fillRectangle(box.x + INSET / 2, box.y + INSET, BAR, box.height - 2 * INSET);
        var left = box.x + INSET + BAR;
        var width = box.width - 2 * INSET - BAR;
        gc.setFont(bold);
        gc.setForeground(palette.text());
        gc.drawText(ShortText.fit(gc, node.member().outlet(), width), left, box.y + INSET, true);
        var line = gc.getFontMetrics().getHeight();
        gc.setFont(small);
        gc.setForeground(palette.muted());
        gc.drawText(ShortText.fit(gc, detail(node.member()), width), left, box.y + INSET + line, true);
    }

    private static String detail(Member member) {
        var degree = switch (member.degree()) {
            case NOT -> member.from().isEmpty() ? "origin" : "own words";
            case PARTIALLY -> "partly";
            case WHOLLY -> "wholly";
        };
        return member.day().isEmpty() ? degree : degree + " · " + member.day();
    }
}
