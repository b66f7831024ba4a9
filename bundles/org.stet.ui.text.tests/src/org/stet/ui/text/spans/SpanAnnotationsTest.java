package org.stet.ui.text.spans;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.StreamSupport;

import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.AnnotationModelEvent;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelListener;
import org.eclipse.jface.text.source.IAnnotationModelListenerExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stet.ui.text.Span;
import org.stet.ui.text.SpanStyle;

class SpanAnnotationsTest {

    private final SpanAnnotations annotations = new SpanAnnotations();
    private final List<AnnotationModelEvent> events = new ArrayList<>();

    private final class Recorder implements IAnnotationModelListener, IAnnotationModelListenerExtension {

        @Override
        public void modelChanged(IAnnotationModel model) {
            throw new AssertionError("The extension is to be called");
        }

        @Override
        public void modelChanged(AnnotationModelEvent event) {
            events.add(event);
        }
    }

    @BeforeEach
    void connect() {
        annotations.model().connect(new Document("x".repeat(2000)));
        annotations.model().addAnnotationModelListener(new Recorder());
        events.clear();
    }

    @Test
    void markingOneSpanTouchesOnlyItsNeighbours() {
        annotations.show(List.of(claim("a", 0, 50), claim("b", 10, 40), claim("far", 500, 600)));
        events.clear();
        annotations.change(List.of(claim("c", 5, 45)), List.of());
        assertThat(events).hasSize(1);
        assertThat(events.getFirst().getAddedAnnotations()).extracting("span.id").containsExactlyInAnyOrder("c", "b");
        assertThat(events.getFirst().getRemovedAnnotations()).extracting("span.id").containsExactly("b");
    }

    @Test
    void showingTheSameSpansAgainChangesNothing() {
        List<Span> spans = List.of(span("a", 0, 50), span("b", 10, 40));
        annotations.show(spans);
        events.clear();
        annotations.show(spans.reversed());
        assertThat(events).isEmpty();
    }

    @Test
    void aChangedSpanKeepsItsIdentityAndEmphasis() {
        annotations.show(List.of(span("a", 0, 50)));
        annotations.emphasise(Set.of("a"));
        annotations.change(List.of(span("a", 10, 60)), List.of());
        assertThat(peers()).singleElement().satisfies(peer -> {
            assertThat(peer.span().start()).isEqualTo(10);
            assertThat(peer.isEmphasised()).isTrue();
            assertThat(annotations.model().getPosition(peer).getOffset()).isEqualTo(10);
        });
    }

    @Test
    void manySmallChangesEndWhereOneShowWould() {
        var random = new Random(11);
        Map<String, Span> expected = new HashMap<>();
        for (int i = 0; i < 400; i++) {
            String id = "s" + random.nextInt(60);
            if (random.nextInt(3) == 0) {
                expected.remove(id);
                annotations.change(List.of(), List.of(id));
            } else {
                int start = random.nextInt(300);
                expected.put(id, span(id, start, start + 1 + random.nextInt(40)));
                annotations.change(List.of(expected.get(id)), List.of());
            }
        }
        var fresh = new SpanAnnotations();
        fresh.model().connect(new Document("x".repeat(2000)));
        fresh.show(expected.values());
        assertThat(placements(annotations)).isEqualTo(placements(fresh));
        assertThat(annotations.index().all()).isEqualTo(fresh.index().all());
    }

    private static Map<String, Placement> placements(SpanAnnotations of) {
        var placements = new HashMap<String, Placement>();
        of.model().getAnnotationIterator().forEachRemaining(peer -> placements.put(((SpanAnnotation) peer).span().id(),
                ((SpanAnnotation) peer).placement()));
        return placements;
    }

    private List<SpanAnnotation> peers() {
        Iterable<Annotation> all = annotations.model()::getAnnotationIterator;
        return StreamSupport.stream(all.spliterator(), false).map(SpanAnnotation.class::cast).toList();
    }

    private static Span claim(String id, int start, int end) {
        return Span.of(id, start, end, SpanStyle.CLAIM);
    }

    private static Span span(String id, int start, int end) {
        return Span.of(id, start, end, SpanStyle.values()[Math.floorMod(id.hashCode(), 3)]);
    }
}
