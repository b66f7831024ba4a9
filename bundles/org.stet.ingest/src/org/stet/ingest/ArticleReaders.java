package org.stet.ingest;

import java.util.List;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.stet.ingest.ReadFailure.Reason;
import org.stet.ingest.html.HtmlReader;
import org.stet.ingest.text.TextReader;

/**
 * Reads any input with the reader that its content calls for. Whatever is wrong with an input ends as a {@link ReadFailure}.
 *
 * <pre>{@code
 * var result = new ArticleReaders().read(new Input("storm.html", bytes), monitor);
 * }</pre>
 */
public final class ArticleReaders {

    private final Limits limits;
    private final List<ArticleReader> readers = List.of(new HtmlReader(), new TextReader());

    public ArticleReaders() {
        this(Limits.DEFAULT);
    }

    public ArticleReaders(Limits limits) {
        this.limits = limits;
    }

    /**
     * Reads an input; from any thread.
     *
     * @throws OperationCanceledException if the monitor was cancelled
     */
    public ReadResult read(Input input, IProgressMonitor monitor) {
        try {
            return readOrThrow(input, SubMonitor.convert(monitor, "Reading " + input.name(), 1));
        } catch (ReadException e) {
            return new ReadFailure(input.name(), e.reason(), e.getMessage());
        } catch (Budget.ExhaustedException e) {
            return new ReadFailure(input.name(), Reason.TOO_SLOW, "reading it took longer than " + limits.time().toSeconds()
                    + " seconds, so it was given up; it may be damaged or made to cause trouble");
        } catch (OperationCanceledException e) {
            throw e;
        } catch (StackOverflowError e) {
            return new ReadFailure(input.name(), Reason.UNREADABLE, "it is nested too deeply; it may be made to cause trouble");
        } catch (RuntimeException e) {
            // parsers of untrusted input have faults; the other inputs shall not suffer from it
            ILog.of(ArticleReaders.class).error("Could not read " + input.name(), e);
            return new ReadFailure(input.name(), Reason.UNREADABLE, "it cannot be understood (" + e + "); please report this");
        }
    }

    private ReadArticle readOrThrow(Input input, IProgressMonitor monitor) throws ReadException {
        if (input.bytes().length == 0) {
            throw new ReadException(Reason.EMPTY, "the file is empty");
        }
        if (input.bytes().length > limits.bytes()) {
            throw new ReadException(Reason.TOO_LARGE, "the file has %d MB, the limit is %d MB; split it or save the article alone"
                    .formatted(input.bytes().length >> 20, limits.bytes() >> 20));
        }
        var type = MediaType.detect(input.bytes());
        for (var reader : readers) {
            if (reader.reads(type)) {
                return reader.read(input, limits, new Budget(limits.time(), monitor));
            }
        }
        throw new ReadException(Reason.UNSUPPORTED_TYPE, "it is " + type.description() + ", whatever its name says; "
                + "Stet reads HTML pages and plain text");
    }
}
