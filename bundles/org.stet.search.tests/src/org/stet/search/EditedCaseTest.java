package org.stet.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.core.anchor.Span;
import org.stet.model.AnnotationKind;
import org.stet.model.Article;
import org.stet.model.CheckStatus;
import org.stet.model.Stance;
import org.stet.search.SearchHit.Kind;

/** What edits do to what is found. */
class EditedCaseTest {

    @TempDir
    private Path folder;
    private SearchedCase test;
    private Article gazette;
    private Article herald;

    @BeforeEach
    void open() throws IOException {
        test = new SearchedCase(folder);
        gazette = test.article("Port Gazette", "2026-05-03", Stories.GAZETTE);
        herald = test.article("The Herald", "2026-06", Stories.HERALD);
    }

    @AfterEach
    void close() throws IOException {
        test.close();
    }

    @Test
    void aLongPassageIsCutAroundItsMatches() throws IOException {
        var article = test.article("Wire", "2026-05-01",
                "Minutes\n\n" + "Nothing here to see. ".repeat(60) + "A lone lighthouse keeper. "
                + "Nothing there, either. ".repeat(60));
        var hit = test.query("lighthouse keeper").hits().getFirst();
        assertThat(hit.snippet()).startsWith("…").endsWith("…").hasSizeLessThan(300);
        assertThat(SearchedCase.highlighted(hit)).containsExactly("lighthouse", "keeper");
        assertThat(hit.place().orElseThrow().of(test.text(article))).isEqualTo("A lone lighthouse keeper.");
    }

    @Test
    void everyHitInHostileTextIsExact() throws IOException {
        var text = "Start\n\n"
                + "\uD83D\uDE00 e\u0301 \u00AD\u200B \u202Eabc\u202C \uD83C\uDDEC\uD83C\uDDE7 a\u0300\u0301\u0302b\uFB01sh "
                        .repeat(3_000)
                + "needle \uD83D\uDC69\u200D\uD83D\uDC67 “needle’s” nee\u00ADdle";
        test.article("Wire", "2026-05-01", text);
        assertThat(test.matches("needle")).containsExactlyInAnyOrder("needle", "needle’s", "nee\u00ADdle");
    }

    @Test
    void aNoteCountsAsMuchAsAPassageThatSaysTheSame() throws IOException {
        var article = test.article("Wire", "2026-05-01", "Lighthouse keeper");
        test.marks.mark(article, article.getVersions().getFirst(), new Span(0, 10), AnnotationKind.NOTE, "Lighthouse keeper");
        assertThat(test.query("lighthouse").hits()).hasSize(2).extracting(SearchHit::score)
                .containsOnly(test.query("lighthouse").hits().getFirst().score());
    }

    @Test
    void moreNearlyWrittenWordsThanCanBeTriedGiveAnAnswer() throws IOException {
        var stems = List.of("alabaster", "bandoleer", "calibrate", "decorator", "elaborate", "fabricate", "generator",
                "hibernate", "irritated", "juxtapose", "kilowatts", "laborious");
        var text = stems.stream().flatMap(stem -> IntStream.range(0, 676).mapToObj(
                i -> stem.substring(0, 4) + (char) ('a' + i / 26) + stem.substring(5, 7) + (char) ('a' + i % 26)
                        + stem.substring(8)))
                .collect(Collectors.joining(" "));
        test.article("Wire", "2026-05-01", text);
        assertThat(test.query(String.join("~ OR ", stems) + "~").hint())
                .contains("Too many words may be meant; take away some of the ~ and *.");
    }

    @Test
    void editsAreFound() throws IOException {
        test.search.awaitCurrent(null);
        var quote = test.marks.mark(gazette, gazette.getVersions().getFirst(), test.find(gazette, "We acted within the hour"),
                AnnotationKind.QUOTE, "compare the minutes of 14 January");
        var hit = test.query("minutes").hits().getFirst();
        assertThat(hit.kind()).isEqualTo(Kind.ANNOTATION);
        assertThat(hit.annotation()).contains(quote.getId());
        assertThat(hit.place()).contains(test.find(gazette, "We acted within the hour"));
        assertThat(hit.snippet()).isEqualTo("compare the minutes of 14 January");
        assertThat(test.words(test.query("hour kind:quote").hits().getFirst())).containsExactly("hour");
        assertThat(test.query("hour").hits()).extracting(SearchHit::kind).containsExactly(Kind.TEXT);

        test.marks.setNote(quote, "see the log");
        assertThat(test.query("minutes").hits()).isEmpty();
        test.open.editor().undo();
        assertThat(test.query("minutes").hits()).hasSize(1);
        test.removals.remove(gazette, quote);
        assertThat(test.query("minutes").hits()).isEmpty();
        test.open.editor().undo();
        assertThat(test.query("minutes").hits()).hasSize(1);
    }

    @Test
    void claimsAndTheirPlacesFollowStatusAndStance() throws IOException {
        var claim = test.marks.markClaim(gazette, gazette.getVersions().getFirst(), test.find(gazette, "£4.2m"),
                Optional.of("Cost of the repair"));
        assertThat(test.query("repair kind:claim").hits()).extracting(SearchHit::kind).containsExactly(Kind.CLAIM);
        assertThat(kinds("kind:claim")).containsExactlyInAnyOrder(Kind.CLAIM, Kind.ANNOTATION);
        assertThat(kinds("status:unchecked")).containsExactlyInAnyOrder(Kind.CLAIM, Kind.ANNOTATION);

        test.checks.setStatus(claim.claim(), CheckStatus.IN_PROGRESS);
        assertThat(kinds("status:unchecked")).isEmpty();
        assertThat(kinds("status:in-progress")).containsExactlyInAnyOrder(Kind.CLAIM, Kind.ANNOTATION);

        test.marks.attach(herald, herald.getVersions().getFirst(), test.find(herald, "£2.4 million"), claim.claim(),
                Stance.REFUTES);
        assertThat(kinds("stance:refutes")).containsExactlyInAnyOrder(Kind.CLAIM, Kind.ANNOTATION);
        assertThat(test.query("stance:refutes outlet:herald").perArticle()).isEqualTo(Map.of(herald.getId(), 1));

        test.removals.removeClaim(claim.claim());
        assertThat(kinds("kind:claim")).isEmpty();
    }

    @Test
    void articlesComeAndGoAndOutletsAreRenamed() throws IOException {
        var echo = test.article("Daily Echo", "2026-05-03", "Lighthouse opens\n\nA lighthouse opened.");
        assertThat(test.query("lighthouse outlet:echo").total()).isEqualTo(2);
        test.open.editor().edit("Rename", () -> test.open.model().getOutlets().getLast().setName("Evening Star"));
        assertThat(test.query("lighthouse outlet:echo").total()).isZero();
        assertThat(test.query("lighthouse outlet:star").total()).isEqualTo(2);
        test.removals.removeArticle(echo);
        assertThat(test.query("lighthouse").total()).isZero();
        test.open.editor().undo();
        assertThat(test.query("lighthouse").total()).isEqualTo(2);
    }

    @Test
    void anOlderVersionIsSearchedWhereItsWordsWereTakenOut() throws IOException {
        test.version(gazette, Stories.GAZETTE.replace("three of its eleven supports", "two of its eleven supports"));
        assertThat(test.query("closed traffic").hits()).hasSize(2);
        assertThat(test.query("\"three of its\"").hits().getFirst().version()).contains(gazette.getVersions().getFirst().getId());
        assertThat(test.query("£4.2m").hits()).extracting(hit -> hit.version().orElseThrow())
                .containsExactly(gazette.getVersions().getLast().getId());
    }

    private List<Kind> kinds(String query) {
        return test.query(query).hits().stream().map(SearchHit::kind).toList();
    }
}
