package org.stet.search.checks;

/**
 * An imported list of published checks.
 *
 * @param name by which a person knows it; no two lists have the same
 * @param file name of the file it came from
 * @param imported when, ISO 8601
 * @param claims how many claims it holds
 * @param leftOut how many entries of the file had no statement
 */
public record ClaimList(String name, String file, String imported, int claims, int leftOut) {
}
