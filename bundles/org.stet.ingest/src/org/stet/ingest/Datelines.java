package org.stet.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stet.model.MetadataField;
import org.stet.model.StructureKind;

/** Finds the place, date and agency that open a news text, as in "PORT ELLIN, May 3 (AP) —", and sets them apart. */
final class Datelines {

    private static final int PARAGRAPHS = 3;
    private static final Pattern DATELINE =
            Pattern.compile("(?<place>\\p{Lu}[\\p{Lu}.'’ -]{1,40}[\\p{Lu}.](?:, \\p{Lu}[\\p{L}.]{1,20}){0,2})"
            + "(?:,? \\p{Lu}\\p{Ll}{2,8}\\.? \\d{1,2}(?:, \\d{4})?)?(?: ?\\((?<agency>[\\p{L}/. -]{2,30})\\))?"
            + "\\s*(?:—|–|--|-(?=\\s))\\s*(?=[\\p{L}\\p{N}\"'“‘«(])");

    /** A place that is not in capitals makes a dateline only together with an agency, as in "Port Ellin (dpa) -". */
    private static final Pattern WITH_AGENCY =
            Pattern.compile("(?<place>\\p{Lu}[\\p{L}.'’ -]{1,40}(?:, \\p{Lu}[\\p{L}.]{1,20}){0,2})"
            + "(?:,? \\p{Lu}\\p{Ll}{2,8}\\.? \\d{1,2}(?:, \\d{4})?)? ?\\((?<agency>[\\p{L}/. -]{2,30})\\)"
            + "\\s*(?:—|–|--|-(?=\\s))\\s*(?=[\\p{L}\\p{N}\"'“‘«(])");

    private Datelines() {
    }

    private static Optional<Matcher> match(String text, TextRange range) {
        return Stream.of(DATELINE, WITH_AGENCY).map(form -> form.matcher(text).region(range.start(), range.end()))
                .filter(matcher -> matcher.lookingAt() && matcher.end() < range.end()).findFirst();
    }

    /** The same ranges, but with a dateline at the start of the story as a range of its own. */
    static List<TextRange> split(String text, List<TextRange> structure) {
        var first = first(text, structure);
        if (first.isEmpty()) {
            return structure;
        }
        var range = first.get();
        var matcher = match(text, range).orElseThrow();
        var result = new ArrayList<>(structure);
        var end = range.start() + Blank.strip(matcher.group()).length();
        result.set(structure.indexOf(range), new TextRange(range.kind(), matcher.end(), range.end()));
        result.add(structure.indexOf(range), new TextRange(StructureKind.DATELINE, range.start(), end));
        return result;
    }

    /** The place and the agency that the dateline names. */
    static List<MetadataCandidate> metadata(String text, List<TextRange> structure) {
        var candidates = new ArrayList<MetadataCandidate>();
        first(text, structure).flatMap(range -> match(text, range)).ifPresent(matcher -> {
            candidates.add(new MetadataCandidate(MetadataField.PLACE, matcher.group("place").strip(), "dateline"));
            Optional.ofNullable(matcher.group("agency"))
                    .ifPresent(agency -> candidates.add(new MetadataCandidate(MetadataField.AGENCY_CREDIT, agency, "dateline")));
        });
        return candidates;
    }

    private static Optional<TextRange> first(String text, List<TextRange> structure) {
        return structure.stream().filter(range -> range.kind() == StructureKind.PARAGRAPH).limit(PARAGRAPHS)
                .filter(range -> match(text, range).isPresent()).findFirst();
    }
}
