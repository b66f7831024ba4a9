package org.stet.bench.analysis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.stet.analysis.ArticleText;
import org.stet.analysis.CaseAnalysis;
import org.stet.analysis.discrepancies.Finding;
import org.stet.model.DiscrepancyType;

/** Claims and pieces of evidence with numbers on both sides: a contradiction that is found should be one that refutes. */
final class NumberPairs {

    private static final String FILE = "pairs-dev.tsv";
    private static final int LABEL = 3;
    private static final int CLAIM = 4;

    private NumberPairs() {
    }

    /** How many of the pairs that a conflict is found in are refuted, and on how many of all it speaks. */
    static List<Score> of(Path folder) throws IOException {
        var analysis = new CaseAnalysis();
        var right = 0;
        var found = 0;
        var refuted = 0;
        var lines = Files.readAllLines(folder.resolve(FILE));
        var wrong = new ArrayList<String>();
        for (var line : lines.subList(1, lines.size())) {
            var cells = line.split("\t");
            var isRefuted = cells[LABEL].equals("REFUTES");
            refuted += isRefuted ? 1 : 0;
            var conflict = analysis.analyse(List.of(text("claim", cells[CLAIM]), text("evidence", cells[CLAIM + 1])),
                    new NullProgressMonitor()).findings().stream().filter(NumberPairs::isBetweenBoth).findFirst();
            if (conflict.isPresent()) {
                found++;
                right += isRefuted ? 1 : 0;
                wrong.add((isRefuted ? "right " : "wrong ") + cells[1] + " / " + cells[2] + ": "
                        + conflict.map(Finding::explanation).orElseThrow());
            }
        }
        var share = String.format(Locale.ROOT, "speaks on %.1f %% of the pairs; chance .37", 100.0 * found / (lines.size() - 1));
        return List.of(Score.of("conflicting value", right, found, refuted).beside(share).listing(wrong));
    }

    /** Sums that are wrong within one text say nothing of the other. */
    private static boolean isBetweenBoth(Finding finding) {
        return finding.type() == DiscrepancyType.CONFLICT
                && finding.members().stream().map(member -> member.place().article()).distinct().count() > 1;
    }

    private static ArticleText text(String id, String words) {
        return new ArticleText(id, id, id, false, Optional.empty(), "", List.of(), words, List.of());
    }
}
