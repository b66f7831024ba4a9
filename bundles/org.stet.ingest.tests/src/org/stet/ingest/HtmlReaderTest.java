package org.stet.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.stet.model.MetadataField;
import org.stet.model.StructureKind;

class HtmlReaderTest {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en-GB" class="no-js"><head><meta charset="utf-8">
            <title>Breakwater repair may cost £4.2m, council hears | Port Ellin Gazette</title>
            <meta property="og:title" content="Breakwater repair &#8216;may cost £4.2m&#8217; | Port Ellin Gazette">
            <meta property="og:site_name" content="Port Ellin Gazette">
            <link rel="canonical" href="https://www.gazette.example/2026/05/03/breakwater-repair">
            <meta property="article:modified_time" content="2026-05-04T08:15:00+01:00">
            <script type="application/ld+json">
            {"@context":"https://schema.org","@graph":[
              {"@type":"Organization","@id":"#org","name":"Gazette Media Ltd"},
              {"@type":"Person","@id":"#p1","name":"Morag Tully"},
              {"@type":"NewsArticle","headline":"Breakwater repair may cost £4.2m, council hears",
               "datePublished":"2026-05-03T17:40:00+01:00","author":[{"@id":"#p1"},{"@type":"Person","name":"Ian Õunapuu"}],
               "publisher":{"@id":"#org"},},
            ]}
            </script>
            </head><body class="single has-sidebar">
            <nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
            <div class="cookie-consent">
              <p>We use cookies to make this site work and to show you advertising that matters to you.</p></div>
            <div id="page" class="content-with-sidebar"><article class="post tag-harbour author-tully">
              <header><h1>Breakwater repair may cost £4.2m, council hears</h1>
                <h2>Engineers warn that a second winter storm could close the harbour for good</h2>
                <p class="byline">By <a rel="author" href="/staff/tully">Morag Tully</a> and Ian Õunapuu</p>
                <div class="share-bar"><a href="#">Share on Facebook</a> <a href="#">Tweet</a></div></header>
              <figure><img src="b.jpg" alt="">
                <figcaption>The breakwater after the storm of 14 January. Photo: Kit Harl</figcaption></figure>
              <p>PORT ELLIN — Repairing the storm-damaged breakwater may cost <b>£4.2m</b>, twice the sum set aside in&nbsp;March,
                 councillors were told on Sunday.</p>
              <p>“We cannot wait for a third estimate,” said harbour master Ewan O’Dell, 61. “The sea won’t.”</p>
              <div class="newsletter-signup">
                <p>Sign up for our free morning briefing and never miss what matters on the coast.</p></div>
              <p><a href="/storm">READ MORE: How the January storm broke the sea wall</a></p>
              <h3>Who pays?</h3>
              <p>The government covers up to 60 per cent of such work, the council&#x2019;s finance officer said:</p>
              <ul><li>£1.9m from the coastal fund;</li><li>£0.6m from insurance.</li></ul>
              <blockquote><p>We were promised this in writing, and we hold the letter.</p></blockquote>
              <table><tr><th>Year</th><th>Estimate</th></tr>
                <tr><td>2025</td><td>£2.1m</td></tr><tr><td>2026</td><td>£4.2m</td></tr></table>
              <p>A decision is expected on 12 May.<br>The next meeting is open to the public.</p>
              <p>Related: The ferry timetable until then</p>
              <section class="related-articles"><h3>Related Articles</h3>
                <article><h4><a href="/a">Ferry cut to two sailings</a></h4>
                  <p>Islanders say the new timetable makes hospital visits impossible.</p></article></section>
            </article>
            <div id="comments"><h3>2 comments</h3>
              <p>This is what happens when nobody listens to the fishermen who told them so for years.</p></div>
            <aside class="sidebar">
              <p>Most read: the ten best walks along the coast, chosen by our readers, with maps and a pub each.</p></aside>
            </div><footer>
              <p>© 2026 Gazette Media Ltd. All rights reserved, and no part may be copied without our leave.</p></footer>
            </body></html>
            """;

    private final ReadArticle article = Reading.article(PAGE);

    @Test
    void takesTheStoryAndLeavesTheClutter() {
        assertThat(article.text()).isEqualTo("""
                Breakwater repair may cost £4.2m, council hears

                Engineers warn that a second winter storm could close the harbour for good

                By Morag Tully and Ian Õunapuu

                The breakwater after the storm of 14 January. Photo: Kit Harl

                PORT ELLIN — Repairing the storm-damaged breakwater may cost £4.2m, twice the sum set aside in\u00A0March, \
                councillors were told on Sunday.

                “We cannot wait for a third estimate,” said harbour master Ewan O’Dell, 61. “The sea won’t.”

                Who pays?

                The government covers up to 60 per cent of such work, the council’s finance officer said:

                £1.9m from the coastal fund;

                £0.6m from insurance.

                We were promised this in writing, and we hold the letter.

                Year\tEstimate
                2025\t£2.1m
                2026\t£4.2m

                A decision is expected on 12 May.
                The next meeting is open to the public.""");
    }

    @Test
    void marksWhatEachPartIs() {
        assertThat(article.structure()).extracting(TextRange::kind)
                .containsExactly(
                StructureKind.HEADLINE, StructureKind.STANDFIRST, StructureKind.BYLINE, StructureKind.CAPTION,
                StructureKind.DATELINE,
                StructureKind.PARAGRAPH, StructureKind.PARAGRAPH, StructureKind.HEADING, StructureKind.PARAGRAPH,
                StructureKind.LIST_ITEM, StructureKind.LIST_ITEM, StructureKind.BLOCK_QUOTE, StructureKind.TABLE,
                StructureKind.PARAGRAPH);
        assertThat(Reading.of(StructureKind.DATELINE, article)).containsExactly("PORT ELLIN —");
    }

    @Test
    void bodyIsTheStoryAlone() {
        assertThat(article.body()).startsWith("PORT ELLIN —").doesNotContain("Engineers warn", "Kit Harl")
                .endsWith("open to the public.");
    }

    @Test
    void metadataNamesItsSourcesAndKeepsDisagreements() {
        var metadata = article.metadata();
        assertThat(metadata.chosen(MetadataField.HEADLINE))
                .contains(new MetadataCandidate(MetadataField.HEADLINE, "Breakwater repair may cost £4.2m, council hears", "h1"));
        assertThat(metadata.candidates()).contains(
                new MetadataCandidate(MetadataField.HEADLINE, "Breakwater repair ‘may cost £4.2m’", "og:title"),
                new MetadataCandidate(MetadataField.OUTLET, "Gazette Media Ltd", "JSON-LD NewsArticle.publisher"));
        assertThat(metadata.value(MetadataField.OUTLET)).contains("Port Ellin Gazette");
        assertThat(metadata.chosen(MetadataField.BYLINE))
                .contains(new MetadataCandidate(MetadataField.BYLINE, "Morag Tully, Ian Õunapuu", "JSON-LD NewsArticle.author"));
        assertThat(metadata.chosen(MetadataField.PUBLISHED)).contains(
                new MetadataCandidate(MetadataField.PUBLISHED, "2026-05-03T17:40:00+01:00", "JSON-LD NewsArticle.datePublished"));
        assertThat(metadata.candidates()).contains(new MetadataCandidate(MetadataField.PUBLISHED, "2026-05-03", "address"));
        assertThat(metadata.value(MetadataField.MODIFIED)).contains("2026-05-04T08:15:00+01:00");
        assertThat(metadata.value(MetadataField.LANGUAGE)).contains("en-GB");
        assertThat(metadata.value(MetadataField.URL)).contains("https://www.gazette.example/2026/05/03/breakwater-repair");
        assertThat(metadata.value(MetadataField.PLACE)).contains("PORT ELLIN");
    }

    @Test
    void aPageWithoutMetadataTakesWhatIsSeen() {
        var bare = Reading.article("""
                <html><head><title>Ferry cut to two sailings - Isle Courier</title></head><body>
                <h1>Ferry cut to two sailings</h1><div class="meta"><span class="author">by Ailsa Brae</span>
                <time datetime="2026-03-09T06:00Z">yesterday</time></div>
                <div><p>The island ferry will sail twice a day from Monday, half as often as in winter.</p>
                <p>The operator blames a shortage of engineers and cannot say when the timetable will recover.</p></div>
                </body></html>""");
        assertThat(bare.metadata().value(MetadataField.HEADLINE)).contains("Ferry cut to two sailings");
        assertThat(bare.metadata().value(MetadataField.OUTLET)).contains("Isle Courier");
        assertThat(bare.metadata().value(MetadataField.BYLINE)).contains("Ailsa Brae");
        assertThat(bare.metadata().value(MetadataField.PUBLISHED)).contains("2026-03-09T06:00Z");
    }

    @Test
    void theAddressSpeaksWhereThePageIsSilent() {
        var html = "<p>The island ferry will sail twice a day from Monday, half as often as in winter, its operator said.</p>";
        var input = new Input("page", html.getBytes(StandardCharsets.UTF_8),
                Optional.of(URI.create("https://www.courier.example/news/2026/mar/09/ferry-cut")), Optional.empty());
        var read = (ReadArticle) new ArticleReaders().read(input, new NullProgressMonitor()).getFirst().result();
        assertThat(read.metadata().value(MetadataField.OUTLET)).contains("courier.example");
        assertThat(read.metadata().value(MetadataField.PUBLISHED)).contains("2026-03-09");
    }

    @Test
    void aPastedFragmentIsAnArticleToo() {
        var fragment = Reading.article("<p>The quay was closed at noon.</p><p>It opened again on Friday, two days late.</p>");
        assertThat(fragment.text()).isEqualTo("The quay was closed at noon.\n\nIt opened again on Friday, two days late.");
    }

    @Test
    void lineBreaksInPairsMakeParagraphs() {
        var old = Reading.article("""
                <body><table><tr><td><a href=/>Home</a></td><td><font face=arial>
                The quay was closed at noon on Wednesday after a crack was found.
                <br><br>It opened again on Friday, two days late, and only for boats under ten tonnes.<br>
                &nbsp;<br>Nobody was hurt.</font></td></tr></table></body>""");
        assertThat(Reading.of(StructureKind.PARAGRAPH, old)).containsExactly(
                "The quay was closed at noon on Wednesday after a crack was found.",
                "It opened again on Friday, two days late, and only for boats under ten tonnes.", "Nobody was hurt.");
    }

    @Test
    void aHeadlineRepeatedInTheBodyIsTakenOnce() {
        var page = Reading.article("""
                <title>Quay closed</title><div class="entry"><h1>Quay closed</h1><p>Quay closed</p>
                <p>The quay was closed at noon on Wednesday after a crack was found in its oldest wall.</p></div>""");
        assertThat(page.text()).containsOnlyOnce("Quay closed");
    }

    @Test
    void unicodeStaysAsCaptured() {
        var text = "Zoe\u0308 said: “naïve — 10\u202F000 re\u00ADpairs”, 👩‍🚒 and \u05E9\u05DC\u05D5\u05DD were on the sign.";
        assertThat(Reading.article("<p>" + text + "</p>").text()).isEqualTo(text);
    }

    @Test
    void nothingThatXmlCannotCarryGetsIntoTheText() {
        var text = Reading.article("<p>One &#xD800; two &#0; three &#xFFFF; four \u0007 five, and so on to a full stop.</p>")
                .text();
        assertThat(text.chars().filter(c -> c < ' ' || Character.isSurrogate((char) c) || c > 0xFFFD)).isEmpty();
    }

    @Test
    void whatStandsBetweenHeadlineAndStoryIsKept() {
        var article = Reading.article("""
                <html><body><main><article><h1>Quay closed after crack is found</h1>
                <p class="standfirst">Harbour master says he cannot wait for a third estimate</p>
                <div class="meta"><span class="byline">By <a rel="author" href="/t">Morag Tully</a></span></div>
                <p class="credit-line"><span itemprop="author">Morag Tully</span>, Chief Reporter</p>
                <div class="share-bar"><a href="#">Share</a></div>
                <figure><img src="q.jpg"><figcaption>The quay on Wednesday. Photo: Kit Harl</figcaption></figure>
                <div class="article-content"><p>The quay was closed at noon on Wednesday after a crack was found in its oldest wall, which the
                council had been told of in March and again in April by the engineers it pays to look after the harbour.</p>
                <p>Nobody was hurt, the harbour master said, and the ferry would sail from the north pier until further notice, with
                tickets bought for the quay still good on every sailing before the end of the month.</p></div></article></main></body></html>""");
        assertThat(article.structure()).extracting(TextRange::kind).containsExactly(StructureKind.HEADLINE,
                StructureKind.STANDFIRST,
                StructureKind.BYLINE, StructureKind.CAPTION, StructureKind.PARAGRAPH, StructureKind.PARAGRAPH);
        assertThat(Reading.of(StructureKind.BYLINE, article)).containsExactly("By Morag Tully");
        assertThat(Reading.of(StructureKind.CAPTION, article)).containsExactly("The quay on Wednesday. Photo: Kit Harl");
        assertThat(article.body()).startsWith("The quay was closed at noon");
    }

    @Test
    void addressesAreNoOutletsAndAdministratorsNoAuthors() {
        var metadata = Reading.article("""
                <html><head><meta property="og:site_name" content="https://www.gazette.example"><meta name="author" content="admin">
                <meta name="application-name" content="Port Ellin Gazette"></head><body><h1>Quay closed</h1>
                <p class="byline">By Morag Tully</p><p>The quay was closed at noon on Wednesday.</p></body></html>""").metadata();
        assertThat(metadata.value(MetadataField.OUTLET)).contains("Port Ellin Gazette");
        assertThat(metadata.value(MetadataField.BYLINE)).contains("Morag Tully");
    }
}
