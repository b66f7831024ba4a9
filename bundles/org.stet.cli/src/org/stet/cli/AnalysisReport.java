package org.stet.cli;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.stet.analysis.ArticleReading;
import org.stet.analysis.ArticleText;
import org.stet.analysis.CaseFindings;
import org.stet.analysis.Place;
import org.stet.analysis.claims.Statement;
import org.stet.analysis.claims.SuggestedClaim;
import org.stet.analysis.discrepancies.Finding;
import org.stet.core.anchor.Span;
import org.stet.model.Bound;
import org.stet.model.ValueKind;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;

/** What the analysis found, as {@code stet analyze} prints it; {@code normalised} is a number or a text, as the kind of value asks. */
record AnalysisReport(List<Article> articles, List<Mention> mentions, List<Name> names, List<Quote> quotes, List<Family> families,
        List<Flag> flags, List<Claim> claims, List<Discrepancy> discrepancies, @JsonIgnore CaseFindings findings) implements Result {

    private static final Set<ValueKind> NUMBERS = Set.of(ValueKind.COUNT, ValueKind.ORDINAL, ValueKind.MONEY, ValueKind.PERCENT,
            ValueKind.MEASURE);

    private static final Pattern NUMBER = Pattern.compile("-?\\d++(?:\\.\\d++)?");

    /** {@code id} is the SHA-256 of the text, the same whenever and wherever it is imported. */
    record Article(String id, String file, String outlet, String published) {
    }

    record Range(String article, int start, int end) {

        static Range of(Place place) {
            return new Range(place.article(), place.span().start(), place.span().end());
        }
    }

    record Passage(String article, int start, int end, String text) {
    }

    record Mention(String article, int start, int end, String text, ValueKind kind, Object normalised, String unit, String bound,
            String rule) {
    }

    record Name(String canonical, String kind, List<Passage> mentions) {
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Quote(String article, int start, int end, String text, String style, String speaker, String cue, List<String> via) {
    }

    record Member(String article, String derivation) {
    }

    record Shared(Range a, Range b, String kind) {
    }

    record Family(List<Member> articles, List<Shared> passages, List<String> evidence) {
    }

    record Flag(String kind, List<Passage> places, String explanation) {
    }

    record Value(Object normalised, List<Said> appearances) {
    }

    /** One place where a value is given. */
    record Said(String article, int start, int end, String text, Object normalised, String unit, String bound) {
    }

    record Claim(String subject, String slot, String kind, List<Value> values, int articles, int origins, int firstHand,
            String weakest) {
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Discrepancy(String type, String reason, String topic, List<Said> members, String explanation, String rule) {
    }

    /** Makes the document of findings about articles whose ids are their files. */
    static AnalysisReport of(CaseFindings findings) {
        return new Maker(findings).report();
    }

    @Override
    public Stream<String> lines() {
        return AnalysisSummary.lines(findings);
    }

    private static final class Maker {

        private final CaseFindings findings;
        private final Map<String, ArticleText> articles = new HashMap<>();
        private final Map<Place, ValueKind> kinds = new HashMap<>();

        Maker(CaseFindings findings) {
            this.findings = findings;
            for (var reading : findings.articles()) {
                var article = reading.article();
                articles.put(article.id(), article);
                reading.mentions().forEach(mention -> kinds.put(new Place(article.id(), mention.span()), mention.kind()));
            }
        }

        AnalysisReport report() {
            return new AnalysisReport(findings.articles().stream().map(ArticleReading::article).map(Maker::article).toList(),
                    findings.articles().stream().flatMap(this::mentions).toList(), findings.names().stream().map(this::name).toList(),
                    findings.articles().stream().flatMap(this::quotes).toList(), findings.families().stream().map(Maker::family).toList(),
                    findings.flags().stream().map(flag -> new Flag(flag.kind().name(), flag.places().stream().map(this::passage).toList(),
                            flag.explanation())).toList(),
                    findings.claims().stream().map(this::claim).toList(), findings.findings().stream().map(this::discrepancy).toList(), findings);
        }

        private static Article article(ArticleText article) {
            return new Article(sha256(article.text()), article.id(), article.outlet(), article.published()
                    .map(published -> published.moment().map(Object::toString).orElse(published.day().toString())).orElse(""));
        }

        private Stream<Mention> mentions(ArticleReading reading) {
            return reading.mentions().stream().map(mention -> new Mention(reading.article().id(), mention.span().start(), mention.span().end(),
                    words(reading.article().id(), mention.span()), mention.kind(), normalised(mention.normalised(), mention.kind()),
                    mention.unit(), sign(mention.bound()), mention.rule()));
        }

        private Name name(org.stet.analysis.names.Name name) {
            return new Name(name.canonical(), name.kind().getName(),
                    name.mentions().stream().map(mention -> passage(new Place(mention.article(), mention.span()))).toList());
        }

        private Stream<Quote> quotes(ArticleReading reading) {
            var article = reading.article().id();
            return reading.quotes().stream().map(quote -> new Quote(article, quote.span().start(), quote.span().end(),
                    words(article, quote.span()), quote.style().getName(), quote.speaker().orElse(null),
                    quote.cue().map(cue -> words(article, cue)).orElse(null), quote.via()));
        }

        private static Family family(org.stet.analysis.families.Family family) {
            return new Family(
                    family.members().stream().map(member -> new Member(member.article(), member.degree().getName())).toList(),
                    family.passages().stream().map(passage -> new Shared(Range.of(passage.source()), Range.of(passage.copy()),
                            passage.kind().getName())).toList(),
                    family.evidence().stream().map(org.stet.analysis.families.Family.Reason::sentence).toList());
        }

        private Claim claim(SuggestedClaim claim) {
            var behind = claim.corroboration();
            return new Claim(claim.subject(), claim.slot(), claim.kind().getName(), claim.values().stream()
                    .map(value -> new Value(normalised(value.normalised(), claim.kind()), value.appearances().stream().map(this::said).toList()))
                    .toList(), behind.articles(), behind.origins(), behind.firstHand(), behind.weakest());
        }

        private Discrepancy discrepancy(Finding finding) {
            return new Discrepancy(finding.type().getName(), finding.reason().map(Enum::name).orElse(null), finding.topic(),
                    finding.members().stream().map(this::said).toList(), finding.explanation(), finding.rule());
        }

        private Said said(Statement statement) {
            var place = statement.place();
            return new Said(place.article(), place.span().start(), place.span().end(), statement.text(),
                    normalised(statement.normalised(), kinds.getOrDefault(place, ValueKind.TEXT)), statement.unit(), sign(statement.bound()));
        }

        private Passage passage(Place place) {
            return new Passage(place.article(), place.span().start(), place.span().end(), words(place.article(), place.span()));
        }

        private String words(String article, Span span) {
            return span.of(articles.get(article).text());
        }
    }

    /** A number where the kind is one of numbers; a range of them, and what else stands in a person's own claim, stays a text. */
    private static Object normalised(String value, ValueKind kind) {
        return NUMBERS.contains(kind) && NUMBER.matcher(value).matches() ? new BigDecimal(value) : value;
    }

    private static String sign(Bound bound) {
        return switch (bound) {
            case EXACTLY -> "=";
            case ABOUT -> "~";
            case MORE_THAN -> ">";
            case AT_LEAST -> ">=";
            case LESS_THAN -> "<";
            case AT_MOST -> "<=";
        };
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
