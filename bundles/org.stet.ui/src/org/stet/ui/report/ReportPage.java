package org.stet.ui.report;

import java.util.Optional;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Asks for the file of a report. */
final class ReportPage extends WizardPage {

    private static final String DESCRIPTION =
            "One HTML file that needs no network: every article with its marks, every claim with all its places, the sources and the audit head.";

    private ReportModel model;

    ReportPage(ReportModel model) {
        super("report", "Report", null);
        this.model = model;
        setDescription(DESCRIPTION);
    }

    ReportModel model() {
        return model;
    }

    @Override
    public void createControl(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(12, 12).spacing(8, 10).applyTo(area);
        new Label(area, SWT.NONE).setText("&File:");
        var file = new Text(area, SWT.BORDER);
        file.setText(model.file());
        file.addModifyListener(event -> show(model.withFile(file.getText())));
        GridDataFactory.fillDefaults().grab(true, false).hint(360, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(file);
        var browse = new Button(area, SWT.PUSH);
        browse.setText("&Browse…");
        browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> browse().ifPresent(file::setText)));
        var show = new Button(area, SWT.CHECK);
        show.setText("&Open it in the browser");
        show.setSelection(model.show());
        show.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> show(model.withShow(show.getSelection()))));
        GridDataFactory.fillDefaults().span(3, 1).applyTo(show);
        setControl(area);
        show(model);
    }

    private Optional<String> browse() {
        var dialog = new FileDialog(getShell(), SWT.SAVE);
        dialog.setText("Report");
        dialog.setFileName(model.target().toString());
        dialog.setFilterExtensions("*.html");
        return Optional.ofNullable(dialog.open());
    }

    private void show(ReportModel next) {
        model = next;
        setErrorMessage(model.problem().orElse(null));
        setMessage(model.replaces() ? "The file is there already and will be replaced." : null,
                model.replaces() ? IMessageProvider.INFORMATION : IMessageProvider.NONE);
        setPageComplete(model.problem().isEmpty());
    }
}
