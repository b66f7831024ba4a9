package org.stet.ingest.text;

/** A line, or several lines that belong together, without the blanks around it; offsets are UTF-16 code units of the text. */
record Line(int start, int end, String text) {

    Line until(Line last, String whole) {
        return new Line(start, last.end, whole.substring(start, last.end));
    }
}
