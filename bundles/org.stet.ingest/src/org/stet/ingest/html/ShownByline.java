package org.stet.ingest.html;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.stet.core.store.Texts;
import org.stet.ingest.Blank;
import org.stet.ingest.Bylines;

/** Finds the line of a page that names the author, where it stands among what is left out of the story. */
final class ShownByline {

    private static final int LONGEST = 160;

    private ShownByline() {
    }

    /**
     * The words of the line as shown.
     *
     * @param author as the page states it; of several, the first is looked for
     */
    static Optional<String> of(Document page, String author) {
        var name = author.split(",")[0].toLowerCase(Locale.ROOT);
        return Stream.of("[class*=byline]", "[itemprop=author]", "[rel=author]", "[class*=author]:not([class*=comment])")
                .flatMap(query -> page.body().select(query).stream().limit(3)).map(ShownByline::words)
                .filter(line -> line.length() <= LONGEST && line.toLowerCase(Locale.ROOT).contains(name)
                        && (Bylines.isByline(line) || line.equalsIgnoreCase(author)))
                .findFirst();
    }

    private static String words(Element element) {
        return Texts.clean(Blank.strip(element.text()));
    }
}
