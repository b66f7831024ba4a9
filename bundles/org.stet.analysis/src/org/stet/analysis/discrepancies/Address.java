package org.stet.analysis.discrepancies;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stet.analysis.ArticleReading;
import org.stet.analysis.names.Misspelling;
import org.stet.analysis.text.Block;
import org.stet.core.anchor.Span;

/**
 * A street that an article names, and where in it: 14 Harrow Lane, the 1700 block of Hollis Avenue, Mill Road.
 *
 * @param span number, name and what kind of street it is
 * @param number of the house or the block; none for the street alone
 * @param isBlock whether it is that of a block of a hundred houses
 * @param point the point of the compass before its name, such as N or NW; empty if there is none
 * @param street its name in small letters, without apostrophes, points of the compass and its kind
 * @param way what kind of street it is: street, avenue, road …
 */
record Address(Span span, Optional<Integer> number, boolean isBlock, String point, String street, String way) {

    private static final Map<String, String> SHORT = Map.ofEntries(Map.entry("st", "street"), Map.entry("ave", "avenue"), Map.entry("av", "avenue"),
            Map.entry("rd", "road"), Map.entry("dr", "drive"), Map.entry("ln", "lane"), Map.entry("blvd", "boulevard"), Map.entry("pkwy", "parkway"));
    private static final Set<String> LONG = Set.of("street", "avenue", "road", "drive", "lane", "boulevard", "parkway", "terrace", "crescent", "circle");
    private static final Pattern STREET = Pattern.compile("(?:\\b(?<number>\\d{1,5})\\s+(?<block>block\\s+of\\s+)?)?"
            + "(?:\\b(?<point>North|South|East|West|Northeast|Northwest|Southeast|Southwest|[NSEW](?:\\.?[EW])?)\\b\\.?\\s+)?"
            + "\\b(?<street>(?:\\p{Lu}[\\p{L}’']+|\\d{1,3}(?:st|nd|rd|th))(?:[ -]\\p{Lu}[\\p{L}’']+){0,2})\\s+"
            + "(?<way>" + Stream.concat(LONG.stream(), SHORT.keySet().stream()).map(way -> way.substring(0, 1).toUpperCase(Locale.ROOT) + way.substring(1))
                    .sorted().collect(Collectors.joining("|")) + ")\\b");
    /** What is written large at the beginning of a sentence and is no part of a name. */
    private static final Pattern BEFORE_NAME = Pattern.compile("^(?:the|a|an|on|in|at|near|from|along|off|to|of|both|and)\\s+");
    private static final int HOUSES_OF_A_BLOCK = 100;
    private static final Predicate<String> ORDINAL = Pattern.compile("\\d.*").asMatchPredicate();

    /** All that an article names, in reading order. */
    static List<Address> in(ArticleReading reading) {
        var document = reading.document();
        return document.blocks().stream().filter(Block::isRead).flatMap(block -> STREET.matcher(block.span().of(document.text())).results()
                .map(found -> of(found, block.start()))).toList();
    }

    private static Address of(MatchResult found, int start) {
        var way = found.group("way").toLowerCase(Locale.ROOT);
        var street = BEFORE_NAME.matcher(found.group("street").toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").replaceAll("[’']", ""))
                .replaceFirst("");
        return new Address(new Span(start + found.start(), start + found.end()), Optional.ofNullable(found.group("number")).map(Integer::valueOf),
                found.group("block") != null, point(found.group("point")), street, SHORT.getOrDefault(way, way));
    }

    private static String point(String word) {
        return word == null ? "" : word.replace(".", "").replaceFirst("(?<=.)(?:orth|outh|ast|est)", "").replaceFirst("east$", "E").replaceFirst("west$", "W");
    }

    /** Whether both numbers cannot be those of one house; a house lies in its block, and those of North and South Street are no numbers of one. */
    boolean hasOtherNumber(Address other) {
        return number.isPresent() && other.number.isPresent() && (point.isEmpty() || other.point.isEmpty() || point.equals(other.point))
                && (isBlock == other.isBlock ? !number.equals(other.number) : block() != other.block());
    }

    /** Whether it is that of a house, and so high that few streets have it. */
    boolean isOfFewStreets() {
        return !isBlock && number.filter(each -> each >= HOUSES_OF_A_BLOCK).isPresent();
    }

    /** Whether both are of streets of one kind with other names, and not only spelt in another way. */
    boolean hasOtherStreet(Address other) {
        return way.equals(other.way) && !street.equals(other.street) && (ORDINAL.test(street) && ORDINAL.test(other.street)
                || !Misspelling.isNear(street, other.street));
    }

    private int block() {
        return number.orElseThrow() / HOUSES_OF_A_BLOCK;
    }
}
