package org.stet.cli;

import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;

import com.fasterxml.jackson.annotation.JsonInclude;

/** What a command came to: a record whose components are the JSON document, and the same as lines for a person. */
@JsonInclude(JsonInclude.Include.NON_NULL)
interface Result {

    Stream<String> lines();

    /** A literal of the model as JSON documents and options have it, such as {@code in_progress}. */
    static String word(Enumerator literal) {
        return literal.getName().toLowerCase(Locale.ROOT);
    }
}
