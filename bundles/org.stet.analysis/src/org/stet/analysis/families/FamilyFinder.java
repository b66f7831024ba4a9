package org.stet.analysis.families;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import org.stet.analysis.ArticleReading;
import org.stet.analysis.Memo;
import org.stet.analysis.Memo.Derivation;
import org.stet.analysis.families.Descent.Judge;
import org.stet.analysis.families.Descent.Source;
import org.stet.analysis.families.Family.Member;
import org.stet.analysis.families.Family.Reason;
import org.stet.analysis.families.Family.SharedPassage;
import org.stet.model.DerivationDegree;

/**
 * Finds which articles go back to one act of reporting.
 *
 * <ol>
 * <li>Articles that share rare words or shingles are compared sentence by sentence; what is quoted is no evidence, because two
 * reporters can listen to one speaker, and names and function words are none, because everybody has to use them.
 * <li>Enough evidence makes the earlier one the source of the later; it takes less where the later names the outlet of the
 * earlier, and more within one outlet, which repeats its own words. Who publishes something has not copied what others report of it that day.
 * <li>An article's family is that of its closest source; from another source it may have passages in another family.
 * </ol>
 */
public final class FamilyFinder {

    /** Evidence for a source that the article names, and for one of the same outlet. */
    private static final double ENOUGH_IF_NAMED = 0.2;
    private static final double ENOUGH_IN_OUTLET = 0.6;
    /** An article that has more than this share of its words from others has nothing of its own but small changes. */
    private static final double WHOLE = 0.85;

    private static final Derivation<ArticleReading, Wording> WORDING = new Derivation<>(reading -> Wording.of(reading.document()));

    private static final Comparator<Family> LARGEST_FIRST = Comparator.comparing(family -> -family.members().size());

    private final List<Wording> articles;
    private final List<List<Source>> sources;
    private final Memo memo;
    private final Evidence evidence;

    private FamilyFinder(List<Wording> articles, Memo memo, Judge judge, Evidence evidence) {
        this.articles = articles;
        this.memo = memo;
        this.sources = Descent.of(articles, memo, judge);
        this.evidence = evidence;
    }

    /** The families, largest first; the order of the articles makes no difference. */
    public static List<Family> find(List<ArticleReading> articles) {
        return find(articles, new Memo());
    }

    /** The same, with what earlier runs derived. */
    public static List<Family> find(List<ArticleReading> articles, Memo memo) {
        var credits = new Credits(articles, memo);
        var ordered = Precedence.of(articles, credits);
        var evidence = new Evidence(articles, credits);
        return new FamilyFinder(ordered.stream().parallel().map(reading -> memo.get(WORDING, reading)).toList(), memo,
                (source, copy) -> evidence.isOneOutlet(source.article(), copy.article()) ? ENOUGH_IN_OUTLET
                        : credits.names(copy.article(), source.article()) ? ENOUGH_IF_NAMED
                                : credits.reportsOn(source.article(), copy.article()) ? Double.POSITIVE_INFINITY : Judge.ENOUGH,
                evidence).families();
    }

    /** The families of plain texts whose lines are paragraphs, given with their ids in the order of publication. */
    public static List<Family> find(SequencedMap<String, String> texts) {
        return new FamilyFinder(texts.entrySet().parallelStream().map(text -> Wording.of(text.getKey(), text.getValue())).toList(), new Memo(),
                (source, copy) -> Judge.ENOUGH, new Evidence()).families();
    }

    private List<Family> families() {
        var members = new TreeMap<Integer, Set<Integer>>();
        for (var article = 0; article < articles.size(); article++) {
            for (var source : sources.get(article)) {
                var root = root(source.article());
                members.computeIfAbsent(root, any -> new LinkedHashSet<>(Set.of(root))).add(article);
            }
        }
        return members.entrySet().stream().map(family -> family(family.getKey(), family.getValue())).sorted(LARGEST_FIRST).toList();
    }

    private int root(int article) {
        var root = article;
        while (!sources.get(root).isEmpty()) {
            root = sources.get(root).getFirst().article();
        }
        return root;
    }

    private Family family(int root, Set<Integer> articlesOfFamily) {
        var members = new ArrayList<Member>();
        var passages = new ArrayList<SharedPassage>();
        var reasons = new ArrayList<Reason>();
        for (var article : articlesOfFamily) {
            var inFamily = sources.get(article).stream().filter(source -> root(source.article()) == root).toList();
            members.add(new Member(articles.get(article).article(), degree(article, inFamily)));
            for (var source : inFamily) {
                var shared = Passages.of(source.shared(), memo);
                passages.addAll(shared);
                reasons.add(new Reason(articles.get(article).article(), evidence.sentence(shared)));
            }
        }
        return new Family(members, passages, reasons);
    }

    private DerivationDegree degree(int article, List<Source> from) {
        if (from.isEmpty()) {
            return DerivationDegree.NOT;
        }
        return share(articles.get(article), from) >= WHOLE ? DerivationDegree.WHOLLY : DerivationDegree.PARTIALLY;
    }

    /** The share of words in paragraphs that go back to sources at least by half. */
    private static double share(Wording article, List<Source> from) {
        var taken = new HashSet<Integer>();
        from.forEach(source -> source.shared().matches().forEach(match -> taken.add(match.copy())));
        var all = new TreeMap<Integer, Integer>();
        var shared = new TreeMap<Integer, Integer>();
        for (var number = 0; number < article.lines().size(); number++) {
            var line = article.lines().get(number);
            all.merge(line.block(), line.size(), Integer::sum);
            shared.merge(line.block(), taken.contains(number) ? line.size() : 0, Integer::sum);
        }
        var derived = all.keySet().stream().filter(block -> 2 * shared.get(block) >= all.get(block)).mapToInt(all::get).sum();
        return (double) derived / article.size();
    }
}
