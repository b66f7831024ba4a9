package org.stet.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.ingest.ReadFailure.Reason;
import org.stet.model.CaptureMethod;
import org.stet.model.MetadataField;
import org.stet.model.StructureKind;

class FeedReaderTest {

    private static final String FIRST = """
            <item><title>Quay closed &amp;amp; fenced off</title><link>https://gazette.example/quay</link>
              <source url="https://gazette.example/rss">Port Ellin Gazette</source>
              <dc:creator>Morag Tully</dc:creator><pubDate>Sun, 03 May 2026 17:40:00 GMT</pubDate>
              <description>The quay was closed.</description>
              <content:encoded><![CDATA[<p>The quay was closed at noon.</p><h2>Who pays</h2><ul><li>£1.9m, the fund</li></ul>
                <blockquote>“We cannot wait.”</blockquote><p>Continue reading</p><script>track()</script>]]></content:encoded></item>""";

    private static final String RSS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE rss [<!ENTITY file SYSTEM "file:///etc/passwd">]>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <channel><title>Coast Aggregator</title><language>en-gb</language><link>https://coast.example/</link>
            %s
            <item><title>Ferry cut</title><guid>https://courier.example/ferry</guid>
              <description>&lt;p&gt;The ferry sails &lt;b&gt;twice&lt;/b&gt; a day. &amp;amp; &file;&lt;/p&gt;</description></item>
            </channel></rss>""".formatted(FIRST);

    @Test
    void eachItemIsAnArticleWithItsRealPublisher() {
        var items = Reading.all("coast.xml", RSS.getBytes(StandardCharsets.UTF_8));
        assertThat(items).extracting(item -> item.input().name()).containsExactly("coast.xml › Quay closed & fenced off",
                "coast.xml › Ferry cut");
        assertThat(items).allSatisfy(item -> assertThat(item.carrier()).contains(CaptureMethod.FEED));
        var quay = (ReadArticle) items.getFirst().result();
        assertThat(quay.metadata().value(MetadataField.OUTLET)).contains("Port Ellin Gazette");
        assertThat(quay.metadata().candidates())
                .contains(new MetadataCandidate(MetadataField.OUTLET, "Coast Aggregator", "title of the feed"));
        assertThat(quay.metadata().value(MetadataField.BYLINE)).contains("Morag Tully");
        assertThat(quay.metadata().value(MetadataField.PUBLISHED)).contains("2026-05-03T17:40:00Z");
        assertThat(quay.metadata().value(MetadataField.URL)).contains("https://gazette.example/quay");
        assertThat(quay.metadata().value(MetadataField.LANGUAGE)).contains("en-gb");
        assertThat(quay.text()).isEqualTo("""
                Quay closed & fenced off

                The quay was closed at noon.

                Who pays

                £1.9m, the fund

                “We cannot wait.”

                Continue reading""");
        assertThat(quay.structure()).extracting(TextRange::kind).containsExactly(StructureKind.HEADLINE, StructureKind.PARAGRAPH,
                StructureKind.HEADING, StructureKind.LIST_ITEM, StructureKind.BLOCK_QUOTE, StructureKind.PROMPT);
    }

    @Test
    void theBytesOfAnItemAreItsWordsInTheFeed() {
        var item = Reading.all("coast.xml", RSS.getBytes(StandardCharsets.UTF_8)).getFirst();
        assertThat(new String(item.input().bytes(), StandardCharsets.UTF_8)).isEqualTo(FIRST);
        assertThat(((ReadArticle) Reading.read("item.xml", item.input().bytes())).text())
                .isEqualTo(((ReadArticle) item.result()).text());
    }

    @Test
    void anEntityIsNotFollowed() {
        var ferry = (ReadArticle) Reading.all("coast.xml", RSS.getBytes(StandardCharsets.UTF_8)).getLast().result();
        assertThat(ferry.text()).isEqualTo("Ferry cut\n\nThe ferry sails twice a day. & &file;");
        assertThat(ferry.metadata().value(MetadataField.URL)).contains("https://courier.example/ferry");
        assertThat(ferry.metadata().value(MetadataField.OUTLET)).contains("Coast Aggregator");
    }

    @Test
    void atomIsReadToo() {
        var atom = """
                <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de"><title>Hafenblatt</title>
                <entry><title type="html">Kai &lt;i&gt;gesperrt&lt;/i&gt;</title><link rel="self" href="https://feed.example/1"/>
                <link href="https://blatt.example/kai"/><author><name>Jo Ahrens</name></author>
                <published>2026-05-03T17:40:00+02:00</published><updated>2026-05-04T08:00:00+02:00</updated>
                <summary>Gesperrt.</summary>
                <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Der Kai ist gesperrt.</p><p>Für wie lange?</p></div></content>
                </entry></feed>""";
        var entry = Reading.article(atom.getBytes(Charset.forName("UTF-8")));
        assertThat(entry.text()).isEqualTo("Kai gesperrt\n\nDer Kai ist gesperrt.\n\nFür wie lange?");
        assertThat(entry.metadata().value(MetadataField.MODIFIED)).contains("2026-05-04T08:00:00+02:00");
        assertThat(entry.metadata().value(MetadataField.URL)).contains("https://blatt.example/kai");
        assertThat(entry.metadata().value(MetadataField.STANDFIRST)).contains("Gesperrt.");
    }

    @Test
    void itemsWithoutAnythingAreNamedAndTheOthersGoIn() {
        var feed = "<rss><channel><item><guid isPermaLink='false'>17</guid></item><item><title>Quay "
                + "closed</title></item></channel></rss>";
        var results = Reading.all("f.xml", feed.getBytes(StandardCharsets.UTF_8)).stream().map(ReadInput::result).toList();
        assertThat(results.getFirst()).isInstanceOfSatisfying(ReadFailure.class, failure -> {
            assertThat(failure.reason()).isEqualTo(Reason.NO_TEXT);
            assertThat(failure.message())
                    .isEqualTo("f.xml › item without a title: the item of the feed has neither a title nor a text");
        });
        assertThat(results.getLast()).isInstanceOf(ReadArticle.class);
    }

    @Test
    void anEmptyFeedSaysSo() {
        assertThat(Reading.failure("f.xml", "<rss><channel><title>x</title></channel></rss>".getBytes(StandardCharsets.UTF_8))
                .message())
                .isEqualTo("f.xml: the feed has no items");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<item>", "<item><title>", "<channel>", "<a:b xmlns:a='x'>", "<!--", "<![CDATA[", "&x;", "<item/>",
            "<?x "})
    void repetitionsAndCutsAreReadInTime(String bait) {
        var results = Reading.all("bait.xml", ("<rss><channel><item><title>Quay closed</title></item>" + bait.repeat(10_000))
                .getBytes(StandardCharsets.UTF_8));
        assertThat(results).isNotEmpty().allSatisfy(read -> Reading.isArticleOr(read.result(), Reason.NO_TEXT, Reason.TOO_LARGE));
    }
}
