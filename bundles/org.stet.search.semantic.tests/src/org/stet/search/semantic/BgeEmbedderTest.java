package org.stet.search.semantic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.data.Offset;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BgeEmbedderTest {

    private static BgeEmbedder embedder;

    @BeforeAll
    static void load() throws IOException {
        embedder = new BgeEmbedder();
    }

    @Test
    void paraphraseIsNearerThanSharedWords() {
        var query = embedder.query("The river crossing was shut because its steel had rusted.");
        var passages = passages("Engineers closed the bridge after finding corrosion in the girders.",
                "The shop was shut because its owner had retired to the river.", "Share prices rose for a third day.");
        assertThat(dot(query, passages.get(0))).isGreaterThan(dot(query, passages.get(1)));
        assertThat(dot(query, passages.get(1))).isGreaterThan(dot(query, passages.get(2)));
    }

    @Test
    void vectorDoesNotDependOnNeighbours() {
        var text = "Mayor Ana Özgür said: “We’ll reopen on 3 May.”";
        assertThat(passages("A much longer text beside it. ".repeat(40), text, "x").get(1)).isEqualTo(passages(text).getFirst());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \u00A0\n", "👩🏽‍🚒🔥", "\uD83D", "\u0000\u0007\uFEFF", "شركة النفط", "橋は閉鎖された。", 
            "[CLS] [SEP] [PAD]", "Zalgo\u0334\u0322\u031B text", "##ing ##s"})
    void anyTextHasAVectorOfLengthOne(String text) {
        var vector = passages(text).getFirst();
        assertThat(vector).hasSize(embedder.dimension());
        assertThat(dot(vector, vector)).isCloseTo(1, Offset.offset(1e-4));
    }

    @Test
    void longTextIsCutOff() {
        var shown = "The council voted on the budget. ".repeat(200);
        assertThat(passages(shown + "x".repeat(200_000)).getFirst()).isEqualTo(passages(shown).getFirst());
    }

    @Test
    void accentsCaseAndInvisibleCharactersDoNotMatter() {
        assertThat(passages("CAFE\u0301 co\u00ADoperative").getFirst()).isEqualTo(passages("café cooperative").getFirst());
    }

    @Test
    void cancelledWorkEnds() {
        var cancelled = new NullProgressMonitor();
        cancelled.setCanceled(true);
        assertThatThrownBy(() -> embedder.passages(List.of("one", "two"), cancelled))
                .isInstanceOf(OperationCanceledException.class);
        assertThat(embedder.passages(List.of(), new NullProgressMonitor())).isEmpty();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void modelIsLoadedAndRunWithoutASocket() throws IOException {
        var before = sockets();
        var fresh = new BgeEmbedder();
        var loaded = sockets();
        fresh.passages(List.of("https://news.example/a", "two"), new NullProgressMonitor());
        assertThat(loaded).isEqualTo(before);
        assertThat(sockets()).isEqualTo(before);
    }

    /** The sockets that this process has open. */
    private static Set<String> sockets() throws IOException {
        var sockets = new TreeSet<String>();
        try (var open = Files.newDirectoryStream(Path.of("/proc/self/fd"))) {
            for (var file : open) {
                if (Files.isSymbolicLink(file) && Files.readSymbolicLink(file).toString().startsWith("socket:")) {
                    sockets.add(Files.readSymbolicLink(file).toString());
                }
            }
        }
        return sockets;
    }

    private static List<float[]> passages(String... texts) {
        return embedder.passages(List.of(texts), new NullProgressMonitor());
    }

    private static double dot(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
