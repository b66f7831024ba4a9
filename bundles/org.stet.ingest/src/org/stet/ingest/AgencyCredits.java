package org.stet.ingest;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.stet.model.MetadataField;
import org.stet.model.StructureKind;

/**
 * Finds the agency or the outlet that an article says it has its words from, in the forms newspapers use: as author, in a
 * dateline, in a credit line, behind the last words, as where it was first published.
 */
public final class AgencyCredits {

    private static final Set<String> AGENCIES = Set.of(
            "ap", "associated press", "reuters", "thomson reuters", "afp", "agence france-presse", "agence france presse",
            "pa", "pa media", "pa wire", "press association", "upi", "united press international", "bloomberg", "dpa",
            "deutsche presse-agentur", "dpa-afx", "sid", "epd", "kna", "apa", "austria presse agentur", "sda", "keystone-sda",
            "efe", "agencia efe", "europa press", "ansa", "adnkronos", "agi", "lusa", "belga", "anp", "ritzau", "tt", "ntb",
            "stt", "pap", "ctk", "čtk", "mti", "tanjug", "xinhua", "tass", "itar-tass", "interfax", "ria novosti", "kyodo",
            "jiji", "yonhap", "cna", "bernama", "antara", "pti", "press trust of india", "ani", "ians", "uni", "aap",
            "australian associated press", "cp", "canadian press", "the canadian press", "nan", "sapa", "anadolu",
            "anadolu agency", "wam", "spa", "irna", "kcna", "tribune news service", "tns", "mcclatchy", "cnn wire",
            "cnn newswire", "local democracy reporting service", "stacker", "the conversation", "kaiser health news",
            "propublica", "states newsroom");

    private static final Pattern CALLED_AGENCY =
            Pattern.compile("(?:\\p{Lu}[\\p{L}.&'’-]* ){1,5}(?iu:news agency|newswire|news wire|wire|press association"
            + "|press agency|news service|wire services?)");

    /** Words around the name of an agency, as in "The Associated Press staff" or "AP, Berlin". */
    private static final Pattern AROUND =
            Pattern.compile("(?iu)^(?:the|by|from|via|with)\\s+|\\s*\\b(?:staff|reporters?|writers?|correspondents?)$"
            + "|[\\s.,;:()\\[\\]/|–—-]+$|^[\\s.,;:()\\[\\]/|–—-]+");

    private static final String NAME = "(?<name>\\p{Lu}[\\p{L}\\p{N}.&'’ -]{1,60}?)";

    /** Credits that name an agency, or nobody we care for. */
    private static final List<Pattern> BY_AGENCY = List.of(
            Pattern.compile("(?iu:.*?\\b(?:and|,)\\s+)?(?iu:the )?" + NAME
            + "(?iu: (?:also )?contributed(?: reporting)? to this (?:report|story|article)).*"),
            Pattern.compile("(?iu:.*\\b(?:with )?(?:additional )?(?:reporting|files|material|information|agencies|input) "
            + "(?:from|by)) (?iu:the )?" + NAME + "[.)]?"),
            Pattern.compile("(?iu:(?:©|\\(c\\)|copyright)\\s*(?:\\d{4}\\s*)?(?:by )?(?:the )?)" + NAME + "(?:[.,].*)?"),
            Pattern.compile("(?iu:source|quelle|fuente|fonte)\\s*:\\s*" + NAME + "[.)]?"));

    /** Who published first is where the words are from, agency or not. */
    private static final Pattern FIRST_PUBLISHED =
            Pattern.compile("(?iu:.*\\b(?:first|originally) (?:published|appeared)(?: (?:by|in|on|at))) (?iu:the )?" + NAME
            + "(?:[.,;)].*| and is .*| (?:on|under) .*)?");

    private static final Pattern BEHIND_LAST_WORDS =
            Pattern.compile("(?:[.!?”\"’]\\s*)(?:\\((?<inner>[\\p{L}./& -]{2,30})\\)|[—–-]{1,2}\\s?(?<name>[\\p{L}./& "
            + "-]{2,30}))\\s*$");

    private static final Set<StructureKind> CREDITS = EnumSet.of(StructureKind.CREDIT, StructureKind.BYLINE, StructureKind.BOX);
    private static final int LAST_PARAGRAPHS = 3;
    private static final int TAIL = 60;

    private AgencyCredits() {
    }

    /** Whether a name is that of a news agency. */
    public static boolean isAgency(String name) {
        var key = plain(name);
        return AGENCIES.contains(key.toLowerCase(Locale.ROOT)) || CALLED_AGENCY.matcher(key).matches();
    }

    private static String plain(String name) {
        var words = Blank.strip(name);
        var shorter = AROUND.matcher(words).replaceAll("");
        return shorter.equals(words) ? words : plain(shorter);
    }

    /** The credits in an article's text and in what is stated about its author. */
    static List<MetadataCandidate> in(String text, List<TextRange> structure, Metadata metadata) {
        var credits = new ArrayList<MetadataCandidate>();
        for (var range : structure) {
            if (CREDITS.contains(range.kind())) {
                credit(range.in(text)).ifPresent(name -> credits.add(candidate(name, "credit line")));
            }
        }
        metadata.candidates().stream().filter(candidate -> candidate.field() == MetadataField.BYLINE)
                .flatMap(candidate -> Pattern.compile(",| and | und |/|;").splitAsStream(candidate.value()))
                .filter(AgencyCredits::isAgency)
                .findFirst().ifPresent(name -> credits.add(candidate(plain(name), "byline")));
        behindLastWords(text, structure).ifPresent(name -> credits.add(candidate(name, "end of the text")));
        return credits.stream().distinct().toList();
    }

    private static MetadataCandidate candidate(String name, String source) {
        return new MetadataCandidate(MetadataField.AGENCY_CREDIT, name, source);
    }

    /** The agency that a line names, or the outlet it says the article was first published by. */
    static Optional<String> credit(String line) {
        if (isAgency(line)) {
            return Optional.of(plain(line));
        }
        for (var form : BY_AGENCY) {
            var matcher = form.matcher(line);
            if (matcher.matches() && isAgency(matcher.group("name"))) {
                return Optional.of(plain(matcher.group("name")));
            }
        }
        var first = FIRST_PUBLISHED.matcher(line);
        return first.matches() ? Optional.of(plain(first.group("name"))) : Optional.empty();
    }

    private static Optional<String> behindLastWords(String text, List<TextRange> structure) {
        var paragraphs = structure.stream().filter(range -> range.kind() == StructureKind.PARAGRAPH).toList();
        return paragraphs.subList(Math.max(0, paragraphs.size() - LAST_PARAGRAPHS), paragraphs.size()).stream()
                .map(range -> text.substring(Math.max(range.start(), range.end() - TAIL), range.end()))
                .map(BEHIND_LAST_WORDS::matcher)
                .filter(matcher -> matcher.find()).map(matcher -> Optional.ofNullable(matcher.group("inner"))
                .orElseGet(() -> matcher.group("name")))
                .filter(AgencyCredits::isAgency).map(AgencyCredits::plain).findFirst();
    }
}
