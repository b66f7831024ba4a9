package org.stet.ingest;

import java.net.URI;
import java.nio.charset.Charset;
import java.util.Optional;

/**
 * Something to read: its bytes and what is known about them. The bytes belong to the input; nobody changes them.
 *
 * @param name shown in messages, for example a file name; never trusted to tell the type
 * @param url where it was found, if known
 * @param charset what the carrier said (an HTTP header, a clipboard flavour), if anything
 */
public record Input(String name, byte[] bytes, Optional<URI> url, Optional<Charset> charset) {

    public Input(String name, byte[] bytes) {
        this(name, bytes, Optional.empty(), Optional.empty());
    }
}
