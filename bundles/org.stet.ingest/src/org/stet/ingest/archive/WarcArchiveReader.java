package org.stet.ingest.archive;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.zip.ZipInputStream;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcCaptureRecord;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.stet.ingest.Addresses;
import org.stet.ingest.ArticleReader;
import org.stet.ingest.Budget;
import org.stet.ingest.Content;
import org.stet.ingest.Input;
import org.stet.ingest.Limits;
import org.stet.ingest.MediaType;
import org.stet.ingest.MediaTypes;
import org.stet.ingest.ReadException;
import org.stet.ingest.ReadFailure.Reason;
import org.stet.ingest.TextDecoder;

/**
 * Takes web archives apart (WARC, ISO 28500, plain or gzipped, and WACZ): each page that was captured whole is an input of
 * its own, with the address and the time of its capture.
 */
public final class WarcArchiveReader implements ArticleReader {

    private static final int OK = 200;

    @Override
    public boolean reads(MediaType type) {
        return type == MediaType.WARC || type == MediaType.WACZ;
    }

    @Override
    public Content read(Input input, Limits limits, Budget budget) throws ReadException {
        var pages = new Pages(input, limits, budget);
        try {
            if (MediaTypes.of(input.bytes()) == MediaType.WACZ) {
                collection(input, pages);
            } else {
                pages.addAll(new ByteArrayInputStream(input.bytes()));
            }
        } catch (IOException e) {
            // pages after the limit are not left out in silence
            limits.requireBytes(pages.total / 2);
            if (pages.found.isEmpty()) {
                throw new ReadException(Reason.UNREADABLE, "the web archive is damaged: " + e.getMessage());
            }
        }
        if (pages.found.isEmpty()) {
            throw new ReadException(Reason.NO_TEXT, "the web archive holds no page that was captured whole");
        }
        return Content.of(pages.found);
    }

    private static void collection(Input input, Pages pages) throws IOException, ReadException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(input.bytes()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().startsWith("archive/")) {
                    pages.addAll(pages.counted(zip));
                } else {
                    pages.counted(zip).transferTo(OutputStream.nullOutputStream());
                }
            }
        }
    }

    /** The pages found so far, within the limits. */
    private static final class Pages {

        private final Input archive;
        private final Limits limits;
        private final Budget budget;
        private final List<Input> found = new ArrayList<>();
        private long total;

        Pages(Input archive, Limits limits, Budget budget) {
            this.archive = archive;
            this.limits = limits;
            this.budget = budget;
        }

        /** What is read of a stream, counted among what the archive unpacks to. */
        InputStream counted(InputStream in) {
            return new FilterInputStream(in) {
                @Override
                public int read() throws IOException {
                    var one = new byte[1];
                    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
                }

                @Override
                public int read(byte[] buffer, int offset, int length) throws IOException {
                    budget.check();
                    var count = super.read(buffer, offset, length);
                    total += Math.max(count, 0);
                    if (total > 2L * limits.bytes()) {
                        throw new IOException("it unpacks to too much");
                    }
                    return count;
                }

                @Override
                public void close() {
                    // the archive around it goes on
                }
            };
        }

        void addAll(InputStream in) throws IOException, ReadException {
            try (var warc = new WarcReader(in)) {
                for (var record = warc.next(); record.isPresent(); record = warc.next()) {
                    budget.check();
                    add(record.get());
                }
            } catch (IllegalArgumentException | NoSuchElementException e) {
                // how the library says that a header is damaged or missing
                throw new IOException(e.getMessage(), e);
            }
        }

        private static boolean isWhole(WarcResponse response) throws IOException {
            return response.contentType().type().equals("application") && response.http().status() == OK;
        }

        private void add(WarcRecord record) throws IOException, ReadException {
            switch (record) {
                case WarcResponse response when isWhole(response) ->
                    add(response, response.http().contentType(), response.http().bodyDecoded());
                case WarcResource resource -> add(resource, resource.contentType(), resource.body());
                default -> {
                    // requests, metadata, redirections
                }
            }
        }

        private void add(WarcCaptureRecord record, org.netpreserve.jwarc.MediaType type, MessageBody body) throws IOException,
                ReadException {
            if (!type.subtype().contains("html")) {
                return;
            }
            var bytes = body.stream().readNBytes(limits.bytes() + 1);
            total += bytes.length;
            limits.requireBytes(bytes.length);
            limits.requireBytes(total / 2);
            Optional<Charset> charset = Optional.ofNullable(type.parameters().get("charset")).flatMap(TextDecoder::named);
            var address = Optional.ofNullable(record.target());
            if (bytes.length > 0) {
                found.add(archive.part(address.orElse("page without an address"), bytes, address.flatMap(Addresses::web), charset,
                        date(record), List.of()));
                limits.requireParts(found.size());
            }
        }

        private static Optional<Instant> date(WarcRecord record) {
            try {
                return Optional.of(record.date());
            } catch (DateTimeException | NoSuchElementException e) {
                // a page without a date is a page
                return Optional.empty();
            }
        }
    }
}
