package org.stet.ui.status;

import org.stet.core.store.OpenCase;

/** How much is in the case, and how much of it is open. */
public final class FiguresStatus extends StatusText {

    @Override
    String longest() {
        return new CaseFigures(500, 500, 500).text();
    }

    @Override
    String text(OpenCase open) {
        return CaseFigures.of(open.model()).text();
    }

    @Override
    String toolTip(OpenCase open) {
        return "Open are claims that are unchecked, in progress, disputed or with the author";
    }
}
