package org.stet.export.html;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stet.core.annotate.CaseQueries;
import org.stet.core.annotate.CaseQueries.ClaimAppearance;
import org.stet.core.audit.AuditLog;
import org.stet.core.store.CaseException;
import org.stet.core.store.OpenCase;
import org.stet.model.Annotation;
import org.stet.model.Article;
import org.stet.model.Case;
import org.stet.model.Claim;
import org.stet.model.Confidentiality;
import org.stet.model.SuggestionState;
import org.stet.model.Version;

/**
 * What a report shows of a case: dismissed suggestions and confidential items are left out, the latter counted.
 *
 * @param folder name of the case's folder
 * @param articles by date of publication, each with its text and annotations
 * @param damaged what is wrong with the articles that cannot be shown, with paths from the case's folder on
 * @param appearances the claims of each annotation, by its id
 * @param marked where each annotation is, by its id
 * @param unsaved whether the case had edits that its audit log does not have yet
 */
record ReportContent(String folder, Case model, List<ReportArticle> articles, List<String> damaged, List<Claim> claims,
        Map<String, List<ClaimAppearance>> appearances, Map<String, Marked> marked, int confidential, AuditLog.Verification audit,
        boolean unsaved, Instant generated, String by) {

    /** One version of an article. */
    record ReportArticle(Article article, Version version, String text, List<Annotation> annotations) {

        String anchor() {
            return "article-" + version.getId();
        }
    }

    /** An annotation and the article it is in. */
    record Marked(ReportArticle article, Annotation annotation) {
    }

    /** How many articles are shown, each with one or more of its versions. */
    int articleCount() {
        return (int) articles.stream().map(ReportArticle::article).distinct().count();
    }

    /** The places of a claim that the report shows. */
    List<ClaimAppearance> appearancesOf(Claim claim) {
        return claim.getAppearances().stream()
                .flatMap(appearance -> appearances.getOrDefault(appearance.getAnnotation(), List.of()).stream()
                .filter(shown -> shown.appearance() == appearance)).toList();
    }

    /** In how many of the articles that are shown a claim appears. */
    int articleCount(Claim claim) {
        return (int) appearancesOf(claim).stream().map(shown -> shown.appearance().getArticle()).distinct().count();
    }

    /** Takes from a case what the report needs. */
    static ReportContent of(OpenCase open, Instant generated) throws IOException {
        var articles = new ArrayList<ReportArticle>();
        var problems = new ArrayList<CaseException>();
        for (var article : open.articles()) {
            for (var version : article.getVersions()) {
                try {
                    read(open, article, version, articles);
                } catch (CaseException e) {
                    problems.add(e);
                }
            }
        }
        problems.addAll(open.damagedArticles().values());
        var root = open.folder().root();
        var damaged = problems.stream()
                .map(problem -> problem.getMessage().replace(root.toString(), root.getFileName().toString())).toList();
        articles.sort(Comparator.comparing((ReportArticle each) -> CaseQueries.published(each.article()))
                .thenComparing(each -> CaseQueries.outletName(open.model(), each.article()))
                .thenComparing(each -> each.version().getNumber()));
        var claims = open.model().getClaims().stream().filter(claim -> isShown(claim.getConfidentiality(), claim.getState()))
                .toList();
        var marked = marked(articles);
        return new ReportContent(root.getFileName().toString(), open.model(), articles, damaged, claims,
                appearances(claims, marked), marked,
                countConfidential(open, articles), AuditLog.verify(open.folder().audit()), open.isDirty(), generated,
                open.user());
    }

    private static void read(OpenCase open, Article article, Version version, List<ReportArticle> into) throws IOException {
        var annotations = article.getAnnotations().stream()
                .filter(annotation -> annotation.getAnchor().getVersion().equals(version.getId()))
                .filter(annotation -> isShown(annotation.getConfidentiality(), annotation.getState())).toList();
        if (article.getConfidentiality() != Confidentiality.CONFIDENTIAL
                && (!annotations.isEmpty() || version == CaseQueries.latest(article))) {
            into.add(new ReportArticle(article, version, open.text(article, version), annotations));
        }
    }

    private static Map<String, Marked> marked(List<ReportArticle> articles) {
        var marked = new HashMap<String, Marked>();
        for (var article : articles) {
            article.annotations().forEach(annotation -> marked.put(annotation.getId(), new Marked(article, annotation)));
        }
        return marked;
    }

    private static Map<String, List<ClaimAppearance>> appearances(List<Claim> claims, Map<String, Marked> marked) {
        var byAnnotation = new HashMap<String, List<ClaimAppearance>>();
        for (var claim : claims) {
            for (var appearance : claim.getAppearances()) {
                if (marked.containsKey(appearance.getAnnotation()) && appearance.getState() != SuggestionState.DISMISSED) {
                    byAnnotation.computeIfAbsent(appearance.getAnnotation(), id -> new ArrayList<>())
                            .add(new ClaimAppearance(claim, appearance));
                }
            }
        }
        return byAnnotation;
    }

    private static int countConfidential(OpenCase open, List<ReportArticle> shown) {
        var claims = open.model().getClaims().stream().filter(claim -> claim.getConfidentiality() == Confidentiality.CONFIDENTIAL)
                .count();
        var articles = open.articles().stream().filter(article -> article.getConfidentiality() == Confidentiality.CONFIDENTIAL)
                .count();
        var annotations = shown.stream().map(ReportArticle::article).distinct()
                .flatMap(article -> article.getAnnotations().stream())
                .filter(annotation -> annotation.getConfidentiality() == Confidentiality.CONFIDENTIAL).count();
        return (int) (claims + articles + annotations);
    }

    private static boolean isShown(Confidentiality confidentiality, SuggestionState state) {
        return confidentiality != Confidentiality.CONFIDENTIAL && state != SuggestionState.DISMISSED;
    }
}
