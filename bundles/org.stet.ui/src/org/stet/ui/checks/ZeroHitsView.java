package org.stet.ui.checks;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.stet.core.store.OpenCase;
import org.stet.ui.Chip;
import org.stet.ui.Styles;
import org.stet.ui.analysis.Analysed;
import org.stet.ui.analysis.CurrentFindings;
import org.stet.ui.analysis.Detail;
import org.stet.ui.analysis.FindingsTableView;
import org.stet.ui.article.ArticleEditor;
import org.stet.ui.checks.ZeroHitsModel.Choice;
import org.stet.ui.cases.CaseJob.Work;
import org.stet.ui.checks.ZeroHitsModel.Show;
import org.stet.ui.search.CurrentSearch;

/** Every name, number, date and quotation of one article, and who else has it. */
public final class ZeroHitsView extends FindingsTableView<ZeroHitsModel, ZeroHitRow, Show> {

    public static final String ID = "org.stet.ui.zeroHits";

    private static final Words WORDS = new Words("Shows which names, numbers, dates and quotations of an article nobody else has.",
            "There is nothing to look for", "The article has no names, numbers, dates or quotations, as far as Stet can tell.");

    private volatile Optional<String> article = Optional.empty();
    private Chip<Choice> choice;
    private Label scope;

    public ZeroHitsView() {
        super(WORDS, new Listing<>("Facts", "zero-hits.csv", ZeroHitsModel.COLUMNS, List.of(Show.values()), Show::label, 62));
    }

    @Override
    protected void fill(Composite page) {
        article = Optional.ofNullable(getSite().getPage().getActiveEditor()).filter(ArticleEditor.class::isInstance)
                .map(editor -> ((ArticleEditor) editor).getEditorInput().articleId());
        super.fill(page);
    }

    @Override
    protected void addVerbs(Composite bar) {
        choice = new Chip<>(bar, "Article that is checked", List.of(), Choice::label, chosen -> check(chosen.article()));
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(choice);
        scope = new Label(bar, SWT.NONE);
        scope.setToolTipText("The search index was asked for everything in all articles; those were read that have most in common with this one");
        Styles.set(scope, Styles.MUTED);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(scope);
    }

    /** Checks an article against all others. */
    void check(String wanted) {
        article = Optional.of(wanted);
        readAnother();
    }

    @Override
    protected ZeroHitsModel load(Analysed found, OpenCase open) {
        return read(found, open);
    }

    @Override
    protected ZeroHitsModel read(Analysed found, OpenCase open) {
        return ZeroHitsModel.of(found, article, new NullProgressMonitor());
    }

    @Override
    protected Optional<Work<Content<ZeroHitsModel>>> inLargeCase(OpenCase open) {
        return CurrentFindings.get().part().flatMap(part -> CurrentSearch.instance().search()
                .map(search -> monitor -> ZeroHitsModel.inLargeCase(open, search, part, article, monitor)));
    }

    @Override
    protected boolean show(ZeroHitsModel model, Analysed found) {
        scope.setText(model.scope());
        choice.setChoices(model.choices());
        model.chosen().ifPresent(checked -> choice.show(checked, false));
        choice.getParent().layout();
        return super.show(model, found);
    }

    @Override
    protected List<ZeroHitRow> rows(ZeroHitsModel model, Show shown, String filterWords) {
        return model.shown(shown, filterWords);
    }

    @Override
    protected boolean isEmpty(ZeroHitsModel model) {
        return model.rows().isEmpty();
    }

    @Override
    protected Optional<Detail> detail(ZeroHitRow row, Analysed found) {
        return Optional.of(row.detail(found));
    }
}
