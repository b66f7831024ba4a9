package org.stet.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stet.model.MetadataField;
import org.stet.model.StructureKind;

/** Finds the place, date and agency that open a news text, as in "PORT ELLIN, May 3 (AP) —", and sets them apart. */
final class Datelines {

    private static final int PARAGRAPHS = 3;
    private static final String DATE = "(?:\\p{Lu}\\p{Ll}{2,8}\\.? \\d{1,2}(?:, \\d{4})?"
            + "|\\d{1,2}\\.? (?:de )?\\p{L}{3,10}\\.?(?: \\d{4})?|\\d{1,2})";
    private static final String AGENCY = "(?: ?\\((?<agency>[\\p{L}/., -]{2,30})\\)| ?/(?<wire>[\\p{L} ]{2,30})/)";
    private static final String END = "\\s*(?:\\.?—|\\.?–|\\.?--|\\.-|-(?=\\s))\\s*(?=[\\p{L}\\p{N}\"'“‘„«(¿¡])";

    private static final Pattern IN_CAPITALS =
            Pattern.compile("(?<place>\\p{Lu}[\\p{Lu}.'’ -]{1,40}[\\p{Lu}.](?:, \\p{Lu}[\\p{L}.]{1,20}){0,2}?)"
            + "(?:,? " + DATE + ")?" + AGENCY + "?" + END);

    /** A place not in capitals, or none, makes a dateline only with an agency, as in "Port Ellin (dpa) -", "May 3 (Reuters) -". */
    private static final List<Pattern> WITH_AGENCY = List.of(
            Pattern.compile("(?<place>\\p{Lu}[\\p{L}.'’/ -]{1,40}?(?:, \\p{Lu}[\\p{L}.]{1,20}){0,2}?)(?:,? " + DATE + ")?"
            + AGENCY + END),
            Pattern.compile("(?<place>)(?:" + DATE + ")?" + AGENCY + END));

    private Datelines() {
    }

    private static Optional<Matcher> match(String text, TextRange range) {
        var capitals = Stream.of(IN_CAPITALS).flatMap(form -> match(form, text, range));
        var others = WITH_AGENCY.stream().flatMap(form -> match(form, text, range))
                .filter(matcher -> agency(matcher).filter(AgencyCredits::namesAgency).isPresent());
        return Stream.concat(capitals, others).findFirst();
    }

    private static Stream<Matcher> match(Pattern form, String text, TextRange range) {
        return Stream.of(form.matcher(text).region(range.start(), range.end()))
                .filter(matcher -> matcher.lookingAt() && matcher.end() < range.end());
    }

    private static Optional<String> agency(Matcher matcher) {
        return Stream.of("agency", "wire").map(matcher::group).filter(Objects::nonNull).findFirst();
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
            if (!matcher.group("place").isEmpty()) {
                candidates.add(new MetadataCandidate(MetadataField.PLACE, matcher.group("place").strip(), "dateline"));
            }
            agency(matcher).ifPresent(agency -> candidates
                    .add(new MetadataCandidate(MetadataField.AGENCY_CREDIT, agency, "dateline")));
        });
        return candidates;
    }

    private static Optional<TextRange> first(String text, List<TextRange> structure) {
        return structure.stream().filter(range -> range.kind() == StructureKind.PARAGRAPH).limit(PARAGRAPHS)
                .filter(range -> match(text, range).isPresent()).findFirst();
    }
}
