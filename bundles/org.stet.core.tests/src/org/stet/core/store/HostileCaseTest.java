package org.stet.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.stet.core.anchor.Span;
import org.stet.core.annotate.MarkActions;
import org.stet.core.audit.CaseVerification;
import org.stet.model.AnnotationKind;

/** Cases that somebody else made: nothing in them is trusted. */
class HostileCaseTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    @TempDir
    Path folder;
    private Path path;
    private Path firstArticle;
    private ServerSocketChannel server;

    @BeforeEach
    void makeCase() throws IOException {
        server = ServerSocketChannel.open().bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        server.configureBlocking(false);
        path = folder.resolve("harbour.stet");
        try (var open = OpenCase.create(path, "Harbour", "Jo Bloggs")) {
            var first = Captures.addArticle(open, "Pier to be repaired", "The board agreed to spend £2.4m.");
            var marks = new MarkActions(open);
            marks.markClaim(first, first.getVersions().getFirst(), new Span(4, 16), Optional.of("The board agreed"));
            marks.mark(first, first.getVersions().getFirst(), new Span(0, 3), AnnotationKind.NOTE, "which board?");
            Captures.addArticle(open, "Second", "Another text.");
            firstArticle = open.folder(first);
            open.save(null);
        }
    }

    @AfterEach
    void nobodyCalledTheNetwork() throws IOException {
        try (var listening = server) {
            assertThat(listening.accept()).as("a connection was made while reading a hostile case").isNull();
        }
    }

    static Stream<Arguments> cases() {
        return Stream.of(
                tamper("doctype", xml -> xml.replace("?>", "?>\n<!DOCTYPE stet SYSTEM \"http://127.0.0.1:PORT/stet.dtd\">")),
                tamper("entity from a file",
                        xml -> xml.replace("?>", "?>\n<!DOCTYPE stet [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>")
                        .replace("name=\"Harbour\"", "name=\"&x;\"")),
                tamper("entity bomb", xml -> xml.replace("?>", "?>\n" + bomb()).replace("name=\"Harbour\"", "name=\"&e9;\"")),
                tamper("external claim",
                        xml -> xml.replace("<claims ", "<claims href=\"http://127.0.0.1:PORT/c.xmi#//\"/><claims ")),
                tamper("claim in another file",
                        xml -> xml.replace("<claims ", "<claims href=\"../other.stet/case.xmi#abcdefgh\"/><claims ")),
                tamper("external origin", xml -> xml.replace("<claims ",
                        "<origins id=\"origin-1\"><outlet href=\"http://127.0.0.1:PORT/o.xmi#//\"/></origins><claims ")),
                tamper("unknown package with a location",
                        xml -> xml.replace(" xmi:version", " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
                                + " xmlns:evil=\"http://evil.example/1\" xsi:schemaLocation=\"http://evil.example/1 http://127.0.0.1:PORT/evil.ecore\" xmi:version")
                        .replace("<claims ", "<claims xsi:type=\"evil:Claim\" ")),
                tamper("include", xml -> xml.replace("<claims ",
                        "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"http://127.0.0.1:PORT/i.xml\"/><claims ")),
                tamper("no such object",
                        xml -> xml.replace("<claims ", "<discrepancies id=\"finding-1\" claim=\"nobody-at-all\"/><claims ")),
                tamper("wrong type",
                        xml -> xml.replace("<claims ",
                                "<claims xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:type=\"stet:Outlet\" ")),
                tamper("type of another model",
                        xml -> xml.replace("<claims ", "<claims xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
                        + " xmlns:ecore=\"http://www.eclipse.org/emf/2002/Ecore\" xsi:type=\"ecore:EPackage\" ")),
                tamper("unknown element", xml -> xml.replace("<claims ", "<spells/><claims ")),
                tamper("unknown word", xml -> xml.replace("<claims ", "<claims kind=\"MAGIC\" ")),
                tamper("bad time", xml -> xml.replaceFirst("created=\"[^\"]*\"", "created=\"yesterday\"")),
                tamper("two objects of one id",
                        xml -> xml.replace("<claims ",
                                "<claims id=\"same-same\" statement=\"a\"/><claims id=\"same-same\" statement=\"b\"/><claims ")),
                tamper("article without an id", xml -> xml.replaceFirst("<articles id=\"[^\"]*\"", "<articles")),
                tamper("no id", xml -> xml.replace("<claims ", "<claims statement=\"a\"/><claims ")),
                tamper("id that is a path",
                        xml -> xml.replace("<claims ", "<claims id=\"../../../etc\" statement=\"a\"/><claims ")),
                tamper("cut off", xml -> xml.substring(0, xml.length() - 20)),
                tamper("cut off in the head", xml -> xml.substring(0, 30)),
                tamper("empty", xml -> ""),
                tamper("garbage", xml -> "\u0001\u0002PK\u0003\u0004 not XML"),
                tamper("HTML", xml -> "<html><body>404</body></html>"),
                tamper("deep", xml -> xml.replace("<claims ", "<claims>".repeat(200_000) + "<claims ")),
                tamper("two roots", xml -> xml + xml.substring(xml.indexOf("<stet"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void hostileCaseFileIsRefusedByName(String name, UnaryOperator<String> tampering) throws IOException {
        rewrite(path.resolve("case.xmi"), tampering);
        assertTimeoutPreemptively(SOON, () -> assertThatThrownBy(() -> OpenCase.open(path, "Jo Bloggs", null))
                .isInstanceOfSatisfying(CaseException.class,
                        problem -> assertThat(problem.reason()).isEqualTo(CaseException.Reason.DAMAGED))
                .hasMessageContaining("case.xmi"));
        assertThat(CaseVerification.verify(path).findings()).extracting(CaseVerification.Finding::kind)
                .contains(CaseVerification.Kind.DAMAGED_FILE);
    }

    static Stream<Arguments> articles() {
        return Stream.of(
                tamper("offset after the end", xml -> xml.replace("end=\"16\"", "end=\"4000000\"")),
                tamper("negative offset", xml -> xml.replace("start=\"4\"", "start=\"-4\"")),
                tamper("end before start", xml -> xml.replace("start=\"4\"", "start=\"24\"")),
                tamper("offset that is no number", xml -> xml.replace("start=\"4\"", "start=\"9999999999\"")),
                tamper("structure outside the text",
                        xml -> xml.replaceFirst("<structure end=\"\\d+\"", "<structure end=\"99999\"")),
                tamper("anchor in a version of another article",
                        xml -> xml.replaceFirst("version=\"[0-9a-f-]{36}\"", "version=\"elsewhere\"")),
                tamper("no version", xml -> xml.replaceFirst("(?s)<versions.*</versions>", "")),
                tamper("no capture", xml -> xml.replaceFirst("(?s)<capture [^>]*/>", "")),
                tamper("id of another article", xml -> xml.replaceFirst(" id=\"[^\"]*\"", " id=\"another-article\"")),
                tamper("newer format", xml -> xml.replaceFirst("formatVersion=\"1\"", "formatVersion=\"99\"")),
                tamper("external annotation",
                        xml -> xml.replaceFirst("<annotations ",
                                "<annotations href=\"http://127.0.0.1:PORT/a.xmi#//\"/><annotations ")),
                tamper("garbage", xml -> "not XML"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("articles")
    void damagedArticleLeavesTheRestUsable(String name, UnaryOperator<String> tampering) throws IOException {
        rewrite(firstArticle.resolve("article.xmi"), tampering);
        try (var open = OpenCase.open(path, "Jo Bloggs", null)) {
            assertThat(open.articles()).hasSize(1);
            assertThat(open.damagedArticles()).hasSize(1);
            assertThat(open.damagedArticles().values())
                    .allSatisfy(problem -> assertThat(problem).hasMessageContaining("article.xmi"));
            open.editor().edit("Rename", () -> open.model().setName("Harbour and pier"));
            open.save(null);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("paths")
    void pathsStayInTheFolder(String name) throws IOException {
        Files.writeString(folder.resolve("secret.txt"), "The board agreed to spend £2.4m.");
        rewrite(firstArticle.resolve("article.xmi"), xml -> xml.replace("textFile=\"v1.txt\"", "textFile=\"" + name + "\""));
        try (var open = OpenCase.open(path, "Jo Bloggs", null)) {
            var article = open.article(open.model().getArticles().getFirst().getId());
            assertThatThrownBy(() -> open.text(article, article.getVersions().getFirst())).isInstanceOf(CaseException.class);
        }
    }

    static Stream<String> paths() {
        return Stream.of("../../../secret.txt", "..", "/etc/hostname", "..\\..\\secret.txt", "C:\\secret.txt", "a/b.txt",
                "~/secret.txt", "con\u0000.txt".replace("\u0000", "%00"));
    }

    @Test
    void folderOfAnArticleStaysInTheFolder() throws IOException {
        rewrite(path.resolve("case.xmi"), xml -> xml.replaceFirst("folder=\"[^\"]*\"", "folder=\"../../outside\""));
        try (var open = OpenCase.open(path, "Jo Bloggs", null)) {
            assertThat(open.articles()).hasSize(1);
        }
    }

    @Test
    void linksOutOfTheFolderAreNotFollowed() throws IOException {
        var outside = Files.createDirectories(folder.resolve("outside"));
        var secret = Files.writeString(outside.resolve("secret.txt"), "secret");
        Files.delete(firstArticle.resolve("v1.txt"));
        Files.createSymbolicLink(firstArticle.resolve("v1.txt"), secret);
        try (var open = OpenCase.open(path, "Jo Bloggs", null)) {
            var article = open.article(open.model().getArticles().getFirst().getId());
            assertThatThrownBy(() -> open.text(article, article.getVersions().getFirst())).hasMessageContaining("v1.txt");
            open.saveAs(folder.resolve("copy.stet"), null);
        }
        assertThat(folder.resolve("copy.stet/articles").resolve(firstArticle.getFileName()).resolve("v1.txt")).doesNotExist();
    }

    @Test
    void workFolderThatIsALinkIsRefused() throws IOException {
        var precious = Files.createDirectories(folder.resolve("precious/incoming"));
        DurableFiles.deleteTree(path.resolve(".stet"));
        Files.createSymbolicLink(path.resolve(".stet"), precious.getParent());
        assertThatThrownBy(() -> OpenCase.open(path, "Jo Bloggs", null)).isInstanceOf(CaseException.class)
                .hasMessageContaining(".stet");
        assertThat(precious).exists();
    }

    @Test
    void articleFolderThatIsALinkIsNotWrittenTo() throws IOException {
        var outside = folder.resolve("outside");
        Files.move(firstArticle, outside);
        Files.createSymbolicLink(firstArticle, outside);
        try (var open = OpenCase.open(path, "Jo Bloggs", null)) {
            assertThat(open.articles()).hasSize(1);
        }
    }

    @Test
    void decisionThatNamesOtherFilesIsRefused() throws IOException {
        var secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        var saving = Files.createDirectories(path.resolve(".stet/saving"));
        Files.writeString(saving.resolve("0"), "evil");
        for (var renames : new String[] { "\"0\":\"../secret.txt\"", "\"../../../secret.txt\":\"case.xmi\"",
            "\"0\":\"/" + secret + "\"" }) {
            Files.writeString(saving.resolve("decision.json"),
                    "{\"renames\":{" + renames + "},\"trash\":[\"..\"],\"journals\":[\"../lock\"]}");
            assertThatThrownBy(() -> OpenCase.open(path, "Jo Bloggs", null)).isInstanceOf(CaseException.class);
            assertThat(secret).hasContent("secret");
        }
    }

    @Test
    void giantAttributeIsReadInNoTime() throws IOException {
        rewrite(path.resolve("case.xmi"), xml -> xml.replace("name=\"Harbour\"", "name=\"" + "x".repeat(20_000_000) + "\""));
        assertTimeoutPreemptively(SOON, () -> {
            try (var open = OpenCase.open(path, "Jo Bloggs", null)) {
                assertThat(open.model().getName()).hasSize(20_000_000);
            }
        });
    }

    @Test
    void fileThatNeverEndsIsNotRead() throws Exception {
        Files.delete(firstArticle.resolve("v1.txt"));
        assertThat(new ProcessBuilder("mkfifo", firstArticle.resolve("v1.txt").toString()).start().waitFor()).isZero();
        try (var open = OpenCase.open(path, "Jo Bloggs", null)) {
            var article = open.article(open.model().getArticles().getFirst().getId());
            assertTimeoutPreemptively(SOON, () -> assertThatThrownBy(() -> open.text(article, article.getVersions().getFirst()))
                    .hasMessageContaining("not a plain file"));
        }
    }

    @Test
    void changedEvidenceIsNotShown() throws IOException {
        rewrite(firstArticle.resolve("v1.txt"), text -> text.replace("2.4", "4.2"));
        try (var open = OpenCase.open(path, "Jo Bloggs", null)) {
            var article = open.article(open.model().getArticles().getFirst().getId());
            assertThatThrownBy(() -> open.text(article, article.getVersions().getFirst())).hasMessageContaining("v1.txt")
                    .hasMessageContaining("hash");
            assertThat(open.original(article, article.getVersions().getFirst())).isNotEmpty();
        }
        assertThat(CaseVerification.verify(path).findings()).extracting(CaseVerification.Finding::kind)
                .containsOnly(CaseVerification.Kind.EVIDENCE);
    }

    private void rewrite(Path file, UnaryOperator<String> tampering) throws IOException {
        var before = Files.readString(file);
        var after = tampering.apply(before).replace("PORT",
                Integer.toString(((InetSocketAddress) server.getLocalAddress()).getPort()));
        assertThat(after).as("the tampering did something").isNotEqualTo(before);
        Files.writeString(file, after);
    }

    private static String bomb() {
        var entities = new StringBuilder("<!DOCTYPE stet [<!ENTITY e0 \"stet\">");
        for (int i = 1; i < 10; i++) {
            entities.append("<!ENTITY e").append(i).append(" \"").append(("&e" + (i - 1) + ";").repeat(10)).append("\">");
        }
        return entities.append("]>").toString();
    }

    private static Arguments tamper(String name, UnaryOperator<String> tampering) {
        return Arguments.of(name, tampering);
    }
}
