package org.stet.analysis;

import java.util.List;
import org.stet.analysis.claims.SuggestedClaim;
import org.stet.analysis.discrepancies.Finding;
import org.stet.analysis.families.Family;
import org.stet.analysis.families.SourceFlag;
import org.stet.analysis.names.Name;

/** What a look across all articles of a case found. */
public record CaseFindings(List<ArticleReading> articles, List<Name> names, List<Family> families, List<SourceFlag> flags,
        List<SuggestedClaim> claims, List<Finding> findings) {

    public CaseFindings {
        articles = List.copyOf(articles);
        names = List.copyOf(names);
        families = List.copyOf(families);
        flags = List.copyOf(flags);
        claims = List.copyOf(claims);
        findings = List.copyOf(findings);
    }
}
