package org.stet.ui.importing;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.stet.core.annotate.Labels;
import org.stet.ingest.ArchivedPage;
import org.stet.ingest.ReadException;
import org.stet.ui.Accessibility;

/** Lists the pages of the web archives that are to be imported, and lets a person choose. */
final class ArchivePage extends WizardPage {

    private static final int LONGEST_TITLE = 120;

    private final Supplier<List<Path>> archives;
    private Map<Path, List<ArchivedPage>> pages = Map.of();
    private CheckboxTableViewer viewer;

    /** @param archives the files to read, asked when the page is shown */
    ArchivePage(Supplier<List<Path>> archives) {
        super("archives", "Pages of web archives", null);
        this.archives = archives;
        setDescription("All of them are imported unless you choose.");
    }

    @Override
    public void createControl(Composite parent) {
        var holder = new Composite(parent, SWT.NONE);
        var layout = new TableColumnLayout();
        holder.setLayout(layout);
        viewer = CheckboxTableViewer.newCheckList(holder, SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI);
        viewer.getTable().setHeaderVisible(true);
        Accessibility.name(viewer.getTable(), "Pages to import");
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        column(layout, "Title", 5, page -> Labels.brief(page.title(), LONGEST_TITLE));
        column(layout, "Address", 5, ArchivedPage::address);
        column(layout, "Captured", 2, page -> page.captured().map(Labels::time).orElse(""));
        viewer.addCheckStateListener(event -> setPageComplete(viewer.getCheckedElements().length > 0));
        setControl(holder);
    }

    private void column(TableColumnLayout layout, String title, int weight, Function<ArchivedPage, String> text) {
        var column = new TableViewerColumn(viewer, SWT.LEFT);
        column.getColumn().setText(title);
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight));
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(page -> text.apply((ArchivedPage) page)));
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            getControl().getDisplay().asyncExec(() -> list(archives.get()));
        }
    }

    /** Reads the archives while the wizard shows its progress; what cannot be read is told, and left for the import to tell again. */
    private void list(List<Path> archives) {
        if (pages.keySet().equals(Set.copyOf(archives))) {
            return;
        }
        setErrorMessage(null);
        try {
            getContainer().run(true, true, monitor -> pages = read(archives, monitor));
        } catch (InvocationTargetException e) {
            pages = Map.of();
            setErrorMessage(e.getCause().getMessage());
        } catch (InterruptedException e) {
            pages = Map.of(); // cancelled: all are imported, as before
        }
        viewer.setInput(pages.values().stream().flatMap(List::stream).toList());
        viewer.setAllChecked(true);
    }

    private static Map<Path, List<ArchivedPage>> read(List<Path> archives, IProgressMonitor monitor) throws InvocationTargetException {
        var progress = SubMonitor.convert(monitor, "Reading web archives", archives.size());
        var found = new LinkedHashMap<Path, List<ArchivedPage>>();
        for (var archive : archives) {
            try {
                found.put(archive, ArchivedPage.in(archive, progress.split(1)));
            } catch (IOException | ReadException e) {
                throw new InvocationTargetException(e);
            }
        }
        return found;
    }

    /** The pages that were chosen of each archive; those of which all were are left out. */
    Map<Path, List<ArchivedPage>> chosen() {
        var checked = viewer == null ? List.of() : Arrays.asList(viewer.getCheckedElements());
        return pages.entrySet().stream().filter(archive -> !checked.containsAll(archive.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, archive -> archive.getValue().stream().filter(checked::contains).toList()));
    }
}
