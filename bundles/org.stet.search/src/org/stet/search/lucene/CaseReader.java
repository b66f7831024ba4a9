package org.stet.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.runtime.ILog;
import org.stet.core.anchor.Anchors;
import org.stet.core.anchor.Span;
import org.stet.core.annotate.CaseQueries;
import org.stet.core.annotate.CaseQueries.ClaimAppearance;
import org.stet.core.store.OpenCase;
import org.stet.model.Annotation;
import org.stet.model.Article;
import org.stet.model.Attribution;
import org.stet.model.Claim;
import org.stet.model.SuggestionState;
import org.stet.model.Version;
import org.stet.search.FilterValues;
import org.stet.search.lucene.Entry.Marking;
import org.stet.search.lucene.Entry.Passage;
import org.stet.search.lucene.Entry.Proposition;
import org.stet.search.lucene.Entry.Source;
import org.stet.search.lucene.Entry.Whole;

/** Takes from the model what the index keeps; only inside {@link OpenCase#read}. */
public final class CaseReader {

    private final OpenCase open;
    private Optional<Map<String, List<ClaimAppearance>>> appearances = Optional.empty();

    public CaseReader(OpenCase open) {
        this.open = open;
    }

    /** Must be called when claims or their appearances may have changed. */
    void forgetClaims() {
        appearances = Optional.empty();
    }

    Source source(Article article) {
        return new Source(article.getId(), CaseQueries.outletName(open.model(), article), CaseQueries.headline(article),
                CaseQueries.published(article), CaseQueries.byline(article));
    }

    /** What decides which facts there are in the newest version of an article. */
    static String newest(Article article) {
        return article.getVersions().getLast().getTextHash() + " " + CaseQueries.published(article);
    }

    /** Everything that decides what the passages of an article are in the index. */
    String textState(Article article) {
        return source(article)
                + article.getVersions().stream().map(version -> version.getId() + version.getTextHash()).toList().toString();
    }

    /**
     * The whole of the newest version, its passages, and those of older ones whose words the newer ones no longer have. A version whose text
     * cannot be read is left out.
     */
    public List<Entry> texts(Article article) {
        return texts(article, List.of());
    }

    /** The same with facts of the newest version. */
    List<Entry> texts(Article article, List<Fact> facts) {
        var source = source(article);
        var seen = new HashSet<String>();
        var texts = new ArrayList<Entry>();
        for (var version : article.getVersions().reversed()) {
            try {
                var text = open.text(article, version);
                var language = Language.of(text, version.getLanguage());
                var isNewest = version == article.getVersions().getLast();
                if (isNewest && !text.isBlank()) {
                    texts.add(new Whole(source, language, text.contains(source.headline()) ? text : source.headline() + "\n\n" + text));
                }
                for (var span : Passages.of(text, structure(version))) {
                    if (seen.add(span.of(text)) || isNewest) {
                        texts.add(new Passage(source, version.getId(), language, span, span.of(text),
                                isNewest ? inside(span, facts) : List.of()));
                    }
                }
            } catch (IOException e) {
                ILog.of(CaseReader.class)
                        .warn("The text of version " + version.getNumber() + " of " + source.headline() + " is not searched", e);
            }
        }
        return texts;
    }

    /** The facts that touch a passage, cut to it. */
    private static List<Fact> inside(Span passage, List<Fact> facts) {
        return facts.stream().filter(fact -> fact.span().overlaps(passage))
                .map(fact -> fact.at(new Span(Math.max(0, fact.span().start() - passage.start()),
                        Math.min(passage.end(), fact.span().end()) - passage.start()))).toList();
    }

    List<Marking> markings(Article article) {
        var source = source(article);
        return article.getAnnotations().stream().flatMap(annotation -> marking(source, annotation).stream()).toList();
    }

    /** An annotation as the index keeps it; none if a person dismissed it or it has no place. */
    Optional<Marking> marking(Source source, Annotation annotation) {
        var anchor = annotation.getAnchor();
        if (annotation.getState() == SuggestionState.DISMISSED || anchor == null) {
            return Optional.empty();
        }
        var claims = appearances().getOrDefault(annotation.getId(), List.of());
        var statuses = claims.isEmpty()
                ? Stream.ofNullable(annotation.getCheck()).map(check -> FilterValues.name(check.getStatus()))
                : claims.stream().map(found -> FilterValues.name(CaseQueries.status(found.claim())));
        var note = lines(annotation.getNote(), source(annotation.getAttribution()));
        return Optional.of(new Marking(source, annotation.getId(), anchor.getVersion(),
                Language.of(anchor.getExact() + "\n" + note, null), Anchors.span(anchor),
                FilterValues.name(annotation.getKind()), anchor.getExact(), note, statuses.distinct().sorted().toList(),
                claims.stream().map(found -> FilterValues.name(found.appearance().getStance())).distinct().sorted().toList(),
                Objects.requireNonNullElse(annotation.getCreator(), "")));
    }

    List<Proposition> propositions() {
        return open.model().getClaims().stream().flatMap(claim -> proposition(claim).stream()).toList();
    }

    /** A claim as the index keeps it; none if a person dismissed it. */
    Optional<Proposition> proposition(Claim claim) {
        if (claim.getState() == SuggestionState.DISMISSED) {
            return Optional.empty();
        }
        var justification = claim.getVerdict() == null ? null : claim.getVerdict().getJustification();
        var notes = lines(claim.getSubject(), claim.getSlot(), claim.getNote(), justification);
        var statement = Objects.requireNonNullElse(claim.getStatement(), "");
        return Optional.of(new Proposition(claim.getId(), Language.of(statement + "\n" + notes, null), statement,
                Optional.of(notes).filter(note -> !note.isEmpty()), FilterValues.name(CaseQueries.status(claim)),
                claim.getAppearances().stream().map(appearance -> FilterValues.name(appearance.getStance())).distinct().sorted()
                        .toList(), Objects.requireNonNullElse(claim.getCreator(), "")));
    }

    /** A short text that differs when anything the index keeps of an article differs. */
    String print(Article article) {
        return print(article, markings(article));
    }

    /** The same where the markings of the article are at hand. */
    String print(Article article, List<Marking> markings) {
        return Prints.of(Stream.concat(Stream.of(textState(article)), markings.stream()));
    }

    /** A short text that differs when anything the index keeps of the claims differs. */
    String printOfClaims() {
        return Prints.of(propositions().stream());
    }

    private Map<String, List<ClaimAppearance>> appearances() {
        if (appearances.isEmpty()) {
            var found = new HashMap<String, List<ClaimAppearance>>();
            for (var claim : open.model().getClaims()) {
                for (var appearance : claim.getAppearances()) {
                    found.computeIfAbsent(appearance.getAnnotation(), id -> new ArrayList<>())
                            .add(new ClaimAppearance(claim, appearance));
                }
            }
            appearances = Optional.of(found);
        }
        return appearances.get();
    }

    private static String source(Attribution attribution) {
        return attribution == null ? null : attribution.getSourceText();
    }

    private static String lines(String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).filter(part -> !part.isBlank()).collect(Collectors.joining("\n"));
    }

    private static List<Span> structure(Version version) {
        return version.getStructure().stream().filter(range -> range.getStart() >= 0 && range.getStart() <= range.getEnd())
                .map(range -> new Span(range.getStart(), range.getEnd())).toList();
    }
}
