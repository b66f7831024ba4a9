package org.stet.bench.analysis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stet.analysis.ArticleReading;
import org.stet.analysis.ArticleText;
import org.stet.analysis.quotes.Quote;
import org.stet.core.anchor.Span;
import org.stet.model.Quotation;

/**
 * Quotations of the Political News Attribution Relations corpus (Newell, Margolin and Ruths, LREC 2018), in brat's format. Direct is
 * what begins and ends with a quotation mark; each piece of an interrupted quotation counts for itself.
 */
public final class PolNeAR {

    private static final Set<String> PRONOUNS = Set.of("he", "she", "i", "they", "it", "we", "you", "who", "that", "which");
    private static final String REFERENCE = "published, other data: content .93, source .84";

    private record Attributed(List<Span> source, List<Span> content, boolean direct) {
    }

    private record Wanted(Attributed attributed, Span words) {
    }

    private record Item(String name, ArticleReading reading, List<Attributed> attributed, List<Span> discarded) {

        String text() {
            return reading.article().text();
        }
    }

    /** Quotations and their speakers together, over all articles. */
    private static final class Totals {
        private Score words = Score.of("direct quotations, exact spans", 0, 0, 0);
        private Score near = Score.of("direct quotations", 0, 0, 0);
        private Score all = Score.of("  with those inside mixed content as false", 0, 0, 0);
        private Score speaker = Score.share("speaker of direct quotations that were found", 0, 0);
        private Score named = Score.share("  where the source is a name or a role", 0, 0);
        private Score spoken = Score.share("  the speaker's words are the source's", 0, 0);
        private Score pronouns = Score.share("  pronouns resolved to a name", 0, 0);
        private Score indirect = Score.share("indirect and mixed quotations (recall)", 0, 0);

        List<Score> scores() {
            return List.of(near.beside("wanted .95; " + REFERENCE), words, all, speaker.beside("wanted .86"), named, spoken, pronouns, indirect);
        }
    }

    private PolNeAR() {
    }

    /** Reads the articles of a folder with {@code text} and {@code attributions} and scores what is found in them. */
    static List<Score> score(Path folder) throws IOException {
        var totals = new Totals();
        try (var files = Files.list(folder.resolve("attributions"))) {
            for (var file : files.sorted().toList()) {
                score(item(folder, file), totals);
            }
        }
        return totals.scores();
    }

    private static void score(Item item, Totals totals) {
        var wanted = new ArrayList<Wanted>();
        item.attributed.stream().filter(Attributed::direct).forEach(each -> each.content.stream()
                .flatMap(piece -> pieces(item.text(), piece)).forEach(words -> wanted.add(new Wanted(each, words))));
        var found = item.reading.quotes().stream().filter(quote -> quote.style() == Quotation.DIRECT)
                .filter(quote -> item.discarded.stream().noneMatch(quote.span()::overlaps)).toList();
        var judged = found.stream().filter(quote -> item.attributed.stream().noneMatch(each -> isPartOfMixed(each, quote))).toList();
        var all = Matching.of(wanted, found, (want, quote) -> same(item.text(), want.words, quote.span()));
        var exact = Matching.of(wanted, judged, (want, quote) -> same(item.text(), want.words, quote.span()));
        var near = Matching.of(wanted, judged, (want, quote) -> same(item.text(), want.words, quote.span()),
                (want, quote) -> alike(want.words, quote.span()));
        totals.all = totals.all.plus(all.score(""));
        totals.words = totals.words.plus(exact.score("").listing(lines(item, exact)));
        totals.near = totals.near.plus(near.score("").listing(lines(item, near)));
        for (var pair : near.pairs()) {
            speaker(item, pair.wanted(), pair.found(), totals);
        }
        indirect(item, totals);
    }

    /** Whether quoted words are part of a content that is not quoted as a whole: neither right nor wrong. */
    private static boolean isPartOfMixed(Attributed each, Quote quote) {
        return !each.direct && each.content.stream().anyMatch(quote.span()::overlaps);
    }

    private static void speaker(Item item, Wanted want, Quote quote, Totals totals) {
        var sources = want.attributed.source;
        if (sources.isEmpty()) {
            return;
        }
        var right = quote.speakerSpan().filter(span -> sources.stream().anyMatch(span::overlaps)).isPresent();
        var source = String.join(" ", sources.stream().map(span -> span.of(item.text())).toList());
        var line = item.name + ": [" + shortened(want.words.of(item.text())) + "] by " + source + ", found "
                + quote.speakerSpan().map(span -> span.of(item.text())).orElse("nobody") + " = " + quote.speaker().orElse("nobody");
        var misses = right ? List.<String>of() : List.of(line);
        totals.speaker = totals.speaker.plus(Score.share("", right ? 1 : 0, 1).listing(misses));
        if (PRONOUNS.contains(source.toLowerCase())) {
            totals.pronouns = totals.pronouns.plus(Score.share("", right && quote.speaker().isPresent() ? 1 : 0, 1).listing(List.of(line)));
        } else {
            totals.named = totals.named.plus(Score.share("", right ? 1 : 0, 1));
            var spoken = quote.speaker().filter(speaker -> shareWord(speaker, source)).isPresent();
            totals.spoken = totals.spoken.plus(Score.share("", spoken ? 1 : 0, 1).listing(spoken ? List.of() : List.of(line)));
        }
    }

    private static boolean shareWord(String one, String other) {
        var words = Arrays.asList(other.toLowerCase().split("[^\\p{L}\\p{N}]+"));
        return Arrays.stream(one.toLowerCase().split("[^\\p{L}\\p{N}]+")).anyMatch(word -> word.length() > 2 && words.contains(word));
    }

    private static void indirect(Item item, Totals totals) {
        for (var each : item.attributed) {
            if (!each.direct) {
                var length = each.content.stream().mapToInt(Span::length).sum();
                var common = item.reading.quotes().stream().mapToInt(quote -> each.content.stream()
                        .mapToInt(piece -> QuoteScores.common(piece, quote.span())).sum()).max().orElse(0);
                var right = 2 * common >= length;
                totals.indirect = totals.indirect.plus(Score.share("", right ? 1 : 0, 1)
                        .listing(right ? List.of() : List.of(item.name + ": " + shortened(each.content.getFirst().of(item.text())))));
            }
        }
    }

    private static String shortened(String words) {
        return words.length() < 90 ? words.replace('\n', ' ')
                : (words.substring(0, 60) + " … " + words.substring(words.length() - 25)).replace('\n', ' ');
    }

    private static List<String> lines(Item item, Matching<Wanted, Quote> matching) {
        return Stream.concat(matching.missed().stream().map(want -> "missed  " + item.name + ": " + shortened(want.words.of(item.text()))),
                matching.extra().stream().map(quote -> "extra   " + item.name + ": " + shortened(quote.span().of(item.text())))).toList();
    }

    /** The lines of a piece of content, without the marks at its ends. */
    private static Stream<Span> pieces(String text, Span piece) {
        var found = new ArrayList<Span>();
        for (var start = piece.start(); start < piece.end();) {
            var lineEnd = text.indexOf('\n', start);
            var end = lineEnd < 0 || lineEnd > piece.end() ? piece.end() : lineEnd;
            var words = bare(text, new Span(start, end));
            if (words.length() > 0) {
                found.add(words);
            }
            start = end + 1;
        }
        return found.stream();
    }

    private static Span bare(String text, Span span) {
        var start = span.start();
        var end = span.end();
        while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private static boolean same(String text, Span one, Span other) {
        return bare(text, one).equals(bare(text, other));
    }

    private static boolean alike(Span one, Span other) {
        return 2 * QuoteScores.common(one, other) >= Math.max(one.length(), other.length());
    }

    private static Item item(Path folder, Path attributions) throws IOException {
        var name = attributions.getFileName().toString().replaceFirst("\\.ann$", "");
        var raw = Files.readString(folder.resolve("text").resolve(name + ".txt"));
        var spans = new HashMap<String, List<Span>>();
        var discarded = new ArrayList<Span>();
        var events = new ArrayList<Map<String, String>>();
        for (var line : Files.readAllLines(attributions)) {
            var fields = line.split("\t", 3);
            var kind = fields[1].substring(0, fields[1].indexOf(' '));
            var rest = fields[1].substring(fields[1].indexOf(' ') + 1);
            if (fields[0].startsWith("T")) {
                var pieces = Arrays.stream(rest.split(";")).map(piece -> span(raw, piece)).sorted(Comparator.comparing(Span::start)).toList();
                spans.put(fields[0], pieces);
                if (kind.equals("Discard")) {
                    discarded.addAll(pieces);
                }
            } else if (fields[0].startsWith("E")) {
                var event = new HashMap<String, String>();
                Arrays.stream(fields[1].split(" ")).map(role -> role.split(":", 2)).forEach(role -> event.put(role[0], role[1]));
                events.add(event);
            }
        }
        var article = new ArticleText(name, name, "", false, Optional.empty(), "", List.of(), raw, List.of());
        return new Item(name, ArticleReading.of(article), events.stream().filter(event -> event.containsKey("Content"))
                .map(event -> attributed(raw, event, spans)).toList(), discarded);
    }

    private static Attributed attributed(String text, Map<String, String> event, Map<String, List<Span>> spans) {
        var content = spans.get(event.get("Content"));
        var direct = content.getFirst().of(text).strip().matches("(?s)([“\"]|'').*")
                && content.getLast().of(text).strip().matches("(?s).*([”\"]|'')");
        return new Attributed(spans.getOrDefault(event.getOrDefault("Source", ""), List.of()), direct ? joined(text, content) : content, direct);
    }

    /** Pieces with nothing but white space between them are one. */
    private static List<Span> joined(String text, List<Span> pieces) {
        var joined = new ArrayList<Span>();
        for (var piece : pieces) {
            if (!joined.isEmpty() && text.substring(joined.getLast().end(), piece.start()).isBlank()) {
                joined.add(new Span(joined.removeLast().start(), piece.end()));
            } else {
                joined.add(piece);
            }
        }
        return joined;
    }

    /** The file counts code points. */
    private static Span span(String text, String piece) {
        var ends = piece.split(" ");
        return new Span(text.offsetByCodePoints(0, Integer.parseInt(ends[0])), text.offsetByCodePoints(0, Integer.parseInt(ends[1])));
    }
}
