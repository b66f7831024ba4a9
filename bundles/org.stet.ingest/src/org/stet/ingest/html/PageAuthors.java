package org.stet.ingest.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.stet.ingest.Blank;
import org.stet.ingest.Budget;
import org.stet.ingest.Bylines;
import org.stet.ingest.MetadataCandidate;
import org.stet.model.MetadataField;

/** Finds whom a page names as its author: to programs, to readers, and in the line that stands by the headline. */
final class PageAuthors {

    private static final int LONGEST = 200;
    private static final List<String> METAS = List.of("author", "article:author", "parsely-author", "sailthru.author", "byl",
            "dc.creator", "dcterms.creator", "dc.contributor");
    private static final List<String> ELEMENTS = List.of("[itemprop~=\\bauthor\\b] [itemprop=name]", "[itemprop~=\\bauthor\\b]",
            "a[rel~=\\bauthor\\b]", "[class*=author-name], [class*=author_name], [class*=authorname]", "[class*=byline]", "[class*=author]");
    /** What programs put in where nobody is named. */
    private static final Pattern NOBODY =
            Pattern.compile("(?i)\\s*(?:by )?(?:admin|administrator|webmaster|root|user|unknown|null|none|guest)\\d*\\s*");
    private static final Pattern NOT_A_NAME = Pattern.compile("(?iu)[\\W_]*|[\\W_]*(?:posted |written )?by[\\W_]*|[\\d\\W]+");

    private static final Pattern AND = Pattern.compile(",| and | und | y | e | et |&|/|;");

    private final PageSource source;
    private final Budget budget;
    private final List<MetadataCandidate> stated = new ArrayList<>();
    private final List<MetadataCandidate> shown = new ArrayList<>();

    private PageAuthors(PageSource source, Budget budget) {
        this.source = source;
        this.budget = budget;
    }

    /** The statements, the most trusted first. */
    static List<MetadataCandidate> of(PageSource source, HeadLines head, Budget budget) {
        var authors = new PageAuthors(source, budget);
        source.jsonLd("author").forEach(each -> author(authors.stated, each.value(), each.source()));
        METAS.forEach(name -> source.metas(name).forEach(meta -> author(authors.stated, meta, name)));
        var line = head.lines().stream().map(Bylines::author).flatMap(Optional::stream).findFirst();
        line.ifPresent(names -> author(authors.shown, names, "line by the headline"));
        ELEMENTS.forEach(authors::element);
        return authors.inOrder(line.isPresent());
    }

    private void element(String query) {
        source.elements(query).flatMap(element -> name(element).stream().map(name -> new Named(element, name))).findFirst()
                .ifPresent(found -> author(shown, found.name(), PageSource.label(found.element())));
    }

    private record Named(Element element, String name) {
    }

    /** The first line of an element that says more than "by": what follows describes the author. */
    private Optional<String> name(Element element) {
        if (element.hasAttr("content")) {
            return Optional.of(element.attr("content"));
        }
        return BlockReader.read(element, budget).stream().flatMap(block -> block.text().lines()).map(Bylines::names)
                .filter(line -> !NOT_A_NAME.matcher(line).matches()).findFirst();
    }

    /** As with the headline, what readers see is believed first: a stated author who is shown, else the line by the headline. */
    private List<MetadataCandidate> inOrder(boolean hasLine) {
        var confirmed = stated.stream().filter(this::isShown).findFirst();
        var first = confirmed.or(() -> hasLine ? shown.stream().findFirst() : Optional.empty());
        return Stream.of(first.stream(), stated.stream(), shown.stream()).flatMap(all -> all).distinct().toList();
    }

    /** Whether every name is among those that are shown. */
    private boolean isShown(MetadataCandidate author) {
        return shown.stream().map(each -> Titles.key(each.value())).anyMatch(each -> AND.splitAsStream(author.value())
                .map(Titles::key).allMatch(name -> each.contains(name) || name.contains(each)));
    }

    private static void author(List<MetadataCandidate> candidates, String value, String source) {
        var names = Blank.strip(Bylines.names(PageMetadata.plain(value)));
        if (!PageMetadata.isAddress(value) && !NOBODY.matcher(names).matches() && !names.isEmpty() && value.length() <= LONGEST) {
            candidates.add(new MetadataCandidate(MetadataField.BYLINE, names, source));
        }
    }
}
