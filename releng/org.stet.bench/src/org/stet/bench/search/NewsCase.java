package org.stet.bench.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.stet.bench.ReutersCorpus;
import org.stet.bench.ReutersCorpus.Body;
import org.stet.core.store.CaseFolder;
import org.stet.core.store.CaseFormat;
import org.stet.core.store.CaseResource;
import org.stet.core.store.DurableFiles;
import org.stet.core.store.OpenCase;
import org.stet.model.ArticleEntry;
import org.stet.model.Case;
import org.stet.model.StetFactory;
import org.stet.model.Version;

/** A case with an article for each body, made once and kept in the cache. */
public final class NewsCase {

    private static final String USER = "bench";
    private static final int OUTLETS = 40;
    private static final int DAYS = 180;
    private static final String TEXT_FILE = "v1.txt";
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);

    private NewsCase() {
    }

    /** Opens the case of so many bodies, these again and again in other words, with all articles loaded. */
    public static OpenCase open(Path cache, List<Body> bodies, int count) throws IOException {
        var folder = cache.resolve("news-" + count + ".stet");
        if (!Files.exists(folder)) {
            var making = cache.resolve("making-" + ProcessHandle.current().pid() + ".stet");
            make(making, ReutersCorpus.repeated(bodies, count));
            Files.move(making, folder);
        }
        var open = OpenCase.open(folder, USER, null);
        open.discardUnsaved();
        open.articles();
        return open;
    }

    /** Makes a case; writes the files themselves, since the store makes every article safe on the disk before it takes the next. */
    public static void make(Path folder, List<Body> bodies) throws IOException {
        OpenCase.create(folder, "News", USER).close();
        var files = new CaseFolder(folder);
        var resource = new CaseResource("case.xmi");
        var news = resource.read(Files.readAllBytes(files.caseFile()), Case.class);
        for (int i = 0; i < OUTLETS; i++) {
            var outlet = StetFactory.eINSTANCE.createOutlet();
            outlet.setId(OpenCase.newId());
            outlet.setName("Outlet " + (char) ('A' + i % 26) + i);
            news.getOutlets().add(outlet);
        }
        for (int i = 0; i < bodies.size(); i++) {
            news.getArticles()
                    .add(write(files, bodies.get(i), FIRST_DAY.plusDays(i % DAYS), news.getOutlets().get(i % OUTLETS).getId()));
        }
        Files.write(files.caseFile(), resource.write());
    }

    private static ArticleEntry write(CaseFolder files, Body body, LocalDate published, String outlet) throws IOException {
        var article = StetFactory.eINSTANCE.createArticle();
        article.setId(OpenCase.newId());
        article.setFormatVersion(CaseFormat.CURRENT);
        article.setOutlet(outlet);
        article.getVersions().add(version(body, published));
        var entry = StetFactory.eINSTANCE.createArticleEntry();
        entry.setId(article.getId());
        entry.setFolder(CaseFolder.folderName(body.title(), article.getId()));
        Files.createDirectories(files.article(entry.getFolder()));
        var resource = new CaseResource("article.xmi");
        resource.getContents().add(article);
        Files.write(files.articleFile(entry.getFolder()), resource.write());
        Files.writeString(files.articleFile(entry.getFolder(), TEXT_FILE), body.text());
        return entry;
    }

    private static Version version(Body body, LocalDate published) {
        var hash = DurableFiles.sha256(body.text().getBytes(StandardCharsets.UTF_8));
        var version = StetFactory.eINSTANCE.createVersion();
        version.setId(OpenCase.newId());
        version.setNumber(1);
        version.setHeadline(body.title());
        version.setPublished(published.toString());
        version.setTextFile(TEXT_FILE);
        version.setTextHash(hash);
        version.setTextLength(body.text().length());
        var capture = StetFactory.eINSTANCE.createCapture();
        capture.setAt(Instant.EPOCH);
        capture.setFile(TEXT_FILE);
        capture.setSource(body.title() + ".txt");
        capture.setHash(hash);
        version.setCapture(capture);
        return version;
    }
}
