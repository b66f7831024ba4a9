package org.stet.ui.timeline;

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
import org.stet.ui.timeline.TimelineModel.Show;

/** When things happened as each source has it, and when it was said; contradictions are drawn apart. */
public final class TimelineView extends FindingsView<Map<Show, TimelineModel>> {

    public static final String ID = "org.stet.ui.timeline";

    private static final Words WORDS = new Words("Shows when things happened, as each article has it.",
            "No dates were found",
            "The articles give no day that could be placed on the calendar. Dates such as last March need the day of "
                    + "publication: press d in an article to set it.");

    private Show shown = Show.ALL;
    private TimelineModel model = new TimelineModel(List.of());
    private Text filter;
    private Chip<Show> show;
    private TimelineCanvas canvas;

    public TimelineView() {
        super(WORDS);
    }

    @Override
    protected void fill(Composite page) {
        ((GridLayout) page.getLayout()).numColumns = 3;
        filter = filter(page, "Filter dates");
        show = new Chip<>(page, "Which dates", List.of(Show.values()), Show::label, this::choose);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(show);
        addExport(page, "timeline.csv", () -> model.table());
        canvas = new TimelineCanvas(page, row -> jump(row.places().getFirst()));
        GridDataFactory.fillDefaults().grab(true, true).span(3, 1).applyTo(canvas);
        show.show(shown, false);
    }

    @Override
    protected Map<Show, TimelineModel> read(Analysed found, OpenCase open) {
        return Stream.of(Show.values()).collect(Collectors.toMap(show -> show, show -> TimelineModel.of(found, show)));
    }

    @Override
    protected boolean show(Map<Show, TimelineModel> models, Analysed found) {
        var all = models.get(shown);
        model = all.shown(filter.getText());
        canvas.show(model);
        return !all.rows().isEmpty() || shown == Show.CLAIMS;
    }

    @Override
    protected void focus() {
        canvas.setFocus();
    }

    private void choose(Show next) {
        shown = next;
        show.show(next, false);
        refresh();
    }
}
