package org.stet.ingest;

import java.util.Optional;
import org.stet.model.CaptureMethod;

/**
 * What became of one input, or of a part of it.
 *
 * @param input the file, or the part of it, that was read; its bytes are the evidence
 * @param carrier how it came, if it tells: in a mail, a feed, a web archive
 */
public record ReadInput(Input input, Optional<CaptureMethod> carrier, ReadResult result) {
}
