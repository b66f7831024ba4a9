package org.stet.ui.article;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stet.core.annotate.CaseQueries;
import org.stet.core.annotate.CaseQueries.ClaimAppearance;
import org.stet.core.annotate.Labels;
import org.stet.core.edit.ArticleRoots;
import org.stet.core.edit.CaseChange;
import org.stet.core.store.OpenCase;
import org.stet.core.versions.Placements;
import org.stet.model.Agent;
import org.stet.model.Annotation;
import org.stet.model.AnnotationKind;
import org.stet.model.Appearance;
import org.stet.model.Article;
import org.stet.model.Claim;
import org.stet.model.Placement;
import org.stet.model.PlacementKind;
import org.stet.model.SuggestionState;
import org.stet.model.Version;
import org.stet.ui.claims.ClaimFacts;
import org.stet.ui.text.Span;
import org.stet.ui.text.SpanState;
import org.stet.ui.text.StructureKind;
import org.stet.ui.text.StructureRange;
import org.stet.ui.text.TextRange;
import org.stet.ui.versions.WordChanges;

/**
 * What an article editor shows: one version of an article with its spans, kept up to date change by change.
 *
 * <p>Made on any thread inside {@link OpenCase#read}; {@link #update} and all else on the thread that edits.
 */
public final class ArticleModel {

    private static final int QUOTED_LENGTH = 80;

    private final OpenCase open;
    private final Article article;
    private final Version version;
    private final String text;
    private final Map<String, Span> spans = new HashMap<>();
    private final Map<String, List<ClaimAppearance>> claims;
    private final Map<String, Set<String>> annotationsOfClaim = new HashMap<>();
    private Set<String> conflicting;

    /** @param text of the version */
    public ArticleModel(OpenCase open, Article article, Version version, String text) {
        this.open = open;
        this.article = article;
        this.version = version;
        this.text = text;
        this.claims = CaseQueries.appearancesIn(open.model(), article.getId());
        this.conflicting = CaseQueries.conflicting(open.model());
        claims.forEach((annotation, found) -> found.forEach(each -> know(each.claim().getId(), annotation)));
        article.getAnnotations().forEach(annotation -> span(annotation).ifPresent(span -> spans.put(span.id(), span)));
    }

    /**
     * What a change did to the spans.
     *
     * @param present spans that are new or look different
     * @param removed ids of spans that are gone
     */
    public record SpanChanges(List<Span> present, Set<String> removed) {

        public boolean isEmpty() {
            return present.isEmpty() && removed.isEmpty();
        }
    }

    public Article article() {
        return article;
    }

    public Version version() {
        return version;
    }

    public String text() {
        return text;
    }

    public Collection<Span> spans() {
        return List.copyOf(spans.values());
    }

    /** Whether the article is still part of the case. */
    public boolean exists() {
        return open.entry(article.getId()).isPresent();
    }

    /** Outlet and headline, and the version if there is a newer one. */
    public String title() {
        var outlet = CaseQueries.outletName(open.model(), article);
        var older = version == CaseQueries.latest(article) ? "" : "Version " + version.getNumber() + " · ";
        return older + (outlet.isEmpty() ? "" : outlet + " · ") + CaseQueries.headline(article);
    }

    /** Outlet, byline and date. */
    public String imprint() {
        return String.join(" · ", Stream.of(CaseQueries.outletName(open.model(), article), CaseQueries.byline(article),
                Labels.date(CaseQueries.published(article))).filter(part -> !part.isBlank()).toList());
    }

    /** The parts that are set differently from the body, in order, none overlapping another. */
    public List<StructureRange> structure() {
        var shown = new ArrayList<StructureRange>();
        var end = 0;
        for (var range : version.getStructure().stream().sorted(Comparator.comparingInt(each -> each.getStart())).toList()) {
            var kind = kind(range.getKind());
            if (kind.isPresent() && range.getStart() >= end && range.getEnd() > range.getStart() && range.getEnd() <= text.length()) {
                shown.add(StructureRange.of(kind.get(), range.getStart(), range.getEnd()));
                end = range.getEnd();
            }
        }
        return shown;
    }

    /** The annotation of a span. */
    public Optional<Annotation> annotation(String id) {
        return open.editor().find(article.getId(), id).filter(Annotation.class::isInstance).map(Annotation.class::cast);
    }

    /** The claims that an annotation is an appearance of. */
    public List<ClaimAppearance> claimsOf(String annotation) {
        return List.copyOf(claims.getOrDefault(annotation, List.of()));
    }

    /** The annotation of a kind on exactly these words, if there is one. */
    public Optional<Annotation> marked(TextRange words, AnnotationKind kind) {
        return spans.values().stream().filter(span -> span.range().equals(words)).flatMap(span -> annotation(span.id()).stream())
                .filter(annotation -> annotation.getKind() == kind).findFirst();
    }

    /** Where an annotation that was made in an earlier version is in this one. */
    public Optional<Placement> placement(Annotation annotation) {
        return Placements.in(annotation, version);
    }

    /** The annotations that have lost their words in this version, as they were, but for those a person dropped from it. */
    public List<Annotation> orphans() {
        return article.getAnnotations().stream().filter(annotation -> annotation.getState() != SuggestionState.DISMISSED
                && placement(annotation).filter(placement -> placement.getKind() == PlacementKind.ORPHANED
                        && Placements.isOpen(placement)).isPresent()).toList();
    }

    /** What became in this version of the annotations made in earlier ones, in one line; empty if there are none. */
    public String fate() {
        var placements = article.getAnnotations().stream().filter(each -> each.getState() != SuggestionState.DISMISSED)
                .flatMap(each -> placement(each).stream()).filter(each -> each.getState() != SuggestionState.DISMISSED).toList();
        var parts = PlacementKind.VALUES.stream().flatMap(kind -> {
            var count = placements.stream().filter(each -> each.getKind() == kind).count();
            return count == 0 ? Stream.empty() : Stream.of(count + " " + (kind == PlacementKind.ORPHANED ? "not found" : Labels.of(kind)));
        });
        var open = placements.stream().filter(each -> Placements.isOpen(each)).count();
        return Stream.concat(parts, open == 0 ? Stream.empty() : Stream.of(open + " to confirm (y)")).collect(Collectors.joining(" · "));
    }

    /** The words of an annotation as they were marked, and the claim or the note that goes with them. */
    public String describe(Annotation annotation) {
        var about = claimsOf(annotation.getId()).stream().findFirst().map(found -> found.claim().getStatement())
                .or(() -> Optional.ofNullable(annotation.getNote())).orElse("");
        var words = "“" + Labels.brief(annotation.getAnchor().getExact(), QUOTED_LENGTH) + "”";
        return Labels.of(annotation.getKind()) + " " + words + (about.isEmpty() ? "" : " · " + Labels.brief(about, QUOTED_LENGTH));
    }

    /** Takes in a change of the case. */
    public SpanChanges update(CaseChange change) {
        var stale = new LinkedHashSet<String>();
        if (change.touchesArticle(article.getId())) {
            stale.addAll(change.ids());
        }
        if (change.touchesCase()) {
            staleClaims(change.ids()).forEach(claim -> stale.addAll(relearn(claim)));
        }
        var present = new ArrayList<Span>();
        var removed = new HashSet<String>();
        for (var id : stale) {
            var now = annotation(id).flatMap(this::span);
            var before = now.isPresent() ? spans.put(id, now.get()) : spans.remove(id);
            if (now.isPresent() && !now.get().equals(before)) {
                present.add(now.get());
            } else if (now.isEmpty() && before != null) {
                removed.add(id);
            }
        }
        return new SpanChanges(present, removed);
    }

    /** The touched claims, and those whose values came into or out of conflict. */
    private Set<String> staleClaims(Set<String> touched) {
        var stale = new HashSet<String>();
        touched.stream().filter(id -> annotationsOfClaim.containsKey(id) || claim(id).isPresent()).forEach(stale::add);
        var now = CaseQueries.conflicting(open.model());
        Stream.concat(now.stream().filter(id -> !conflicting.contains(id)), conflicting.stream().filter(id -> !now.contains(id)))
                .forEach(stale::add);
        conflicting = now;
        return stale;
    }

    /** Learns anew where a claim appears in this article; the ids of the annotations before and after. */
    private Set<String> relearn(String claim) {
        var affected = new HashSet<>(Optional.ofNullable(annotationsOfClaim.remove(claim)).orElse(Set.of()));
        affected.forEach(annotation -> claims.get(annotation).removeIf(each -> each.claim().getId().equals(claim)));
        claim(claim).ifPresent(found -> found.getAppearances().stream().filter(this::isHere).forEach(appearance -> {
            claims.computeIfAbsent(appearance.getAnnotation(), id -> new ArrayList<>()).add(new ClaimAppearance(found, appearance));
            know(claim, appearance.getAnnotation());
            affected.add(appearance.getAnnotation());
        }));
        return affected;
    }

    private void know(String claim, String annotation) {
        annotationsOfClaim.computeIfAbsent(claim, id -> new HashSet<>()).add(annotation);
    }

    private boolean isHere(Appearance appearance) {
        return article.getId().equals(appearance.getArticle());
    }

    private Optional<Claim> claim(String id) {
        return open.editor().find(ArticleRoots.CASE, id).filter(Claim.class::isInstance).map(Claim.class::cast);
    }

    /** The span of an annotation in this version; empty if it was dismissed or has no place here. */
    private Optional<Span> span(Annotation annotation) {
        if (annotation.getState() == SuggestionState.DISMISSED) {
            return Optional.empty();
        }
        var anchor = annotation.getAnchor();
        if (anchor.getVersion().equals(version.getId())) {
            return span(annotation, anchor.getStart(), anchor.getEnd(), SpanState.PLAIN);
        }
        return placement(annotation).flatMap(placement -> switch (placement.getKind()) {
            case PLACED -> span(annotation, placement, SpanState.PLAIN);
            case MOVED -> span(annotation, placement, SpanState.MOVED);
            case CHANGED -> span(annotation, placement, SpanState.CHANGED)
                    .map(span -> span.withEarlier(WordChanges.earlier(annotation, placement)));
            case ORPHANED -> Optional.empty();
        });
    }

    private Optional<Span> span(Annotation annotation, Placement placement, SpanState open) {
        var state = Placements.isOpen(placement) ? open : SpanState.PLAIN;
        return span(annotation, placement.getStart(), placement.getEnd(), state)
                .map(span -> span.withLabel(span.label(), SpanLabels.placed(annotation, placement, span.sublabel())));
    }

    private Optional<Span> span(Annotation annotation, int start, int end, SpanState state) {
        if (start < 0 || end <= start || end > text.length()) {
            return Optional.empty();
        }
        var range = new TextRange(start, end);
        var shared = claims.getOrDefault(annotation.getId(), List.of()).stream()
                .filter(each -> ClaimFacts.isLive(each.appearance())).toList();
        return Optional.of(shared.isEmpty() ? SpanLabels.plain(annotation, range, state, agentName(annotation))
                : SpanLabels.claim(annotation, range, state, shared, ClaimFacts.of(open, shared.getFirst().claim(), conflicting)));
    }

    private Optional<String> agentName(Annotation annotation) {
        return Optional.ofNullable(annotation.getAgent()).flatMap(id -> open.editor().find(ArticleRoots.CASE, id))
                .filter(Agent.class::isInstance).map(agent -> ((Agent) agent).getName());
    }

    private static Optional<StructureKind> kind(org.stet.model.StructureKind kind) {
        return switch (kind) {
            case HEADLINE -> Optional.of(StructureKind.HEADLINE);
            case STANDFIRST -> Optional.of(StructureKind.STANDFIRST);
            case BYLINE -> Optional.of(StructureKind.BYLINE);
            case DATELINE -> Optional.of(StructureKind.DATELINE);
            case HEADING -> Optional.of(StructureKind.SECTION_HEADING);
            case CAPTION, CREDIT, PROMPT -> Optional.of(StructureKind.CAPTION);
            case PARAGRAPH, LIST_ITEM, TABLE, BLOCK_QUOTE, BOX -> Optional.empty();
        };
    }
}
