package org.stet.ui.report;

import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.program.Program;
import org.stet.core.annotate.Labels;
import org.stet.core.store.OpenCase;
import org.stet.export.html.HtmlReport;
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
        current.work("Writing the report", monitor -> new HtmlReport().write(open, model.target(), monitor)).thenAccept(written -> {
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
}
