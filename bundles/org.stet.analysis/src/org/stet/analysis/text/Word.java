package org.stet.analysis.text;

/**
 * A word of a line before it is tagged; a clitic such as ’s still belongs to it, as the models of parts of speech expect it.
 *
 * @param start offset in the line
 * @param end offset in the line after it
 * @param text its characters with straight apostrophes and without soft hyphens and other characters that are not seen
 */
record Word(int start, int end, String text) {

    boolean is(String other) {
        return text.equals(other);
    }

    boolean touches(Word next) {
        return end == next.start;
    }

    boolean startsUpper() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    boolean startsLower() {
        return Character.isLowerCase(text.codePointAt(0));
    }

    boolean startsWithDigit() {
        return Character.isDigit(text.charAt(0));
    }

    /** Whether it begins small although it is a name, as iPhone does. */
    boolean isCamelCase() {
        return startsLower() && text.length() > 2 && Character.isUpperCase(text.charAt(1));
    }

    boolean endsWithMark() {
        return ".!?…".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** Whether it is nothing but marks that end a sentence. */
    boolean isMark() {
        return endsWithMark() && !Character.isLetterOrDigit(text.charAt(0));
    }

    boolean isClosing() {
        return switch (text) {
            case "”", "’", "'", "\"", "»", ")", "]" -> true;
            default -> false;
        };
    }

    boolean isOpening() {
        return switch (text) {
            case "“", "‘", "„", "«", "(", "[", "'", "\"" -> true;
            default -> false;
        };
    }
}
