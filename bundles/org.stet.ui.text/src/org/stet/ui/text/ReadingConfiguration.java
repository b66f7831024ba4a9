package org.stet.ui.text;

import java.util.function.Supplier;

import org.eclipse.jface.text.DefaultInformationControl;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.ITextDoubleClickStrategy;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.IUndoManager;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.SourceViewerConfiguration;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.widgets.Display;

/** Set-up of a source viewer for reading: hover and double click, nothing for editing. */
final class ReadingConfiguration extends SourceViewerConfiguration {

    private final ITextHover hover;
    private final Runnable doubleClick;
    private final Supplier<Palette> palette;

    ReadingConfiguration(ITextHover hover, Runnable doubleClick, Supplier<Palette> palette) {
        this.hover = hover;
        this.doubleClick = doubleClick;
        this.palette = palette;
    }

    @Override
    public ITextHover getTextHover(ISourceViewer viewer, String contentType) {
        return hover;
    }

    @Override
    public ITextDoubleClickStrategy getDoubleClickStrategy(ISourceViewer viewer, String contentType) {
        return source -> doubleClick.run();
    }

    @Override
    public IUndoManager getUndoManager(ISourceViewer viewer) {
        return null;
    }

    /** Sets the first line, the span's label, in bold. */
    private static String present(Display display, String info, TextPresentation presentation, int width, int height) {
        int labelLength = info.indexOf('\n') < 0 ? info.length() : info.indexOf('\n');
        presentation.addStyleRange(new StyleRange(0, labelLength, null, null, SWT.BOLD));
        return info;
    }

    @Override
    public IInformationControlCreator getInformationControlCreator(ISourceViewer viewer) {
        return shell -> {
            var control = new DefaultInformationControl(shell, ReadingConfiguration::present);
            control.setBackgroundColor(palette.get().card());
            control.setForegroundColor(palette.get().text());
            return control;
        };
    }
}
