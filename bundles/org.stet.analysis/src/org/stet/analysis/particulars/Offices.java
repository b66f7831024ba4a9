package org.stet.analysis.particulars;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stet.analysis.particulars.Particular.Kind;
import org.stet.core.anchor.Span;

/** The offices that stand beside the names of people: "national officer Ann Lee", "Ann Lee, the director of finance,". */
final class Offices {

    private static final List<Branch> BRANCHES = Branch.read("offices.txt");
    /** A minister or secretary, of whom the field tells which. */
    private static final Pattern MINISTER = Pattern.compile("(?i)\\b(?:minister|secretary) (?:of|for) (?:the )?(?<of>\\p{L}+)\\b(?! (?:and|&))"
            + "|\\b(?!(?:the|an?|former|ex|new|deputy|junior|senior|cabinet|shadow|government|state|general|assistant|regional|s|and|as) )(?<field>\\p{L}+) (?:minister|secretary)\\b(?! (?:of|for))");
    /** What stands between an office and the name behind it. */
    private static final Pattern BEFORE_NAME = Pattern.compile("(?: (?:of|for|at) (?:the )?[\\p{L}'’. ]{1,40})?,? ");
    /** What stands between a name and its office. */
    private static final Pattern AFTER_NAME = Pattern.compile("(?:, (?:aged )?\\d\\d)?, (?:who (?:is|was) )?(?:(?:the|a|an|its|their|our|his|her) )?"
            + "(?:(?!(?:to|with|by|for|of|and|said|told|who|as) )[\\p{L}'’.-]+ ){0,4}");
    private static final Pattern OTHERS = Pattern.compile("(?is).*\\b(?:former|formerly|ex|once|then|retired|acting|interim|incoming|new|next|late|deputy|vice|assistant"
            + "|to|with|by|for|of|and)[ -]");
    private static final int FAR = 70;

    private Offices() {
    }

    /** Those of somebody, as told in a stretch of the text. */
    static Stream<Particular> of(String text, Span person, Span stretch) {
        var before = new Span(Math.max(stretch.start(), person.start() - FAR), person.start());
        var after = new Span(person.end(), Math.min(stretch.end(), person.end() + FAR));
        return Stream.concat(offices(text, person, before), offices(text, person, after)).filter(office -> {
            var stands = office.span().end() <= person.start() ? BEFORE_NAME.matcher(text.substring(office.span().end(), person.start()))
                    : AFTER_NAME.matcher(text.substring(person.end(), office.span().start()));
            return stands.matches() && !OTHERS.matcher(text.substring(before.start(), office.span().start())).matches();
        });
    }

    private static Stream<Particular> offices(String text, Span person, Span stretch) {
        var listed = BRANCHES.stream().flatMap(branch -> branch.in(text, stretch)
                .map(found -> office(person, branch.name(), branch.value(found.group()), new Span(found.start(), found.end()))));
        var ministers = MINISTER.matcher(text).region(stretch.start(), stretch.end()).results().map(found -> office(person, "ministry",
                (found.group("of") == null ? found.group("field") : found.group("of")).toLowerCase(Locale.ROOT), new Span(found.start(), found.end())));
        return Stream.concat(listed, ministers);
    }

    private static Particular office(Span person, String branch, String value, Span words) {
        return new Particular(Kind.LASTING, branch + " office", List.of(person), "", value, words);
    }
}
