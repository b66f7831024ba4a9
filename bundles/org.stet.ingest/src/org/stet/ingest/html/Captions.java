package org.stet.ingest.html;

import java.util.Set;
import org.jsoup.nodes.Element;

/** Knows captions and picture credits by element and by class name. */
final class Captions {

    private static final Set<String> WORDS = Set.of("caption", "captions", "credit", "credits", "gallery", "slideshow");

    private static final Set<String> PICTURES = Set.of("photo", "image", "picture", "img", "figure", "media", "inlinegallery");
    private static final int LONGEST = 1000;

    private Captions() {
    }

    static boolean isCaption(Element element) {
        if (element.normalName().equals("figure") || element.normalName().equals("figcaption")) {
            return true;
        }
        if (element.selectFirst("[itemprop=author], [rel=author]") != null) {
            return false;
        }
        var names = Names.of(element);
        return (names.stream().anyMatch(WORDS::contains)
                || names.stream().anyMatch(PICTURES::contains) && element.selectFirst("img, picture") != null)
                && element.wholeText().length() <= LONGEST;
    }
}
