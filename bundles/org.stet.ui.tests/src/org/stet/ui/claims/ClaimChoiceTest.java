package org.stet.ui.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.model.Claim;
import org.stet.ui.TestCase;
import org.stet.ui.text.PickerItem;

class ClaimChoiceTest {

    @Test
    void theCurrentClaimIsFirstThenTheNewest(@TempDir Path folder) throws IOException {
        try (var test = new TestCase(folder)) {
            var first = claim(test, "Größe der Brücke", "one");
            claim(test, "Cost of the repair", "two");
            claim(test, "Cost of the cleaning", "three");
            assertThat(labels(ClaimChoice.matching(test.open, "", Optional.of(first.getId()))))
                    .containsExactly("Größe der Brücke", "Cost of the cleaning", "Cost of the repair");
            assertThat(labels(ClaimChoice.matching(test.open, "REPAIR cost", Optional.of(first.getId()))))
                    .containsExactly("Cost of the repair");
            test.claims.setSubject(first, "harbour bridge");
            assertThat(labels(ClaimChoice.matching(test.open, "grosse", Optional.empty()))).isEmpty();
            assertThat(labels(ClaimChoice.matching(test.open, "brucke HARBOUR", Optional.empty()))).containsExactly("Größe der Brücke");
        }
    }

    private static Claim claim(TestCase test, String statement, String words) throws IOException {
        var article = test.article("Outlet " + words, "2026-05-03", "Head " + words + "\n");
        return test.marks.markClaim(article, article.getVersions().getFirst(), test.find(article, words), Optional.of(statement)).claim();
    }

    private static List<String> labels(List<PickerItem<Claim>> items) {
        return items.stream().map(PickerItem::label).toList();
    }
}
