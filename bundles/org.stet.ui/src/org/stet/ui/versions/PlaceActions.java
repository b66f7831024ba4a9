package org.stet.ui.versions;

import java.io.IOException;
import java.util.Optional;
import org.stet.core.anchor.Span;
import org.stet.core.annotate.CaseQueries;
import org.stet.core.annotate.Labels;
import org.stet.core.store.OpenCase;
import org.stet.core.versions.Placements;
import org.stet.model.Annotation;
import org.stet.model.Article;
import org.stet.model.PlacementKind;
import org.stet.model.Version;
import org.stet.ui.versions.VersionsRow.Place;

/** What a person decides about a row of the Versions view; each verb says in one line what it did, or why it cannot. */
final class PlaceActions {

    private static final int BRIEF = 50;

    private final OpenCase open;
    private final Placements placements;

    PlaceActions(OpenCase open) {
        this.open = open;
        this.placements = new Placements(open);
    }

    private record Target(Article article, Annotation annotation, Version version) {

        String named() {
            return "the " + Labels.of(annotation.getKind()) + " “" + Labels.brief(annotation.getAnchor().getExact(), BRIEF) + "”";
        }
    }

    /** Something to be done with an annotation; gives what to say of it. */
    private interface Verb {
        String run(Target target) throws IOException;
    }

    String confirm(Place place) {
        return with(place, target -> {
            var placement = Placements.in(target.annotation, target.version).orElseThrow();
            if (placement.getKind() == PlacementKind.ORPHANED) {
                return "It has no place that could be confirmed; select its words in version " + target.version.getNumber() + " and press h";
            }
            if (!Placements.isOpen(placement)) {
                return "It is confirmed already";
            }
            placements.confirm(target.article, target.annotation, placement);
            return "Confirmed the place of " + target.named() + "; Undo takes it back";
        });
    }

    String drop(Place place) {
        return with(place, target -> {
            placements.drop(target.article, target.annotation, target.version);
            return "Dropped " + target.named() + " from version " + target.version.getNumber() + "; Undo brings it back";
        });
    }

    String reattach(Place place, Span words) {
        return with(place, target -> {
            placements.reattach(target.article, target.annotation, target.version, words);
            return "Attached " + target.named() + " to the selected words; Undo takes it back";
        });
    }

    private String with(Place place, Verb verb) {
        try {
            if (open.readOnlyReason().isPresent()) {
                return open.readOnlyReason().get();
            }
            var target = target(place);
            return target.isPresent() ? verb.run(target.get()) : "It is no longer part of the case";
        } catch (IOException e) {
            return e.getMessage();
        }
    }

    private Optional<Target> target(Place place) throws IOException {
        if (open.entry(place.step().article()).isEmpty()) {
            return Optional.empty();
        }
        var article = open.article(place.step().article());
        return CaseQueries.annotation(article, place.annotation()).flatMap(annotation -> CaseQueries.version(article, place.step().to())
                .map(version -> new Target(article, annotation, version)));
    }
}
