package org.stet.search.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.core.store.OpenCase;
import org.stet.model.StetFactory;

class EarlierChecksTest {

    @TempDir
    private Path temp;

    private ClaimLists lists() {
        return new ClaimLists(temp.resolve("lists"));
    }

    private ClaimList imported(String name, String csv) throws IOException {
        return lists().add(Files.writeString(temp.resolve("checks.csv"), csv), Optional.of(name), null);
    }

    private List<String> matches(String statement, String... sources) throws IOException {
        try (var checks = EarlierChecks.open(List.of(), lists(), null)) {
            return checks.match(statement, Set.of(sources), 10, null).stream().map(match -> match.earlier().claim().statement()).toList();
        }
    }

    @Test
    void findsOtherFormsOfTheWordsAndTellsWhich() throws IOException {
        imported("Checks", "claim\nDrinking bleach CURES a cold\nThe naïve cooling of cures\nBoats\n");
        try (var checks = EarlierChecks.open(List.of(), lists(), null)) {
            var match = checks.match("Bleach – a drink – cured my colds \uD83D\uDE00", Set.of(), 10, null).getFirst();
            var statement = match.earlier().claim().statement();
            assertThat(match.matches()).extracting(span -> span.of(statement)).containsExactly("Drinking", "bleach", "CURES", "cold");
            assertThat(match.earlier().source()).isEqualTo("Checks");
            assertThat(match.earlier().ofCase()).isFalse();
        }
    }

    @Test
    void meaningDecidesBesideWords() throws IOException {
        imported("Checks", "claim\nBleach cures flu\nThe colder the cold, the colder; bleach cures\nBleach cures other things of other kinds\n");
        try (var words = EarlierChecks.open(List.of(), lists(), Optional.empty(), null); var both = EarlierChecks.open(List.of(), lists(), Optional.of(new ColdEmbedder()), null)) {
            var asked = "Bleach cures cold cold cold";
            assertThat(both.match(asked, Set.of(), 3, null).getFirst().earlier().claim().statement()).startsWith("The colder");
            assertThat(both.match(asked, Set.of(), 3, null)).hasSameSizeAs(words.match(asked, Set.of(), 3, null));
        }
    }

    @Test
    void oneWordInCommonIsNoMatchUnlessLittleIsAsked() throws IOException {
        imported("Checks", "claim\nSixty people fell ill after the leak\n");
        assertThat(matches("The leak caused the third emergency stop in five years")).isEmpty();
        assertThat(matches("a leak")).hasSize(1);
    }

    @Test
    void followsTheLists() throws IOException {
        assertThat(matches("bleach cures colds")).isEmpty();
        imported("One", "claim\nBleach cures colds\n");
        imported("Two", "claim\nBleach cures colds in Zürich\n");
        assertThat(matches("bleach cures colds")).hasSize(2);
        assertThat(matches("bleach cures colds", "Two")).containsExactly("Bleach cures colds in Zürich");
        imported("Two", "claim\nSomething else altogether\n");
        assertThat(matches("bleach cures colds")).containsExactly("Bleach cures colds");
        lists().remove("One");
        assertThat(matches("bleach cures colds")).isEmpty();
    }

    @Test
    void aDamagedIndexIsMadeAnew() throws IOException {
        imported("One", "claim\nBleach cures colds\n");
        assertThat(matches("bleach cures colds")).hasSize(1);
        try (var files = Files.list(lists().index())) {
            for (var file : files.toList()) {
                var bytes = Files.readAllBytes(file);
                if (bytes.length > 20) {
                    bytes[bytes.length / 2] ^= 0x55;
                    Files.write(file, bytes);
                }
            }
        }
        assertThat(matches("bleach cures colds")).hasSize(1);
    }

    @Test
    void whereTheIndexCannotBeKeptItIsInMemory() throws IOException {
        imported("One", "claim\nBleach cures colds\n");
        Files.writeString(lists().index(), "a file is in the way");
        assertThat(matches("bleach cures colds")).hasSize(1);
    }

    @Test
    void anyWordsAreMatchedOrNothingIs() throws IOException {
        imported("One", "claim\nBleach cures colds\n");
        for (var words : List.of("", " ", "the of and", "\"", "AND OR NOT (", "outlet:x", "\u0000", "\uD83D", "x".repeat(100_000), "word ".repeat(5_000))) {
            assertThat(matches(words)).as(words.substring(0, Math.min(20, words.length()))).isEmpty();
        }
    }

    @Test
    void claimsOfCasesComeWithTheirVerdicts() throws IOException {
        var folder = temp.resolve("quay.stet");
        try (var open = OpenCase.create(folder, "The quay", "Jo")) {
            open.editor().edit("Add claim", () -> {
                var claim = StetFactory.eINSTANCE.createClaim();
                claim.setId(OpenCase.newId());
                claim.setStatement("The repair costs £4.2m.");
                claim.setNote("Asked the council");
                open.model().getClaims().add(claim);
            });
            open.save(null);
            assertThat(CaseClaims.in(folder)).isEqualTo(CaseClaims.of(open));
            imported("One", "claim,verdict\nThe repair costs the council nothing,False\n");
            try (var checks = EarlierChecks.open(CaseClaims.of(open), lists(), null)) {
                var found = checks.match("Repairs cost £4.2m", Set.of(), 10, null);
                assertThat(found).extracting(match -> match.earlier().source()).containsExactly("The quay", "One");
                assertThat(found.getFirst().earlier()).satisfies(earlier -> {
                    assertThat(earlier.ofCase()).isTrue();
                    assertThat(earlier.id()).isEqualTo(open.model().getClaims().getFirst().getId());
                    assertThat(earlier.claim().note()).isEqualTo("Asked the council");
                });
            }
        }
    }
}
