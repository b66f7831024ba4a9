package org.stet.core;

import java.util.List;
import java.util.Random;

/** Texts thrown together from what is hard to count, to cut and to compare. */
final class OddTexts {

    private static final List<String> PIECES = List.of("the ", "said ", "47 ", "64 ", "£4.2m ", "Smith ", "not ", "baths ", "closed ",
            "on ", "Monday ", ". ", ".\n\n", "\n", "“", "” ", "’s ", "-", "—", "\u00A0", "\u00AD", "\u200B", "e\u0301 ", "é ", "ß",
            "東京", "四十七", "ไทย", "ที่", "มีผู้บาดเจ็บ", "שלום ", "קו\u200F", "\u202B", "\u202E", "😀", "👨‍👩‍👧", "🇬🇧🇫🇷", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "👍🏽",
            "\u0301", "Z\u0335\u0321", "\u200D", "\uFE0F", "1️⃣", "𝒳", "ﬁ", "²", "10.45am ", "7-3/8 ", "İ", "\u0600", "\u2028", "\t",
            "x", "\uFFFD");

    private OddTexts() {
    }

    static String text(Random random, int pieces) {
        var text = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            text.append(random.nextInt(16) == 0 ? any(random) : PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    /** Any character that a text may hold. */
    private static String any(Random random) {
        var c = random.nextInt(0x30000);
        return c < 0x20 || c == 0x7F || c >= 0xD800 && c < 0xE000 || (c & 0xFFFE) == 0xFFFE ? " " : Character.toString(c);
    }

    /** The text with stretches taken out, put in, copied and moved anywhere, even within characters. */
    static String edited(String text, Random random) {
        var edited = new StringBuilder(text);
        for (int i = random.nextInt(6); i > 0; i--) {
            var start = random.nextInt(edited.length() + 1);
            var end = start + random.nextInt(edited.length() - start + 1) / 3;
            var stretch = edited.substring(start, end);
            switch (random.nextInt(4)) {
                case 0 -> edited.delete(start, end);
                case 1 -> edited.insert(start, text(random, 1 + random.nextInt(5)));
                case 2 -> edited.insert(random.nextInt(edited.length() + 1), stretch);
                default -> edited.delete(start, end).insert(random.nextInt(edited.length() + 1), stretch);
            }
        }
        return edited.toString();
    }

    /** The same text with line ends as other systems write them, and some with a byte order mark. */
    static String outside(String text, Random random) {
        var out = new StringBuilder(random.nextInt(4) == 0 ? "\uFEFF" : "");
        text.chars().forEach(c -> out.append(c == '\n' ? List.of("\n", "\r\n").get(random.nextInt(2)) : (char) c));
        return out.toString();
    }
}
