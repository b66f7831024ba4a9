package org.stet.ui.search;

import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.stet.core.anchor.Span;
import org.stet.core.annotate.CaseQueries;
import org.stet.core.store.OpenCase;
import org.stet.model.Claim;
import org.stet.search.checks.SourcePlace;
import org.stet.ui.article.ArticleEditor;
import org.stet.ui.cases.CurrentCase;
import org.stet.ui.claims.CurrentClaim;

/** Finds evidence for the words selected in the article, or else for the claim at the caret, or else for the current claim. */
public final class FindEvidenceHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var request = CurrentCase.instance().get().flatMap(open -> request(open, HandlerUtil.getActivePart(event)));
        try {
            var view = (SearchView) HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().showView(SearchView.ID);
            request.ifPresent(view::show);
            return null;
        } catch (PartInitException e) {
            throw new ExecutionException("The Search view does not open", e);
        }
    }

    private static Optional<SearchQuestion.Evidence> request(OpenCase open, IWorkbenchPart part) {
        var editor = part instanceof ArticleEditor active ? Optional.of(active) : Optional.<ArticleEditor>empty();
        return editor.flatMap(FindEvidenceHandler::selection).or(() -> editor.flatMap(FindEvidenceHandler::claimAtCaret).or(() -> currentClaim(open))
                .map(claim -> SearchModel.evidenceFor(claim, open)));
    }

    private static Optional<SearchQuestion.Evidence> selection(ArticleEditor editor) {
        return editor.viewer().filter(viewer -> !viewer.selection().isEmpty()).map(viewer -> {
            var selected = new Span(viewer.selection().start(), viewer.selection().end());
            return SearchModel.evidenceFor(new SourcePlace(editor.getEditorInput().articleId(), selected, selected.of(viewer.text())),
                    CurrentClaim.get().id());
        });
    }

    private static Optional<Claim> claimAtCaret(ArticleEditor editor) {
        return editor.viewer().flatMap(viewer -> viewer.currentSpan()).flatMap(span -> editor.model()
                .flatMap(model -> model.claimsOf(span.id()).stream().findFirst())).map(found -> found.claim());
    }

    private static Optional<Claim> currentClaim(OpenCase open) {
        return CurrentClaim.get().id().flatMap(id -> CaseQueries.claim(open.model(), id));
    }
}
