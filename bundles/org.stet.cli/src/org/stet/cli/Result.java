package org.stet.cli;

import java.util.Locale;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonInclude;

/** What a command came to: a record whose components are the JSON document, and the same as lines for a person. */
@JsonInclude(JsonInclude.Include.NON_NULL)
interface Result {

    Stream<String> lines();

    /** A literal as JSON documents and options have it, such as {@code in_progress}. */
    static String word(Enum<?> literal) {
        return literal.name().toLowerCase(Locale.ROOT);
    }
}
