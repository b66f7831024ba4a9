package org.stet.analysis;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stet.analysis.families.Family;
import org.stet.core.facts.CaseKnowledge;
import org.stet.core.store.OpenCase;

/** What the search of a case takes from its analysis: values and speakers of each article, and the families last found. */
public final class SearchKnowledge implements CaseKnowledge {

    /** To be raised whenever the readers of values or quotations find others in the same text. */
    private static final String METHOD = "2";

    private volatile Map<String, String> families = Map.of();

    /** From now on families are those of some findings. */
    public void take(CaseFindings findings) {
        var outlets = findings.articles().stream().map(ArticleReading::article)
                .collect(Collectors.toMap(ArticleText::id, ArticleText::outlet));
        var taken = new HashSet<String>();
        var named = new HashMap<String, String>();
        for (var family : findings.families()) {
            var name = name(family, outlets, taken);
            family.members().forEach(member -> named.put(member.article(), name));
        }
        families = Map.copyOf(named);
    }

    /** Who published the source; numbered from the second family of the same outlet on. */
    private static String name(Family family, Map<String, String> outlets, Set<String> taken) {
        var source = outlets.getOrDefault(family.members().getFirst().article(), "");
        var outlet = source.isEmpty() ? "Unknown source" : source;
        var name = outlet;
        for (int i = 2; !taken.add(name); i++) {
            name = outlet + " (" + i + ")";
        }
        return name;
    }

    @Override
    public Optional<String> method() {
        return Optional.of(METHOD);
    }

    @Override
    public Read read(OpenCase open, String article) throws IOException {
        var text = text(open, article);
        var reading = ArticleReading.of(text);
        return new Read(reading.mentions().stream().map(mention -> AnalysedFacts.fact(mention, text.text())).toList(),
                reading.quotes().stream().flatMap(quote -> quote.speaker().map(speaker -> new Said(quote.span(), speaker)).stream())
                        .toList());
    }

    @Override
    public Map<String, String> families() {
        return families;
    }

    private static ArticleText text(OpenCase open, String article) throws IOException {
        try {
            return open.read(() -> CaseTexts.of(open, open.article(article)));
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException(e);
        }
    }
}
