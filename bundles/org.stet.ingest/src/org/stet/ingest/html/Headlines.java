package org.stet.ingest.html;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the headline as a reader of the page sees it. */
final class Headlines {

    private Headlines() {
    }

    /** The heading most like one of the stated titles; where nothing is alike, the only main heading of the page. */
    static Optional<Element> visible(Document page, List<String> titles) {
        var best = page.select("h1, h2, h3").stream().map(heading -> new Match(heading, likeness(heading, titles)))
                .max(Comparator.comparingDouble(Match::likeness)).filter(match -> match.likeness >= Titles.ENOUGH)
                        .map(Match::heading);
        var main = page.select("h1");
        return best.or(() -> main.size() == 1 && !main.text().isBlank() ? Optional.of(main.getFirst()) : Optional.empty());
    }

    private record Match(Element heading, double likeness) {
    }

    private static double likeness(Element heading, List<String> titles) {
        return titles.stream().mapToDouble(title -> Titles.likeness(heading.text(), title)).max().orElse(0);
    }
}
