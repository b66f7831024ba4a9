package org.stet.core.edit;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.time.Instant;

/**
 * One edit as it is written to the journal and, when saved, to the audit log.
 *
 * @param label what the person did, as the Undo menu shows it
 * @param changes the steps in the form of {@link ChangeCodec}
 */
public record JournalEntry(Instant at, String who, String label, ArrayNode changes) {
}
