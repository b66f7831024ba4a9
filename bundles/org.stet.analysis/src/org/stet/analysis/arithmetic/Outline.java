package org.stet.analysis.arithmetic;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stet.analysis.ArticleReading;
import org.stet.analysis.text.Block;
import org.stet.analysis.values.Mention;
import org.stet.core.anchor.Span;
import org.stet.model.StructureKind;
import org.stet.model.ValueKind;

/**
 * A paragraph or headline with a sign for each of its values, so that forms of words can be held against it: "rose ⟦N0⟧ to ⟦N1⟧".
 *
 * @param kind what the stretch is
 * @param words its words; N stands for a number that can be reckoned with, T for a time, R for another value
 * @param sentences those of its sentences that hold three numbers, the fewest that any calculation has
 * @param values what the signs stand for
 */
record Outline(StructureKind kind, String words, List<String> sentences, List<Value> values) {

    private static final Pattern END = Pattern.compile("(?<=\\.) ");
    private static final String FROM = "from ";
    private static final String TO = " to ";
    private static final String NUMBER = "⟦N";
    private static final Set<ValueKind> TIMES = Set.of(ValueKind.DATE, ValueKind.TIME, ValueKind.DURATION, ValueKind.ORDINAL);
    /** Who says it, put in between two commas: "210 jobs, the company says: 170 in production and 40 in the offices". */
    private static final Pattern SPEAKER = Pattern.compile("(?i), (?!(?:and|but|which|who|as|while) )[^⟦⟧,.;:“”\"]{2,40} (?:says?|said)(?=[,:.;])");
    private static final Pattern IN_BRACKETS = Pattern.compile("⟦N(\\d+)⟧ \\((?:about )?⟦N(\\d+)⟧\\)");

    /** Those with a value, in reading order. */
    static List<Outline> of(ArticleReading reading) {
        return reading.document().blocks().stream().filter(block -> block.isBody() || block.kind() == StructureKind.HEADLINE)
                .map(block -> of(block, reading)).filter(outline -> !outline.values.isEmpty()).toList();
    }

    private static Outline of(Block block, ArticleReading reading) {
        var text = reading.document().text();
        var values = reading.mentions(block.span()).stream().flatMap(mention -> ends(mention, text)).map(mention -> Value.of(mention, text)).toList();
        var words = new StringBuilder();
        var at = block.start();
        for (var i = 0; i < values.size(); i++) {
            var span = values.get(i).mention().span();
            words.append(text, Math.min(at, span.start()), span.start()).append('⟦').append(sign(values.get(i))).append(i).append('⟧');
            at = span.end();
        }
        words.append(text, Math.min(at, block.end()), block.end());
        var plain = SPEAKER.matcher(words.toString().replaceAll("[\\s\\h]+", " ").replace('’', '\'')).replaceAll("");
        var told = IN_BRACKETS.matcher(plain).replaceAll(found -> withoutConversion(found, values));
        return new Outline(block.kind(), told, END.splitAsStream(told).filter(Outline::hasThree).toList(), values);
    }

    /** A range behind from is where something began and where it ended: two values. */
    private static Stream<Mention> ends(Mention mention, String text) {
        var span = mention.span();
        var ends = mention.normalised().split("\\.\\.");
        var to = span.of(text).indexOf(TO);
        return ends.length != 2 || to < 0 || !text.startsWith(FROM, span.start() - FROM.length()) ? Stream.of(mention)
                : Stream.of(end(mention, ends[0], new Span(span.start(), span.start() + to)),
                        end(mention, ends[1], new Span(span.start() + to + TO.length(), span.end())));
    }

    private static Mention end(Mention range, String normalised, Span span) {
        return new Mention(span, range.kind(), normalised, range.unit(), range.bound(), range.precision(), range.change(), range.rule());
    }

    private static char sign(Value value) {
        return TIMES.contains(value.kind()) ? 'T' : value.isNumber() ? 'N' : 'R';
    }

    /** An amount without the same in another currency behind it. */
    private static String withoutConversion(MatchResult found, List<Value> values) {
        var amount = values.get(Integer.parseInt(found.group(1)));
        var other = values.get(Integer.parseInt(found.group(2)));
        return amount.kind() == ValueKind.MONEY && other.kind() == ValueKind.MONEY && !amount.unit().equals(other.unit())
                ? "⟦N" + found.group(1) + "⟧" : found.group();
    }

    private static boolean hasThree(String words) {
        var first = words.indexOf(NUMBER);
        var second = first < 0 ? -1 : words.indexOf(NUMBER, first + 1);
        return second >= 0 && words.indexOf(NUMBER, second + 1) >= 0;
    }

    boolean isBody() {
        return kind != StructureKind.HEADLINE;
    }
}
