package org.stet.ingest;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Knows lines that name who wrote an article, where and when, and brings author names into one form. */
public final class Bylines {

    private static final int LONGEST = 160;

    private static final String NAME =
            "(?:[\\p{Lu}@'’][\\p{L}\\p{M}.'’@-]*|de|del|della|di|da|dos|du|la|le|van|von|der|den|ter|al|el"
            + "|bin|ibn|af|av|y|e|and|und|et|with|mit|&|the|for|of|staff|reporters?|correspondents?|writers?|editors?)";
    /** Names up to a comma, a bar, a place or a date, after which anything may follow; or an author without a name. */
    private static final Pattern BYLINE = Pattern.compile(
            "(?:(?iu:(?:story |words |text |report |written |reported |posted |published |analysis |review )?by|von|par|por|di"
            + "|door)"
                    + ":?\\s+|(?iu:text|texto|testo|texte|tekst|текст|автор|autor|autora|auteur|autore|author)\\s*:\\s*)"
                    + "(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b)"
                    + "(?:(?=\\p{Lu})" + NAME + "(?: " + NAME + "){0,11}"
                    + "(?:(?:\\s*[,|(•·–—/]| - | in | at | on |,? "
                    + "(?iu:published|updated|posted))[^\\n]{0,120}(?<![.!?])(?:[ap]\\.m\\.)?)?(?<![!?])"
                    + "|(?:our|a|an|the) [\\p{L} -]{1,60}(?:correspondent|reporter|staff|writer|editor|team|desk)s?)");

    private static final String PUBLISHED = "(?:\\b(?:(?:first |originally )?published|posted|publiziert|veröffentlicht"
            + "|erschienen"
            + "|publiée?|mis en ligne|publicad[oa]|pubblicato|gepubliceerd|geplaatst|publicerad|опубликовано?|opublikowano)\\b"
            + "|입력|등록|发布|發布|公開日?|掲載)";
    private static final String MODIFIED = "(?:\\b(?:(?:last )?(?:updated?|modified)|aktualisiert|geändert|stand:"
            + "|mis(?:e)? à jour"
            + "|modifiée?|actualizad[oa]|atualizad[oa]|modificad[oa]|aggiornato|bijgewerkt|uppdaterad|обновлено)"
            + "(?!\\p{L})|수정|更新)";
    private static final Pattern PUBLISHED_PART = Pattern.compile("(?iu)" + PUBLISHED + ".*?(?=" + MODIFIED + "|$)");
    private static final Pattern MODIFIED_PART = Pattern.compile("(?iu)" + MODIFIED + ".*?(?=" + PUBLISHED + "|$)");
    private static final Pattern DATED = Pattern.compile("(?iu)(?:\\W{0,3}(?:" + PUBLISHED + "|" + MODIFIED + ").{0,130}"
            + "|.{0,60}(?:" + PUBLISHED + "|" + MODIFIED + ").{0,100}(?<![.!?]))");
    private static final Pattern LEAD = Pattern.compile("(?iu)^[\\W_]*(?:(?:story|words|text|report|written|reported|posted"
            + "|published"
            + "|analysis|review|reviewed|opinion) )?by\\s*:?\\s+(?=\\S)|^[\\W_]*(?:von|par|por|(?-i:di)"
            + "|door)\\s*:?\\s+(?=\\S+\\s+\\S)"
            + "|^[\\W_]*(?:text|texto|testo|texte|tekst|текст|автор|autor|autora|auteur|autore|author|by|von|文|作者|記者|记者)"
            + "\\s*[:：]\\s*(?=\\S)");
    private static final Pattern AFTER_NAMES = Pattern.compile("(?iu)[\\s|,•·–—-]*\\b(?:published|updated|posted)\\b.*$"
            + "|[\\s|,•·–—-]+(?:on |at )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b"
            + "|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}*\\.? \\d|\\d{1,2}[. /-]|\\d{4}-).*$"
            + "|(?<=\\p{L})\\s*@\\w.*$");
    private static final Pattern PLACE_AFTER_NAMES = Pattern.compile("\\s*[|•·–—/(].*$|\\s+(?:-|on|at|in)\\s.*$");
    private static final Pattern CREDIT = Pattern.compile("(?iu)\\(?(?:reporting|additional reporting|writing|editing) by .*"
            + "|.{0,120}\\bcontributed to this (?:report|story|article)\\b.{0,40}"
            + "|\\(?(?:originally )?(?:published|appeared) (?:on|in|by) .{1,60}"
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
        return Optional.of(line).filter(words -> words.length() <= LONGEST).filter(BYLINE.asMatchPredicate())
                .map(words -> Blank.strip(PLACE_AFTER_NAMES.matcher(names(words)).replaceFirst("")))
                .filter(names -> !names.isEmpty());
    }

    /** The part of a line that says when the article was published. */
    public static Optional<String> published(String line) {
        return PUBLISHED_PART.matcher(line).results().map(MatchResult::group).findFirst();
    }

    /** The part of a line that says when the article was changed last. */
    public static Optional<String> modified(String line) {
        return MODIFIED_PART.matcher(line).results().map(MatchResult::group).findFirst();
    }

    /** Whether a line credits an agency, an editor or an earlier publication. */
    public static boolean isCredit(String line) {
        return line.length() <= 2 * LONGEST && (CREDIT.matcher(line).matches() || !AgencyCredits.credits(line).isEmpty());
    }

    /** The names of a byline without the word that introduces them and the date that may follow. */
    public static String names(String byline) {
        var names = LEAD.matcher(Blank.strip(byline)).replaceFirst("");
        return Blank.strip(AFTER_NAMES.matcher(names).replaceFirst("")).replaceAll("\\s+(?=[,;])", "");
    }
}
