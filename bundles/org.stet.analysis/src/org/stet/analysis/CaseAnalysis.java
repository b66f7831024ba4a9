package org.stet.analysis;

import java.util.List;
import java.util.concurrent.ForkJoinTask;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.stet.analysis.Memo.Derivation;
import org.stet.analysis.claims.ClaimFinder;
import org.stet.analysis.claims.KnownClaim;
import org.stet.analysis.discrepancies.DiscrepancyFinder;
import org.stet.analysis.families.FamilyFinder;
import org.stet.analysis.families.SourceFlags;
import org.stet.analysis.names.NameDecisions;
import org.stet.analysis.names.NameLinker;

/** Reads the articles of a case and compares them; keeps what it derived from them, so that after an edit only what changed
 * is read and compared again. */
public final class CaseAnalysis {

    private static final Derivation<ArticleText, ArticleReading> READING = new Derivation<>(ArticleReading::of);

    private final Memo memo;

    public CaseAnalysis() {
        this(new Memo());
    }

    /** @param memo keeps what is derived, and tells how much that was */
    public CaseAnalysis(Memo memo) {
        this.memo = memo;
    }

    /**
     * What the articles say, agree on and contradict each other in; does not depend on their order.
     *
     * @throws OperationCanceledException if the monitor is cancelled
     * @throws TooMuchTextException if there is not memory enough to compare so much text
     */
    public CaseFindings analyse(List<ArticleText> articles, IProgressMonitor monitor) {
        return analyse(articles, List.of(), NameDecisions.NONE, monitor);
    }

    /**
     * The same, where the person's own claims and decisions about names come first.
     *
     * @throws OperationCanceledException if the monitor is cancelled
     * @throws TooMuchTextException if there is not memory enough to compare so much text
     */
    public CaseFindings analyse(List<ArticleText> articles, List<KnownClaim> known, NameDecisions decisions,
            IProgressMonitor monitor) {
        TooMuchTextException.require(articles, Runtime.getRuntime().maxMemory());
        var progress = SubMonitor.convert(monitor, articles.size() + 4);
        var compared = compare(articles, decisions, progress.split(articles.size() + 2));
        var stories = new Stories(compared.articles(), memo);
        var flags = ForkJoinTask.adapt(() -> SourceFlags.find(compared.articles(), compared.families(), memo)).fork();
        var ofWords = ForkJoinTask.adapt(() -> DiscrepancyFinder.ofWords(compared.articles(), compared.names(), compared.families(), stories, memo)).fork();
        var claims = ClaimFinder.find(compared.articles(), compared.names(), compared.families(), known, stories, memo);
        progress.split(1);
        var findings = DiscrepancyFinder.find(compared.articles(), compared.families(), claims, ofWords.join(), memo);
        var all = new CaseFindings(compared.articles(), compared.names(), compared.families(), flags.join(), claims, findings);
        memo.endRun();
        return all;
    }

    /** The same without claims and discrepancies: what the articles say, whom names mean, and which go back to one act of reporting. */
    CaseFindings read(List<ArticleText> articles, NameDecisions decisions, IProgressMonitor monitor) {
        var compared = compare(articles, decisions, monitor);
        memo.endRun();
        return compared;
    }

    private CaseFindings compare(List<ArticleText> articles, NameDecisions decisions, IProgressMonitor monitor) {
        var progress = SubMonitor.convert(monitor, "Reading articles", articles.size() + 2);
        var read = articles.stream().sorted(ArticleText.ORDER).parallel().map(article -> {
            var reading = memo.get(READING, article);
            synchronized (progress) {
                progress.split(1);
            }
            return reading;
        }).toList();
        progress.setTaskName("Comparing articles");
        var families = ForkJoinTask.adapt(() -> FamilyFinder.find(read, memo)).fork();
        var names = NameLinker.link(read, decisions, memo);
        progress.split(1);
        var found = new CaseFindings(read, names, families.join(), List.of(), List.of(), List.of());
        progress.split(1);
        return found;
    }
}
