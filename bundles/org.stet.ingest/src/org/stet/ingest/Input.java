package org.stet.ingest;

import java.net.URI;
import java.nio.charset.Charset;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Something to read: its bytes and what is known about them. The bytes belong to the input; nobody changes them.
 *
 * @param name shown in messages, for example a file name; never trusted to tell the type
 * @param url where it was found, if known
 * @param charset what the carrier said (an HTTP header, a clipboard flavour), if anything
 * @param captured when an archive took it from the web, if it is from one
 * @param stated what the carrier says of it, such as a feed of its items; believed after what it says itself
 */
public record Input(String name, byte[] bytes, Optional<URI> url, Optional<Charset> charset, Optional<Instant> captured,
        List<MetadataCandidate> stated) {

    /** Between the name of an input and what a part of it is called. */
    private static final String PART = " › ";

    public Input {
        stated = List.copyOf(stated);
    }

    public Input(String name, byte[] bytes, Optional<URI> url, Optional<Charset> charset) {
        this(name, bytes, url, charset, Optional.empty(), List.of());
    }

    public Input(String name, byte[] bytes) {
        this(name, bytes, Optional.empty(), Optional.empty());
    }

    /** An input found in this one, with what this one says of it. */
    public Input part(String title, byte[] content, Optional<URI> found, Optional<Charset> encoded, Optional<Instant> taken,
            List<MetadataCandidate> says) {
        return new Input(name + PART + title, content, found, encoded, taken, says);
    }

    /** What this is called in the input it was found in, without the end that tells its type; empty if it was found in none. */
    Optional<String> title() {
        var separator = name.lastIndexOf(PART);
        return separator < 0 ? Optional.empty() : Optional.of(name.substring(separator + PART.length())
                .replaceFirst("(?<=.)\\.[^. /]{1,5}$", ""));
    }
}
