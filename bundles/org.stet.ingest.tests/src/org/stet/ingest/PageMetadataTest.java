package org.stet.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.model.MetadataField;

/** What a page says of itself in its head, in its elements and in the lines around its headline. */
class PageMetadataTest {

    private static final String STORY = """
            <p>The quay was closed at noon on Wednesday after a crack was found in its oldest wall, the harbour master said,
            and the ferry will sail from the north pier until it has been repaired.</p>""";

    private static Metadata page(String head, String body) {
        return Reading.article("<html><head>" + head + "</head><body>" + body + "</body></html>").metadata();
    }

    private static Metadata shown(String lines) {
        return page("", "<nav><ul><li>By subject</li><li>Friday, May 8, 2026</li></ul></nav><main><h1>Quay closed after crack</h1>"
                + lines + STORY + "</main>");
    }

    private static List<String> values(Metadata metadata, MetadataField field) {
        return metadata.candidates().stream().filter(candidate -> candidate.field() == field).map(MetadataCandidate::value).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "<p class=meta>By <a href=/t>Morag Tully</a> on Sunday, May 3rd, 2026 at 11:04 a.m.</p> | Morag Tully",
            "<p>By <a href=/t>Morag Tully</a> , <a href=/o>Ian Õunapuu</a> <span>on Sunday, May 3, 2026</span></p> | Morag Tully, Ian Õunapuu",
            "<p>Von Morag Tully, Hafenbüro</p> | Morag Tully, Hafenbüro",
            "<p>Автор: Мораг Талли</p> | Мораг Талли",
            "<div class=author><b class=author-name>mtully</b><div class=desc>We love quays, and old walls!</div></div> | mtully",
            "<div class=byline><span>By</span> <a rel=author href=/t>Morag Tully</a><div>Harbour reporter</div></div> | Morag Tully",
            "<div class=byline>Morag Tully • May 3, 2026 12:01 PM</div> | Morag Tully"})
    void authorsAreTakenAsReadersSeeThem(String line, String author) {
        assertThat(shown(line).value(MetadataField.BYLINE)).contains(author);
    }

    @Test
    void whoIsShownIsBelievedBeforeWhoIsOnlyStated() {
        var metadata = page("<meta name=author content='Kit Harl'><meta name=sailthru.author content='By Morag Tully'>",
                "<h1>Quay closed after crack</h1><p class=meta>By Morag Tully</p>" + STORY);
        assertThat(values(metadata, MetadataField.BYLINE)).startsWith("Morag Tully").contains("Kit Harl");
    }

    @Test
    void commentersAndTeasersHaveOtherAuthorsAndDates() {
        var metadata = page("", "<main><h1>Quay closed after crack</h1>" + STORY + "<div class=related-stories><p class=byline>By Kit Harl</p>"
                + "<time datetime=2026-04-01>1 April</time></div><ol class=commentlist><li><span itemprop=author>Guest</span>"
                + "<span class=date>May 4, 2026</span><p>About time that somebody looked at that wall.</p></li></ol></main>");
        assertThat(values(metadata, MetadataField.BYLINE)).isEmpty();
        assertThat(values(metadata, MetadataField.PUBLISHED)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "<span>publiziert am 3. Mai 2026</span>                       | 2026-05-03",
            "<div class=date><b>May 3</b> <i>15:23</i> <i>2026</i></div>  | 2026-05-03T15:23",
            "<p>기사입력 :[ 2026-05-03 17:32 ]</p>                        | 2026-05-03T17:32",
            "<p>2026年5月3日</p>                                          | 2026-05-03",
            "<div class=publish-date>Published 7:07 PM EST May 3, 2026</div> | 2026-05-03T19:07-05:00",
            "<div class=date>May 3, 2026 - 11:28 AMT</div>                | 2026-05-03T11:28",
            "<p>By Morag Tully 03.05.2026</p>                             | 2026-05-03",
            "<p>Updated 5 May 2026</p><p>First published 3 May 2026</p>   | 2026-05-03"})
    void datesAreTakenAsReadersSeeThem(String line, String published) {
        assertThat(shown(line).value(MetadataField.PUBLISHED)).contains(published);
    }

    @Test
    void theDayOfAnUpdateIsNotTheDayOfPublication() {
        var metadata = shown("<time datetime=2026-05-05>Updated 5 May 2026</time><p>Last updated: 5 May 2026, 10:15</p>");
        assertThat(metadata.value(MetadataField.PUBLISHED)).isEmpty();
        assertThat(metadata.value(MetadataField.MODIFIED)).contains("2026-05-05T10:15");
    }

    @Test
    void theDateNearestToTheHeadlineIsMeant() {
        var metadata = page("", "<div class=today-date>May 8, 2026</div><ul><li>Home</li><li>Sport</li></ul><h1>Quay closed after crack</h1>"
                + "<div class=story-date>May 3, 2026</div>" + STORY);
        assertThat(metadata.value(MetadataField.PUBLISHED)).contains("2026-05-03");
    }

    @Test
    void theSameMomentIsTakenAsExactlyAsItIsStatedAnywhere() {
        var metadata = page("<meta property=article:published_time content=2026-05-03T17:40:00>"
                + "<meta itemprop=datePublished content=2026-05-03T17:40:00+01:00>", "<h1>Quay closed after crack</h1>" + STORY);
        assertThat(metadata.chosen(MetadataField.PUBLISHED)).contains(
                new MetadataCandidate(MetadataField.PUBLISHED, "2026-05-03T17:40:00+01:00", "datepublished"));
        assertThat(values(metadata, MetadataField.PUBLISHED)).contains("2026-05-03T17:40:00");
    }

    @Test
    void microdataAndDublinCoreSpeakToo() {
        var metadata = page("<meta name=DC.title content='Quay closed after crack'><meta name=DC.creator content='Morag Tully'>"
                + "<meta name=DCTERMS.issued content=2026-05-03><meta name=dc.publisher content='Port Ellin Gazette'>",
                "<article itemscope itemtype=https://schema.org/NewsArticle><div itemprop=publisher><meta itemprop=name content='Gazette Media'>"
                        + "</div><h1 itemprop=headline>Quay closed after crack</h1><span itemprop='author creator'>Ian Õunapuu</span>" + STORY
                        + "</article>");
        assertThat(metadata.candidates()).contains(
                new MetadataCandidate(MetadataField.HEADLINE, "Quay closed after crack", "dc.title"),
                new MetadataCandidate(MetadataField.HEADLINE, "Quay closed after crack", "itemprop headline"),
                new MetadataCandidate(MetadataField.BYLINE, "Morag Tully", "dc.creator"),
                new MetadataCandidate(MetadataField.BYLINE, "Ian Õunapuu", "element span"),
                new MetadataCandidate(MetadataField.PUBLISHED, "2026-05-03", "dcterms.issued"),
                new MetadataCandidate(MetadataField.OUTLET, "Gazette Media", "itemprop publisher"),
                new MetadataCandidate(MetadataField.OUTLET, "Port Ellin Gazette", "dc.publisher"));
    }

    @Test
    void theFootOfThePageNamesTheOutletWhereNothingElseDoes() {
        var body = "<h1>Quay closed after crack</h1>" + STORY + "<footer><p>© 2019–2026 Ellin Harbour Trust. All rights reserved.</p></footer>";
        assertThat(page("", body).value(MetadataField.OUTLET)).contains("Ellin Harbour Trust");
        assertThat(page("<link rel=canonical href=https://www.gazette.example/quay>", body).value(MetadataField.OUTLET))
                .contains("gazette.example");
        assertThat(page("<meta property=og:site_name content=@gazette><link rel=canonical href=https://ellinharbourtrust.example/quay>", body)
                .value(MetadataField.OUTLET)).contains("Ellin Harbour Trust");
    }

    @Test
    void aMainHeadingThatLeadsHomeIsTheNameOfTheSite() {
        var metadata = page("<title>Quay closed after crack - Gazette</title>",
                "<div id=header><a href=/><h1>Hafenblatt</h1></a></div><dl><dt>Quay closed after crack</dt></dl>" + STORY);
        assertThat(metadata.value(MetadataField.HEADLINE)).contains("Quay closed after crack");
        assertThat(metadata.value(MetadataField.OUTLET)).contains("Gazette");
    }

    @Test
    void aTitleThatBeginsWithTheOutletDoesNotMakeTheHeadlineOne() {
        var metadata = page("<title>Ellin Gazette – Quay closed after crack</title><meta name=dc.title content='Quay closed after crack'>",
                "<h2>Ellin Gazette</h2><h1>Quay closed after crack</h1>" + STORY);
        assertThat(metadata.value(MetadataField.HEADLINE)).contains("Quay closed after crack");
        assertThat(values(metadata, MetadataField.OUTLET)).doesNotContain("Quay closed after crack");
    }

    @Test
    void whereTheTitleNamesOnlyTheSiteTheHeadingAboveTheStoryIsTheHeadline() {
        var metadata = page("<title>Ellin FM - On Air</title>", "<p>On air now</p><h2>Quay closed after crack</h2>" + STORY
                + "<h2>Win a ferry ticket</h2>");
        assertThat(metadata.value(MetadataField.HEADLINE)).contains("Quay closed after crack");
    }

    @Test
    void recommendedArticlesAreDescribedToo() {
        var metadata = page("<title>Quay closed after crack</title><script type='application/ld+json'>["
                + "{'@type':'NewsArticle','headline':'Ferry cut to two sailings','datePublished':'2026-04-01','author':'Kit Harl'},"
                + "{'@type':'BlogPosting','headline':'Quay closed after crack','datePublished':'2026-05-03','author':'Morag Tully'}]</script>",
                "<h1>Quay closed after crack</h1>" + STORY);
        assertThat(metadata.value(MetadataField.BYLINE)).contains("Morag Tully");
        assertThat(metadata.value(MetadataField.PUBLISHED)).contains("2026-05-03");
    }
}
