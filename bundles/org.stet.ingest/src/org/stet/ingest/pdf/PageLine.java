package org.stet.ingest.pdf;

/**
 * A line of text on a page.
 *
 * @param page from 1
 * @param size of its largest letters, in points
 * @param opensParagraph whether it is set as the start of one: indented, or after a gap
 */
record PageLine(int page, String text, float size, boolean opensParagraph) {
}
