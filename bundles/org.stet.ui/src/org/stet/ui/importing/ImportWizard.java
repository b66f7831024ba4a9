package org.stet.ui.importing;

import org.eclipse.jface.wizard.Wizard;

/** Asks what to import and starts it. */
final class ImportWizard extends Wizard {

    private final ArticleImport start;
    private final ImportPage page = new ImportPage();

    ImportWizard(ArticleImport start) {
        this.start = start;
        setWindowTitle("Import articles");
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        start.start(page.model());
        return true;
    }
}
