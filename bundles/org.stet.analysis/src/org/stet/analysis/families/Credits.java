package org.stet.analysis.families;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stet.analysis.ArticleReading;
import org.stet.analysis.ArticleText;
import org.stet.analysis.Memo;
import org.stet.analysis.Memo.Derivation;
import org.stet.analysis.Place;
import org.stet.analysis.Published;
import org.stet.analysis.text.Block;
import org.stet.model.StructureKind;

/**
 * Which articles of a case name which outlets of it as their source. A credit speaks of the whole article (a byline, a line such as
 * "with inputs from …"), a citation of one statement ("the Herald reported").
 */
final class Credits {

    /** Lines at the end of a plain text that speak of it and are no part of the story. */
    private static final Pattern CREDIT = Pattern.compile("(?iu)^[\\W_]*(?:sources?\\s*:|with (?:inputs?|additional|files|material)\\b"
            + "|(?:additional )?(?:reporting|editing|writing) by\\b|disclaimer\\b|(?:re)?(?:written|printed)\\b|summari[sz]ed\\b"
            + "|(?:first|originally) (?:published|appeared)\\b"
            + "|this (?:article|story|summary|post)\\b.{0,60}\\b(?:was|is|has|been|contains?|appeared)\\b"
            + "|.{0,60}\\bcontributed (?:reporting )?to this (?:report|story|article)\\b)");

    /** A longer line tells a story. */
    private static final int LONGEST_CREDIT = 250;

    /** Credits that name no agency. */
    private static final Pattern SOME_AGENCY =
            Pattern.compile("(?iu)\\b(?:news )?agencies\\b|\\bwire (?:reports?|services?|copy)\\b|\\bnews services\\b|\\bsyndicated feed\\b");

    private static final Pattern SHORT_SIGN = Pattern.compile("\\((\\p{Lu}{2,6})\\)");
    private static final Pattern NUMBER = Pattern.compile("\\p{N}+(?:[.,:]\\p{N}+){0,8}");
    private static final Set<StructureKind> TELLING_THE_SOURCE =
            Set.of(StructureKind.BYLINE, StructureKind.CREDIT, StructureKind.DATELINE, StructureKind.HEADING);

    /** The ways in which articles write the name of an outlet. */
    private record Outlet(String name, List<String> spellings) {

        boolean isIn(String text) {
            return spellings.stream().anyMatch(text::contains) && Pattern.compile(spellings.stream().map(Pattern::quote)
                    .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])"))).matcher(text).find();
        }
    }

    /** An article and what it may name. */
    private record Reading(ArticleReading reading, List<Outlet> outlets) {

        /** That of the article, because the outlets are the same for all. */
        @Override
        public int hashCode() {
            return reading.hashCode();
        }
    }

    /** What an article says of its sources: the outlets that it credits, whether it credits some agency, and its citations. */
    private record Sources(Set<String> credited, boolean someAgency, List<Citation> citations) {
    }

    /** Equal outlets of one run and the next are the same, so that nobody compares them article by article. */
    private static final Derivation<List<Outlet>, List<Outlet>> OUTLETS = new Derivation<>(List::copyOf);
    private static final Derivation<Reading, Sources> SOURCES = new Derivation<>(Credits::sources);

    /** A statement that is told after an outlet; the place is the sentence. */
    record Citation(Place place, String outlet) {
    }

    private final Map<String, ArticleReading> articles;
    private final Map<String, List<ArticleText>> byOutlet;
    private final List<String> agencies;
    private final List<Outlet> outlets = new ArrayList<>();
    private final Map<String, Sources> sources = new HashMap<>();

    Credits(List<ArticleReading> articles, Memo memo) {
        this.articles = articles.stream().collect(Collectors.toMap(reading -> reading.article().id(), Function.identity()));
        this.byOutlet = articles.stream().map(ArticleReading::article)
                .collect(Collectors.groupingBy(ArticleText::outlet, TreeMap::new, Collectors.toList()));
        this.agencies = articles.stream().map(ArticleReading::article).filter(ArticleText::agency).map(ArticleText::id).toList();
        byOutlet.forEach(this::know);
        var known = memo.get(OUTLETS, outlets);
        articles.forEach(reading -> sources.put(reading.article().id(), memo.get(SOURCES, new Reading(reading, known))));
    }

    /** Whether a line says of the whole article where it is from. */
    static boolean isCredit(String line) {
        return line.length() <= LONGEST_CREDIT && CREDIT.matcher(line).find();
    }

    private void know(String outlet, List<ArticleText> ofOutlet) {
        var name = outlet.replaceFirst("^The ", "");
        if (name.length() < 3) {
            return;
        }
        var names = new ArrayList<>(List.of(name));
        var words = name.split(" ");
        if (words.length > 2) {
            names.add(Stream.of(words).filter(word -> Character.isUpperCase(word.charAt(0))).map(word -> word.substring(0, 1))
                    .collect(Collectors.joining()));
            names.add(words[words.length - 2] + " " + words[words.length - 1]);
        }
        if (ofOutlet.stream().anyMatch(ArticleText::agency)) {
            ofOutlet.forEach(article -> names.addAll(signs(articles.get(article.id()))));
        } else if (words.length > 1 && isOnly(words[words.length - 1])) {
            names.add("the " + words[words.length - 1]);
            names.add("The " + words[words.length - 1]);
        }
        outlets.add(new Outlet(outlet, names));
    }

    /** What an agency signs its datelines with. */
    private static List<String> signs(ArticleReading reading) {
        var text = reading.article().text();
        return reading.document().blocks().stream().filter(block -> block.isBody() || block.kind() == StructureKind.DATELINE).limit(4)
                .flatMap(block -> SHORT_SIGN.matcher(text.substring(block.start(), Math.min(block.end(), block.start() + 60))).results())
                .map(found -> found.group(1)).toList();
    }

    private boolean isOnly(String lastWord) {
        return byOutlet.keySet().stream().filter(outlet -> outlet.endsWith(" " + lastWord)).count() == 1;
    }

    private static Sources sources(Reading in) {
        var article = in.reading.article();
        var citations = new ArrayList<Citation>();
        var creditLines = new ArrayList<>(article.credits());
        creditLines.add(article.byline());
        var others = in.outlets.stream().filter(outlet -> !outlet.name().equals(article.outlet()) && outlet.isIn(article.text())).toList();
        for (var block : in.reading.document().blocks()) {
            var line = block.span().of(article.text());
            if (TELLING_THE_SOURCE.contains(block.kind()) || isCredit(line)) {
                creditLines.add(line);
            } else if (block.isBody()) {
                others.stream().filter(outlet -> outlet.isIn(line)).forEach(outlet -> citations.addAll(citations(article, block, outlet)));
            }
        }
        return new Sources(in.outlets.stream().filter(outlet -> !outlet.name().equals(article.outlet()))
                .filter(outlet -> creditLines.stream().anyMatch(outlet::isIn)).map(Outlet::name).collect(Collectors.toUnmodifiableSet()),
                creditLines.stream().anyMatch(line -> SOME_AGENCY.matcher(line).find()), List.copyOf(citations));
    }

    private static List<Citation> citations(ArticleText article, Block block, Outlet outlet) {
        return block.sentences().stream().filter(sentence -> outlet.isIn(sentence.span().of(article.text())))
                .map(sentence -> new Citation(new Place(article.id(), sentence.span()), outlet.name())).toList();
    }

    /** Whether an article says that it has its words from the outlet of another, or from some agency where the other is one. */
    boolean names(String article, String source) {
        var from = articles.get(source).article();
        return sources.get(article).credited.contains(from.outlet()) || from.agency() && creditsSomeAgency(article);
    }

    /** Whether an article tells in its body of the outlet of another that was published by that day, so that it may report what this one published. */
    boolean reportsOn(String article, String other) {
        var reported = articles.get(other).article();
        return citations(article).stream().anyMatch(citation -> citation.outlet().equals(reported.outlet()))
                && articles.get(article).article().published().flatMap(later -> reported.published()
                        .map(earlier -> !earlier.day().isAfter(later.day()))).orElse(false);
    }

    /** The ids of the articles of which {@link #names} holds. */
    Stream<String> named(String article) {
        var of = sources.get(article);
        return Stream.concat(of.credited.stream().flatMap(outlet -> byOutlet.get(outlet).stream()).map(ArticleText::id),
                of.someAgency ? agencies.stream() : Stream.empty()).distinct();
    }

    /** Whether an article says that agencies wrote it, and not which. */
    boolean creditsSomeAgency(String article) {
        return sources.get(article).someAgency;
    }

    /** The sentences in which an article names other outlets of the case, in reading order. */
    List<Citation> citations(String article) {
        return sources.containsKey(article) ? sources.get(article).citations : List.of();
    }

    /** The articles of an outlet. */
    Stream<ArticleText> of(String outlet) {
        return byOutlet.getOrDefault(outlet, List.of()).stream();
    }

    /** The article that a citation means: the latest that the outlet had published by then, or its first; by id. */
    Optional<String> meant(Citation citation) {
        var day = articles.get(citation.place().article()).article().published().map(Published::day);
        var ofOutlet = of(citation.outlet()).sorted(ArticleText.ORDER).toList();
        return ofOutlet.reversed().stream()
                .filter(article -> day.isPresent() && article.published().map(Published::day).filter(other -> !other.isAfter(day.get())).isPresent())
                .findFirst().or(() -> ofOutlet.stream().findFirst()).map(ArticleText::id);
    }

    /** Whether two citations can be of the same thing. */
    boolean haveNumberInCommon(Citation one, Citation other) {
        return numbers(one).stream().anyMatch(numbers(other)::contains);
    }

    private Set<String> numbers(Citation citation) {
        return NUMBER.matcher(sentence(citation)).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    String sentence(Citation citation) {
        return citation.place().span().of(articles.get(citation.place().article()).article().text());
    }
}
