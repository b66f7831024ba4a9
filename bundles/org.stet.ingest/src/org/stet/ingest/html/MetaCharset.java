package org.stet.ingest.html;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stet.ingest.TextDecoder;

/**
 * Finds what a page says its encoding is, before it can be decoded. UTF-16 is not believed: it could not have been read here,
 * after the WHATWG HTML Standard, "prescan a byte stream to determine its encoding".
 */
final class MetaCharset {

    private static final int HEAD = 8192;
    private static final Pattern CHARSET =
            Pattern.compile("(?i)<(?:meta|\\?xml)\\b[^>]{0,300}?(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w:.-]+)");

    private MetaCharset() {
    }

    static Optional<Charset> of(byte[] page) {
        var head = new String(Arrays.copyOf(page, Math.min(page.length, HEAD)), StandardCharsets.ISO_8859_1);
        return CHARSET.matcher(head).results().map(match -> TextDecoder.named(match.group(1))).flatMap(Optional::stream)
                .filter(charset -> !charset.name().startsWith("UTF-16")).findFirst();
    }
}
