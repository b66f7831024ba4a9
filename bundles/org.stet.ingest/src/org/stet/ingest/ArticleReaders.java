package org.stet.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.stet.ingest.ReadFailure.Reason;
import org.stet.ingest.archive.GzipReader;
import org.stet.ingest.child.ChildReader;
import org.stet.ingest.feed.FeedItemReader;
import org.stet.ingest.feed.FeedReader;
import org.stet.ingest.html.HtmlReader;
import org.stet.ingest.markdown.MarkdownReader;
import org.stet.ingest.newsml.NewsMlReader;
import org.stet.ingest.ninjs.NinjsReader;
import org.stet.ingest.nitf.NitfReader;
import org.stet.ingest.text.TextReader;
import org.stet.model.CaptureMethod;

/**
 * Reads any input with the reader that its content calls for. Whatever is wrong with an input ends as a {@link ReadFailure}.
 *
 * <pre>{@code
 * var results = new ArticleReaders().read(new Input("storm.html", bytes), monitor);
 * }</pre>
 */
public final class ArticleReaders {

    private final Limits limits;
    private final List<ArticleReader> readers = List.of(
            new HtmlReader(), new TextReader(), new MarkdownReader(), new FeedReader(), new FeedItemReader(),
            new NitfReader(), new NewsMlReader(), new NinjsReader(), new GzipReader(), new ChildReader());

    public ArticleReaders() {
        this(Limits.DEFAULT);
    }

    public ArticleReaders(Limits limits) {
        this.limits = limits;
    }

    /**
     * Reads an input and everything in it; from any thread. One result for each article and for each part that cannot be read;
     * at least one.
     *
     * @throws OperationCanceledException if the monitor was cancelled
     */
    public List<ReadInput> read(Input input, IProgressMonitor monitor) {
        var results = new ArrayList<ReadInput>();
        read(input, Optional.empty(), 0, SubMonitor.convert(monitor, "Reading " + input.name(), 1), results);
        return List.copyOf(results);
    }

    private void read(Input input, Optional<CaptureMethod> around, int level, IProgressMonitor monitor, List<ReadInput> results) {
        var type = MediaTypes.of(input.bytes());
        var carrier = around.or(type::carrier);
        try {
            var content = content(input, type, level, monitor);
            content.article().ifPresent(article -> results.add(new ReadInput(input, carrier, article.and(input.stated()))));
            for (var part : content.parts()) {
                read(part, carrier, level + 1, monitor, results);
            }
        } catch (ReadException e) {
            results.add(new ReadInput(input, carrier, new ReadFailure(input.name(), e.reason(), e.getMessage())));
        }
    }

    private Content content(Input input, MediaType type, int level, IProgressMonitor monitor) throws ReadException {
        require(input, level);
        try {
            return reader(type).read(input, limits, new Budget(limits.time(), monitor));
        } catch (Budget.ExhaustedException e) {
            throw e.after(limits);
        } catch (OperationCanceledException e) {
            throw e;
        } catch (StackOverflowError e) {
            throw new ReadException(Reason.UNREADABLE, "it is nested too deeply; it may be made to cause trouble");
        } catch (RuntimeException e) {
            // parsers of untrusted input have faults; the other inputs shall not suffer from it
            ILog.of(ArticleReaders.class).error("Could not read " + input.name(), e);
            throw new ReadException(Reason.UNREADABLE, "it cannot be understood (" + e + "); please report this");
        }
    }

    private void require(Input input, int level) throws ReadException {
        if (input.bytes().length == 0) {
            throw new ReadException(Reason.EMPTY, "the file is empty");
        }
        if (input.bytes().length > limits.bytes()) {
            throw new ReadException(Reason.TOO_LARGE, "the file has %d MB, the limit is %d MB; split it or save the article alone"
                    .formatted(input.bytes().length >> 20, limits.bytes() >> 20));
        }
        if (level > limits.levels()) {
            throw new ReadException(Reason.UNREADABLE, "it is packed into more than %d others".formatted(limits.levels()));
        }
    }

    private ArticleReader reader(MediaType type) throws ReadException {
        return readers.stream().filter(reader -> reader.reads(type)).findFirst()
                .orElseThrow(() -> new ReadException(Reason.UNSUPPORTED_TYPE, "it is " + type.description()
                        + ", whatever its name says; Stet reads " + known()));
    }

    private static String known() {
        return Stream.of(
            "HTML pages", "plain text", "Markdown", "feeds", "NITF", "NewsML-G2", "ninjs", "e-mail", "MHTML", "WARC", "DOCX",
            "ODT", "RTF", "PDF").collect(Collectors.joining(", "));
    }
}
