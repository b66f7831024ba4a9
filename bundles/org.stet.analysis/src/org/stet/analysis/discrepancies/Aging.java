package org.stet.analysis.discrepancies;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.stet.analysis.Published;
import org.stet.analysis.claims.Comparison;
import org.stet.analysis.claims.Comparison.Relation;
import org.stet.analysis.claims.Statement;

/** People grow older between two articles: an age that is a year higher later is the same person's. */
final class Aging {

    private static final double YEAR = 365.25;
    /** Between articles of so few days a mistake is likelier than a birthday that neither tells of. */
    private static final int WEEK = 7;

    private Aging() {
    }

    /**
     * Whether a birthday lies between the days of publication; empty if it cannot, or if the days are not known.
     *
     * @param tellBirthday whether one of the articles tells of the birthday
     */
    static Optional<Comparison> compare(Statement a, Optional<Published> publishedA, Statement b, Optional<Published> publishedB,
            boolean tellBirthday) {
        if (publishedA.isEmpty() || publishedB.isEmpty()) {
            return Optional.empty();
        }
        var days = ChronoUnit.DAYS.between(publishedA.get().day(), publishedB.get().day());
        var grown = years(b) - years(a);
        if (days == 0 || Math.abs(days) < WEEK && !tellBirthday || grown == 0 || Math.abs(grown - days / YEAR) >= 1) {
            return Optional.empty();
        }
        return Optional.of(new Comparison(Relation.ROUNDING, Math.abs(days) + " days apart, " + Math.abs(grown) + " year older"));
    }

    private static int years(Statement statement) {
        var years = statement.normalised();
        return years.matches("P\\d{1,3}Y") ? Integer.parseInt(years.substring(1, years.length() - 1)) : Integer.MIN_VALUE / 2;
    }
}
