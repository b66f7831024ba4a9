package org.stet.analysis.names;

import java.util.regex.Pattern;
import org.stet.analysis.text.Block;
import org.stet.analysis.text.Document;

/** Lines of agency copy that are not part of the report and name nobody in it: masthead, slug and sign-off. */
final class Furniture {

    private static final int LONGEST_MASTHEAD = 50;
    /** The matter that agency copy is filed under: SOCCER-ELLERTON/PIKE (2nd lead). */
    private static final Pattern SLUG = Pattern.compile("\\p{Lu}{2,}(?:[-/]\\p{Lu}{2,}(?: \\p{Lu}{2,})*)+(?:[^.!?]{0,40})");
    /** The agency and the initials of those who wrote and edited: MPA ab/ht. */
    private static final Pattern SIGN_OFF = Pattern.compile("\\p{Lu}{2,6}(?: \\p{Ll}{1,3}(?:/\\p{Ll}{1,3})*|(?: \\p{Lu}{2,3})+)?");
    private static final Pattern CAPITALS = Pattern.compile("[\\p{Lu}&'’. -]+");

    private Furniture() {
    }

    /** Whether a line is not part of the report. */
    static boolean is(Document document, Block block) {
        var line = block.span().of(document.text()).strip();
        return block.isBody() && (SLUG.matcher(line).matches()
                || block == document.blocks().getFirst() && line.length() < LONGEST_MASTHEAD && CAPITALS.matcher(line).matches()
                || block == document.blocks().getLast() && document.blocks().size() > 1 && SIGN_OFF.matcher(line).matches());
    }
}
