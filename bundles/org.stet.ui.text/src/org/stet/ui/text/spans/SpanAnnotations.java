package org.stet.ui.text.spans;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.AnnotationModel;
import org.stet.ui.text.Span;

/** Keeps an annotation model's peers equal to the shown spans, one batch per change. */
public final class SpanAnnotations {

    private final AnnotationModel model = new AnnotationModel();
    private Map<String, SpanAnnotation> peers = Map.of();
    private SpanIndex index = SpanIndex.EMPTY;
    private Set<String> emphasised = Set.of();

    public AnnotationModel model() {
        return model;
    }

    public SpanIndex index() {
        return index;
    }

    /**
     * Shows exactly these spans; peers that look the same stay untouched. The model must be connected to a document
     * that contains all of them.
     */
    public void show(Collection<Span> spans) {
        index = new SpanIndex(spans);
        Map<String, Placement> placements = OverlapLayout.layout(index.all());
        var shown = HashMap.<String, SpanAnnotation>newHashMap(spans.size());
        var added = new HashMap<Annotation, Position>();
        var removed = new ArrayList<Annotation>();
        for (Span span : index.all()) {
            SpanAnnotation old = peers.get(span.id());
            Placement placement = placements.get(span.id());
            if (old != null && old.span().equals(span) && old.placement().equals(placement)) {
                shown.put(span.id(), old);
                continue;
            }
            var peer = new SpanAnnotation(span, placement);
            peer.setEmphasised(emphasised.contains(span.id()));
            shown.put(span.id(), peer);
            added.put(peer, new Position(span.start(), span.range().length()));
            if (old != null) {
                removed.add(old);
            }
        }
        for (SpanAnnotation old : peers.values()) {
            if (!shown.containsKey(old.span().id())) {
                removed.add(old);
            }
        }
        peers = shown;
        if (!added.isEmpty() || !removed.isEmpty()) {
            model.replaceAnnotations(removed.toArray(Annotation[]::new), added);
        }
    }

    /** Emphasises exactly the spans with these ids and returns the spans that now look different. */
    public List<Span> emphasise(Set<String> ids) {
        var changed = new HashSet<>(emphasised);
        changed.addAll(ids);
        changed.removeIf(id -> emphasised.contains(id) == ids.contains(id) || !peers.containsKey(id));
        emphasised = Set.copyOf(ids);
        return changed.stream().map(peers::get).map(peer -> {
            peer.setEmphasised(emphasised.contains(peer.span().id()));
            return peer.span();
        }).toList();
    }

    public boolean isEmphasised(Span span) {
        return emphasised.contains(span.id());
    }
}
