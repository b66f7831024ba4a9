package org.stet.ui.text.paint;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ScrollBar;

/** A text widget that can be typeset without moving its scroll bar once per line. */
public final class ReadingText extends StyledText {

    private boolean typesetting;

    public ReadingText(Composite parent, int style) {
        super(parent, style);
    }

    @Override
    public ScrollBar getVerticalBar() {
        return typesetting ? null : super.getVerticalBar();
    }

    /** Sets the space above each line in points; {@code spaces} has an entry for every line. */
    void setSpacesAbove(int[] spaces) {
        typesetting = true;
        try {
            for (int line = 0; line < spaces.length; line++) {
                setLineVerticalIndent(line, spaces[line]);
            }
        } finally {
            typesetting = false;
        }
    }
}
