package org.stet.ui.report;

import java.io.IOException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.program.Program;
import org.stet.analysis.ReportedFindings;
import org.stet.core.annotate.Labels;
import org.stet.core.store.OpenCase;
import org.stet.export.html.HtmlReport;
import org.stet.export.html.ReportSection;
import org.stet.ui.cases.CurrentCase;
import org.stet.ui.cases.Notice;
import org.stet.ui.cases.Notice.Level;
import org.stet.ui.cases.Notice.Remedy;
import org.stet.ui.help.WelcomeModel;
import org.stet.ui.help.WelcomeStep;
import org.stet.ui.preferences.StetPreferences;

/** Writes the report of the open case to a file, in the background. */
final class ReportWizard extends Wizard {

    private final OpenCase open;
    private final ReportPage page;

    ReportWizard(OpenCase open) {
        this.open = open;
        this.page = new ReportPage(ReportModel.beside(open.folder().root(), open.model().getName()));
        setWindowTitle("Export report");
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        var model = page.model();
        var current = CurrentCase.instance();
        current.work("Writing the report", monitor -> write(model, monitor)).thenAccept(written -> {
            current.notices().post(new Notice("report", Level.INFORMATION, "The report with " + Labels.count(open.model().getArticles().size(), "article")
                    + " and " + Labels.count(written.claims(), "claim") + " is in " + written.file() + ".",
                    new Remedy("Open", () -> Program.launch(written.file().toString()))));
            new WelcomeModel(StetPreferences.store()).done(WelcomeStep.REPORT);
            if (model.show()) {
                Program.launch(written.file().toString());
            }
        });
        return true;
    }

    private HtmlReport.Written write(ReportModel model, IProgressMonitor monitor) throws IOException {
        var progress = SubMonitor.convert(monitor, 2);
        var findings = ReportedFindings.of(open, progress.split(1)).stream().map(digest -> new ReportSection(digest.title(),
                digest.entries().stream().map(entry -> new ReportSection.Item(entry.kind(), entry.text(), entry.details())).toList())).toList();
        return new HtmlReport().write(open, model.target(), findings, progress.split(1));
    }
}
