package org.stet.analysis.names;

/** Which pronoun speaks of someone. */
public enum Gender {
    WOMAN, MAN
}
