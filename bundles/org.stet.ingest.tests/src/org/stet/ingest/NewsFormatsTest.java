package org.stet.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.ingest.ReadFailure.Reason;
import org.stet.model.MetadataField;
import org.stet.model.StructureKind;

/** NITF, NewsML-G2 and ninjs: what agencies send. */
class NewsFormatsTest {

    private static final String NITF = """
            <?xml version="1.0" encoding="ISO-8859-1"?>
            <!DOCTYPE nitf SYSTEM "http://www.nitf.org/IPTC/NITF/3.4/specification/dtd/nitf-3-4.dtd">
            <nitf xml:lang="en"><head><title>QUAY</title><docdata><date.issue norm="20260503T174000Z"/></docdata>
              <pubdata name="North Wire" date.publication="20260503"/></head>
            <body><body.head><hedline><hl1>Quay closed after crack is found</hl1><hl2>Harbour master says he cannot wait</hl2></hedline>
              <byline>By <person>Morag Tully</person></byline><distributor><org>North Wire</org></distributor>
              <dateline><location>Port Ellin</location></dateline></body.head>
            <body.content><p>The quay was closed at <chron>noon</chron>, said <person>Ewan O’Dell</person> – “for <em>two</em> days”.</p>
              <hl2>Who pays</hl2><bq><block><p>We were promised this in writing.</p></block></bq>
              <ul><li>£1.9m</li><li>£0.6m</li></ul>
              <media media-type="image"><media-reference source="q.jpg"/><media-caption><p>The quay on Wednesday</p></media-caption></media>
              <table><tr><td>2025</td><td>£2.1m</td></tr><tr><td>2026</td><td>£4.2m</td></tr></table></body.content>
            <body.end><tagline>Reporting by Morag Tully</tagline></body.end></body></nitf>""";

    private static final String ITEM = """
            <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:nw:1" version="2"><itemMeta><provider literal="NW"><name>North Wire</name>
              </provider><versionCreated>2026-05-03T18:00:00Z</versionCreated><firstCreated>2026-05-03T17:40:00Z</firstCreated></itemMeta>
            <contentMeta><located><name>Port Ellin</name></located><creditline>North Wire</creditline><language tag="en-GB"/>
              <headline>Quay closed</headline><by>By Morag Tully</by><description role="drol:summary">It may stay closed.</description></contentMeta>
            <contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head>
              <body><p>The quay was closed at noon.</p><p>Nobody was hurt.</p></body></html></inlineXML></contentSet></newsItem>""";

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void nitfIsReadWithItsStructure() {
        var article = Reading.article(NITF.getBytes(java.nio.charset.Charset.forName("windows-1252")));
        assertThat(article.mediaType()).isEqualTo("application/nitf+xml");
        assertThat(article.structure()).extracting(TextRange::kind).containsExactly(StructureKind.HEADLINE,
                StructureKind.STANDFIRST,
                StructureKind.BYLINE, StructureKind.DATELINE, StructureKind.PARAGRAPH, StructureKind.HEADING,
                StructureKind.BLOCK_QUOTE,
                StructureKind.LIST_ITEM, StructureKind.LIST_ITEM, StructureKind.CAPTION, StructureKind.TABLE,
                StructureKind.CREDIT);
        assertThat(Reading.of(StructureKind.PARAGRAPH, article))
                .containsExactly("The quay was closed at noon, said Ewan O’Dell – “for two days”.");
        assertThat(article.metadata().value(MetadataField.BYLINE)).contains("Morag Tully");
        assertThat(article.metadata().value(MetadataField.AGENCY_CREDIT)).contains("North Wire");
        assertThat(article.metadata().value(MetadataField.PUBLISHED)).contains("2026-05-03");
        assertThat(article.metadata().value(MetadataField.PLACE)).contains("Port Ellin");
        assertThat(article.metadata().value(MetadataField.LANGUAGE)).contains("en");
    }

    @Test
    void aNewsItemIsRead() {
        var article = Reading.article(ITEM);
        assertThat(article.text()).isEqualTo("""
                Quay closed

                It may stay closed.

                By Morag Tully

                The quay was closed at noon.

                Nobody was hurt.

                North Wire""");
        assertThat(article.metadata().value(MetadataField.OUTLET)).contains("North Wire");
        assertThat(article.metadata().value(MetadataField.PUBLISHED)).contains("2026-05-03T17:40:00Z");
        assertThat(article.metadata().value(MetadataField.MODIFIED)).contains("2026-05-03T18:00:00Z");
        assertThat(article.metadata().value(MetadataField.LANGUAGE)).contains("en-GB");
    }

    @Test
    void aNewsMessageIsTakenApartAndNitfInsideIsRead() {
        var nitf = NITF.substring(NITF.indexOf("<nitf"));
        var second = ITEM.replaceAll("(?s)<html.*</html>", java.util.regex.Matcher.quoteReplacement(nitf));
        var results = Reading.all("m.xml", bytes("<?xml version='1.0'?><newsMessage><itemSet>" + ITEM + second
                + "</itemSet></newsMessage>"));
        assertThat(results).hasSize(2).extracting(read -> read.input().name()).containsOnly("m.xml › Quay closed");
        assertThat(new String(results.getFirst().input().bytes(), StandardCharsets.UTF_8)).isEqualTo(ITEM);
        assertThat(((ReadArticle) results.getLast().result()).text()).contains("“for two days”", "£0.6m");
    }

    @Test
    void aPackageOfReferencesSaysSo() {
        assertThat(Reading.failure("p.xml", bytes("<packageItem><groupSet><itemRef href='x'/></groupSet></packageItem>"))
                .message())
                .isEqualTo("p.xml: it holds no news items, only references to them");
        assertThat(Reading.failure("p.xml",
                bytes("<newsItem><contentSet><remoteContent href='https://x.example/'/></contentSet></newsItem>"))
                .reason()).isEqualTo(Reason.NO_TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            """
            {"uri":"urn:nw:1","type":"text","headline":"Quay closed","byline":"By Morag Tully","located":"Port Ellin","versioncreated":"2026-05-03T18:00:00Z",
             "firstcreated":"2026-05-03T17:40:00Z","copyrightholder":"North Wire","language":"en",
             "body_html":"<p>The quay was closed at noon.</p><p>Nobody was hurt.</p>",
             "associations":{"main":{"type":"picture","description_text":"The quay on Wednesday"}}}""",
            """
            {"uri":"urn:nw:1","type":"text","headlines":[{"role":"short","value":"Quay"},{"role":"main","value":"Quay closed"}],"byline":"By Morag Tully",
             "versionCreated":"2026-05-03T18:00:00Z","firstCreated":"2026-05-03T17:40:00Z","infoSources":[{"name":"North Wire"}],"language":"en",
             "places":[{"name":"Port Ellin"}],"copyrightHolder":"North Wire",
             "bodies":[{"role":"main","contentType":"text/plain","value":"The quay was closed at noon.\\nNobody was hurt."}],
             "associations":[{"name":"a","type":"picture","descriptions":[{"role":"caption","value":"The quay on Wednesday"}]}]}"""})
    void ninjsOfEveryGenerationIsRead(String json) {
        var article = Reading.article(json);
        assertThat(article.mediaType()).isEqualTo("application/vnd.iptc.ninjs+json");
        assertThat(article.text()).isEqualTo("""
                Quay closed

                By Morag Tully

                The quay was closed at noon.

                Nobody was hurt.

                The quay on Wednesday""");
        assertThat(Reading.of(StructureKind.CAPTION, article)).containsExactly("The quay on Wednesday");
        assertThat(article.metadata().value(MetadataField.OUTLET)).contains("North Wire");
        assertThat(article.metadata().value(MetadataField.PLACE)).contains("Port Ellin");
        assertThat(article.metadata().value(MetadataField.PUBLISHED)).contains("2026-05-03T17:40:00Z");
    }

    @Test
    void brokenJsonIsNamed() {
        assertThat(Reading.failure("n.json", bytes("{\"body_text\":\"a")).message())
                .startsWith("n.json: it looks like ninjs but is no well-formed JSON");
        assertThat(Reading.failure("n.json", bytes("{\"headlines\":" + "[".repeat(100_000))).reason())
                .isEqualTo(Reason.UNREADABLE);
        assertThat(Reading.failure("n.json", bytes("{\"a\": 1}")).message()).contains("a JSON document");
        assertThat(Reading.failure("n.json", bytes("{\"headlines\": 7}")).reason()).isEqualTo(Reason.NO_TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<nitf><body>", "<newsMessage>", "<newsItem><contentSet><inlineXML>"})
    void deepNestingAndCutsAreRead(String start) {
        for (var bait : new String[] {"<p>", "<block>", "<media>", "<newsItem>", "<html>"}) {
            var results = Reading.all("deep.xml", bytes(start + bait.repeat(10_000) + "The quay was closed."));
            assertThat(results).isNotEmpty().allSatisfy(read -> Reading.isArticleOr(read.result(), Reason.NO_TEXT,
                    Reason.TOO_LARGE, Reason.UNREADABLE));
        }
    }
}
