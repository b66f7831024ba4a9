package org.stet.ingest;

import java.io.FilterReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.stet.ingest.ReadFailure.Reason;
import org.stet.ingest.TextDecoder.Decoded;

/**
 * Parses HTML and XML as found in the wild, within limits. Document types, entities of their own and references to elsewhere are
 * passed over: nothing is expanded, nothing is fetched.
 */
public final class Markup {

    private static final int HEAD = 8192;
    private static final Pattern CHARSET =
            Pattern.compile("(?i)<(?:meta|\\?xml)\\b[^>]{0,300}?(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w:.-]+)");

    private Markup() {
    }

    /** Decodes an input by what its carrier or its own head says of its encoding. */
    public static Decoded decode(Input input) {
        return TextDecoder.decode(input.bytes(), input.charset().or(() -> statedCharset(input.bytes())));
    }

    /**
     * UTF-16 is not believed: it could not have been read here, after the WHATWG HTML Standard, "prescan a byte stream to
     * determine its encoding".
     */
    private static Optional<Charset> statedCharset(byte[] page) {
        var head = new String(Arrays.copyOf(page, Math.min(page.length, HEAD)), StandardCharsets.ISO_8859_1);
        return CHARSET.matcher(head).results().map(match -> TextDecoder.named(match.group(1))).flatMap(Optional::stream)
                .filter(charset -> !charset.name().startsWith("UTF-16")).findFirst();
    }

    /** The page, or what a browser makes of a fragment. */
    public static Document html(String text, Limits limits, Budget budget) {
        return parse(Parser.htmlParser(), text, limits, budget);
    }

    /** The XML document with the positions of its elements, as well as it can be made out. */
    public static Document xml(String text, Limits limits, Budget budget) {
        return parse(Parser.xmlParser().setTrackPosition(true), text, limits, budget);
    }

    private static Document parse(Parser parser, String text, Limits limits, Budget budget) {
        return parser.setMaxDepth(limits.depth()).parseInput(new BudgetReader(text, budget), "");
    }

    /** @throws ReadException if there is no element at all */
    public static Element root(Document document) throws ReadException {
        return Optional.ofNullable(document.firstElementChild())
                .orElseThrow(() -> new ReadException(Reason.UNREADABLE, "it starts like XML, but has no elements"));
    }

    /** The name of an element without its namespace prefix. */
    public static String name(Element element) {
        var name = element.tagName();
        return name.substring(name.indexOf(':') + 1);
    }

    /** The elements inside of an element, at any depth, that have a name in any namespace. */
    public static Stream<Element> all(Element root, String name) {
        return root.stream().filter(element -> element != root && name(element).equals(name));
    }

    /** The elements directly inside of an element that have a name in any namespace. */
    public static Stream<Element> children(Element root, String name) {
        return root.children().stream().filter(element -> name(element).equals(name));
    }

    /** The words of the first element with a name inside of another, white space collapsed; empty if there are none. */
    public static Optional<String> words(Element root, String name) {
        return all(root, name).map(element -> Blank.strip(element.text())).filter(words -> !words.isEmpty()).findFirst();
    }

    /** Lets parsing stop when the budget is used up: the parser asks for a few thousand characters at a time. */
    private static final class BudgetReader extends FilterReader {

        private final Budget budget;

        BudgetReader(String text, Budget budget) {
            super(new StringReader(text));
            this.budget = budget;
        }

        @Override
        public int read(char[] buffer, int offset, int length) throws IOException {
            budget.check();
            return super.read(buffer, offset, Math.min(length, 8192));
        }
    }
}
