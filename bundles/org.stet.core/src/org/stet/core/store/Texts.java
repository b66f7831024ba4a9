package org.stet.core.store;

/** What the text of a version, and any other text in a case, may hold. */
public final class Texts {

    private Texts() {
    }

    /**
     * The text with {@code \n} line ends and without a leading BOM; a control character or half of a surrogate pair, which
     * neither XML nor a screen can carry, becomes U+FFFD. Nothing else is touched.
     */
    public static String clean(String text) {
        var out = new StringBuilder(text.length());
        for (int i = text.startsWith("\uFEFF") ? 1 : 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == '\r') {
                out.append('\n');
                i += i + 1 < text.length() && text.charAt(i + 1) == '\n' ? 1 : 0;
            } else if (isPairAt(text, i)) {
                out.append(c).append(text.charAt(++i));
            } else {
                out.append(isAllowed(c) ? c : '\uFFFD');
            }
        }
        return out.toString();
    }

    /** Whether a text comes back from a file as it was: no control characters but line ends and tabs, no halves of pairs. */
    public static boolean isStorable(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isPairAt(text, i)) {
                i++;
            } else if (!isAllowed(text.charAt(i)) && text.charAt(i) != '\r') {
                return false;
            }
        }
        return true;
    }

    private static boolean isPairAt(String text, int i) {
        return Character.isHighSurrogate(text.charAt(i)) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
    }

    private static boolean isAllowed(char c) {
        return c >= ' ' && !Character.isSurrogate(c) && c < '\uFFFE' || c == '\n' || c == '\t';
    }
}
