package org.stet.search;

import java.util.List;
import java.util.Random;

/** Random text as nobody would type it, made of what means something in a query, of what is hard to handle and of any character. */
final class QueryFuzz {

    private static final List<String> PIECES = List.of("bridge", "the", "4,200,000", "£2.4m", "1980s", " ", " ", " ", "\"", "“",
            "”", "(", ")", "-", "+",
            "~", "~9", "~99999", "*", "?", ":", "AND", "OR", "NOT", " AND ", " OR ", "&&", "||", "outlet:", "date:", "kind:",
            "status:", "article:", "near/5", " near/2 ", "NEAR/99999 ", "sounds:", "speaker:", "tag:#", "by:", "age:", "age:6w", "count>",
            "count>100", "money:£1m..", "percent<=", "when:", "m", "k", "b?idge", "br*ge", "%",
            "2026-05", "..", "quote", "unchecked", "\\", "/", "[a TO b]", "{", "}", "^3", "\uD83D\uDE00", "\uD83D", "\uDE00",
            "e\u0301", "\u00AD", "\u00A0",
            "\u200B", "\u202E", "\u0000", "\n", "東京", "ไทย", "שלום", "İ", "ß", "½", "\uFB01", "’s", "http://x.example/?a=b",
            "a.b.c", "…");

    private QueryFuzz() {
    }

    static String next(Random random) {
        var text = new StringBuilder();
        for (int i = random.nextInt(12); i >= 0; i--) {
            text.append(random.nextInt(8) > 0 ? PIECES.get(random.nextInt(PIECES.size()))
                    : Character.toString(random.nextInt(Character.MAX_CODE_POINT + 1)));
        }
        return text.toString();
    }
}
