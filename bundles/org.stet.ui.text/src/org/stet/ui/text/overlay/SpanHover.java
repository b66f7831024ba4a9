package org.stet.ui.text.overlay;

import java.util.Optional;
import java.util.function.IntFunction;

import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextHoverExtension2;
import org.eclipse.jface.text.ITextViewer;
import org.stet.ui.text.Span;
import org.stet.ui.text.StatusSign;

/** Shows label and sublabel of the innermost span under the pointer; asked from a background thread by JFace. */
public final class SpanHover implements ITextHover, ITextHoverExtension2 {

    private record SpanRegion(Span span) implements IRegion {

        @Override
        public int getLength() {
            return span.range().length();
        }

        @Override
        public int getOffset() {
            return span.start();
        }
    }

    private final IntFunction<Optional<Span>> innermostAt;

    /** A hover over spans that {@code innermostAt} finds by offset; it must be safe to call from any thread. */
    public SpanHover(IntFunction<Optional<Span>> innermostAt) {
        this.innermostAt = innermostAt;
    }

    @Override
    public IRegion getHoverRegion(ITextViewer viewer, int offset) {
        return innermostAt.apply(offset).map(SpanRegion::new).orElse(null);
    }

    @Override
    public Object getHoverInfo2(ITextViewer viewer, IRegion region) {
        return region instanceof SpanRegion(Span span) && !span.label().isBlank() ? words(span) : null;
    }

    @Override
    @Deprecated
    public String getHoverInfo(ITextViewer viewer, IRegion region) {
        return (String) getHoverInfo2(viewer, region);
    }

    private static String words(Span span) {
        String sign = span.sign() == StatusSign.NONE ? "" : span.sign().symbol() + " ";
        String sublabel = span.sublabel().isBlank() ? "" : "\n" + span.sublabel();
        String before = span.earlier().map(earlier -> "\nBefore: “" + earlier.words() + "”").orElse("");
        return sign + span.label() + sublabel + before;
    }
}
