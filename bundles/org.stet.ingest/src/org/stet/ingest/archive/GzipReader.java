package org.stet.ingest.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.stet.ingest.ArticleReader;
import org.stet.ingest.Budget;
import org.stet.ingest.Content;
import org.stet.ingest.Input;
import org.stet.ingest.Limits;
import org.stet.ingest.MediaType;
import org.stet.ingest.ReadException;
import org.stet.ingest.ReadFailure.Reason;

/** Unpacks what is compressed with gzip; it is still the same input, only smaller. */
public final class GzipReader implements ArticleReader {

    @Override
    public boolean reads(MediaType type) {
        return type == MediaType.GZIP;
    }

    @Override
    public Content read(Input input, Limits limits, Budget budget) throws ReadException {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(input.bytes()))) {
            var bytes = in.readNBytes(limits.bytes() + 1);
            limits.requireBytes(bytes.length);
            return Content.of(List.of(new Input(input.name(), bytes, input.url(), input.charset(), input.captured(),
                    input.stated())));
        } catch (IOException e) {
            throw new ReadException(Reason.UNREADABLE, "the gzip archive is damaged: " + e.getMessage());
        }
    }
}
