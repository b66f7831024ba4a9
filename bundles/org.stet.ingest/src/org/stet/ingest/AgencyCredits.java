package org.stet.ingest;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
            Pattern.compile("(?iu)^(?:the|by|from|via|with|der|die|de|da|di|la|von|avec|con|com|mit)\\s+"
            + "|\\s*\\b(?:staff|reporters?|writers?|correspondents?)$"
            + "|[\\s.,;:()\\[\\]/|–—-]+$|^[\\s.,;:()\\[\\]/|–—-]+");

    private static final String NAME = "(?<name>(?:\\p{Lu}[\\p{L}\\p{N}.&'’-]|dpa|epd)[\\p{L}\\p{N}.&/'’ -]{0,60}?)";

    /** Credits that name an agency, or nobody we care for. */
    private static final List<Pattern> BY_AGENCY = List.of(
            Pattern.compile("(?iu:.*?\\b(?:and|,)\\s+)?(?iu:the )?" + NAME
            + "(?iu: (?:also )?contributed(?: reporting)? to this (?:report|story|article)).*"),
            Pattern.compile("(?iu:.*\\b(?:with )?(?:additional )?(?:reporting|files|material|information|agencies|input) "
            + "(?:from|by)) (?iu:the )?" + NAME + "[.)]?"),
            Pattern.compile("\\W{0,2}(?iu:(?:mit|unter verwendung von) (?:agentur)?(?:material|informationen|inhalten)"
            + "(?: von| der)*|(?:avec|con|com)(?: (?:l['’]|la |el |o |a )?(?:información|informaciones|informações|informazioni"
            + "|agences?|agencias?|agências?|agenzie|datos)(?: de| da| do| di| del| della)*)?) " + NAME + "[.)]?"),
            Pattern.compile("(?iu:(?:©|\\(c\\)|copyright)\\s*(?:\\d{4}\\s*)?(?:by )?(?:the )?)" + NAME + "(?:[.,].*)?"),
            Pattern.compile("(?iu:sources?|quellen?|fuentes?|fonti|fontes?|agentur|agence|agencia)\\s*:\\s*" + NAME + "[.)]?"));

    private static final String THIS = "(?iu:(?:a version of )?(?:this|the) (?:[\\p{L}-]+ )?"
            + "(?:article|story|piece|post|report|column|interview|text|essay|analysis|feature|review) (?:was |has been |is )?)?";

    /** Who published first is where the words are from, agency or not. */
    private static final List<Pattern> FIRST_PUBLISHED = List.of(
            Pattern.compile("\\W{0,2}" + THIS + "(?iu:(?:first|originally) (?:published|appeared)(?: (?:by|in|on"
                    + "|at))(?: the)?) " + NAME
            + "(?:[.,;)].*| and is .*| (?:on|under) .*)?"),
            Pattern.compile("\\W{0,2}(?iu:(?:dieser (?:artikel|text|beitrag) )?(?:ist )?(?:zuerst|ursprünglich)(?: (?:erschienen|"
            + "veröffentlicht))? (?:bei|in|im|auf|von)(?: der| dem)?) " + NAME + "(?iu: (?:erschienen|veröffentlicht))?[.)]?"),
            Pattern.compile("\\W{0,2}(?iu:(?:dieser (?:artikel|text|beitrag) )erschien (?:zuerst|ursprünglich)"
            + " (?:bei|in|im|auf)(?: der| dem)?) " + NAME + "[.)]?"),
            Pattern.compile("\\W{0,2}(?iu:(?:cet article )?(?:a (?:d['’]abord )?été |est paru |initialement )*(?:publié|paru)"
            + "(?: initialement| d['’]abord| pour la première fois)? (?:par|dans|sur)(?: le| la)?) " + NAME + "[.)]?"),
            Pattern.compile("\\W{0,2}(?iu:(?:est[ea] (?:artículo|nota|artigo|matéria) )?(?:se |foi |fue )*(?:publicó"
                    + "|publicad[oa]) "
            + "(?:originalmente|originariamente|por primera vez) (?:en|por|em|no|na)(?: el| la)?) " + NAME + "[.)]?"));

    private static final Pattern BEHIND_LAST_WORDS =
            Pattern.compile("[.!?”\"’]\\s*(?:\\((?<inner>[\\p{L}.,/& -]{2,30})\\)|[—–-]{1,2}\\s?(?<name>[\\p{L}./& "
            + "-]{2,30})|\\s(?<bare>\\p{Lu}{2,5}))\\s*$");

    private static final Pattern AND = Pattern.compile("\\s*(?:,| and | und | et | y | e |/|;)\\s*");
    private static final Pattern JOB = Pattern.compile("(?iu)(?:.* )?(?:writer|reporter|correspondent|editor|staff)");

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

    /** Whether one of the names in a list is that of a news agency, as in "dpa/lni". */
    static boolean namesAgency(String list) {
        return AND.splitAsStream(list).anyMatch(AgencyCredits::isAgency);
    }

    private static String plain(String name) {
        var words = Blank.strip(name);
        var shorter = AROUND.matcher(words).replaceAll("");
        return shorter.equals(words) ? words : plain(shorter);
    }

    /** The credits in an article's text and in what is stated about its author and publisher; nobody credits oneself. */
    static List<MetadataCandidate> in(String text, List<TextRange> structure, Metadata metadata) {
        var credits = new ArrayList<MetadataCandidate>();
        for (var range : structure) {
            if (CREDITS.contains(range.kind())) {
                credits(range.in(text)).forEach(name -> credits.add(candidate(name, "credit line")));
            }
        }
        stated(metadata, MetadataField.BYLINE).flatMap(AND::splitAsStream).flatMap(name -> employer(name).stream())
                .findFirst().ifPresent(name -> credits.add(candidate(name, "byline")));
        stated(metadata, MetadataField.OUTLET).filter(AgencyCredits::isAgency)
                .findFirst().ifPresent(name -> credits.add(candidate(plain(name), "publisher")));
        behindLastWords(text, structure).forEach(name -> credits.add(candidate(name, "end of the text")));
        return credits.stream().distinct().toList();
    }

    /** Whether a credit names somebody else than the article's own outlet. */
    static boolean isForeign(MetadataCandidate credit, Metadata metadata) {
        return metadata.value(MetadataField.OUTLET).filter(outlet -> letters(outlet).equals(letters(credit.value()))).isEmpty();
    }

    private static String letters(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("^the |[^\\p{L}\\p{N}]", "");
    }

    private static Stream<String> stated(Metadata metadata, MetadataField field) {
        return metadata.candidates().stream().filter(candidate -> candidate.field() == field).map(MetadataCandidate::value);
    }

    /** The agency that an author is, or writes for, as in "AP Business Writer" or "Morag Tully of Reuters". */
    private static Optional<String> employer(String author) {
        if (isAgency(author)) {
            return Optional.of(plain(author));
        }
        var words = List.of(author.strip().split("\\s+"));
        var starts = JOB.matcher(author).matches() ? IntStream.range(1, words.size()).mapToObj(i -> words.subList(0, i))
                : Stream.<List<String>>empty();
        var ends = IntStream.range(1, words.size()).mapToObj(i -> words.subList(i, words.size()));
        return Stream.concat(starts, ends).map(some -> String.join(" ", some)).filter(AgencyCredits::isListed)
                .findFirst().map(AgencyCredits::plain);
    }

    /** A word of everyday speech or a name is an agency only as agencies write it. */
    private static boolean isListed(String name) {
        return isAgency(name) && (name.indexOf(' ') > 0 || name.equals("dpa") || name.equals("Reuters")
                || name.equals(name.toUpperCase(Locale.ROOT)));
    }

    private static MetadataCandidate candidate(String name, String source) {
        return new MetadataCandidate(MetadataField.AGENCY_CREDIT, name, source);
    }

    /** The agencies that a line names, or the outlet it says the article was first published by. */
    static List<String> credits(String line) {
        var alone = agencies(line);
        if (!alone.isEmpty()) {
            return alone;
        }
        for (var form : BY_AGENCY) {
            var matcher = form.matcher(line);
            if (matcher.matches() && !agencies(matcher.group("name")).isEmpty()) {
                return agencies(matcher.group("name"));
            }
        }
        return FIRST_PUBLISHED.stream().map(form -> form.matcher(line)).filter(Matcher::matches)
                .map(matcher -> plain(matcher.group("name"))).limit(1).toList();
    }

    /** The agencies in a list that names nothing else. */
    private static List<String> agencies(String list) {
        if (isAgency(list)) {
            return List.of(plain(list));
        }
        var names = AND.splitAsStream(plain(list)).filter(name -> !name.isEmpty()).toList();
        return names.stream().allMatch(AgencyCredits::isAgency) ? names.stream().map(AgencyCredits::plain).toList() : List.of();
    }

    private static List<String> behindLastWords(String text, List<TextRange> structure) {
        var paragraphs = structure.stream().filter(range -> range.kind() == StructureKind.PARAGRAPH).toList();
        return paragraphs.subList(Math.max(0, paragraphs.size() - LAST_PARAGRAPHS), paragraphs.size()).stream()
                .map(range -> text.substring(Math.max(range.start(), range.end() - TAIL), range.end()))
                .map(BEHIND_LAST_WORDS::matcher).filter(Matcher::find)
                .map(matcher -> Stream.of("inner", "name", "bare").map(matcher::group).filter(Objects::nonNull).findFirst().orElseThrow())
                .map(AgencyCredits::agencies).filter(names -> !names.isEmpty()).findFirst().orElse(List.of());
    }
}
