package org.stet.ui.discrepancies;

import java.util.Locale;
import org.stet.analysis.discrepancies.Finding.Reason;
import org.stet.model.DiscrepancyType;
import org.stet.model.ResolutionKind;
import org.stet.ui.lists.Column.Tone;

/** Findings and decisions in words and signs, so that nothing is told by colour alone. */
public final class DiscrepancyLabels {

    private DiscrepancyLabels() {
    }

    /** Such as {@code ⚠ conflict}. */
    public static String of(DiscrepancyType type) {
        return switch (type) {
            case CONFLICT -> "⚠ conflict";
            case SPELLING_VARIANT -> "≈ spelling";
            case QUOTE_VARIANT -> "“” quote";
            case UPDATED -> "↻ updated";
            case ATTRIBUTION_SHIFT -> "⇄ attribution";
            case MODALITY_SHIFT -> "⚠ certainty";
            case COMPATIBLE -> "= compatible";
        };
    }

    static Tone tone(DiscrepancyType type) {
        return switch (type) {
            case CONFLICT, MODALITY_SHIFT -> Tone.WARNING;
            case SPELLING_VARIANT -> Tone.SPELLING;
            case QUOTE_VARIANT, ATTRIBUTION_SHIFT -> Tone.QUOTE;
            case UPDATED -> Tone.GOOD;
            case COMPATIBLE -> Tone.MUTED;
        };
    }

    static String of(ResolutionKind kind) {
        return kind.getName().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Why values are compatible. */
    static String of(Reason reason) {
        return switch (reason) {
            case BOUND -> "one is a bound of the other";
            case ROUNDING -> "one is rounded";
            case GRANULARITY -> "one is less exact";
            case SAME_DAY -> "both mean the same day";
            case SAME_AMOUNT -> "both are the same amount";
            case AGE_ON_OTHER_DATE -> "the articles are from different dates";
            case ORDINAL_ON_ITS_DAY -> "each was right on its day";
            case SUBSET -> "one counts part of the other";
            case SUM -> "the parts add up";
        };
    }
}
