package org.stet.ui.text.paint;

import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.AnnotationModelEvent;
import org.eclipse.jface.text.source.AnnotationPainter;
import org.eclipse.jface.text.source.IAnnotationAccess;
import org.eclipse.jface.text.source.IAnnotationAccessExtension;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.stet.ui.text.Palette;
import org.stet.ui.text.SpanStyle;
import org.stet.ui.text.spans.Look;
import org.stet.ui.text.spans.SpanAnnotation;

/** An annotation painter that knows every look in every hue of one palette. */
public final class SpanPainter extends AnnotationPainter {

    private final ReadingText text;
    private boolean painting;

    public SpanPainter(ISourceViewer viewer, ReadingText text, Palette palette) {
        super(viewer, new AreasBelowLines());
        this.text = text;
        for (Look look : Look.values()) {
            addDrawingStrategy(look, drawing(look, palette));
            for (SpanStyle style : SpanStyle.values()) {
                String type = SpanAnnotation.typeOf(look, style);
                addAnnotationType(type, look);
                setAnnotationTypeColor(type, palette.hue(style));
            }
        }
    }

    @Override
    public void paintControl(PaintEvent event) {
        painting = true;
        super.paintControl(event);
        painting = false;
    }

    /** Between paints the painter would ask each of ten thousand spans what to invalidate; all of the view will do. */
    @Override
    protected boolean skip(Annotation annotation) {
        return !painting;
    }

    @Override
    public void modelChanged(AnnotationModelEvent event) {
        super.modelChanged(event);
        text.getDisplay().asyncExec(() -> {
            if (!text.isDisposed()) {
                text.repaint();
            }
        });
    }

    private static SpanDrawing drawing(Look look, Palette palette) {
        return switch (look) {
            case TINT, TINT_WITH_CORNER, TINT_WITH_FRAME -> new TintDrawing(palette, look);
            case BRACKETS -> new BracketDrawing(palette);
            case STRUCK -> new StruckDrawing(palette);
            case LINE, DOTS, DASHES, WAVE, FINE_WAVE -> new LineDrawing(palette, look);
        };
    }

    /** Paints what covers words first, so that lines below words stay crisp. */
    private static final class AreasBelowLines implements IAnnotationAccess, IAnnotationAccessExtension {

        @Override
        public int getLayer(Annotation annotation) {
            return annotation instanceof SpanAnnotation peer && peer.placement().look().isArea() ? 0 : 1;
        }

        @Override
        @Deprecated
        public Object getType(Annotation annotation) {
            return annotation.getType();
        }

        @Override
        public String getTypeLabel(Annotation annotation) {
            return annotation.getText();
        }

        @Override
        @Deprecated
        public boolean isMultiLine(Annotation annotation) {
            return true;
        }

        @Override
        @Deprecated
        public boolean isTemporary(Annotation annotation) {
            return !annotation.isPersistent();
        }

        @Override
        public boolean isPaintable(Annotation annotation) {
            return false;
        }

        @Override
        public void paint(Annotation annotation, GC gc, Canvas canvas, Rectangle bounds) {
            throw new UnsupportedOperationException("Spans have no icon");
        }

        @Override
        public boolean isSubtype(Object annotationType, Object potentialSupertype) {
            return annotationType.equals(potentialSupertype);
        }

        @Override
        public Object[] getSupertypes(Object annotationType) {
            return new Object[0];
        }
    }
}
