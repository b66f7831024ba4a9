package org.stet.ui.names;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.stet.core.annotate.Labels;
import org.stet.core.annotate.NameActions;
import org.stet.core.store.OpenCase;
import org.stet.ui.Themes;
import org.stet.ui.analysis.Analysed;
import org.stet.ui.analysis.Detail;
import org.stet.ui.analysis.FindingsTableView;
import org.stet.ui.cases.CurrentCase;
import org.stet.ui.handlers.FocusContext;
import org.stet.ui.lists.TableOut;
import org.stet.ui.names.NamesModel.Show;
import org.stet.ui.text.PickerItem;
import org.stet.ui.text.PickerPopup;
import org.stet.ui.text.StatusSign;

/** All spellings of the names in the case, who used each first and who copied it; a person says which mean the same. */
public final class NamesView extends FindingsTableView<NamesModel, NameRow, Show> {

    public static final String ID = "org.stet.ui.names";
    /** Key-binding context in which plain keys on the names are commands. */
    public static final String CONTEXT = "org.stet.ui.namesContext";

    private static final int MOST_CARDS = 60;
    private static final Words WORDS = new Words("Shows who and what the articles name, in which spellings, and "
                    + "who had each first.",
            "No names were found", "The articles name nobody, as far as Stet can tell.");

    private NamesModel model = new NamesModel(List.of());

    public NamesView() {
        super(WORDS, new Listing<>("Names", "names.csv", NamesModel.COLUMNS, List.of(Show.values()), Show::label, 70));
    }

    @Override
    protected void fill(Composite page) {
        super.fill(page);
        FocusContext.follow(table().table(), getSite(), CONTEXT);
    }

    @Override
    protected void addVerbs(Composite bar) {
        var verbs = new ToolBar(bar, SWT.FLAT | SWT.RIGHT);
        TableOut.tool(verbs, "Same as…", this::merge).setToolTipText("This name means the same as another (m)");
        new ToolItem(verbs, SWT.SEPARATOR);
        TableOut.tool(verbs, "Split off", this::split).setToolTipText("This spelling means somebody else (s)");
    }

    @Override
    protected NamesModel read(Analysed found, OpenCase open) {
        return NamesModel.of(found, open.model().getAgents());
    }

    @Override
    protected boolean show(NamesModel read, Analysed found) {
        model = read;
        return super.show(read, found);
    }

    @Override
    protected List<NameRow> rows(NamesModel names, Show choice, String filterWords) {
        return names.shown(choice, filterWords);
    }

    @Override
    protected boolean isEmpty(NamesModel names) {
        return names.rows().isEmpty();
    }

    @Override
    protected Optional<Detail> detail(NameRow row, Analysed found) {
        var places = row.places().stream().limit(MOST_CARDS).toList();
        return Optional.of(new Detail(row.spelling() + " · " + Labels.count(row.mentions(), "time") + " in "
                + Labels.count(row.articles(), "article"),
                Detail.cards(places, place -> place, place -> "", found), "", ""));
    }

    /** Asks which other name means the same. */
    void merge() {
        withRow(row -> new PickerPopup<String>(table().table(), Themes.palette(),
                words -> model.names(row.kind(), row.name(), words).stream()
                .map(name -> new PickerItem<>(name, name, "", StatusSign.NONE)).toList(), name -> {
                    edit(open -> {
                        var both = new LinkedHashSet<>(row.together());
                        both.add(row.name());
                        model.named(row.kind(), name).map(NameRow::together).ifPresent(both::addAll);
                        new NameActions(open).merge(row.kind(), name, both);
                        say(row.name() + " is held for " + name + "; Undo takes it back");
                    });
                    focus();
                }).open(table().selectedBox()));
    }

    /** The spelling means somebody or something else. */
    void split() {
        withRow(row -> {
            if (row.together().size() < 2) {
                say("There is no other spelling that it could be split off from");
                return;
            }
            edit(open -> {
                new NameActions(open).split(row.kind(), row.name(), row.together(), List.of(row.spelling()));
                say(row.spelling() + " is a name of its own; Undo takes it back");
            });
        });
    }

    private void withRow(Consumer<NameRow> task) {
        table().selected().ifPresentOrElse(task, () -> say("Choose a name first"));
    }

    private void edit(Consumer<OpenCase> change) {
        CurrentCase.instance().get().ifPresent(open -> open.readOnlyReason()
                .ifPresentOrElse(this::say, () -> change.accept(open)));
    }
}
