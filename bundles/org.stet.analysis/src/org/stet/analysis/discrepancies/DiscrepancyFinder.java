package org.stet.analysis.discrepancies;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stet.analysis.ArticleReading;
import org.stet.analysis.Memo;
import org.stet.analysis.Stories;
import org.stet.analysis.claims.Statement;
import org.stet.analysis.claims.SuggestedClaim;
import org.stet.analysis.families.Family;
import org.stet.analysis.names.Name;
import org.stet.model.DiscrepancyType;

/** Finds what articles contradict each other in. */
public final class DiscrepancyFinder {

    private static final List<DiscrepancyType> BY_WEIGHT = List.of(DiscrepancyType.CONFLICT, DiscrepancyType.MODALITY_SHIFT,
            DiscrepancyType.ATTRIBUTION_SHIFT, DiscrepancyType.SPELLING_VARIANT, DiscrepancyType.QUOTE_VARIANT, DiscrepancyType.UPDATED,
            DiscrepancyType.COMPATIBLE);
    private static final Comparator<Weighed> FIRST_TO_CHECK = Comparator.comparingInt(Weighed::weight).thenComparingLong(each -> -each.articles);

    /** @param articles how many have it: a contradiction that many copied does more harm */
    private record Weighed(Finding finding, int weight, long articles) {

        static Weighed of(Finding finding) {
            return new Weighed(finding, BY_WEIGHT.indexOf(finding.type()),
                    finding.members().stream().map(member -> member.place().article()).distinct().count());
        }
    }

    private DiscrepancyFinder() {
    }

    /** What articles tell in other words, whatever their claims are; the order of the articles makes no difference. */
    public static List<Finding> ofWords(List<ArticleReading> articles, List<Name> names, List<Family> families, Stories stories, Memo memo) {
        var view = CaseView.of(articles, families);
        var speakers = new Speakers(names);
        return Stream.<Supplier<List<Finding>>>of(() -> bySentences(families, view, memo), () -> new ArithmeticFindings(view, memo).all(),
                () -> new DayFindings(view, stories, memo).all(), () -> new HourFindings(view, stories, memo).all(),
                () -> new UnnamedFindings(view, stories, memo).all(), () -> new AddressFindings(view, stories, memo).all(),
                () -> new CorrectionFindings(view, memo).all(), () -> new ParticularFindings(view, speakers, stories, memo).all(),
                () -> new TollFindings(view, stories, memo).all(),
                () -> new NameFindings(view, stories, memo).of(names), () -> new QuoteFindings(view, speakers, memo).all(),
                () -> new AttributionFindings(view, speakers, memo).all()).parallel().map(Supplier::get).flatMap(List::stream).toList();
    }

    /**
     * All findings, what a checker should look at first coming first; the order of the articles makes no difference.
     *
     * @param ofWords what {@link #ofWords} found
     */
    public static List<Finding> find(List<ArticleReading> articles, List<Family> families, List<SuggestedClaim> claims, List<Finding> ofWords,
            Memo memo) {
        var view = CaseView.of(articles, families);
        var bySlots = claims.parallelStream().flatMap(claim -> SlotFindings.of(claim, view, memo).stream())
                .collect(Collectors.partitioningBy(Exchanged::isOtherUnit));
        var found = new ArrayList<>(bySlots.get(false));
        found.addAll(Exchanged.joined(bySlots.get(true)));
        found.addAll(new ChangeFindings(view, claims, memo).all());
        var changed = ofWords.stream().filter(finding -> finding.type() == DiscrepancyType.UPDATED).toList();
        found.removeIf(finding -> finding.type() == DiscrepancyType.CONFLICT && changed.stream().anyMatch(told -> share(finding, told)));
        ofWords.stream().filter(finding -> found.stream().noneMatch(other -> isIn(finding, other))).toList().forEach(found::add);
        return found.parallelStream().map(Weighed::of).sorted(FIRST_TO_CHECK).map(Weighed::finding).toList();
    }

    /** Whether one contradiction, or change, is found among those of another too. */
    private static boolean isIn(Finding one, Finding other) {
        return one.type() == other.type() && (one.type() == DiscrepancyType.CONFLICT || one.type() == DiscrepancyType.UPDATED) && share(one, other);
    }

    /** Whether two findings have values that differ in common. */
    private static boolean share(Finding one, Finding other) {
        return one.members().stream().filter(other.members()::contains).map(Statement::normalised).distinct().count() > 1;
    }

    private static List<Finding> bySentences(List<Family> families, CaseView view, Memo memo) {
        var sentences = AlignedSentences.of(families, view, memo);
        return Stream.of(new TermFindings(view, memo).of(sentences), new ModalityFindings(view).of(sentences), new ExtentFindings(view).of(sentences))
                .flatMap(List::stream).toList();
    }
}
