package org.stet.ui.importing;

import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;

/** Asks what to import and starts it. */
final class ImportWizard extends Wizard {

    private final ArticleImport start;
    private final ImportPage page = new ImportPage();
    private final ArchivePage archives = new ArchivePage(() -> page.model().archives());

    ImportWizard(ArticleImport start) {
        this.start = start;
        setWindowTitle("Import articles");
        setNeedsProgressMonitor(true);
    }

    @Override
    public void addPages() {
        addPage(page);
        addPage(archives);
    }

    @Override
    public IWizardPage getNextPage(IWizardPage from) {
        return from == page && page.model().archives().isEmpty() ? null : super.getNextPage(from);
    }

    /** The first page is enough: the second only leaves pages out. */
    @Override
    public boolean canFinish() {
        return page.isPageComplete() && (getContainer().getCurrentPage() == page || archives.isPageComplete());
    }

    @Override
    public boolean performFinish() {
        start.start(page.model().choosing(archives.chosen()));
        return true;
    }
}
