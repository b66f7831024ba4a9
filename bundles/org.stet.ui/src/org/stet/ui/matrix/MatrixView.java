package org.stet.ui.matrix;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.stet.core.store.OpenCase;
import org.stet.ui.Chip;
import org.stet.ui.analysis.Analysed;
import org.stet.ui.analysis.FindingsView;
import org.stet.ui.handlers.FocusContext;
import org.stet.ui.matrix.MatrixModel.By;
import org.stet.ui.matrix.MatrixModel.Order;

/** Claims against articles or origins: who gives which value, the most disputed first. */
public final class MatrixView extends FindingsView<Map<By, MatrixModel>> {

    public static final String ID = "org.stet.ui.matrix";
    /** Key-binding context in which plain keys on the matrix are commands. */
    public static final String CONTEXT = "org.stet.ui.matrixContext";

    private static final Words WORDS = new Words("Shows which article gives which value for every claim.",
            "No claim appears in two places",
            "Nothing that the articles say could be put side by side, as far as Stet can tell. Mark claims with c and "
                    + "add places to them with a.");

    private By columns = By.ARTICLE;
    private Order order = Order.DISAGREEMENT;
    private MatrixModel shown = new MatrixModel(List.of(), List.of());
    private Text filter;
    private Chip<By> by;
    private Chip<Order> sort;
    private MatrixCanvas canvas;

    public MatrixView() {
        super(WORDS);
    }

    @Override
    protected void fill(Composite page) {
        ((GridLayout) page.getLayout()).numColumns = 4;
        filter = filter(page, "Filter claims and values");
        by = new Chip<>(page, "What columns stand for", List.of(By.values()), By::label, this::choose);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(by);
        sort = new Chip<>(page, "Order of claims", List.of(Order.values()), Order::label, this::choose);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(sort);
        addExport(page, "matrix.csv", () -> shown.table());
        canvas = new MatrixCanvas(page, cell -> cell.place().ifPresent(this::jump));
        GridDataFactory.fillDefaults().grab(true, true).span(4, 1).applyTo(canvas);
        FocusContext.follow(canvas, getSite(), CONTEXT);
        by.show(columns, false);
        sort.show(order, false);
    }

    @Override
    protected Map<By, MatrixModel> read(Analysed found, OpenCase open) {
        return Stream.of(By.values()).collect(Collectors.toMap(by -> by, by -> MatrixModel.of(found, open.model(), by)));
    }

    @Override
    protected boolean show(Map<By, MatrixModel> models, Analysed found) {
        var all = models.get(columns);
        shown = all.shown(order, filter.getText());
        canvas.show(shown);
        return !all.rows().isEmpty();
    }

    @Override
    protected void focus() {
        canvas.setFocus();
    }

    private void choose(By next) {
        columns = next;
        by.show(next, false);
        refresh();
    }

    private void choose(Order next) {
        order = next;
        sort.show(next, false);
        refresh();
    }

    /** Articles for origins, or the other way. */
    void toggleColumns() {
        choose(columns == By.ARTICLE ? By.ORIGIN : By.ARTICLE);
    }

    /** The next order of claims. */
    void toggleOrder() {
        choose(Order.values()[(order.ordinal() + 1) % Order.values().length]);
    }
}
