package org.stet.core.annotate;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.Enumerator;
import org.stet.core.anchor.Anchors;
import org.stet.core.anchor.Span;
import org.stet.model.CheckStatus;

/** How the words of the domain are shown to a person, in every view and report alike. */
public final class Labels {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.UK);

    private static final int HEADLINE_LENGTH = 48;

    private Labels() {
    }

    /** A literal in plain words, such as {@code cannot confirm}. */
    public static String of(Enumerator literal) {
        return literal.getName().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The sign of a work state, which tells it without colour. */
    public static String sign(CheckStatus status) {
        return switch (status) {
            case UNCHECKED -> "○";
            case IN_PROGRESS, ON_AUTHOR -> "◐";
            case CONFIRMED, CORRECTED -> "●";
            case CUT, CANNOT_CONFIRM -> "✕";
            case DISPUTED -> "⚠";
        };
    }

    /** An ISO 8601 date or date-time, as far as stated, for a reader; anything else as it is. */
    public static String date(String iso) {
        try {
            return iso.indexOf('T') < 0 ? DAY.format(LocalDate.parse(iso))
                    : MINUTE.format(DateTimeFormatter.ISO_DATE_TIME.parse(iso));
        } catch (DateTimeParseException e) {
            return iso;
        }
    }

    /** The day of an ISO 8601 date or date-time for a reader, where it was published; anything else as it is. */
    public static String day(String iso) {
        return date(iso.indexOf('T') == 10 ? iso.substring(0, 10) : iso);
    }

    /** An article by outlet, day and headline, as far as they are known, such as {@code Herald · 4 May 2026 · Council knew of cracks}. */
    public static String article(String outlet, String day, String headline) {
        return Stream.of(outlet, day, brief(headline, HEADLINE_LENGTH)).filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
    }

    /** A point in time, in UTC. */
    public static String time(Instant at) {
        return MINUTE.format(at.atOffset(ZoneOffset.UTC)) + " UTC";
    }

    /** Words on one line, cut at a character with an ellipsis where there are more than a number of UTF-16 code units. */
    public static String brief(String text, int length) {
        var line = text.replaceAll("[\\s\\u00A0]+", " ").strip();
        return line.length() <= length ? line : Anchors.widen(line, new Span(0, length)).of(line).strip() + "…";
    }

    /** A number with its noun, such as {@code 1 article} or {@code 50,000 articles}. */
    public static String count(int number, String noun) {
        return number(number) + " " + noun + (number == 1 ? "" : "s");
    }

    /** A number, such as {@code 50,000}. */
    public static String number(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
