package org.stet.ui.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.analysis.claims.KnownClaim;
import org.stet.analysis.claims.KnownClaims;
import org.stet.ui.TestCase;

class KnownClaimsTest {

    @TempDir
    Path folder;

    @Test
    void aClaimIsAboutItsStatementUnlessItSaysWhatItIsAbout() throws IOException {
        try (var test = new TestCase(folder)) {
            var gazette = test.article("Gazette", "2026-05-03", "Bridge shut\nRepairs cost £4.2m, Holt said.\n");
            var claim = test.marks.markClaim(gazette, gazette.getVersions().getFirst(), test.find(gazette, "£4.2m"), Optional.of("Repairs")).claim();
            assertThat(KnownClaims.of(test.open)).extracting(KnownClaim::subject, KnownClaim::slot).containsExactly(tuple("Repairs", ""));
            test.claims.setSlot(claim, "Repairs");
            assertThat(KnownClaims.of(test.open)).extracting(KnownClaim::subject, KnownClaim::slot).containsExactly(tuple("", "Repairs"));
            test.claims.setSubject(claim, "the bridge");
            assertThat(KnownClaims.of(test.open)).extracting(KnownClaim::subject, KnownClaim::slot)
                    .containsExactly(tuple("the bridge", "Repairs"));
        }
    }
}
