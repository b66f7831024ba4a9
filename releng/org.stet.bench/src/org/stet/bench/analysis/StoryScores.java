package org.stet.bench.analysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.stet.analysis.CaseAnalysis;

/**
 * Compares what the analysis finds in a story with all that is marked in it; a table of scores for each kind of finding, empty
 * where not all of a kind is marked.
 */
final class StoryScores {

    private StoryScores() {
    }

    /** The scores by the name of their table, which is the same for all stories. */
    static Map<String, List<Score>> of(Story story) {
        var findings = new CaseAnalysis().analyse(story.articles(), new NullProgressMonitor());
        var located = new Located(findings.articles());
        var tables = new LinkedHashMap<String, List<Score>>();
        tables.put("Values (span overlaps, kind and value are the same)",
                story.isExhaustive("mentions") ? ValueScores.of(story, findings, located) : List.of());
        tables.put("Names (span overlaps, kind is the same)",
                story.isExhaustive("names") ? NameScores.of(story, findings, located) : List.of());
        tables.put("Quotations (half of the words in common)",
                story.isExhaustive("quotes.DIRECT") ? QuoteScores.of(story, findings, located) : List.of());
        tables.put("Wire families", FamilyScores.of(story, findings, located));
        tables.put("Claims", ClaimScores.of(story, findings, located));
        tables.put("Discrepancies", DiscrepancyScores.of(story, findings, located));
        tables.put("Import", List.of(located.score()));
        return tables;
    }
}
