package org.stet.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.model.StructureKind;

/** Boxes set into a story are kept where they stand and do not run into it. */
class HtmlBoxesTest {

    private static final String FIRST = "The quay was closed at noon on Wednesday after a crack was found in its oldest wall, said the "
            + "harbour master, who had warned the council of it in March and again in April.";
    private static final String LAST = "The ferry will sail from the north pier until the wall has been repaired, which may take until "
            + "the autumn, and tickets for the quay are good there.";
    private static final String FACTS = "<h3>The quay in figures</h3><p>Built in 1884.</p><ul><li>212 metres long</li>"
            + "<li>Repaired in 1951 and 1987</li></ul>";

    private static ReadArticle page(String between, String after) {
        return Reading.article("<html><body><main><article><h1>Quay closed</h1><p>" + FIRST + "</p>" + between + "<p>" + LAST + "</p>"
                + after + "</article></main></body></html>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<aside>%s</aside>", "<div class=fact-box>%s</div>", "<section class='article__infobox'>%s</section>",
            "<aside role=complementary class=c-box><div><div>%s</div></div></aside>"})
    void aBoxIsOneRangeOfItsOwn(String element) {
        var article = page(element.formatted(FACTS), "");
        assertThat(article.structure()).extracting(TextRange::kind).containsExactly(StructureKind.HEADLINE, StructureKind.PARAGRAPH,
                StructureKind.BOX, StructureKind.PARAGRAPH);
        assertThat(Reading.of(StructureKind.BOX, article)).containsExactly(
                "The quay in figures\nBuilt in 1884.\n212 metres long\nRepaired in 1951 and 1987");
        assertThat(article.body()).isEqualTo(FIRST + "\n\n" + LAST);
    }

    @Test
    void aBoxBelowTheStoryIsNotLost() {
        var article = page("", "<aside>" + FACTS + "</aside>");
        assertThat(Reading.of(StructureKind.BOX, article)).hasSize(1);
        assertThat(article.body()).endsWith("good there.");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "<aside class=related-stories><h3>More on the quay</h3><p>Ferry cut to two sailings a day from Monday on</p></aside>",
            "<aside><h3>Read more</h3><p>Ferry cut to two sailings a day from Monday on, half as often</p></aside>",
            "<aside><a href=/f>Ferry cut to two sailings a day from Monday on</a> <a href=/g>North pier opens again</a></aside>",
            "<aside class=newsletter><p>Sign up for our free morning briefing and never miss what matters</p></aside>",
            "<aside><form><p>Ask our harbour reporter a question about the quay</p><input name=q></form></aside>",
            "<aside style='display:none'><p>Built in 1884, repaired in 1951 and again in 1987</p></aside>",
            "<aside>Advert</aside>"})
    void whatLeadsElsewhereIsNoBox(String element) {
        var article = page(element, "");
        assertThat(Reading.of(StructureKind.BOX, article)).isEmpty();
        assertThat(article.text()).isEqualTo("Quay closed\n\n" + FIRST + "\n\n" + LAST);
    }

    @Test
    void captionsAndTablesInABoxBelongToIt() {
        var article = page("<aside><p>Who pays for the quay, and how much</p><figure><img src=q.jpg><figcaption>The quay in 1951</figcaption>"
                + "</figure><table><tr><td>Town</td><td>£1m</td></tr><tr><td>State</td><td>£2m</td></tr></table></aside>", "");
        assertThat(Reading.of(StructureKind.BOX, article)).singleElement().asString()
                .startsWith("Who pays for the quay, and how much\nThe quay in 1951\n").contains("Town", "£2m");
        assertThat(Reading.of(StructureKind.CAPTION, article)).isEmpty();
    }
}
