package org.stet.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.core.anchor.Span;
import org.stet.core.annotate.CaseQueries;
import org.stet.core.annotate.MarkActions;
import org.stet.core.store.OpenCase;
import org.stet.model.Claim;
import org.stet.model.Confidentiality;
import org.stet.model.Stance;

/** What of the findings is told outside. */
class ReportedFindingsTest {

    private static final String PASSAGE = "The harbour master said the quay at Port Ellin would stay shut until the crack in its oldest wall was filled and inspected. "
            + "Boats that lie there now have to be gone by the last day of the month, or they will be towed to the far basin at their owners' cost.";

    private static final String DAY = "the last day of the month";

    private OpenCase open;

    @BeforeEach
    void create(@TempDir Path folder) throws IOException {
        open = OpenCase.create(folder.resolve("quay.stet"), "Quay", "Jo Bloggs");
        Captured.article(open, "gazette.txt", PASSAGE, "2026-05-03");
        Captured.article(open, "bugle.txt", PASSAGE, "2026-05-04");
    }

    @AfterEach
    void close() throws IOException {
        open.save(new NullProgressMonitor());
        open.close();
    }

    private List<String> families() throws IOException {
        return ReportedFindings.of(open, new NullProgressMonitor()).stream().filter(digest -> digest.title().equals(Digest.FAMILIES))
                .flatMap(digest -> digest.entries().stream()).map(Digest.Entry::text).toList();
    }

    @Test
    void tellsWhoHasItFromWhom() throws Exception {
        assertThat(families()).hasSize(1).first().asString().contains("gazette.txt → bugle.txt (wholly)");
    }

    @Test
    void confidentialArticlesStayInTheHouse() throws Exception {
        var bugle = open.articles().getLast();
        open.editor().edit("Keep it in the house", () -> bugle.setConfidentiality(Confidentiality.CONFIDENTIAL));
        assertThat(families()).isEmpty();
        assertThat(ReportedFindings.of(open, new NullProgressMonitor()).toString()).doesNotContain("bugle");
    }

    @Test
    void claimsOfPersonsAreToldUnlessTheyAreConfidential() throws Exception {
        var told = claim("When boats must be gone");
        var kept = claim("What our source in the harbour office says");
        open.editor().edit("Keep it in the house", () -> kept.setConfidentiality(Confidentiality.CONFIDENTIAL));
        assertThat(ReportedFindings.of(open, new NullProgressMonitor()).toString()).contains(told.getStatement())
                .doesNotContain(kept.getStatement());
    }

    @Test
    void ofConfidentialAnnotationsNothingIsTold() throws Exception {
        var claim = claim("When boats must be gone");
        open.editor().edit("Keep it in the house", () -> open.articles()
                .forEach(article -> article.getAnnotations().forEach(each -> each.setConfidentiality(Confidentiality.CONFIDENTIAL))));
        assertThat(ReportedFindings.of(open, new NullProgressMonitor()).toString()).doesNotContain(claim.getStatement());
    }

    /** A claim that a person made of the same words of both articles. */
    private Claim claim(String statement) throws IOException {
        var marks = new MarkActions(open);
        var span = new Span(PASSAGE.indexOf(DAY), PASSAGE.indexOf(DAY) + DAY.length());
        var first = open.articles().getFirst();
        var claim = marks.markClaim(first, CaseQueries.latest(first), span, Optional.of(statement)).claim();
        var second = open.articles().getLast();
        marks.attach(second, CaseQueries.latest(second), span, claim, Stance.SUPPORTS);
        return claim;
    }
}
