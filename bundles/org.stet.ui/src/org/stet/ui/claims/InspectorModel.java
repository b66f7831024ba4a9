package org.stet.ui.claims;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stet.core.annotate.CaseQueries;
import org.stet.core.annotate.CheckActions;
import org.stet.core.annotate.ClaimActions;
import org.stet.core.annotate.Labels;
import org.stet.core.annotate.RemovalActions;
import org.stet.core.edit.ArticleRoots;
import org.stet.core.store.OpenCase;
import org.stet.model.Annotation;
import org.stet.model.Appearance;
import org.stet.model.Article;
import org.stet.model.Attribution;
import org.stet.model.CheckStatus;
import org.stet.model.Claim;
import org.stet.model.Stance;
import org.stet.model.Value;
import org.stet.model.ValueKind;
import org.stet.model.Verdict;
import org.stet.model.VerdictRating;

/**
 * What the Claim inspector shows of one claim, and what can be changed there. Every setter is one undoable edit; setting
 * what is set already, or setting something of a claim that is gone, does nothing.
 */
public final class InspectorModel {

    private static final int QUOTED_LENGTH = 200;
    private static final int VALUE_LENGTH = 40;

    private final OpenCase open;
    private final ClaimActions claims;
    private final CheckActions checks;
    private final RemovalActions removals;

    public InspectorModel(OpenCase open) {
        this.open = open;
        this.claims = new ClaimActions(open);
        this.checks = new CheckActions(open);
        this.removals = new RemovalActions(open);
    }

    /**
     * A claim as the inspector shows it; absent words are empty.
     *
     * @param decided who gave the verdict and when
     */
    public record ClaimView(String id, String statement, String subject, String slot, ValueKind kind, ClaimFacts facts,
            String corroboration, List<GivenValue> values, List<Place> places, String note, Optional<VerdictRating> rating,
            String justification, String decided) {
    }

    /**
     * A value and who gives it.
     *
     * @param stated whether a person or an analysis set it; otherwise it is the marked words
     */
    public record GivenValue(String value, String origins, int articles, boolean stated) {
    }

    /**
     * One place where the claim appears.
     *
     * @param heading outlet and day
     * @param words as marked
     * @param source who says so, in the words of the article
     * @param chain from the source to the outlet
     */
    public record Place(String id, String article, String annotation, String heading, String words, Stance stance,
            String value, String source, String cue, String chain) {
    }

    public boolean isReadOnly() {
        return open.readOnlyReason().isPresent();
    }

    /** The claim with an id; empty if there is none. */
    public Optional<ClaimView> view(String id) {
        return claim(id).map(claim -> {
            var facts = ClaimFacts.of(open, claim, CaseQueries.conflicting(open.model()));
            var live = claim.getAppearances().stream().filter(ClaimFacts::isLive).toList();
            var verdict = Optional.ofNullable(claim.getVerdict());
            return new ClaimView(id, claim.getStatement(), text(claim.getSubject()), text(claim.getSlot()), claim.getKind(), facts,
                    corroboration(facts, live), values(live), live.stream().map(this::place).toList(), text(claim.getNote()),
                    verdict.map(Verdict::getRating), verdict.map(Verdict::getJustification).orElse(""),
                    verdict.map(InspectorModel::decided).orElse(""));
        });
    }

    public void setStatement(String claim, String statement) {
        set(claim, Claim::getStatement, statement, found -> claims.setStatement(found, statement));
    }

    public void setSubject(String claim, String subject) {
        set(claim, Claim::getSubject, subject, found -> claims.setSubject(found, subject));
    }

    public void setSlot(String claim, String slot) {
        set(claim, Claim::getSlot, slot, found -> claims.setSlot(found, slot));
    }

    public void setNote(String claim, String note) {
        set(claim, Claim::getNote, note, found -> claims.setNote(found, note));
    }

    public void setKind(String claim, ValueKind kind) {
        claim(claim).filter(found -> found.getKind() != kind).ifPresent(found -> claims.setKind(found, kind));
    }

    public void setStatus(String claim, CheckStatus status) {
        claim(claim).filter(found -> CaseQueries.status(found) != status).ifPresent(found -> checks.setStatus(found, status));
    }

    /** Sets rating and justification together; without either there is no verdict. */
    public void setVerdict(String claim, Optional<VerdictRating> rating, String justification) {
        view(claim).filter(view -> !view.rating().equals(rating) || !view.justification().equals(justification.strip()))
                .flatMap(view -> claim(claim)).ifPresent(found -> checks.setVerdict(found, rating, justification));
    }

    public void setStance(String appearance, Stance stance) {
        appearance(appearance).filter(found -> found.getStance() != stance).ifPresent(found -> claims.setStance(found, stance));
    }

    public void setValue(String appearance, String value) {
        appearance(appearance).filter(found -> !value(found).equals(value.strip()))
                .ifPresent(found -> claims.setValue(found, value));
    }

    public void setAttribution(String appearance, String source, String cue) {
        appearance(appearance).filter(found -> !source(found).equals(source.strip()) || !cue(found).equals(cue.strip()))
                .ifPresent(found -> claims.setAttribution(found, source, cue));
    }

    /** Removes a place with its annotation, and the claim if it was nothing else. */
    public void removePlace(String appearance) {
        appearance(appearance).ifPresent(found -> ClaimFacts.article(open, found.getArticle()).ifPresent(article ->
                open.annotation(article.getId(), found.getAnnotation()).ifPresent(mark -> removals.remove(article, mark))));
    }

    private void set(String claim, Function<Claim, String> now, String words, Consumer<Claim> edit) {
        claim(claim).filter(found -> !text(now.apply(found)).equals(words.strip())).ifPresent(edit);
    }

    private Optional<Claim> claim(String id) {
        return open.editor().find(ArticleRoots.CASE, id).filter(Claim.class::isInstance).map(Claim.class::cast);
    }

    private Optional<Appearance> appearance(String id) {
        return open.editor().find(ArticleRoots.CASE, id).filter(Appearance.class::isInstance).map(Appearance.class::cast);
    }

    private Place place(Appearance appearance) {
        var article = ClaimFacts.article(open, appearance.getArticle());
        var origin = article.map(this::origin).orElse("Damaged article");
        var day = article.map(CaseQueries::published).map(Labels::day).orElse("");
        return new Place(appearance.getId(), appearance.getArticle(), appearance.getAnnotation(),
                day.isEmpty() ? origin : origin + " · " + day, words(appearance), appearance.getStance(), value(appearance),
                source(appearance), cue(appearance), chain(appearance, origin));
    }

    /** The values in the order of their first appearance, each with those who give it. */
    private List<GivenValue> values(List<Appearance> appearances) {
        var givers = new LinkedHashMap<String, List<Appearance>>();
        appearances.forEach(each -> valueOrWords(each)
                .ifPresent(value -> givers.computeIfAbsent(value, key -> new ArrayList<>()).add(each)));
        return givers.entrySet().stream().map(each -> new GivenValue(each.getKey(),
                each.getValue().stream().flatMap(place -> ClaimFacts.article(open, place.getArticle()).stream()).map(this::origin)
                        .distinct().collect(Collectors.joining(", ")),
                (int) each.getValue().stream().map(Appearance::getArticle).distinct().count(),
                each.getValue().stream().anyMatch(place -> !value(place).isEmpty()))).toList();
    }

    /** The value as set, or else the marked words where these are few enough to be one. */
    private Optional<String> valueOrWords(Appearance appearance) {
        return Optional.of(value(appearance)).filter(value -> !value.isEmpty())
                .or(() -> Optional.of(words(appearance)).filter(words -> !words.isEmpty() && words.length() <= VALUE_LENGTH));
    }

    private String words(Appearance appearance) {
        return open.annotation(appearance.getArticle(), appearance.getAnnotation()).map(Annotation::getAnchor)
                .map(anchor -> Labels.brief(anchor.getExact(), QUOTED_LENGTH)).orElse("");
    }

    private String origin(Article article) {
        var outlet = CaseQueries.outletName(open.model(), article);
        return outlet.isEmpty() ? CaseQueries.headline(article) : outlet;
    }

    private static String chain(Appearance appearance, String origin) {
        var via = Optional.ofNullable(appearance.getAttribution()).map(Attribution::getVia).stream().flatMap(List::stream);
        return source(appearance).isEmpty() ? ""
                : Stream.of(Stream.of(source(appearance)), via, Stream.of(origin)).flatMap(Function.identity())
                        .collect(Collectors.joining(" → "));
    }

    private static String corroboration(ClaimFacts facts, List<Appearance> appearances) {
        return Stream.concat(Stream.of(facts.spread()), Stream.of(Stance.SUPPORTS, Stance.REFUTES).flatMap(stance -> {
            var count = appearances.stream().filter(each -> each.getStance() == stance).count();
            return count == 0 ? Stream.empty() : Stream.of(count + (stance == Stance.SUPPORTS ? " in support" : " against"));
        })).collect(Collectors.joining(" · "));
    }

    private static String decided(Verdict verdict) {
        return Stream.of(verdict.getDecidedBy(), verdict.getDecidedAt() == null ? null : Labels.time(verdict.getDecidedAt()))
                .filter(Objects::nonNull).collect(Collectors.joining(", "));
    }

    private static String value(Appearance appearance) {
        return Optional.ofNullable(appearance.getValue()).map(Value::getRaw).orElse("");
    }

    private static String source(Appearance appearance) {
        return Optional.ofNullable(appearance.getAttribution()).map(Attribution::getSourceText).orElse("");
    }

    private static String cue(Appearance appearance) {
        return Optional.ofNullable(appearance.getAttribution()).map(Attribution::getCue).orElse("");
    }

    private static String text(String words) {
        return Objects.requireNonNullElse(words, "");
    }
}
