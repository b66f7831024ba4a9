package org.stet.ui.text;

import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.stet.ui.text.paint.ReadingText;

/** A source viewer on a {@link ReadingText}, word-wrapped and not editable. */
final class ReadingViewer extends SourceViewer {

    ReadingViewer(Composite parent) {
        super(parent, null, SWT.V_SCROLL | SWT.MULTI | SWT.WRAP);
        setEditable(false);
    }

    @Override
    protected StyledText createTextWidget(Composite parent, int styles) {
        return new ReadingText(parent, styles);
    }

    ReadingText readingText() {
        return (ReadingText) getTextWidget();
    }
}
