package org.stet.cli;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.stet.core.annotate.CaseQueries;
import org.stet.core.annotate.Labels;
import org.stet.core.store.OpenCase;
import org.stet.model.Article;
import org.stet.model.ArticleEntry;
import org.stet.model.Claim;
import org.stet.model.Version;

import com.fasterxml.jackson.annotation.JsonInclude;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Tells what a case holds. */
@Command(name = "info", description = "Tell what a case holds: articles, versions, claims and how far they are checked.",
        footer = { "", "Examples:", "  stet info harbour.stet",
            "  stet info harbour.stet --json | jq '.claims[] | select(.status == \"unchecked\")'" })
final class InfoCommand implements Callable<Integer> {

    @Mixin
    private CaseAccess access;

    record CaseInfo(String id, String name, String folder, String created, String createdBy, String readOnly,
            List<ArticleInfo> articles, List<ClaimInfo> claims, List<String> damaged) implements Result {

        static CaseInfo of(OpenCase open) {
            var model = open.model();
            var articles = open.articles().stream().map(article -> ArticleInfo.of(open, article)).toList();
            return new CaseInfo(model.getId(), model.getName(), open.folder().root().toString(), text(model.getCreated()),
                    model.getCreatedBy(),
                    open.readOnlyReason().orElse(null), articles, model.getClaims().stream().map(ClaimInfo::of).toList(),
                    open.damagedArticles().values().stream().map(Throwable::getMessage).toList());
        }

        @Override
        public Stream<String> lines() {
            return Stream.of(Stream.of(name, folder, "", Labels.count(articles.size(), "article")), articles.stream().map(ArticleInfo::line),
                    Stream.of("", Labels.count(claims.size(), "claim")), claims.stream().map(ClaimInfo::line)).flatMap(lines -> lines);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ArticleInfo(String id, String folder, String headline, String outlet, String byline, String published, int annotations,
            List<VersionInfo> versions) {

        static ArticleInfo of(OpenCase open, Article article) {
            return new ArticleInfo(article.getId(), open.entry(article.getId()).map(ArticleEntry::getFolder).orElseThrow(),
                    CaseQueries.headline(article), CaseQueries.outletName(open.model(), article), CaseQueries.byline(article),
                    CaseQueries.published(article), article.getAnnotations().size(),
                    article.getVersions().stream().map(VersionInfo::of).toList());
        }

        String line() {
            var day = published.isEmpty() ? "undated" : Labels.date(published);
            return "  %s  %s  %s, %s (%s%s)".formatted(id.substring(0, 8), headline, outlet.isEmpty() ? "unknown outlet" : outlet,
                    day, Labels.count(annotations, "mark"), versions.size() > 1 ? ", " + versions.size() + " versions" : "");
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record VersionInfo(String id, int number, String source, String captured, String url, int characters, String originalHash,
            String textHash) {

        static VersionInfo of(Version version) {
            var capture = version.getCapture();
            return new VersionInfo(version.getId(), version.getNumber(), capture.getSource(), text(capture.getAt()),
                    version.getUrl(), version.getTextLength(), capture.getHash(), version.getTextHash());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ClaimInfo(String id, String statement, String subject, String slot, String kind, String status, int appearances,
            int articles) {

        static ClaimInfo of(Claim claim) {
            return new ClaimInfo(claim.getId(), claim.getStatement(), claim.getSubject(), claim.getSlot(),
                    Result.word(claim.getKind()),
                    Result.word(CaseQueries.status(claim)), claim.getAppearances().size(), CaseQueries.articleCount(claim));
        }

        String line() {
            return "  %s  %s (%s, %s)".formatted(id.substring(0, 8), statement, status.replace('_', ' '),
                    Labels.count(articles, "article"));
        }
    }

    @Override
    public Integer call() throws Exception {
        return access.read(open -> {
            access.output().print(CaseInfo.of(open));
            return access.reportDamage(open);
        });
    }

    private static String text(Instant at) {
        return at == null ? null : at.toString();
    }
}
