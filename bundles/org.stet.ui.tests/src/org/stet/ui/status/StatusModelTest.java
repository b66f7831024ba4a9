package org.stet.ui.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.model.CheckStatus;
import org.stet.ui.TestCase;

class StatusModelTest {

    private static final Optional<Instant> SAVED = Optional.of(Instant.parse("2026-05-04T14:02:59Z"));
    private static final Optional<String> HEAD = Optional.of("7f3a" + "0".repeat(58) + "c1");

    @Test
    void confirmedAndCutClaimsAreNotOpen(@TempDir Path folder) throws Exception {
        try (var harbour = new TestCase(folder)) {
            var article = harbour.article("Gazette", "2026-05-03", "Bridge shut\nThree of eleven supports. £4.2m. 120 homes.");
            var version = article.getVersions().getFirst();
            var cracks = harbour.marks.markClaim(article, version, harbour.find(article, "Three of eleven"), Optional.empty()).claim();
            var cost = harbour.marks.markClaim(article, version, harbour.find(article, "£4.2m"), Optional.empty()).claim();
            harbour.marks.markClaim(article, version, harbour.find(article, "120 homes"), Optional.empty());
            harbour.checks.setStatus(cracks, CheckStatus.CONFIRMED);
            harbour.checks.setStatus(cost, CheckStatus.DISPUTED);

            assertThat(CaseFigures.of(harbour.open.model()).text()).isEqualTo("1 article  ·  3 claims  ·  2 open");
        }
    }

    @Test
    void theStateOfSavingIsSaidFirst() {
        assertThat(new SaveState(false, false, SAVED, HEAD).text(ZoneOffset.UTC)).isEqualTo("saved 14:02  ·  audit 7f3a…c1");
        assertThat(new SaveState(false, true, SAVED, HEAD).text(ZoneOffset.UTC)).isEqualTo("not saved  ·  audit 7f3a…c1");
        assertThat(new SaveState(true, false, Optional.empty(), HEAD).text(ZoneOffset.UTC)).startsWith("read-only");
        assertThat(new SaveState(false, false, Optional.empty(), Optional.empty()).text(ZoneOffset.UTC)).isEmpty();
    }
}
