package org.stet.bench.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BeirSetTest {

    @TempDir
    Path folder;

    @Test
    void queriesWithoutAnythingRelevantAreLeftOut() throws IOException {
        var corpus = write("corpus.jsonl", """
                {"_id": "d1", "title": "Ferry", "text": "The “Osprey” sails.", "metadata": {}}
                {"_id": "d2", "text": "No title"}
                """);
        var queries = write("queries.jsonl", """
                {"_id": "q1", "text": "Does it sail?"}

                {"_id": "q2", "text": "Unjudged"}
                {"_id": "q3", "text": "Judged, in vain"}
                """);
        var judgements = write("qrels.tsv", "query-id\tcorpus-id\tscore\nq1\td1\t2\r\nq1\td2\t1\nq3\td1\t0\n");

        var set = BeirSet.read(corpus, queries, judgements);

        assertThat(set.documents()).containsExactly(Map.entry("d1", "Ferry The “Osprey” sails."), Map.entry("d2", "No title"));
        assertThat(set.queries()).containsExactly(Map.entry("q1", "Does it sail?"));
        assertThat(set.relevant()).isEqualTo(Map.of("q1", Map.of("d1", 2, "d2", 1)));
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
