package org.stet.ui.status;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.stet.core.annotate.Labels;
import org.stet.core.store.OpenCase;
import org.stet.ui.analysis.CurrentFindings;
import org.stet.ui.discrepancies.DiscrepanciesView;

/** How many findings wait for a person, or that the articles are being compared. */
public final class FindingsStatus extends StatusText {

    @Override
    protected Control createControl(Composite parent) {
        var control = super.createControl(parent);
        var unlisten = CurrentFindings.get().addListener(this::refresh);
        control.addDisposeListener(event -> unlisten.run());
        return control;
    }

    @Override
    String longest() {
        return Labels.count(5000, "finding");
    }

    @Override
    String text(OpenCase open) {
        var findings = CurrentFindings.get();
        return findings.found().map(found -> Labels.count(DiscrepanciesView.toDecide(found, open.model()), "finding"))
                .orElse(switch (findings.state()) {
                    case ANALYSING -> "analysing…";
                    case STOPPED, TOO_LARGE, FAILED -> "not compared";
                    case NO_CASE, DONE -> "";
                });
    }

    @Override
    String toolTip(OpenCase open) {
        return "Where articles differ and nobody has decided yet; Ctrl+Shift+D shows them";
    }
}
