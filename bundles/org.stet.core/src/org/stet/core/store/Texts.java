package org.stet.core.store;

/** What the text of a version may hold. */
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
            } else if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                out.append(c).append(text.charAt(++i));
            } else {
                out.append(allowed(c) ? c : '\uFFFD');
            }
        }
        return out.toString();
    }

    private static boolean allowed(char c) {
        return c >= ' ' && !Character.isSurrogate(c) && c < '\uFFFE' || c == '\n' || c == '\t';
    }
}
