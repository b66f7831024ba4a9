package org.stet.bench.analysis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.stet.analysis.ArticleText;
import org.stet.analysis.Published;
import org.stet.core.anchor.Span;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * An article of the MEANTIME corpus in the XML of the Content Annotation Tool (Minard et al., LREC 2016).
 *
 * @param name name of its file
 * @param topic name of its folder
 * @param text its tokens with the spaces of written English; the headline and the date are lines of their own
 * @param annotatedEnd where the sentences that are annotated with dates, numbers and names end; UTF-16 code units of the text
 * @param markables everything annotated on tokens, in the order of the text
 */
record Meantime(String name, String topic, String text, int annotatedEnd, List<Markable> markables) {

    private static final int LAST_ANNOTATED = 5;

    /** Headline and date line, which end without a full stop. */
    private static final int LAST_LINE = 1;

    /**
     * A stretch of the text with what is said of it.
     *
     * @param tag TIMEX3, VALUE, ENTITY_MENTION and so on
     * @param attributes as in the file, such as {@code type} and {@code value}, or {@code syntactic_type}
     * @param sentence number of the sentence, from 0
     * @param span from the first to the last token; UTF-16 code units of the text
     * @param entity what a mention refers to
     */
    record Markable(String tag, Map<String, String> attributes, int sentence, Span span, Optional<Entity> entity) {

        String get(String attribute) {
            return attributes.getOrDefault(attribute, "");
        }
    }

    /**
     * A person, organisation, place or other thing that mentions refer to.
     *
     * @param type PER, ORG, LOC, PRO or FIN
     * @param instance the same for one thing in all articles of the corpus, empty without annotation across documents
     * @param name its name in the annotators' words
     */
    record Entity(String type, String instance, String name) {
    }

    private record Word(int sentence, Span span) {
    }

    /** The articles of a folder and the folders in it. */
    static List<Meantime> readAll(Path folder) throws IOException {
        var articles = new ArrayList<Meantime>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(f -> f.toString().endsWith(".xml")).sorted().toList()) {
                articles.add(read(file));
            }
        }
        return articles;
    }

    static Meantime read(Path file) throws IOException {
        var document = parse(file);
        var text = new StringBuilder();
        var words = new HashMap<String, Word>();
        var spacing = new Spacing();
        var last = -1;
        for (var token : elements(document.getElementsByTagName("token"))) {
            var sentence = Integer.parseInt(token.getAttribute("sentence"));
            var word = Spacing.quotationMark(token.getTextContent());
            if (sentence != last && last >= 0 && last <= LAST_LINE) {
                text.append('\n');
            } else if (!text.isEmpty() && spacing.spaceBefore(word)) {
                text.append(' ');
            }
            spacing.wrote(word);
            words.put(token.getAttribute("t_id"), new Word(sentence, new Span(text.length(), text.length() + word.length())));
            text.append(word);
            last = sentence;
        }
        var annotatedEnd = words.values().stream().filter(word -> word.sentence() <= LAST_ANNOTATED)
                .mapToInt(word -> word.span().end()).max().orElse(0);
        return new Meantime(file.getFileName().toString(), file.getParent().getFileName().toString(), text.toString(),
                annotatedEnd,
                markables(document, words));
    }

    private static List<Markable> markables(Element document, Map<String, Word> words) {
        var entities = entities(document);
        var found = new ArrayList<Markable>();
        for (var element : elements(document.getElementsByTagName("*"))) {
            var anchors = elements(element.getElementsByTagName("token_anchor")).stream()
                    .map(anchor -> words.get(anchor.getAttribute("t_id"))).toList();
            if (!element.getAttribute("m_id").isEmpty() && !anchors.isEmpty()) {
                var start = anchors.stream().mapToInt(word -> word.span().start()).min().getAsInt();
                var end = anchors.stream().mapToInt(word -> word.span().end()).max().getAsInt();
                found.add(new Markable(element.getTagName(), attributes(element), anchors.getFirst().sentence(),
                        new Span(start, end), Optional.ofNullable(entities.get(element.getAttribute("m_id")))));
            }
        }
        found.sort((a, b) -> Integer.compare(a.span().start(), b.span().start()));
        return found;
    }

    /** The entity that each mention refers to, by the mention's id. */
    private static Map<String, Entity> entities(Element document) {
        var byId = new HashMap<String, Entity>();
        for (var entity : elements(document.getElementsByTagName("ENTITY"))) {
            byId.put(entity.getAttribute("m_id"), new Entity(entity.getAttribute("ent_type"), entity.getAttribute("instance_id"),
                    entity.getAttribute("TAG_DESCRIPTOR")));
        }
        var ofMention = new HashMap<String, Entity>();
        for (var relation : elements(document.getElementsByTagName("REFERS_TO"))) {
            for (var target : elements(relation.getElementsByTagName("target"))) {
                for (var source : elements(relation.getElementsByTagName("source"))) {
                    ofMention.put(source.getAttribute("m_id"), byId.get(target.getAttribute("m_id")));
                }
            }
        }
        return ofMention;
    }

    /** What was annotated with a tag in the sentences that are annotated completely. */
    List<Markable> annotated(String tag) {
        return markables.stream().filter(markable -> markable.tag().equals(tag)
                && markable.span().end() <= annotatedEnd).toList();
    }

    /** The date of the article, which is annotated on its date line. */
    Optional<Markable> created() {
        return annotated("TIMEX3").stream().filter(time -> time.get("functionInDocument").equals("CREATION_TIME")).findFirst();
    }

    /** The article as the analysis reads it. */
    ArticleText article() {
        return new ArticleText(name, name, "", false, created().flatMap(date -> Published.parse(date.get("value"))), "",
                List.of(),
                text, List.of());
    }

    private static Element parse(Path file) throws IOException {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement();
        } catch (ParserConfigurationException | SAXException broken) {
            throw new IOException(file + " is no XML of the Content Annotation Tool.", broken);
        }
    }

    private static Map<String, String> attributes(Element element) {
        var attributes = new HashMap<String, String>();
        var nodes = element.getAttributes();
        for (var i = 0; i < nodes.getLength(); i++) {
            attributes.put(nodes.item(i).getNodeName(), nodes.item(i).getNodeValue());
        }
        return attributes;
    }

    private static List<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).map(Element.class::cast).toList();
    }
}
