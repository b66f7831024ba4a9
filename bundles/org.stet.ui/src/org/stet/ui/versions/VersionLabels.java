package org.stet.ui.versions;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.stet.core.annotate.Labels;
import org.stet.core.placement.ParagraphEdit;
import org.stet.model.AnnotationKind;
import org.stet.model.Article;
import org.stet.model.Capture;
import org.stet.model.Placement;
import org.stet.model.PlacementKind;
import org.stet.model.Version;

/** Versions and what they hold in words. */
public final class VersionLabels {

    /** The finding that a page was changed without saying so. */
    public static final String SILENT = "Edited without a note: no correction note, no new modified date";

    private VersionLabels() {
    }

    /** Such as {@code Version 2 of 2}. */
    public static String numbered(Version version) {
        var count = ((Article) version.eContainer()).getVersions().size();
        return "Version " + version.getNumber() + " of " + count;
    }

    /** Which version of how many, and when it was saved or else what it says of its date. */
    public static String dated(Version version) {
        var saved = Optional.ofNullable(version.getCapture()).map(Capture::getAt).map(at -> " · saved " + Labels.time(at));
        return numbered(version) + saved.orElseGet(() -> Optional.ofNullable(version.getModified())
                .or(() -> Optional.ofNullable(version.getPublished())).map(date -> " · " + Labels.date(date)).orElse(""));
    }

    /** Such as {@code 2 claims and 1 note}. */
    static String count(List<AnnotationKind> kinds) {
        return joined(AnnotationKind.VALUES.stream().flatMap(kind -> {
            var number = Collections.frequency(kinds, kind);
            return number == 0 ? Stream.empty() : Stream.of(Labels.count(number, Labels.of(kind)));
        }).toList());
    }

    /** What a person decided of a place, or that it waits for a decision. */
    static String state(Placement placement) {
        return switch (placement.getState()) {
            case SUGGESTED -> placement.getKind() == PlacementKind.ORPHANED ? placesOffered(placement.getCandidates().size()) : "suggested";
            case CONFIRMED -> "confirmed";
            case DISMISSED -> "dropped";
        };
    }

    private static String placesOffered(int candidates) {
        return candidates == 0 ? "no place offered" : Labels.count(candidates, "place") + " offered";
    }

    static String of(PlacementKind kind) {
        return kind == PlacementKind.ORPHANED ? "not found" : Labels.of(kind);
    }

    static String of(ParagraphEdit.Kind kind) {
        return kind == ParagraphEdit.Kind.REMOVED ? "taken out" : kind.name().toLowerCase(Locale.ROOT);
    }

    /** Such as {@code a, b and c}. */
    static String joined(List<String> parts) {
        return parts.size() < 2 ? String.join("", parts)
                : String.join(", ", parts.subList(0, parts.size() - 1)) + " and " + parts.getLast();
    }
}
