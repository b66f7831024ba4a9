package org.stet.ui.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.IContentProposalProvider;
import org.eclipse.jface.fieldassist.IControlContentAdapter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.stet.model.Outlet;
import org.stet.search.QueryNode.Field;
import org.stet.search.QueryProposals;
import org.stet.search.QueryProposals.Proposal;
import org.stet.ui.analysis.CurrentFindings;
import org.stet.ui.cases.CurrentCase;

/** Completes fields and their values in a query, at Ctrl+Space and after a colon. */
final class QueryCompletion {

    private final ContentProposalAdapter adapter;

    QueryCompletion(StyledText text) {
        adapter = new ContentProposalAdapter(text, new Contents(), (IContentProposalProvider) QueryCompletion::proposals,
                KeyStroke.getInstance(SWT.MOD1, ' '), new char[] {':'});
        adapter.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_IGNORE);
        adapter.addContentProposalListener(accepted -> {
            if (accepted instanceof Completion completion) {
                complete(text, completion.proposal);
            }
        });
    }

    /** Whether proposals are shown, which take the arrow keys, Enter and Escape. */
    boolean isOpen() {
        return adapter.isProposalPopupOpen();
    }

    private static void complete(StyledText text, Proposal proposal) {
        text.replaceTextRange(proposal.replaced().start(), proposal.replaced().length(), proposal.text());
        text.setCaretOffset(proposal.replaced().start() + proposal.text().length());
    }

    private static IContentProposal[] proposals(String query, int caret) {
        return QueryProposals.at(query, caret, known()).stream().map(Completion::new).toArray(IContentProposal[]::new);
    }

    /** What the fields that take any words hold in the case. */
    private static Map<Field, List<String>> known() {
        var outlets = CurrentCase.instance().get().map(open -> open.model().getOutlets().stream().map(Outlet::getName)
                .filter(name -> name != null && !name.isBlank()).sorted(String.CASE_INSENSITIVE_ORDER).toList()).orElse(List.of());
        var speakers = new LinkedHashSet<String>();
        CurrentFindings.get().found().ifPresent(found -> found.quotations().forEach(said -> said.speaker().ifPresent(speakers::add)));
        return Map.of(Field.OUTLET, outlets, Field.SPEAKER, List.copyOf(speakers));
    }

    /** A proposal as a popup shows it. */
    private static final class Completion extends ContentProposal {

        private final Proposal proposal;

        Completion(Proposal proposal) {
            super(proposal.text(), proposal.label(), null);
            this.proposal = proposal;
        }
    }

    /** How a popup reads and places itself at the field. */
    private static final class Contents implements IControlContentAdapter {

        @Override
        public void setControlContents(Control control, String contents, int caret) {
            ((StyledText) control).setText(contents);
            setCursorPosition(control, caret);
        }

        @Override
        public void insertControlContents(Control control, String contents, int caret) {
            ((StyledText) control).insert(contents);
            setCursorPosition(control, caret);
        }

        @Override
        public String getControlContents(Control control) {
            return ((StyledText) control).getText();
        }

        @Override
        public int getCursorPosition(Control control) {
            return ((StyledText) control).getCaretOffset();
        }

        @Override
        public Rectangle getInsertionBounds(Control control) {
            var text = (StyledText) control;
            var at = text.getLocationAtOffset(text.getCaretOffset());
            return new Rectangle(at.x, at.y, 1, text.getLineHeight());
        }

        @Override
        public void setCursorPosition(Control control, int caret) {
            ((StyledText) control).setCaretOffset(caret);
        }
    }
}
