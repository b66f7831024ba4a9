package org.stet.search.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimListsTest {

    private static final String REVIEW = """
            {"@context": "https://schema.org", "@type": ["Thing", "ClaimReview"], "claimReviewed": "The quay \\u201ccost\\u201d\\n £1.2m \\ud83d\\ude00",
             "author": {"@type": "Organization", "name": "Quay Facts"}, "datePublished": "2026-02-03T10:00:00Z", "url": "https://facts.example/1",
             "itemReviewed": {"@type": "Claim", "author": [{"name": "Maren Holt"}]},
             "reviewRating": {"ratingValue": 2, "bestRating": 5, "alternateName": "Half true"}, "name": "Did it?"}""";
    private static final CheckedClaim CLAIM = new CheckedClaim("The quay “cost” £1.2m \uD83D\uDE00", "Maren Holt", "Half true", "Quay Facts",
            "2026-02-03", "https://facts.example/1", "Did it?");

    @TempDir
    private Path temp;
    private ClaimLists lists;

    @BeforeEach
    void empty() {
        lists = new ClaimLists(temp.resolve("lists"));
    }

    private List<CheckedClaim> imported(byte[] content) throws IOException {
        var list = lists.add(Files.write(temp.resolve("checks.dat"), content), Optional.empty(), null);
        var claims = new ArrayList<CheckedClaim>();
        try (var all = lists.claims(list)) {
            all.forEachRemaining(claims::add);
        }
        assertThat(list.claims()).isEqualTo(claims.size());
        return claims;
    }

    private List<CheckedClaim> imported(String content) throws IOException {
        return imported(content.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = { "%s", "[%s]", "\uFEFF \n [null, 3, \"x\", [%s]]", "{\"@graph\": [{\"@type\": \"WebPage\"}, %s]}", "%s\n{\"@type\": \"Person\"}\n",
            "{\"@type\": \"DataFeed\", \"dataFeedElement\": [{\"@type\": \"DataFeedItem\", \"item\": [%s, null]}], \"dateModified\": \"x\"}",
            "{\"@type\": \"NewsArticle\", \"review\": %s, \"name\": \"x\"}" })
    void readsClaimReviewInWhateverItIsWrapped(String wrapping) throws IOException {
        assertThat(imported(wrapping.formatted(REVIEW))).containsExactly(CLAIM);
    }

    @Test
    void readsTheAnswerOfTheFactCheckTools() throws IOException {
        assertThat(imported("""
                {"claims": [{"text": "Room 101 is shut", "claimant": "A caller", "claimReview": [
                  {"publisher": {"site": "facts.example"}, "url": "http://facts.example/2", "title": "No.", "reviewDate": "2026", "textualRating": "False"}]},
                  {"text": "No review"}], "nextPageToken": "x"}"""))
                .containsExactly(new CheckedClaim("Room 101 is shut", "A caller", "False", "facts.example", "2026", "http://facts.example/2", "No."));
    }

    @Test
    void pointsStandForAVerdictWithoutWords() throws IOException {
        assertThat(imported("{\"claimReviewed\": \"x\", \"reviewRating\": {\"ratingValue\": \"1\", \"bestRating\": \"5\"}}"))
                .extracting(CheckedClaim::verdict).containsExactly("1 of 5");
    }

    @Test
    void readsTablesByTheNamesOfTheirColumns() throws IOException {
        assertThat(imported("""
                ID;Review Date;"Claim reviewed";Rating;Fact-checker;URL;Claimant
                1;2026-02-03 10:00;"The quay ""cost""; they said
                £1.2m";Half true;Prüfer;https://facts.example/1;Maren Holt
                2;3 Feb 2026;Short row

                3;;   ;False
                """)).containsExactly(
                new CheckedClaim("The quay \"cost\"; they said £1.2m", "Maren Holt", "Half true", "Prüfer", "2026-02-03", "https://facts.example/1", ""),
                new CheckedClaim("Short row", "", "", "", "", "", ""));
        assertThat(lists.all()).singleElement().extracting(ClaimList::leftOut).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = { "UTF-8", "UTF-16", "windows-1252" })
    void readsTheEncodingsThatSpreadsheetsWrite(String encoding) throws IOException {
        assertThat(imported("claim\tverdict\nPrüfung für £5\tnö\n".getBytes(Charset.forName(encoding)))).extracting(CheckedClaim::statement, CheckedClaim::verdict)
                .containsExactly(tuple("Prüfung für £5", "nö"));
    }

    @Test
    void keepsNothingThatCouldHarm() throws IOException {
        var claim = imported("claim,url,date,note\n\"a\u0000b\u202E " + "x".repeat(9_000) + "\",javascript:alert(1),tomorrow,\"=cmd()\"\n").getFirst();
        assertThat(claim.statement()).hasSizeLessThan(4_100).doesNotContain("\u0000");
        assertThat(claim.address()).isEmpty();
        assertThat(claim.day()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "  ", "{", "[", "{\"@type\": \"Person\"}", "[[[[", "{\"claimReviewed\": \"\"}", "name,age\nJo,5\n", "claim\n", "claim\n\"open", "\u0000\u0001" })
    void whatIsNoListChangesNothing(String content) throws IOException {
        imported("claim\nfirst\n");
        assertThatThrownBy(() -> imported(content)).isInstanceOf(ClaimLists.ListException.class).hasMessageStartingWith("checks.dat ");
        assertThat(imported("claim\nfirst\n")).hasSize(1);
        assertThat(temp.resolve("lists")).isDirectoryNotContaining("glob:**.new");
    }

    @Test
    void deepNestingIsRefusedAndNotFollowed() {
        assertThatThrownBy(() -> imported("[".repeat(100_000))).isInstanceOf(ClaimLists.ListException.class);
        assertThatThrownBy(() -> imported("{\"item\":".repeat(100_000))).isInstanceOf(ClaimLists.ListException.class);
    }

    @Test
    void namesCannotLeaveTheFolderAndEachIsAListOfItsOwn() throws IOException {
        var file = Files.writeString(temp.resolve("checks.csv"), "claim\nfirst\n");
        for (var name : List.of("../../up", "..\\up", "/etc/passwd", "con", "日本", "a/b", "a b", "x".repeat(500), "\uD83D\uDE00")) {
            lists.add(file, Optional.of(name), null);
        }
        assertThat(lists.all()).hasSize(9);
        try (var files = Files.walk(temp)) {
            assertThat(files.filter(Files::isRegularFile).filter(path -> !path.equals(file))).hasSize(9).allMatch(path -> path.startsWith(temp.resolve("lists")));
        }
        lists.remove("../../UP");
        assertThat(lists.all()).hasSize(8);
        assertThatThrownBy(() -> lists.remove("../../up")).isInstanceOf(ClaimLists.ListException.class).hasMessageContaining("日本");
    }

    @Test
    void aListOfTheSameNameIsReplacedAndADamagedOneLeftOut() throws IOException {
        imported("claim\nfirst\n");
        assertThat(imported("claim\nsecond\nthird\n")).hasSize(2);
        assertThat(lists.all()).hasSize(1);
        Files.writeString(temp.resolve("lists").resolve("broken.jsonl"), "{\"name\":");
        Files.createFile(temp.resolve("lists").resolve("empty.jsonl"));
        assertThat(lists.all()).hasSize(1);
    }

    @Test
    void cancelStopsItAndChangesNothing() throws IOException {
        var file = Files.writeString(temp.resolve("checks.csv"), "claim\n" + "a claim\n".repeat(20_000));
        var cancelled = new NullProgressMonitor();
        cancelled.setCanceled(true);
        assertThatThrownBy(() -> lists.add(file, Optional.empty(), cancelled)).isInstanceOf(OperationCanceledException.class);
        assertThat(lists.all()).isEmpty();
    }
}
