package org.stet.ui.versions;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.stet.core.annotate.Labels;
import org.stet.model.Annotation;
import org.stet.model.AnnotationKind;
import org.stet.model.Article;
import org.stet.model.Capture;
import org.stet.model.Version;

/** Versions and what they hold in words. */
public final class VersionLabels {

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
    public static String count(List<Annotation> annotations) {
        var parts = AnnotationKind.VALUES.stream().flatMap(kind -> {
            var number = (int) annotations.stream().filter(annotation -> annotation.getKind() == kind).count();
            return number == 0 ? java.util.stream.Stream.empty() : java.util.stream.Stream.of(Labels.count(number, Labels.of(kind)));
        }).toList();
        return joined(parts);
    }

    /** Such as {@code a, b and c}. */
    static String joined(List<String> parts) {
        return IntStream.range(0, parts.size()).mapToObj(i -> (i == 0 ? "" : i == parts.size() - 1 ? " and " : ", ") + parts.get(i))
                .collect(Collectors.joining());
    }
}
