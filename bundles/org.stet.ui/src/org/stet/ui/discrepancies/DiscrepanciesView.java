package org.stet.ui.discrepancies;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.stet.analysis.discrepancies.Finding;
import org.stet.core.annotate.CaseQueries;
import org.stet.core.annotate.FindingActions;
import org.stet.core.annotate.Labels;
import org.stet.core.store.OpenCase;
import org.stet.model.Case;
import org.stet.model.Discrepancy;
import org.stet.model.ResolutionKind;
import org.stet.ui.Themes;
import org.stet.ui.analysis.Analysed;
import org.stet.ui.analysis.CurrentFindings;
import org.stet.ui.analysis.Decisions;
import org.stet.ui.analysis.Detail;
import org.stet.ui.analysis.Detail.Card;
import org.stet.ui.analysis.FindingsTableView;
import org.stet.ui.article.NotePopup;
import org.stet.ui.cases.CurrentCase;
import org.stet.ui.compare.CompareInput.Places;
import org.stet.ui.discrepancies.DiscrepanciesModel.Show;
import org.stet.ui.handlers.FocusContext;
import org.stet.ui.lists.TableOut;

/** Where articles differ, what to look at first coming first; beside it why, and keys for what a person decides. */
public final class DiscrepanciesView extends FindingsTableView<DiscrepanciesModel, DiscrepancyRow, Show> {

    public static final String ID = "org.stet.ui.discrepancies";
    /** Key-binding context in which plain keys on the findings are commands. */
    public static final String CONTEXT = "org.stet.ui.findingsContext";

    private static final String TITLE = "Discrepancies";
    private static final Words WORDS = new Words("Shows where articles contradict each other or themselves, spell a name or word a quotation "
                    + "differently, and which differences only look like contradictions.", "Nothing contradicts",
            "No two articles give different values for the same thing, as far as Stet can tell. It looks again after "
                    + "every import.");

    public DiscrepanciesView() {
        super(WORDS, new Listing<>("Findings", "discrepancies.csv", DiscrepanciesModel.COLUMNS, List.of(Show.values()), Show::label, 56));
    }

    /** How many findings wait for a person; differences that are compatible do not. */
    public static int toDecide(Analysed found, Case model) {
        return (int) found.findings().findings().stream().filter(new Decisions(model)::isOpen).count();
    }

    /** Shows the view with a finding chosen. */
    public static void reveal(IWorkbenchPage page, String key) {
        try {
            if (page.showView(ID) instanceof DiscrepanciesView view) {
                view.table().select(key);
            }
        } catch (PartInitException e) {
            ILog.of(DiscrepanciesView.class).warn(e.getMessage(), e);
        }
    }

    @Override
    protected void fill(Composite page) {
        super.fill(page);
        FocusContext.follow(table().table(), getSite(), CONTEXT);
        FocusContext.follow(detail(), getSite(), CONTEXT);
        addMenu();
    }

    @Override
    protected DiscrepanciesModel read(Analysed found, OpenCase open) {
        return DiscrepanciesModel.of(found, new Decisions(open.model()));
    }

    @Override
    protected void clear() {
        setPartName(TITLE);
    }

    @Override
    protected boolean show(DiscrepanciesModel model, Analysed found) {
        setPartName(TITLE + (model.open() == 0 ? "" : " " + Labels.number(model.open())));
        return super.show(model, found);
    }

    @Override
    protected List<DiscrepancyRow> rows(DiscrepanciesModel model, Show choice, String filterWords) {
        return model.shown(choice, filterWords);
    }

    @Override
    protected boolean isEmpty(DiscrepanciesModel model) {
        return model.rows().isEmpty();
    }

    @Override
    protected Optional<Detail> detail(DiscrepancyRow row, Analysed found) {
        return Optional.of(FindingDetail.of(row, found));
    }

    @Override
    protected boolean isAlwaysCurrent() {
        return true;
    }

    /** Shows the article of the chosen passage beside one that says otherwise, or alone where all is in that article. */
    void showSideBySide() {
        withFinding(finding -> {
            var place = detail().chosen().map(Card::place).orElseGet(() -> finding.members().getFirst().place());
            DiscrepanciesModel.against(finding, place).ifPresentOrElse(
                    other -> compare(other.article(), place.article(), Optional.of(new Places(other.span(), place.span()))), () -> jump(place));
        });
    }

    /** The articles do differ there. */
    void confirm() {
        decide(ResolutionKind.CONFIRMED, "", "Confirmed");
    }

    /** Both may be right. */
    void callCompatible() {
        ask("Why are they compatible?", ResolutionKind.COMPATIBLE, "Noted as compatible");
    }

    void dismiss() {
        ask("Why dismiss it?", ResolutionKind.DISMISSED, "Dismissed");
    }

    /** An article was corrected. */
    void noteCorrection() {
        ask("What was corrected?", ResolutionKind.CORRECTED, "Noted as corrected");
    }

    /**
     * Copies a letter to the outlet of the chosen passage, or of the value that the fewest articles give, and notes that it was
     * asked.
     */
    void requestCorrection() {
        withFinding(finding -> analysed().ifPresent(found -> {
            var asked = detail().chosen().filter(card -> detail().isFocusControl()).map(Card::place);
            var statement = finding.members().stream().filter(each -> asked.filter(each.place()::equals).isPresent()).findFirst()
                    .orElseGet(() -> CorrectionRequest.rarest(finding));
            copy(CorrectionRequest.of(finding, statement, found));
            decide(ResolutionKind.CORRECTION_REQUESTED, "", "Copied the request to " + found.source(statement.place().article())
                    + ": paste it into a mail. Noted as requested");
        }));
    }

    /** Takes the decision back. */
    void reopen() {
        var open = CurrentCase.instance().get();
        open.ifPresent(current -> table().selected().flatMap(row -> decision(current, row)).ifPresentOrElse(decided -> {
            if (isWritable(current)) {
                new FindingActions(current).reopen(decided);
                say("It is open again");
            }
        }, () -> say("Nothing was decided about it yet")));
    }

    private static Optional<Discrepancy> decision(OpenCase open, DiscrepancyRow row) {
        return row.finding().flatMap(new Decisions(open.model())::on)
                .or(() -> CaseQueries.discrepancy(open.model(), row.key()));
    }

    private void ask(String prompt, ResolutionKind kind, String done) {
        withFinding(finding -> new NotePopup(table().table(), Themes.palette(), prompt, reason -> {
            decide(finding, kind, reason, done);
            focus();
        }).open(table().selectedBox(), ""));
    }

    private void decide(ResolutionKind kind, String reason, String done) {
        withFinding(finding -> decide(finding, kind, reason, done));
    }

    private void decide(Finding finding, ResolutionKind kind, String reason, String done) {
        var open = CurrentCase.instance().get().filter(this::isWritable);
        if (open.isEmpty() || analysed().isEmpty()) {
            return;
        }
        try {
            var difference = new Decisions(open.get().model()).difference(finding, analysed().get());
            new FindingActions(open.get()).decide(difference, kind, reason);
            say(done + "; Undo takes it back");
        } catch (IOException e) {
            say(e.getMessage());
        }
    }

    private boolean isWritable(OpenCase open) {
        open.readOnlyReason().ifPresent(this::say);
        return open.readOnlyReason().isEmpty();
    }

    private void withFinding(Consumer<Finding> task) {
        table().selected().flatMap(DiscrepancyRow::finding).ifPresentOrElse(task, () -> say("Choose a finding first"));
    }

    private void copy(String words) {
        var clipboard = new Clipboard(table().table().getDisplay());
        clipboard.setContents(new Object[] {words}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }

    @Override
    protected void addVerbs(Composite bar) {
        var verbs = new ToolBar(bar, SWT.FLAT | SWT.RIGHT);
        tool(verbs, "Side by side", "Show the passage beside one that says otherwise (b)", this::showSideBySide);
        tool(verbs, "Confirm", "The articles do differ (y)", this::confirm);
        tool(verbs, "Compatible…", "Both may be right (k)", this::callCompatible);
        tool(verbs, "Dismiss…", "It is no finding (z)", this::dismiss);
        tool(verbs, "Request correction", "Copy a request to the outlet (e)", this::requestCorrection);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(verbs);
    }

    private static void tool(ToolBar bar, String label, String toolTip, Runnable task) {
        if (bar.getItemCount() > 0) {
            new ToolItem(bar, SWT.SEPARATOR);
        }
        TableOut.tool(bar, label, task).setToolTipText(toolTip);
    }

    private void addMenu() {
        var menu = new MenuManager();
        menu.add(action("Show in text\tEnter", this::jumpToDetail));
        menu.add(action("Side by side\tB", this::showSideBySide));
        menu.add(new Separator());
        menu.add(action("Confirm\tY", this::confirm));
        menu.add(action("Compatible…\tK", this::callCompatible));
        menu.add(action("Dismiss…\tZ", this::dismiss));
        menu.add(action("Request correction\tE", this::requestCorrection));
        menu.add(action("Corrected…\tD", this::noteCorrection));
        menu.add(action("Take decision back\tU", this::reopen));
        menu.add(new Separator());
        menu.add(action("Compare again", CurrentFindings.get()::analyse));
        table().table().setMenu(menu.createContextMenu(table().table()));
    }

    private static Action action(String label, Runnable task) {
        return new Action(label) {
            @Override
            public void run() {
                task.run();
            }
        };
    }
}
