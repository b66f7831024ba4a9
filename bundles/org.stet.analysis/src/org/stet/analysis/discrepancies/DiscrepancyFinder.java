package org.stet.analysis.discrepancies;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.stet.analysis.ArticleReading;
import org.stet.analysis.Memo;
import org.stet.analysis.Stories;
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
                () -> new AttributionFindings(view, speakers, stories, memo).all()).parallel().map(Supplier::get).flatMap(List::stream).toList();
    }

    /**
     * All findings, what a checker should look at first coming first; the order of the articles makes no difference.
     *
     * @param ofWords what {@link #ofWords} found
     */
    public static List<Finding> find(List<ArticleReading> articles, List<Family> families, List<SuggestedClaim> claims, List<Finding> ofWords,
            Memo memo) {
        var view = CaseView.of(articles, families);
        var bySlots = claims.parallelStream().map(claim -> SlotFindings.of(claim, view, memo)).toList();
        var found = new ArrayList<>(bySlots.stream().flatMap(slot -> slot.ofValues().stream()).toList());
        found.addAll(Exchanged.joined(bySlots.stream().flatMap(slot -> slot.ofUnits().stream()).toList()));
        found.addAll(new ChangeFindings(view, claims, memo).all());
        addWords(found, ofWords);
        return found.parallelStream().map(Weighed::of).sorted(FIRST_TO_CHECK).map(Weighed::finding).toList();
    }

    /** What words tell to have changed is no conflict, and a contradiction or change of them is left out where values have it already. */
    private static void addWords(List<Finding> found, List<Finding> ofWords) {
        var overlaps = new Overlaps(ofWords.stream().filter(DiscrepancyFinder::opposesValues).toList());
        found.removeIf(finding -> finding.type() == DiscrepancyType.CONFLICT
                && overlaps.of(finding).stream().anyMatch(told -> told.type() == DiscrepancyType.UPDATED));
        var told = Collections.<Finding>newSetFromMap(new IdentityHashMap<>());
        found.stream().filter(DiscrepancyFinder::opposesValues).forEach(finding -> overlaps.of(finding).stream()
                .filter(other -> other.type() == finding.type()).forEach(told::add));
        ofWords.stream().filter(finding -> !told.contains(finding)).forEach(found::add);
    }

    private static boolean opposesValues(Finding finding) {
        return finding.type() == DiscrepancyType.CONFLICT || finding.type() == DiscrepancyType.UPDATED;
    }

    private static List<Finding> bySentences(List<Family> families, CaseView view, Memo memo) {
        var sentences = AlignedSentences.of(families, view, memo);
        return Stream.of(new TermFindings(view, memo).of(sentences), new ModalityFindings(view).of(sentences), new ExtentFindings(view).of(sentences))
                .flatMap(List::stream).toList();
    }
}
