package org.stet.export.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.runtime.SubMonitor;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.stet.core.annotate.ArticleDetail;
import org.stet.core.annotate.CaseQueries;
import org.stet.core.annotate.Corrections;
import org.stet.core.annotate.Labels;
import org.stet.model.CaptureMethod;
import org.stet.model.CheckStatus;
import org.stet.model.Version;

/** The page: one self-contained HTML document that needs no script and sends no request. */
final class ReportPage {

    private static final String STYLE = style();
    private static final String FINDINGS = "Findings";

    private final ReportContent content;
    private final List<ReportSection> findings;

    ReportPage(ReportContent content, List<ReportSection> findings) {
        this.content = content;
        this.findings = findings;
    }

    /** The whole document as HTML. */
    String render(SubMonitor progress) {
        progress.setWorkRemaining(content.articles().size() + content.claims().size() + 1);
        var document = new Document("");
        document.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
        document.appendChild(new DocumentType("html", "", ""));
        var html = document.appendElement("html").attr("lang", "en");
        appendHead(html.appendElement("head"));
        var body = html.appendElement("body");
        body.appendElement("a").addClass("skip").attr("href", "#claims").text("Skip to the claims");
        appendTitle(body.appendElement("header"));
        var main = body.appendElement("main");
        appendClaims(main, progress);
        appendFindings(main);
        appendArticles(main, progress);
        appendSources(main);
        appendAudit(body.appendElement("footer"));
        progress.split(1);
        return document.outerHtml();
    }

    private void appendHead(Element head) {
        head.appendElement("meta").attr("charset", "utf-8");
        head.appendElement("meta").attr("http-equiv", "Content-Security-Policy")
                .attr("content",
                        "default-src 'none'; style-src 'sha256-" + styleHash() + "'; base-uri 'none'; form-action 'none'");
        head.appendElement("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
        head.appendElement("meta").attr("name", "color-scheme").attr("content", "light dark");
        head.appendElement("meta").attr("name", "referrer").attr("content", "no-referrer");
        head.appendElement("title").text(content.model().getName() + ": annotated report");
        head.appendElement("style").appendChild(new DataNode(STYLE));
    }

    private void appendTitle(Element header) {
        header.appendElement("p").addClass("kicker").text("Annotated report");
        header.appendElement("h1").text(content.model().getName());
        if (content.model().getDescription() != null) {
            header.appendElement("p").addClass("description").text(content.model().getDescription());
        }
        header.appendElement("p").addClass("meta")
                .text("Made on " + Labels.time(content.generated()) + " by " + content.by() + " with Stet");
        var summary = header.appendElement("dl").addClass("summary");
        figure(summary, "Articles", content.articleCount());
        figure(summary, "Outlets", (int) content.articles().stream().map(shown -> shown.article().getOutlet())
                .filter(Objects::nonNull).distinct().count());
        figure(summary, "Claims", content.claims().size());
        statusCounts().forEach((status, count) -> figure(summary, Labels.sign(status) + " " + Labels.of(status), count));
        appendContents(header.appendElement("nav").attr("aria-label", "Contents"));
    }

    private Map<CheckStatus, Integer> statusCounts() {
        return content.claims().stream()
                .collect(Collectors.groupingBy(CaseQueries::status, TreeMap::new, Collectors.summingInt(claim -> 1)));
    }

    private static void figure(Element list, String term, int number) {
        var figure = list.appendElement("div");
        figure.appendElement("dt").text(term);
        figure.appendElement("dd").text(Integer.toString(number));
    }

    private void appendContents(Element nav) {
        var list = nav.appendElement("ul");
        for (var title : findings.isEmpty() ? List.of("Claims", "Articles", "Sources", "Audit")
                : List.of("Claims", FINDINGS, "Articles", "Sources", "Audit")) {
            list.appendElement("li").appendElement("a").attr("href", "#" + title.toLowerCase(Locale.ROOT)).text(title);
        }
    }

    private void appendClaims(Element main, SubMonitor progress) {
        var section = section(main, "claims", "Claims");
        if (content.claims().isEmpty()) {
            section.appendElement("p").addClass("empty").text("No claims are marked in this case yet.");
        }
        if (content.claims().size() > 1) {
            appendOverview(section.appendElement("ol").addClass("overview"));
        }
        for (var claim : content.claims()) {
            new ClaimSection(content, claim).appendTo(section);
            progress.split(1);
        }
    }

    private void appendOverview(Element list) {
        for (var claim : content.claims()) {
            var status = CaseQueries.status(claim);
            var item = list.appendElement("li").addClass(ClaimSection.statusClass(claim));
            item.appendElement("span").addClass("sign").attr("aria-hidden", "true").text(Labels.sign(status));
            item.appendElement("a").attr("href", "#claim-" + claim.getId()).text(claim.getStatement());
            item.appendElement("small").text(Labels.of(status) + " · " + Labels.count(content.articleCount(claim), "article"));
        }
    }

    private void appendFindings(Element main) {
        if (findings.isEmpty()) {
            return;
        }
        var section = section(main, FINDINGS.toLowerCase(Locale.ROOT), FINDINGS);
        section.appendElement("p").addClass("empty").text("Suggested by comparing the articles; nobody has confirmed them unless a claim above says so.");
        for (var part : findings) {
            section.appendElement("h3").text(part.title());
            var list = section.appendElement("ul").addClass("findings");
            for (var item : part.items()) {
                var line = list.appendElement("li");
                if (!item.kind().isEmpty()) {
                    line.appendElement("b").text(item.kind());
                    line.appendText(" ");
                }
                line.appendElement("span").text(item.text());
                item.details().forEach(detail -> line.appendElement("small").text(detail));
            }
        }
    }

    private void appendArticles(Element main, SubMonitor progress) {
        var section = section(main, "articles", "Articles");
        if (content.articles().isEmpty()) {
            section.appendElement("p").addClass("empty").text("This case holds no articles yet.");
        }
        for (var article : content.articles()) {
            new ArticleSection(content, article).appendTo(section);
            progress.split(1);
        }
    }

    private void appendSources(Element main) {
        var section = section(main, "sources", "Sources");
        section.appendElement("p")
                .text("Each text below was taken from the bytes with the given SHA-256; neither was changed since.");
        for (var shown : content.articles()) {
            var source = section.appendElement("section").addClass("source");
            source.appendElement("h3").appendElement("a").attr("href", "#" + shown.anchor())
                    .text(Stream.of(CaseQueries.outletName(content.model(), shown.article()), CaseQueries.headline(shown.article()))
                            .filter(words -> !words.isEmpty()).collect(Collectors.joining(": ")));
            var facts = Facts.in(source);
            appendCapture(facts, shown.version());
            ArticleDetail.of(content.model(), shown.article()).forEach(detail -> appendCorrection(facts, detail));
        }
        for (var problem : content.damaged()) {
            section.appendElement("p").addClass("problem").text("⚠ Not in this report: " + problem);
        }
        if (content.confidential() > 0) {
            section.appendElement("p").addClass("problem")
                    .text(Labels.count(content.confidential(), "confidential item") + " left out of this report.");
        }
    }

    private static void appendCapture(Facts facts, Version version) {
        var capture = version.getCapture();
        facts.add("Version", Integer.toString(version.getNumber()));
        facts.add("Captured", (capture.getAt() == null ? "" : Labels.time(capture.getAt()))
                + (capture.getBy() == null ? "" : " by " + capture.getBy()) + ", " + Labels.of(capture.getMethod()));
        facts.addCode("From", capture.getMethod() == CaptureMethod.FILE ? CaseQueries.sourceName(version) : capture.getSource());
        facts.addCode("Address", version.getUrl());
        facts.addCode("Published", version.getPublished());
        facts.addCode("Modified", version.getModified());
        facts.addCode("SHA-256 of the original", capture.getHash());
        facts.addCode("SHA-256 of the text", version.getTextHash());
    }

    private static void appendCorrection(Facts facts, ArticleDetail detail) {
        detail.correctedBy().ifPresent(by -> facts.add("Corrected " + Corrections.name(detail.field()),
                (detail.value().isEmpty() ? "none" : detail.value()) + (by.isEmpty() ? "" : ", by " + by)
                        + (detail.captured().isEmpty() ? "" : "; captured: " + detail.captured())));
    }

    private void appendAudit(Element footer) {
        footer.appendElement("h2").id("audit").text("Audit");
        var audit = content.audit();
        footer.appendElement("p").text("The case's log has " + Labels.count(audit.entries(), "saved edit")
                + audit.problem().map(problem -> "; its chain is broken: " + problem).orElse("; its chain of hashes is whole")
                + ".");
        if (content.unsaved()) {
            footer.appendElement("p").addClass("problem")
                    .text("⚠ The case had unsaved edits; this report shows them, the log does not have them yet.");
        }
        footer.appendElement("p").appendText("Head hash: ").appendElement("code").text(audit.head());
        footer.appendElement("p").appendText("To check the case against this report: ").appendElement("code")
                .text("stet verify \"" + content.folder() + "\"");
    }

    private static Element section(Element main, String id, String title) {
        var section = main.appendElement("section").attr("aria-labelledby", id);
        section.appendElement("h2").id(id).text(title);
        return section;
    }

    private static String styleHash() {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(STYLE.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String style() {
        try (var in = ReportPage.class.getResourceAsStream("report.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
