package org.stet.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.core.store.OpenCase;

class SavedSearchesTest {

    private static final SavedSearch BILL = new SavedSearch("The bill", "money:£1m..£5m -ferry", SearchMode.WORDS, SearchRequest.Sort.NEWEST);
    private static final SavedSearch ARGUMENT = new SavedSearch("argument", "“schuld” \uD83D\uDE00", SearchMode.HYBRID, SearchRequest.Sort.BEST);

    @TempDir
    private Path folder;

    @Test
    void areThereWhenTheCaseIsOpenedAgain() throws IOException {
        try (var open = OpenCase.create(folder.resolve("a.stet"), "A", "Jo")) {
            var searches = new SavedSearches(open);
            assertThat(searches.all()).isEmpty();
            assertThat(searches.put(BILL)).isEmpty();
            assertThat(searches.put(ARGUMENT)).isEmpty();
            var other = new SavedSearch("The bill", "money>5m", SearchMode.WORDS, SearchRequest.Sort.BEST);
            assertThat(searches.put(other)).contains(BILL);
            assertThat(searches.remove("The bill")).contains(other);
            assertThat(searches.remove("The bill")).isEmpty();
            searches.put(BILL);
        }
        try (var open = OpenCase.open(folder.resolve("a.stet"), "Jo", null)) {
            assertThat(new SavedSearches(open).all()).containsExactly(ARGUMENT, BILL);
        }
    }

    @Test
    void aDamagedFileIsToldAndKept() throws IOException {
        try (var open = OpenCase.create(folder.resolve("a.stet"), "A", "Jo")) {
            var file = folder.resolve("a.stet/searches.json");
            Files.writeString(file, "[{\"name\":");
            assertThatThrownBy(() -> new SavedSearches(open).put(BILL)).isInstanceOf(IOException.class).hasMessageContaining("damaged");
            assertThat(file).hasContent("[{\"name\":");
        }
    }

    @Test
    void whoOnlyReadsTheCaseCannotKeepSearches() throws IOException {
        try (var first = OpenCase.create(folder.resolve("a.stet"), "A", "Jo");
                var second = OpenCase.open(folder.resolve("a.stet"), "Second", null)) {
            new SavedSearches(first).put(BILL);
            assertThat(new SavedSearches(second).all()).containsExactly(BILL);
            assertThatThrownBy(() -> new SavedSearches(second).put(ARGUMENT)).hasMessageContaining("open for writing by");
        }
    }
}
