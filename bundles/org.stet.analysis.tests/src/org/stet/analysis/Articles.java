package org.stet.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stet.model.StructureKind;

/** Articles with a headline in the first line and a paragraph in each of the others. */
public final class Articles {

    private Articles() {
    }

    /** An article whose id and file are its outlet. */
    public static ArticleText of(String outlet, String published, String text) {
        var structure = new ArrayList<ArticleText.Range>();
        for (var start = 0; start < text.length();) {
            var lineEnd = text.indexOf('\n', start);
            var end = lineEnd < 0 ? text.length() : lineEnd;
            if (end > start) {
                structure.add(new ArticleText.Range(start == 0 ? StructureKind.HEADLINE : StructureKind.PARAGRAPH, start, end));
            }
            start = end + 1;
        }
        return new ArticleText(outlet, outlet, outlet, false, Optional.ofNullable(published).flatMap(Published::parse), "", List.of(), text,
                structure);
    }
}
