package org.stet.ingest.capture;

import java.net.URI;
import java.nio.charset.Charset;
import java.time.Instant;
import java.util.Optional;

/**
 * A page as it was taken from the web.
 *
 * @param address where it was found in the end, after redirections
 * @param charset as its header says
 * @param content the page itself, unpacked
 * @param warc a gzipped web archive (WARC, ISO 28500) with every question and answer on the way there
 */
public record CapturedPage(URI address, Optional<Charset> charset, Instant at, byte[] content, byte[] warc) {
}
