package org.stet.core.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stet.model.Annotation;
import org.stet.model.Appearance;
import org.stet.model.Article;
import org.stet.model.Case;
import org.stet.model.CheckStatus;
import org.stet.model.Claim;
import org.stet.model.Discrepancy;
import org.stet.model.DiscrepancyType;
import org.stet.model.MetadataField;
import org.stet.model.Metadatum;
import org.stet.model.Outlet;
import org.stet.model.SuggestionState;
import org.stet.model.Version;

/** What can be derived from a case without changing it. */
public final class CaseQueries {

    private CaseQueries() {
    }

    /** A claim together with one place where it appears. */
    public record ClaimAppearance(Claim claim, Appearance appearance) {
    }

    public static Optional<Claim> claim(Case model, String id) {
        return model.getClaims().stream().filter(claim -> claim.getId().equals(id)).findFirst();
    }

    public static Optional<Annotation> annotation(Article article, String id) {
        return article.getAnnotations().stream().filter(annotation -> annotation.getId().equals(id)).findFirst();
    }

    public static Optional<Version> version(Article article, String id) {
        return article.getVersions().stream().filter(version -> version.getId().equals(id)).findFirst();
    }

    /** The newest version of an article. */
    public static Version latest(Article article) {
        return article.getVersions().getLast();
    }

    public static Optional<Outlet> outlet(Case model, String id) {
        return model.getOutlets().stream().filter(outlet -> outlet.getId().equals(id)).findFirst();
    }

    /** Name of an article's outlet as a person corrected it, or else as captured; empty if it is not known. */
    public static String outletName(Case model, Article article) {
        return value(model, article, MetadataField.OUTLET);
    }

    /** The headline of an article as a person corrected it, or else as its newest version has it. */
    public static String headline(Article article) {
        return correction(article, MetadataField.HEADLINE).map(Metadatum::getValue)
                .or(() -> Optional.ofNullable(latest(article).getHeadline())).orElse("Untitled");
    }

    /** The byline of an article, as a person corrected it or as its newest version has it; empty if there is none. */
    public static String byline(Article article) {
        return correction(article, MetadataField.BYLINE).map(Metadatum::getValue)
                .or(() -> Optional.ofNullable(latest(article).getByline())).orElse("");
    }

    /** When an article was published, ISO 8601 as far as stated; empty if it is not known. */
    public static String published(Article article) {
        return correction(article, MetadataField.PUBLISHED).map(Metadatum::getValue)
                .or(() -> Optional.ofNullable(latest(article).getPublished())).orElse("");
    }

    /** What is known of an article in a field, as a person corrected it or as its newest version has it; empty if nothing is. */
    public static String value(Case model, Article article, MetadataField field) {
        return ArticleDetail.of(model, article, field).value();
    }

    /** What a person set right in a field; the newest entry counts. */
    public static Optional<Metadatum> correction(Article article, MetadataField field) {
        return article.getCorrections().reversed().stream().filter(correction -> correction.getField() == field).findFirst();
    }

    /** The name of the file that a version was captured from, without its folders; empty if it is not known. */
    public static String sourceName(Version version) {
        var source = version.getCapture().getSource();
        return source == null ? "" : source.substring(Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\')) + 1);
    }

    /** The claims with their appearances in one article, by the id of the annotation. */
    public static Map<String, List<ClaimAppearance>> appearancesIn(Case model, String article) {
        var found = new HashMap<String, List<ClaimAppearance>>();
        for (var claim : model.getClaims()) {
            for (var appearance : claim.getAppearances()) {
                if (article.equals(appearance.getArticle())) {
                    found.computeIfAbsent(appearance.getAnnotation(), id -> new ArrayList<>())
                            .add(new ClaimAppearance(claim, appearance));
                }
            }
        }
        return found;
    }

    /** The claims that an annotation is an appearance of. */
    public static List<ClaimAppearance> appearancesOf(Case model, String annotation) {
        return model.getClaims().stream().flatMap(claim -> claim.getAppearances().stream()
                .filter(appearance -> annotation.equals(appearance.getAnnotation()))
                .map(appearance -> new ClaimAppearance(claim, appearance))).toList();
    }

    /** In how many different articles a claim appears. */
    public static int articleCount(Claim claim) {
        return (int) claim.getAppearances().stream().map(Appearance::getArticle).distinct().count();
    }

    /** The ids of the claims with different values that contradict each other, and that nobody has settled. */
    public static Set<String> conflicting(Case model) {
        return model.getDiscrepancies().stream()
                .filter(found -> found.getType() == DiscrepancyType.CONFLICT && found.getClaim() != null && !isSettled(found))
                .map(found -> found.getClaim().getId()).collect(Collectors.toSet());
    }

    /** Whether nothing remains to be done: it was no contradiction, or the articles were corrected. */
    public static boolean isSettled(Discrepancy found) {
        return found.getState() == SuggestionState.DISMISSED || found.getResolution() != null && switch (found.getResolution().getKind()) {
            case DISMISSED, COMPATIBLE, CORRECTED -> true;
            case CONFIRMED, CORRECTION_REQUESTED -> false;
        };
    }

    /** What a person decided about the finding with a key. */
    public static Optional<Discrepancy> discrepancy(Case model, String key) {
        return model.getDiscrepancies().stream().filter(found -> key.equals(found.getKey())).findFirst();
    }

    public static CheckStatus status(Claim claim) {
        return claim.getCheck() == null ? CheckStatus.UNCHECKED : claim.getCheck().getStatus();
    }

    /** Whether a person has left work on a claim: a note, a verdict or a status. */
    public static boolean isWorkedOn(Claim claim) {
        return claim.getNote() != null || claim.getVerdict() != null || status(claim) != CheckStatus.UNCHECKED;
    }

    /** The annotations that were made in one version of an article. */
    public static List<Annotation> madeIn(Article article, Version version) {
        return article.getAnnotations().stream().filter(annotation -> version.getId().equals(annotation.getAnchor().getVersion()))
                .toList();
    }
}
