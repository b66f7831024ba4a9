package org.stet.core.edit;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.time.Instant;

/**
 * One edit as it is written to the journal and, when saved, to the audit log.
 *
 * @param number counts the edits of a case from 1 on, undo and redo included
 * @param label what the person did, as the Undo menu shows it
 * @param changes the steps in the form of {@link ChangeCodec}
 */
public record JournalEntry(long number, Instant at, String who, String label, ArrayNode changes) {
}
