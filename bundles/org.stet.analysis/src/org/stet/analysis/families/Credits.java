package org.stet.analysis.families;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stet.analysis.ArticleReading;
import org.stet.analysis.ArticleText;
import org.stet.analysis.Place;
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
    private static final Set<StructureKind> TELLING_THE_SOURCE =
            Set.of(StructureKind.BYLINE, StructureKind.CREDIT, StructureKind.DATELINE, StructureKind.HEADING);

    /** A statement that is told after an outlet; the place is the sentence. */
    record Citation(Place place, String outlet) {
    }

    private final Map<String, ArticleReading> articles;
    private final Map<String, Pattern> outlets = new TreeMap<>();
    private final Map<String, Set<String>> credited = new HashMap<>();
    private final Set<String> creditingSomeAgency = new HashSet<>();
    private final Map<String, List<Citation>> citations = new HashMap<>();

    Credits(List<ArticleReading> articles) {
        this.articles = articles.stream().collect(Collectors.toMap(reading -> reading.article().id(), Function.identity()));
        articles.stream().collect(Collectors.groupingBy(reading -> reading.article().outlet())).forEach(this::know);
        articles.forEach(this::read);
    }

    /** Whether a line says of the whole article where it is from. */
    static boolean isCredit(String line) {
        return line.length() <= LONGEST_CREDIT && CREDIT.matcher(line).find();
    }

    private void know(String outlet, List<ArticleReading> ofOutlet) {
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
        if (ofOutlet.stream().anyMatch(reading -> reading.article().agency())) {
            ofOutlet.forEach(reading -> names.addAll(signs(reading)));
        } else if (words.length > 1 && isOnly(words[words.length - 1])) {
            names.add("[Tt]he " + words[words.length - 1]);
        }
        outlets.put(outlet, Pattern.compile(names.stream().map(each -> each.startsWith("[") ? each : Pattern.quote(each))
                .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])"))));
    }

    /** What an agency signs its datelines with. */
    private static List<String> signs(ArticleReading reading) {
        var text = reading.article().text();
        return reading.document().blocks().stream().filter(block -> block.isBody() || block.kind() == StructureKind.DATELINE).limit(4)
                .flatMap(block -> SHORT_SIGN.matcher(text.substring(block.start(), Math.min(block.end(), block.start() + 60))).results())
                .map(found -> found.group(1)).toList();
    }

    private boolean isOnly(String lastWord) {
        return articles.values().stream().map(reading -> reading.article().outlet()).distinct()
                .filter(outlet -> outlet.endsWith(" " + lastWord)).count() == 1;
    }

    private void read(ArticleReading reading) {
        var article = reading.article();
        var creditLines = new ArrayList<>(article.credits());
        creditLines.add(article.byline());
        for (var block : reading.document().blocks()) {
            var line = block.span().of(article.text());
            if (TELLING_THE_SOURCE.contains(block.kind()) || isCredit(line)) {
                creditLines.add(line);
            } else if (block.isBody()) {
                cite(article, block);
            }
        }
        credited.put(article.id(), outlets.entrySet().stream().filter(outlet -> !outlet.getKey().equals(article.outlet()))
                .filter(outlet -> creditLines.stream().anyMatch(line -> outlet.getValue().matcher(line).find()))
                .map(Map.Entry::getKey).collect(Collectors.toUnmodifiableSet()));
        if (creditLines.stream().anyMatch(line -> SOME_AGENCY.matcher(line).find())) {
            creditingSomeAgency.add(article.id());
        }
    }

    private void cite(ArticleText article, Block block) {
        for (var sentence : block.sentences()) {
            outlets.forEach((outlet, names) -> {
                if (!outlet.equals(article.outlet()) && names.matcher(sentence.span().of(article.text())).find()) {
                    citations.computeIfAbsent(article.id(), any -> new ArrayList<>())
                            .add(new Citation(new Place(article.id(), sentence.span()), outlet));
                }
            });
        }
    }

    /** Whether an article says that it has its words from the outlet of another, or from some agency where the other is one. */
    boolean names(String article, String source) {
        var from = articles.get(source).article();
        return credited.get(article).contains(from.outlet()) || from.agency() && creditingSomeAgency.contains(article);
    }

    /** The sentences in which an article names other outlets of the case, in reading order. */
    List<Citation> citations(String article) {
        return citations.getOrDefault(article, List.of());
    }
}
