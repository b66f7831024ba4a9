package org.stet.core.versions;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.stet.core.anchor.Anchors;
import org.stet.core.anchor.Span;
import org.stet.core.placement.Placing;
import org.stet.core.placement.Placing.Changed;
import org.stet.core.placement.Placing.Moved;
import org.stet.core.placement.Placing.Orphaned;
import org.stet.core.placement.Placing.Placed;
import org.stet.core.placement.WordEdit;
import org.stet.core.store.OpenCase;
import org.stet.model.Annotation;
import org.stet.model.Article;
import org.stet.model.Placement;
import org.stet.model.PlacementKind;
import org.stet.model.StetFactory;
import org.stet.model.SuggestionState;
import org.stet.model.Version;

/**
 * Records where annotations are in the versions that came after the one they were made in, and what a person decides about it.
 * The same words in the same surroundings need no decision; anything else is a suggestion until a person confirms it, attaches
 * the annotation to other words, or drops it from the version. Each verb is one labelled, undoable edit.
 */
public final class Placements {

    private final OpenCase open;

    public Placements(OpenCase open) {
        this.open = open;
    }

    /** Where an annotation is in a later version; empty if it was made in it, or nobody has looked yet. */
    public static Optional<Placement> in(Annotation annotation, Version version) {
        return annotation.getPlacements().stream().filter(placement -> version.getId().equals(placement.getVersion()))
                .findFirst();
    }

    /** Whether a person has yet to decide. */
    public static boolean isOpen(Placement placement) {
        return placement.getState() == SuggestionState.SUGGESTED;
    }

    /** The steps from the words of an annotation to the words of its placement; offsets are within each. */
    public static List<WordEdit> words(Annotation annotation, Placement placement) {
        return WordEdit.between(annotation.getAnchor().getExact(), Optional.ofNullable(placement.getText()).orElse(""));
    }

    /** Looks for the annotations of an article in all later versions where that was not done yet. */
    public void record(Article article) {
        open.editor().edit("Place annotations",
                () -> List.copyOf(article.getAnnotations()).forEach(annotation -> record(article, annotation)));
    }

    /** Looks for an annotation in all later versions where that was not done yet. */
    public void record(Article article, Annotation annotation) {
        open.editor().edit("Place annotation", () -> {
            for (var version : laterThan(article, annotation.getAnchor().getVersion())) {
                if (in(annotation, version).isEmpty()) {
                    place(article, annotation, version).ifPresent(annotation.getPlacements()::add);
                }
            }
        });
    }

    /** Looks for an annotation anew, for its span is another now. */
    public void recordAgain(Article article, Annotation annotation) {
        open.editor().edit("Place annotation", () -> {
            annotation.getPlacements().clear();
            record(article, annotation);
        });
    }

    /**
     * Says that a suggested place is right.
     *
     * @throws IllegalArgumentException if the annotation is orphaned there
     */
    public void confirm(Article article, Annotation annotation, Placement placement) {
        if (placement.getKind() == PlacementKind.ORPHANED) {
            throw new IllegalArgumentException("an orphaned annotation has no place to confirm; attach it to other words");
        }
        open.editor().edit("Confirm place", () -> {
            placement.setState(SuggestionState.CONFIRMED);
            followUp(article, annotation, placement.getVersion());
        });
    }

    /** Attaches an annotation to words of a later version. */
    public void reattach(Article article, Annotation annotation, Version version, Span span) throws IOException {
        var chosen = Anchors.anchor(version.getId(), open.text(article, version), span);
        open.editor().edit("Re-attach annotation", () -> {
            var placement = replaced(annotation, version);
            var same = isSame(annotation.getAnchor().getExact(), chosen.getExact());
            locate(placement, same ? PlacementKind.MOVED : PlacementKind.CHANGED, Anchors.span(chosen), chosen.getExact());
            placement.setState(SuggestionState.CONFIRMED);
            followUp(article, annotation, version.getId());
        });
    }

    /** Says that an annotation has no place in a later version. */
    public void drop(Article article, Annotation annotation, Version version) {
        open.editor().edit("Drop from version", () -> {
            replaced(annotation, version).setState(SuggestionState.DISMISSED);
            followUp(article, annotation, version.getId());
        });
    }

    /** What was only suggested for still later versions is looked for again: what a person said may show the way. */
    private void followUp(Article article, Annotation annotation, String version) {
        var later = laterThan(article, version).stream().map(Version::getId).toList();
        annotation.getPlacements().removeIf(placement -> isOpen(placement) && later.contains(placement.getVersion()));
        record(article, annotation);
    }

    private static Placement replaced(Annotation annotation, Version version) {
        in(annotation, version).ifPresent(annotation.getPlacements()::remove);
        var placement = orphan(version);
        annotation.getPlacements().add(placement);
        return placement;
    }

    private static Version version(Article article, String id) {
        return article.getVersions().stream().filter(version -> version.getId().equals(id)).findFirst().orElseThrow();
    }

    private static List<Version> laterThan(Article article, String version) {
        var number = version(article, version).getNumber();
        return article.getVersions().stream().filter(each -> each.getNumber() > number)
                .sorted(Comparator.comparingInt(Version::getNumber)).toList();
    }

    /** A place that is known for sure, to start looking from. */
    private record Basis(Version version, PlacementKind kind, Span span) {
    }

    private Optional<Placement> place(Article article, Annotation annotation, Version version) {
        var basis = basis(article, annotation, version);
        try {
            var revision = Revisions.between(open, article, basis.version, version);
            return Optional.of(placement(annotation, basis, version, revision.place(basis.span), open.text(article, version)));
        } catch (IOException e) {
            ILog.of(Placements.class)
                    .warn("Annotations were not placed in version " + version.getNumber() + " of article " + article.getId(), e);
            return Optional.empty();
        }
    }

    /** The newest version before this one in which the annotation's place is settled; at first the one it was made in. */
    private static Basis basis(Article article, Annotation annotation, Version version) {
        var made = version(article, annotation.getAnchor().getVersion());
        return laterThan(article, made.getId()).reversed().stream().filter(each -> each.getNumber() < version.getNumber())
                .flatMap(each -> in(annotation, each).filter(Placements::isSettled)
                        .map(placement -> new Basis(each, placement.getKind(),
                                new Span(placement.getStart(), placement.getEnd())))
                        .stream())
                .findFirst().orElseGet(() -> new Basis(made, PlacementKind.PLACED, Anchors.span(annotation.getAnchor())));
    }

    private static boolean isSettled(Placement placement) {
        return placement.getState() == SuggestionState.CONFIRMED && placement.getKind() != PlacementKind.ORPHANED;
    }

    private static Placement placement(Annotation annotation, Basis basis, Version version, Placing placing, String text) {
        var placement = orphan(version);
        switch (placing) {
            case Placed placed -> {
                locate(placement, basis.kind, placed.span(), placed.span().of(text));
                placement.setState(SuggestionState.CONFIRMED);
            }
            case Moved moved ->
                locate(placement, basis.kind == PlacementKind.CHANGED ? PlacementKind.CHANGED : PlacementKind.MOVED, moved.span(),
                    moved.span().of(text));
            case Changed changed -> {
                var words = changed.span().of(text);
                var restored = basis.kind == PlacementKind.CHANGED && isSame(annotation.getAnchor().getExact(), words);
                locate(placement, restored ? PlacementKind.MOVED : PlacementKind.CHANGED, changed.span(), words);
            }
            case Orphaned orphaned -> orphaned.candidates().forEach(candidate -> {
                var offered = StetFactory.eINSTANCE.createCandidate();
                offered.setStart(candidate.span().start());
                offered.setEnd(candidate.span().end());
                offered.setScore(candidate.score());
                placement.getCandidates().add(offered);
            });
        }
        return placement;
    }

    private static Placement orphan(Version version) {
        var placement = StetFactory.eINSTANCE.createPlacement();
        placement.setVersion(version.getId());
        placement.setKind(PlacementKind.ORPHANED);
        placement.setState(SuggestionState.SUGGESTED);
        return placement;
    }

    private static void locate(Placement placement, PlacementKind kind, Span span, String words) {
        placement.setKind(kind);
        placement.setStart(span.start());
        placement.setEnd(span.end());
        placement.setText(words);
    }

    private static boolean isSame(String words, String others) {
        return WordEdit.between(words, others).stream().allMatch(edit -> edit.kind() == WordEdit.Kind.KEPT);
    }
}
