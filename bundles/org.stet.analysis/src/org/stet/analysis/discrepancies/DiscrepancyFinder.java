package org.stet.analysis.discrepancies;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.stet.analysis.ArticleReading;
import org.stet.analysis.Memo;
import org.stet.analysis.claims.SuggestedClaim;
import org.stet.analysis.families.Family;
import org.stet.analysis.names.Name;
import org.stet.model.DiscrepancyType;

/** Compares what the articles say of one slot. */
public final class DiscrepancyFinder {

    private static final List<DiscrepancyType> BY_WEIGHT = List.of(DiscrepancyType.CONFLICT, DiscrepancyType.MODALITY_SHIFT,
            DiscrepancyType.ATTRIBUTION_SHIFT, DiscrepancyType.SPELLING_VARIANT, DiscrepancyType.QUOTE_VARIANT, DiscrepancyType.UPDATED,
            DiscrepancyType.COMPATIBLE);
    private static final Comparator<Finding> FIRST_TO_CHECK = Comparator
            .comparing((Finding finding) -> BY_WEIGHT.indexOf(finding.type())).thenComparing(finding -> -articles(finding));

    private DiscrepancyFinder() {
    }

    /** The findings, what a checker should look at first coming first; the order of the articles makes no difference. */
    public static List<Finding> find(List<ArticleReading> articles, List<Name> names, List<Family> families,
            List<SuggestedClaim> claims) {
        return find(articles, names, families, claims, new Memo());
    }

    /** The same, with what earlier runs derived. */
    public static List<Finding> find(List<ArticleReading> articles, List<Name> names, List<Family> families,
            List<SuggestedClaim> claims, Memo memo) {
        var view = CaseView.of(articles, families);
        var found = new ArrayList<>(claims.parallelStream().flatMap(claim -> SlotFindings.of(claim, view, memo).stream()).toList());
        var units = found.stream().filter(Exchanged::isOtherUnit).toList();
        found.removeAll(units);
        found.addAll(Exchanged.joined(units));
        found.addAll(new ChangeFindings(view, claims, memo).all());
        var sentences = AlignedSentences.of(families, view, memo);
        found.addAll(new TermFindings(view, memo).of(sentences));
        found.addAll(new ModalityFindings(view).of(sentences));
        var speakers = new Speakers(names);
        found.addAll(new Sums(view, memo).all());
        found.addAll(new NameFindings(view, memo).of(names));
        found.addAll(new QuoteFindings(view, speakers, memo).all());
        found.addAll(new AttributionFindings(view, speakers, memo).all());
        found.sort(FIRST_TO_CHECK);
        return found;
    }

    /** How many articles have it: a contradiction that many copied does more harm. */
    private static long articles(Finding finding) {
        return finding.members().stream().map(member -> member.place().article()).distinct().count();
    }
}
