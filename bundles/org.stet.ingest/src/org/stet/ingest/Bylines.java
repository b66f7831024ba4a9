package org.stet.ingest;

import java.util.Optional;
import java.util.regex.Pattern;

/** Knows lines that name who wrote an article, where and when, and brings author names into one form. */
public final class Bylines {

    private static final int LONGEST = 160;

    private static final String NAME =
            "(?:[\\p{Lu}@'’][\\p{L}\\p{M}.'’@-]*|de|del|della|di|da|dos|du|la|le|van|von|der|den|ter|al|el"
            + "|bin|ibn|af|av|y|e|and|und|et|with|mit|&|the|for|staff|reporters?|correspondents?|writers?|editors?)";
    /** Names up to a comma, a bar, a place or a date, after which anything may follow; or an author without a name. */
    private static final Pattern BYLINE = Pattern.compile(
            "(?iu:(?:story |words |text |report |written |reported )?by|von|par|por|di):?\\s+"
                    + "(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b)"
                    + "(?:(?=\\p{Lu})" + NAME + "(?: " + NAME + "){0,11}"
                    + "(?:(?:\\s*[,|(•·–—/]| - | in | at | on |,? "
                    + "(?iu:published|updated|posted))[^\\n]{0,120}(?<![.!?]))?(?<![!?])"
                    + "|(?:our|a|an|the) [\\p{L} -]{1,60}(?:correspondent|reporter|staff|writer|editor|team|desk)s?)");
    private static final Pattern DATED = Pattern.compile(
            "(?iu).{0,60}\\b(?:published|updated|posted|modified|last update|first published"
                    + "|veröffentlicht|publié|publicado)\\b.{0,100}");
    private static final Pattern LEAD = Pattern.compile(
            "(?iu)^(?:(?:story|words|text|report|written|reported) )?(?:by|von|par|por|di)\\s*:?\\s+(?=\\S)");
    private static final Pattern DATE = Pattern.compile("(?iu)[\\s|,•·-]*\\b(?:published|updated|posted)\\b.*$");
    private static final Pattern CREDIT = Pattern.compile("(?iu)\\(?(?:reporting|additional reporting|writing|editing) by .*"
            + "|.{0,120}\\bcontributed to this (?:report|story|article)\\b.{0,40}"
            + "|.{0,80}\\bfirst (?:appeared|published)\\b.{0,80}|\\(?(?:originally )?(?:published|appeared) (?:on|in|by) .{1,60}"
            + "|(?:©|\\(c\\)|copyright)\\s.{1,160}");

    private Bylines() {
    }

    /** Whether a line says who wrote, or when it was published, and nothing else. */
    public static boolean isByline(String line) {
        return line.length() <= LONGEST
                && (BYLINE.matcher(line).matches() || DATED.matcher(line).matches() && StatedDate.in(line).isPresent());
    }

    /** The names in a line that says who wrote. */
    public static Optional<String> author(String line) {
        return Optional.of(line).filter(BYLINE.asMatchPredicate()).map(Bylines::names).filter(names -> !names.isEmpty());
    }

    /** Whether a line credits an agency, an editor or an earlier publication. */
    public static boolean isCredit(String line) {
        return line.length() <= 2 * LONGEST && (CREDIT.matcher(line).matches() || AgencyCredits.credit(line).isPresent());
    }

    /** The names of a byline without the word that introduces them and the date that may follow. */
    public static String names(String byline) {
        return Blank.strip(DATE.matcher(LEAD.matcher(Blank.strip(byline)).replaceFirst("")).replaceFirst(""));
    }
}
