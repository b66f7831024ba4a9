package org.stet.analysis.quotes;

import java.util.Optional;
import org.stet.core.anchor.Span;

/**
 * Who is said to have said something, and by which words.
 *
 * @param cue the words that attribute; empty where a colon alone does
 * @param at the first part of the cue
 */
record Attribution(Subject subject, Optional<Span> cue, int at) {
}
