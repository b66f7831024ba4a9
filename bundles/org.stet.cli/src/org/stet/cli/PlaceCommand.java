package org.stet.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.stet.core.annotate.CaseQueries;
import org.stet.core.annotate.Labels;
import org.stet.core.store.OpenCase;
import org.stet.core.versions.Placements;
import org.stet.model.Annotation;
import org.stet.model.Article;
import org.stet.model.Placement;
import org.stet.model.PlacementKind;
import org.stet.model.Version;

import com.fasterxml.jackson.annotation.JsonIgnore;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Tells where annotations are in later versions. */
@Command(name = "place", description = {
        "Tell where the marks of each version are in the versions after it: PLACED, MOVED, CHANGED, or ORPHANED "
        + "with places to choose from. What nobody has looked for yet is looked for and recorded.", "" },
        footer = { "", "Examples:", "  stet place harbour.stet",
            "  stet place harbour.stet --json | jq '.placements[] | select(.placement == \"CHANGED\") | [.exact, .to.text]'" })
final class PlaceCommand implements Callable<Integer> {

    @Mixin
    private CaseAccess access;

    record Placed(List<Place> placements) implements Result {

        static Placed in(OpenCase open) throws IOException {
            var found = new ArrayList<Place>();
            for (var article : open.articles()) {
                for (var annotation : article.getAnnotations()) {
                    for (var version : article.getVersions()) {
                        var placement = Placements.in(annotation, version);
                        if (placement.isPresent()) {
                            found.add(Place.of(article, annotation, version, placement.get(), open.text(article, version)));
                        }
                    }
                }
            }
            return new Placed(found);
        }

        @Override
        public Stream<String> lines() {
            return Stream.concat(changes(), Stream.of(summary()));
        }

        /** What is not where it was, with the same words. */
        Stream<String> changes() {
            return placements.stream().filter(place -> !place.placement.equals(PlacementKind.PLACED.getName())).flatMap(Place::lines);
        }

        String summary() {
            return Labels.count(placements.size(), "placement") + ": " + Stream.of(PlacementKind.values())
                    .map(kind -> placements.stream().filter(place -> place.placement.equals(kind.getName())).count() + " "
                            + Result.word(kind)).collect(Collectors.joining(", "));
        }
    }

    /** @param to null if orphaned */
    record Place(String annotation, String article, String exact, From from, To to, String placement, List<Offered> candidates,
            @JsonIgnore String headline, @JsonIgnore int number) {

        static Place of(Article article, Annotation annotation, Version version, Placement placement, String text) {
            var anchor = annotation.getAnchor();
            var to = placement.getKind() == PlacementKind.ORPHANED ? null
                    : new To(version.getId(), placement.getStart(), placement.getEnd(), placement.getText());
            var offered = placement.getCandidates().stream().map(candidate -> new Offered(candidate.getStart(),
                    candidate.getEnd(),
                    text.substring(candidate.getStart(), candidate.getEnd()), candidate.getScore())).toList();
            return new Place(annotation.getId(), article.getId(), anchor.getExact(), new From(anchor.getVersion(),
                    anchor.getStart(), anchor.getEnd()), to,
                    placement.getKind().getName(), offered, CaseQueries.headline(article), version.getNumber());
        }

        Stream<String> lines() {
            var what = "  %-8s  “%s”%s".formatted(placement.toLowerCase(Locale.ROOT), brief(exact),
                    to == null || to.text.equals(exact) ? "" : " → “" + brief(to.text) + "”");
            var where = "            version " + number + " of " + headline;
            return Stream.concat(Stream.of(what, where), candidates.stream()
                    .map(offered -> "            or “" + brief(offered.text) + "”?"));
        }

        private static String brief(String words) {
            return Labels.brief(words, 80);
        }
    }

    record From(String version, int start, int end) {
    }

    record To(String version, int start, int end, String text) {
    }

    /** @param score how much of words and surroundings is the same, from 0 to 1 */
    record Offered(int start, int end, String text, double score) {
    }

    @Override
    public Integer call() throws Exception {
        return access.read(open -> {
            if (open.readOnlyReason().isEmpty()) {
                var placements = new Placements(open);
                open.articles().forEach(placements::record);
                open.save(CaseAccess.progress());
            }
            access.output().print(Placed.in(open));
            return access.reportDamage(open);
        });
    }
}
