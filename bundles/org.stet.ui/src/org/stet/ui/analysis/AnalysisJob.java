package org.stet.ui.analysis;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.function.BiConsumer;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.stet.analysis.ArticleText;
import org.stet.analysis.CaseAnalysis;
import org.stet.analysis.CaseTexts;
import org.stet.analysis.TooMuchTextException;
import org.stet.analysis.claims.KnownClaim;
import org.stet.analysis.claims.KnownClaims;
import org.stet.analysis.names.NameDecisions;
import org.stet.core.store.OpenCase;
import org.stet.core.threads.Background;
import org.stet.ui.cases.CaseJob;

/**
 * Compares the articles of a case in the background. Runs asked for while one is under way become one; if neither texts nor
 * claims nor decisions about names changed nothing is compared again, and of changed texts only those are read.
 */
final class AnalysisJob extends Job {

    private static final ForkJoinPool POOL = Background.pool("Stet analysis");

    private final OpenCase open;
    private final BiConsumer<AnalysisJob, Outcome> done;
    private final CaseAnalysis analysis = new CaseAnalysis();
    private Optional<Input> last = Optional.empty();

    /** What an analysis starts from. */
    private record Input(List<ArticleText> articles, List<KnownClaim> known, NameDecisions names) {
    }

    /** How an analysis ended. */
    sealed interface Outcome {

        /** It found what is to be found. */
        record Found(Analysed analysed) implements Outcome {
        }

        /** There is nothing new to say. */
        record Unchanged() implements Outcome {
        }

        /** A person stopped it. */
        record Stopped() implements Outcome {
        }

        /** There is more text than can be compared at once. */
        record TooLarge() implements Outcome {
        }

        /** It could not be done. */
        record Failed(Throwable problem) implements Outcome {
        }
    }

    /** @param done gets the job and its outcome, on the thread of the job */
    AnalysisJob(OpenCase open, BiConsumer<AnalysisJob, Outcome> done) {
        super("Comparing articles");
        this.open = open;
        this.done = done;
        setPriority(LONG);
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == CaseJob.FAMILY;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            var input = open.read(() -> new Input(CaseTexts.of(open), KnownClaims.of(open),
                    NameDecisions.of(open.model().getAgents())));
            if (last.filter(input::equals).isPresent()) {
                done.accept(this, new Outcome.Unchanged());
                return Status.OK_STATUS;
            }
            var found = POOL.submit(
                    () -> new Analysed(analysis.analyse(input.articles, input.known, input.names, monitor))).join();
            last = Optional.of(input);
            done.accept(this, new Outcome.Found(found));
            return Status.OK_STATUS;
        } catch (OperationCanceledException stopped) {
            done.accept(this, new Outcome.Stopped());
            return Status.CANCEL_STATUS;
        } catch (TooMuchTextException tooLarge) {
            ILog.of(AnalysisJob.class).warn(tooLarge.getMessage());
            done.accept(this, new Outcome.TooLarge());
            return Status.OK_STATUS;
        } catch (Exception | OutOfMemoryError problem) { // what so many articles need may be more than there is
            ILog.of(AnalysisJob.class).error("The articles could not be compared", problem);
            done.accept(this, new Outcome.Failed(problem));
            return Status.OK_STATUS;
        }
    }
}
