package org.stet.ingest;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.stet.model.MetadataField;

/**
 * One page of a web archive, for a person to choose.
 *
 * @param input what it is called among all inputs
 * @param captured when the archive took it, if it tells
 */
public record ArchivedPage(String input, String address, String title, Optional<Instant> captured) {

    /**
     * The pages of a web archive that can be imported, in its order; none if the file is anything else. Takes as long as reading it.
     *
     * @throws ReadException if the archive cannot be read
     * @throws OperationCanceledException if the monitor was cancelled
     */
    public static List<ArchivedPage> in(Path file, IProgressMonitor monitor) throws IOException, ReadException {
        var input = ImportSource.file(file).loader().load(Limits.DEFAULT, monitor).input();
        if (!isArchive(input)) {
            return List.of();
        }
        return new ArticleReaders().read(input, monitor).stream().flatMap(read -> read.result() instanceof ReadArticle article
                ? Optional.of(of(read.input(), article)).stream() : Optional.<ArchivedPage>empty().stream()).toList();
    }

    /** Whether an input of the same archive is this page. */
    public boolean is(Input other) {
        return other.name().equals(input) && other.captured().equals(captured);
    }

    private static boolean isArchive(Input input) {
        var type = MediaTypes.of(input.bytes());
        return type == MediaType.WARC || type == MediaType.WACZ;
    }

    private static ArchivedPage of(Input input, ReadArticle article) {
        var address = input.url().map(URI::toString).orElse(input.name());
        return new ArchivedPage(input.name(), address, article.metadata().value(MetadataField.HEADLINE).orElse(address), input.captured());
    }
}
