package org.stet.search.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.core.store.Texts;

/** Whatever a file holds, it is imported or refused with a reason, and what was imported can be searched. */
class ClaimListFuzzTest {

    private static final List<String> PIECES = List.of("{", "}", "[", "]", ",", ":", "\"", "\\", "\n", "\r\n", ";", "\t", "\"claim\"", "claim", "statement,verdict\n",
            "\"claimReviewed\":", "\"@type\":", "\"ClaimReview\"", "\"@graph\":", "\"dataFeedElement\":", "\"item\":", "\"claims\":", "\"claimReview\":", "\"text\":",
            "\"reviewRating\":", "\"author\":", "\"name\":", "null", "true", "1e999", "-0", "12345678901234567890", "\"\\ud83d\"", "\"a claim of words\"", "\"https://x.example\"",
            "\uFEFF", "\u0000", "\uD83D\uDE00", "é", " ", "{}", "[]", "//", "<html>");

    @TempDir
    private Path temp;

    @ParameterizedTest
    @ValueSource(longs = { 11, 12, 13, 14 })
    void anyFileIsImportedOrRefused(long seed) throws IOException {
        var random = new Random(seed);
        var lists = new ClaimLists(temp.resolve("lists"));
        var imported = 0;
        for (int i = 0; i < 400; i++) {
            var file = Files.write(temp.resolve("fuzz"), next(random));
            try {
                var list = lists.add(file, Optional.empty(), null);
                imported++;
                requireSound(lists, list);
            } catch (ClaimLists.ListException refused) {
                assertThat(refused).hasMessageStartingWith("fuzz ");
            }
        }
        assertThat(imported).isPositive();
    }

    private static void requireSound(ClaimLists lists, ClaimList list) throws IOException {
        try (var claims = lists.claims(list)) {
            assertThat(claims.readAll()).hasSize(list.claims()).allSatisfy(claim -> {
                assertThat(claim.statement()).isNotBlank();
                assertThat(Texts.isStorable(claim.statement() + claim.verdict() + claim.note())).isTrue();
            });
        }
    }

    /** Pieces at random, in every other file inside what is sound; now and then a byte is another. */
    private static byte[] next(Random random) {
        var text = new StringBuilder();
        for (int i = random.nextInt(20); i >= 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        var whole = switch (random.nextInt(4)) {
            case 0 -> "claim,verdict\n" + text + "\nlast,one\n";
            case 1 -> "[{\"claimReviewed\":\"a\"}," + text + "]";
            default -> text.toString();
        };
        var result = whole.getBytes(StandardCharsets.UTF_8);
        if (random.nextInt(3) == 0) {
            result[random.nextInt(result.length)] = (byte) random.nextInt();
        }
        return result;
    }
}
