package org.stet.ingest.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What a page's authors call an element. */
final class Names {

    private static final Pattern BREAK = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|[^A-Za-z0-9]+");

    private Names() {
    }

    /** The words of an element's class names and id, and each two that follow one another in one name. */
    static List<String> of(Element element) {
        var parts = new ArrayList<String>();
        for (var name : (element.className() + " " + element.id()).split("\\s+")) {
            var words = BREAK.split(name);
            for (var i = 0; i < words.length; i++) {
                parts.add(words[i].toLowerCase(Locale.ROOT));
                if (i > 0) {
                    parts.add((words[i - 1] + "-" + words[i]).toLowerCase(Locale.ROOT));
                }
            }
        }
        return parts;
    }
}
