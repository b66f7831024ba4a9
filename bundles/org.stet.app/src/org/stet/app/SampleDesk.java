package org.stet.app;

import java.nio.file.Files;
import org.stet.cli.sample.SampleCase;
import org.stet.core.store.CaseFolder;
import org.stet.ui.cases.CaseDesk;
import org.stet.ui.cases.CurrentCase;

/** Opens the sample case, which is made on first use in a folder of its own. */
final class SampleDesk {

    private static final String NAME = "Sample case" + CaseFolder.SUFFIX;

    private SampleDesk() {
    }

    static void open(CaseDesk desk) {
        var folder = new CaseFolder(CaseDesk.folder().resolve(NAME));
        CurrentCase.instance().work("Preparing the sample case", monitor -> Files.exists(folder.caseFile()) ? folder.root()
                : SampleCase.create(folder.root(), monitor)).thenAccept(desk::open);
    }
}
