package org.stet.core.annotate;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stet.core.store.OpenCase;
import org.stet.core.store.Texts;
import org.stet.model.Article;
import org.stet.model.MetadataField;
import org.stet.model.StetFactory;

/**
 * Sets right what a page says of its article. A correction is kept beside the capture, with who made it; the capture stays, and
 * the correction can be taken back.
 */
public final class Corrections {

    private static final int LONGEST = 2000;
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");

    private final OpenCase open;

    public Corrections(OpenCase open) {
        this.open = open;
    }

    /**
     * Gives a field another value than the page does; an empty one says that there is none.
     *
     * @throws IllegalArgumentException if it is no value for the field, with {@link #problem}
     */
    public void correct(Article article, MetadataField field, String value) {
        var words = Labels.brief(Texts.clean(value), LONGEST);
        problem(field, value.strip()).ifPresent(problem -> {
            throw new IllegalArgumentException(problem);
        });
        open.editor().edit("Correct " + name(field), () -> {
            var correction = StetFactory.eINSTANCE.createMetadatum();
            correction.setField(field);
            correction.setValue(words);
            correction.setSource(open.user());
            article.getCorrections().add(correction);
            if (field == MetadataField.OUTLET && !words.isEmpty()) {
                new Outlets(open).named(words, Optional.empty());
            }
        });
    }

    /** Goes back to what the page says of a field. */
    public void takeBack(Article article, MetadataField field) {
        open.editor().edit("Take back the correction of the " + name(field),
                () -> article.getCorrections().removeIf(correction -> correction.getField() == field));
    }

    /** Several corrections as one step; an empty value takes a correction back. */
    public void change(Article article, Map<MetadataField, Optional<String>> values) {
        if (values.size() == 1) {
            values.forEach((field, value) -> change(article, field, value));
        } else if (!values.isEmpty()) {
            open.editor().edit("Correct article details",
                    () -> values.forEach((field, value) -> change(article, field, value)));
        }
    }

    private void change(Article article, MetadataField field, Optional<String> value) {
        value.ifPresentOrElse(words -> correct(article, field, words), () -> takeBack(article, field));
    }

    /** What keeps a value from being one of a field, as a sentence; empty if nothing does. */
    public static Optional<String> problem(MetadataField field, String value) {
        if (value.length() > LONGEST) {
            return Optional.of("The " + name(field) + " is too long; " + LONGEST + " characters are the most.");
        }
        if (value.isBlank()) {
            return field == MetadataField.HEADLINE ? Optional.of("An article needs a headline.") : Optional.empty();
        }
        return switch (field) {
            case PUBLISHED, MODIFIED -> isDate(value) ? Optional.empty()
                    : Optional.of("Write the " + name(field) + " as 2026-05-03, or as far as it is known: 2026, 2026-05, "
                            + "2026-05-03T14:05, 2026-05-03T14:05+01:00.");
            case LANGUAGE -> isLanguage(value) ? Optional.empty()
                    : Optional.of("Write the language as a code, such as en, en-GB or pt-BR.");
            case URL -> isAddress(value) ? Optional.empty()
                    : Optional.of("Write the address as it stands in a browser, such as https://gazette.example/quay.");
            default -> Optional.empty();
        };
    }

    /** What a field is called in a sentence, such as {@code published date}. */
    public static String name(MetadataField field) {
        return switch (field) {
            case PUBLISHED -> "published date";
            case MODIFIED -> "modified date";
            case URL -> "address";
            default -> Labels.of(field);
        };
    }

    /** ISO 8601, as far as stated. */
    private static boolean isDate(String value) {
        try {
            if (value.indexOf('T') >= 0) {
                DateTimeFormatter.ISO_DATE_TIME.parse(value);
            } else if (MONTH.matcher(value).matches()) {
                YearMonth.parse(value);
            } else if (!YEAR.matcher(value).matches()) {
                LocalDate.parse(value);
            }
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isLanguage(String value) {
        try {
            return !new Locale.Builder().setLanguageTag(value).build().getLanguage().isEmpty();
        } catch (IllformedLocaleException e) {
            return false;
        }
    }

    private static boolean isAddress(String value) {
        try {
            var address = new URI(value);
            return address.getHost() != null && ("http".equals(address.getScheme()) || "https".equals(address.getScheme()));
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
