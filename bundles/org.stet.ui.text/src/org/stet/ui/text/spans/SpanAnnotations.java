package org.stet.ui.text.spans;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.AnnotationModel;
import org.stet.ui.text.Span;

/**
 * Keeps an annotation model's peers equal to the shown spans, one batch per change. Only what overlaps a change is laid
 * out anew, so marking one span stays cheap among ten thousand.
 */
public final class SpanAnnotations {

    private final AnnotationModel model = new FixedTextModel();
    private final Map<String, SpanAnnotation> peers = new HashMap<>();
    private volatile SpanIndex index = SpanIndex.EMPTY;
    private Set<String> emphasised = Set.of();

    public AnnotationModel model() {
        return model;
    }

    /** The spans shown now; may be read from any thread. */
    public SpanIndex index() {
        return index;
    }

    /**
     * Shows exactly these spans; peers that look the same stay untouched. The model must be connected to a document
     * that contains all of them.
     */
    public void show(Collection<Span> spans) {
        var removed = new HashSet<>(peers.keySet());
        var added = new ArrayList<Span>();
        for (Span span : spans) {
            SpanAnnotation old = peers.get(span.id());
            if (old == null || !old.span().equals(span)) {
                added.add(span);
            } else {
                removed.remove(span.id());
            }
        }
        change(added, removed);
    }

    /** Adds spans, replacing those with the same id, and removes the others with the given ids. */
    public void change(Collection<Span> added, Collection<String> removed) {
        var replaced = new HashSet<>(removed);
        added.forEach(span -> replaced.add(span.id()));
        replaced.retainAll(peers.keySet());
        if (added.isEmpty() && replaced.isEmpty()) {
            return;
        }
        var touched = new BitSet();
        var gone = new ArrayList<Annotation>();
        for (String id : replaced) {
            SpanAnnotation old = peers.remove(id);
            touched.set(old.span().start(), old.span().end());
            gone.add(old);
        }
        added.forEach(span -> touched.set(span.start(), span.end()));
        index = index.with(replaced, added);
        var come = new LinkedHashMap<Annotation, Position>();
        index.clustersTouching(touched).forEach(cluster -> layOut(cluster, gone, come));
        model.replaceAnnotations(gone.toArray(Annotation[]::new), come);
    }

    private void layOut(List<Span> cluster, List<Annotation> gone, Map<Annotation, Position> come) {
        List<Placement> placements = OverlapLayout.layout(cluster);
        for (int i = 0; i < cluster.size(); i++) {
            Span span = cluster.get(i);
            SpanAnnotation old = peers.get(span.id());
            if (old == null || !old.placement().equals(placements.get(i))) {
                var peer = new SpanAnnotation(span, placements.get(i), emphasised.contains(span.id()));
                peers.put(span.id(), peer);
                come.put(peer, new Position(span.start(), span.range().length()));
                if (old != null) {
                    gone.add(old);
                }
            }
        }
    }

    /** Emphasises exactly the spans with these ids and tells whether any looks different now. */
    public boolean emphasise(Set<String> ids) {
        if (ids.equals(emphasised)) {
            return false;
        }
        emphasised.forEach(id -> setEmphasised(id, false));
        emphasised = Set.copyOf(ids);
        emphasised.forEach(id -> setEmphasised(id, true));
        return true;
    }

    private void setEmphasised(String id, boolean on) {
        SpanAnnotation peer = peers.get(id);
        if (peer != null) {
            peer.setEmphasised(on);
        }
    }

    public boolean isEmphasised(Span span) {
        return emphasised.contains(span.id());
    }

    /** The text never changes, so its document need not keep the positions up to date. */
    private static final class FixedTextModel extends AnnotationModel {

        @Override
        protected void addPosition(IDocument document, Position position) {
            assert position.getOffset() + position.getLength() <= document.getLength();
        }

        @Override
        protected void removePosition(IDocument document, Position position) {
            assert document != null;
        }
    }
}
