package org.stet.ingest.html;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.stet.ingest.Prompts;
import org.stet.ingest.Prose;

/** Knows the boxes that newsrooms set into a story: facts, a chronology, an explanation. They are kept, but are not the story. */
final class Boxes {

    private static final Set<String> NAMES = Set.of("factbox", "fact-box", "facts-box", "factfile", "fact-file", "infobox",
            "info-box", "infokasten", "faktenkasten", "encadre", "recuadro", "key-facts", "key-points", "at-glance");
    private static final int FEWEST_WORDS = 6;
    private static final int MOST_WORDS = 600;
    private static final double LINKED = 0.3;

    private Boxes() {
    }

    /** Whether an element is a box with something to tell: neither links to elsewhere nor controls nor what sites name as extras. */
    static boolean isBox(Element element) {
        if (!isNamedBox(element) || Clutter.isExtra(element)) {
            return false;
        }
        var text = element.text();
        var words = Prose.words(text);
        var linked = element.select("a").eachText().stream().mapToInt(String::length).sum();
        return words >= FEWEST_WORDS && words <= MOST_WORDS && linked <= LINKED * text.length()
                && element.select("form, input, button, iframe, article, aside").stream().allMatch(element::equals)
                && element.select("h1, h2, h3, h4, h5, h6, p").stream().limit(1).noneMatch(first -> Prompts.isPrompt(first.text()));
    }

    private static boolean isNamedBox(Element element) {
        return element.nameIs("aside") || !(element.className().isEmpty() && element.id().isEmpty())
                && Names.of(element).stream().anyMatch(NAMES::contains);
    }
}
