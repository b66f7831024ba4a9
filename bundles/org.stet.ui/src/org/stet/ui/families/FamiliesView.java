package org.stet.ui.families;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.stet.core.store.OpenCase;
import org.stet.ui.Chip;
import org.stet.ui.Mnemonics;
import org.stet.ui.Styles;
import org.stet.ui.analysis.Analysed;
import org.stet.ui.analysis.FindingsView;
import org.stet.ui.article.ArticleEditor;
import org.stet.ui.compare.CompareInput.Places;
import org.stet.ui.families.FamiliesModel.Show;
import org.stet.ui.families.FamilyRow.Member;
import org.stet.ui.families.FamilyRow.Warning;
import org.stet.ui.handlers.FocusContext;
import org.stet.ui.handlers.ReturnPoint;
import org.stet.ui.lists.RowList;
import org.stet.ui.lists.TableOut;

/** Which articles go back to one act of reporting: listed, drawn, and with the reasons; Enter shows copy and source side by side. */
public final class FamiliesView extends FindingsView<FamiliesModel> {

    public static final String ID = "org.stet.ui.families";
    /** Key-binding context in which plain keys on the articles are commands. */
    public static final String CONTEXT = "org.stet.ui.familiesContext";

    private static final int MOST_EVIDENCE = 3;
    private static final Words WORDS = new Words("Shows which articles go back to one act of reporting, so that copies do not count as "
            + "sources.", "No article goes back to another",
            "No two articles share passages, as far as Stet can tell. It looks again after every import.");

    private FamiliesModel model = FamiliesModel.EMPTY;
    private Show shown = Show.ALL;
    private Text filter;
    private Chip<Show> show;
    private RowList<FamilyRow> list;
    private FamilyPicture picture;
    private Label evidence;

    public FamiliesView() {
        super(WORDS);
    }

    @Override
    protected void fill(Composite page) {
        ((GridLayout) page.getLayout()).numColumns = 4;
        filter = filter(page, "Filter articles");
        show = new Chip<>(page, "What is listed", List.of(Show.values()), Show::label, this::choose);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(show);
        var verbs = new ToolBar(page, SWT.FLAT | SWT.RIGHT);
        TableOut.tool(verbs, "Side by side", this::showSideBySide).setToolTipText("Show the article beside the one it was taken from (b or Enter)");
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(verbs);
        addExport(page, "families.csv", () -> model.table(list.rows()));
        var parts = new SashForm(page, SWT.HORIZONTAL | SWT.SMOOTH);
        GridDataFactory.fillDefaults().grab(true, true).span(4, 1).applyTo(parts);
        list = new RowList<>(parts, "Families", FamiliesPainter::paint, row -> showSideBySide());
        list.table().addListener(SWT.Selection, event -> showFamily());
        var side = new Composite(parts, SWT.NONE);
        GridLayoutFactory.fillDefaults().extendedMargins(8, 0, 0, 6).spacing(0, 4).applyTo(side);
        picture = new FamilyPicture(side, this::select, member -> showSideBySide());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(picture.control());
        evidence = new Label(side, SWT.WRAP);
        Styles.set(evidence, Styles.MUTED);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(evidence);
        parts.setWeights(45, 55);
        FocusContext.follow(list.table(), getSite(), CONTEXT);
        show.show(shown, false);
    }

    private void choose(Show next) {
        shown = next;
        show.show(next, false);
        refresh();
    }

    @Override
    protected FamiliesModel read(Analysed found, OpenCase open) {
        return FamiliesModel.of(found);
    }

    @Override
    protected boolean show(FamiliesModel read, Analysed found) {
        model = read;
        list.show(model.rows(shown, filter.getText()), true);
        showFamily();
        return !model.families().isEmpty() || !model.warnings().isEmpty();
    }

    @Override
    protected void focus() {
        list.focus();
    }

    /** The family of the chosen row, or else the first. */
    private void showFamily() {
        var family = list.selected().map(FamilyRow::family).filter(number -> number >= 0).orElse(0);
        if (family < model.families().size()) {
            var tree = model.families().get(family);
            var article = list.selected().flatMap(FamilyRow::about);
            picture.show(tree.members(), article);
            evidence.setText(Mnemonics.none(told(tree.evidence(article))));
            evidence.getParent().layout();
        }
    }

    /** As much of what speaks for a family as leaves room for its picture. */
    private static String told(List<String> evidence) {
        var told = evidence.stream().limit(MOST_EVIDENCE).collect(Collectors.joining("\n"));
        var more = evidence.size() - MOST_EVIDENCE;
        return more > 0 ? told + "\n… and " + more + " more." : told;
    }

    private void select(Member member) {
        list.select(member.key());
        list.table().setFocus();
    }

    /** Shows the chosen article beside the one it was taken from, at the words that a warning is about; one that was taken from none alone. */
    void showSideBySide() {
        list.selected().ifPresentOrElse(row -> {
            switch (row) {
                case Member member when member.from().isPresent() -> compare(member.from().get(), member.article(), Optional.empty());
                case Warning warning when warning.source().isPresent() -> {
                    var copy = warning.places().getFirst();
                    var source = warning.source().get();
                    compare(source.article(), copy.article(), Optional.of(new Places(source.span(), copy.span())));
                }
                case FamilyRow alone -> showArticle();
            }
        }, () -> say("Choose an article first"));
    }

    /** Shows the chosen article, at the words that a warning is about. */
    void showArticle() {
        list.selected().ifPresentOrElse(row -> {
            if (row instanceof Warning warning) {
                jump(warning.places().getFirst());
            } else {
                ReturnPoint.leave(this);
                row.about().ifPresent(article -> ArticleEditor.reveal(getSite().getPage(), article, Optional.empty(), true));
            }
        }, () -> say("Choose an article first"));
    }
}
