package org.stet.analysis.arithmetic;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stet.model.ValueKind;

/**
 * A manner of saying something with numbers: a pattern in which {@code <a>} is a number, {@code <A>} a time or an age, … a few words of
 * the same clause, ‥ the same without commas, ~ words of the same sentence.
 *
 * @param isLong whether it goes over the end of a sentence
 */
record Form(Pattern pattern, boolean isLong) {

    /** Stands in a form where one sentence ends and another begins. */
    static final String NEXT = "\\. ";

    private static final String NUMBER = "⟦N(?<$1>\\\\d+)⟧";
    private static final String TIME = "⟦[TR](?<$1>\\\\d+)⟧";
    /** What begins another clause, or says that the numbers are not of one thing. */
    private static final String BREAK = "\\b(?:and|but|while|whereas|although|though|because|after|when|which|who|if|expect\\w*|analyst\\w*"
            + "|forecast\\w*|estimate\\w*|target\\w*|with)\\b";
    private static final String GAP = "(?:(?!" + BREAK + ")(?:[^⟦⟧;:.%s]|⟦T\\d+⟧)){0,70}?";
    private static final String WORDS = "(?:[^⟦⟧;:.]|⟦[TR]\\d+⟧){0,80}?";

    private static final String BEHIND_OF = "(?i)(?<!\\ban? \\w{1,20} )\\bof (?:(?!an? |of )[\\w'-]+ ){0,4}";
    private static final Pattern SIGN = Pattern.compile("⟦N(\\d+)⟧");
    private static final Pattern ANY_SIGN = Pattern.compile("⟦[NTR](\\d+)⟧");
    private static final Pattern TIME_SIGN = Pattern.compile("⟦T(\\d+)⟧");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final int AROUND = 60;

    /** A form; where its words end a sentence, it goes on in the next. */
    static Form of(String template) {
        return new Form(Pattern.compile(template.replaceAll("<([a-z])>", NUMBER).replaceAll("<([A-Z])>", TIME)
                .replace("…", GAP.formatted("")).replace("‥", GAP.formatted(",")).replace("~", WORDS), Pattern.CASE_INSENSITIVE),
                template.contains(NEXT));
    }

    /** The places where one of the outlines of the story says something in one of several manners. */
    static Stream<Found> all(List<Form> forms, List<Outline> outlines) {
        return outlines.stream().filter(outline -> outline.isBody() && outline.values().size() > 2).flatMap(outline -> forms.stream()
                .flatMap(form -> form.in(outline)));
    }

    /** The places where some of the outlines say something in one of several manners, which may take two numbers only. */
    static Stream<Found> anywhere(List<Form> forms, Stream<Outline> outlines) {
        return outlines.flatMap(outline -> forms.stream().flatMap(form -> form.anywhere(outline)));
    }

    /** The places where an outline says something in this manner. */
    private Stream<Found> in(Outline outline) {
        return isLong ? anywhere(outline) : outline.sentences().stream().flatMap(words -> in(words, outline));
    }

    /** The same in sentences with fewer numbers too. */
    Stream<Found> anywhere(Outline outline) {
        return in(outline.words(), outline);
    }

    private Stream<Found> in(String words, Outline outline) {
        return pattern.matcher(words).results().map(result -> new Found(outline, words, result));
    }

    /** A place where something is said in some manner. */
    record Found(Outline outline, String words, MatchResult match) {

        Value value(String name) {
            return outline.values().get(Integer.parseInt(match.group(name)));
        }

        /** The number that one of several parts of the form covers. */
        Value any(String... names) {
            return Stream.of(names).filter(name -> match.namedGroups().containsKey(name) && match.group(name) != null).findFirst().map(this::value)
                    .orElseThrow();
        }

        /** All numbers that a part of the form covers. */
        List<Value> values(String name) {
            return SIGN.matcher(match.group(name)).results().map(sign -> outline.values().get(Integer.parseInt(sign.group(1)))).toList();
        }

        /** The sentence up to its end, with some words before. */
        String around() {
            return words.substring(Math.max(words.lastIndexOf(". ", match.start()) + 1, match.start() - AROUND), match.start()) + toEnd();
        }

        /** Whether the words say of a number that something is a part of it. */
        boolean isBehindOf(Value whole) {
            return Pattern.compile(BEHIND_OF + "⟦N" + outline.values().indexOf(whole) + "⟧").matcher(words).find();
        }

        /** Its sentence and the one before. */
        String sentences() {
            var start = words.lastIndexOf(". ", words.lastIndexOf(". ", match.start() - 1) - 1);
            var end = words.indexOf(". ", match.end());
            return words.substring(Math.max(0, start), end < 0 ? words.length() : end);
        }

        /** All values of its sentence and of some before it, in reading order. */
        List<Value> nearby(int sentencesBefore) {
            var start = match.start();
            for (var i = 0; i <= sentencesBefore && start >= 0; i++) {
                start = words.lastIndexOf(". ", start - 1);
            }
            var end = words.indexOf(". ", match.end());
            return ANY_SIGN.matcher(words).region(Math.max(0, start), end < 0 ? words.length() : end).results()
                    .map(sign -> outline.values().get(Integer.parseInt(sign.group(1)))).toList();
        }

        /** Whether a year or an ordinal stands by, as in 1974 or in the first count. */
        boolean isOfAnotherTime() {
            return TIME_SIGN.matcher(around()).results().map(sign -> outline.values().get(Integer.parseInt(sign.group(1))).mention())
                    .anyMatch(mention -> mention.kind() == ValueKind.ORDINAL || YEAR.matcher(mention.normalised()).matches());
        }

        /** What was found, with the sentence up to its end. */
        String toEnd() {
            var end = words.indexOf(". ", match.end());
            return words.substring(match.start(), end < 0 ? words.length() : end);
        }
    }
}
