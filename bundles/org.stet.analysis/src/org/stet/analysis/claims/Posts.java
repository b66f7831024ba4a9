package org.stet.analysis.claims;

import java.util.regex.Pattern;
import org.stet.analysis.text.Document;
import org.stet.analysis.values.Mention;

/** Knows the posts of social media that a page shows: "— Ollerwick Police (@ollerpolice) May 4, 2026" tells who wrote one and when. */
final class Posts {

    private static final Pattern SIGNED = Pattern.compile("(?s).*[-–—][^\\n]{1,80}\\(@\\w+\\)\\s*");
    private static final int LONGEST = 120;

    private Posts() {
    }

    /** Whether a day only tells when a post was written. */
    static boolean isSignature(Document document, Mention day) {
        var start = day.span().start();
        return SIGNED.matcher(document.text().substring(Math.max(0, start - LONGEST), start)).matches();
    }
}
