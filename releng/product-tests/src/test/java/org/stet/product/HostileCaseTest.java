package org.stet.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Cases that were damaged or made to cause trouble are refused in one line, with no stack trace and no network access. */
class HostileCaseTest {

    @TempDir
    private Path folder;
    private Path sample;
    private Launcher stet;

    @BeforeEach
    void copySample() throws IOException {
        sample = SampleProduct.get().copyTo(folder.resolve("sample.stet"));
        stet = Launcher.of(folder);
    }

    static Stream<Arguments> wholeCase() {
        return Stream.of(
                damage("a DOCTYPE", xml -> xml.replaceFirst("\\?>", "?><!DOCTYPE c SYSTEM \"http://127.0.0.1:PORT/c.dtd\">")),
                damage("garbage", xml -> "\u0000\u0001PK garbage"),
                damage("nothing", xml -> ""),
                damage("half of it", xml -> xml.substring(0, xml.length() / 2)),
                damage("an entity bomb", HostileCaseTest::bomb),
                damage("an external reference", xml -> xml.replaceFirst("<claims ", "<origins xmi:id=\"o\" id=\"o\"><outlet href=\"http://127.0.0.1:PORT/x.xmi#o\"/></origins><claims ")),
                damage("an id twice", xml -> xml.replaceFirst("(<claims [^>]*>)", "$1</claims>$1")),
                damage("a newer format", xml -> xml.replaceFirst("formatVersion=\"\\d+\"", "formatVersion=\"99\"")));
    }

    private static Arguments damage(String name, UnaryOperator<String> change) {
        return arguments(name, change);
    }

    private static String bomb(String xml) {
        var entities = IntStream.range(1, 10).mapToObj(i -> "<!ENTITY e" + i + " \"" + ("&e" + (i - 1) + ";").repeat(10) + "\">").collect(Collectors.joining());
        return "<?xml version=\"1.0\"?><!DOCTYPE c [<!ENTITY e0 \"lol\">" + entities + "]><c>&e9;</c>";
    }

    @ParameterizedTest(name = "case.xmi with {0}")
    @MethodSource("wholeCase")
    void aHostileCaseIsRefusedWithFileAndRemedy(String name, UnaryOperator<String> change) throws IOException {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(1);
            var file = sample.resolve("case.xmi");
            Files.writeString(file, change.apply(Files.readString(file)).replace("PORT", Integer.toString(server.getLocalPort())));
            var before = Files.readAllBytes(file);
            for (var command : List.of(List.of("info", "sample.stet", "--json"), List.of("annotate", "sample.stet", "--article", "x", "--exact", "y"))) {
                var outcome = stet.run(command.toArray(String[]::new));
                assertThat(outcome.exit()).as(outcome.out() + outcome.err()).isEqualTo(3);
                assertThat(outcome.err()).hasLineCount(1).contains("sample.stet", ";").doesNotContain("Exception", "\tat ");
            }
            var verify = stet.run("verify", "sample.stet", "--json");
            assertThat(verify.exit()).as(verify.out() + verify.err()).isEqualTo(1);
            assertThat(verify.json().path("problems").get(0).path("file").asText()).endsWith("case.xmi");
            assertThat(file).hasBinaryContent(before);
            assertThat(hasCaller(server)).as("network access").isFalse();
        }
    }

    static Stream<Arguments> oneArticle() {
        return Stream.of(
                damage("a DOCTYPE", xml -> xml.replaceFirst("\\?>", "?><!DOCTYPE c SYSTEM \"http://127.0.0.1:PORT/c.dtd\">")),
                damage("half of it", xml -> xml.substring(0, xml.length() / 2)),
                damage("a text outside the case", xml -> xml.replace("textFile=\"v1.txt\"", "textFile=\"../../../../secret.txt\"")),
                damage("offsets out of range", xml -> xml.replaceFirst("end=\"\\d+\" exact", "end=\"99999999\" exact")));
    }

    @ParameterizedTest(name = "article.xmi with {0}")
    @MethodSource("oneArticle")
    void oneHostileArticleLeavesTheRestUsable(String name, UnaryOperator<String> change) throws IOException {
        Files.writeString(folder.resolve("secret.txt"), "the secret");
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(1);
            var file = articleWith("fairlead-baths-leak.txt");
            Files.writeString(file, change.apply(Files.readString(file)).replace("PORT", Integer.toString(server.getLocalPort())));
            var export = stet.run("export", "sample.stet", "--json");
            assertThat(export.exit()).as(export.err()).isIn(0, 1);
            assertThat(export.err()).doesNotContain("Exception", "\tat ");
            assertThat(folder.resolve("sample-report.html")).content(StandardCharsets.UTF_8).contains("Not in this report", "Thrum FM").doesNotContain("the secret");
            assertThat(stet.run("verify", "sample.stet").exit()).isEqualTo(1);
            assertThat(hasCaller(server)).as("network access").isFalse();
        }
    }

    @Test
    void anArticleFolderOutsideTheCaseIsNotFollowed() throws IOException {
        var outside = Files.createDirectories(folder.resolve("outside"));
        Files.copy(articleWith("fairlead-baths-leak.txt"), outside.resolve("article.xmi"));
        var file = sample.resolve("case.xmi");
        Files.writeString(file, Files.readString(file).replaceFirst("folder=\"[^\"]+\"", "folder=\"../../outside\""));
        var outcome = stet.run("info", "sample.stet", "--json");
        assertThat(outcome.exit()).isIn(1, 3);
        assertThat(outcome.err()).contains("../../outside", "sample.stet", "correct it").doesNotContain("Exception", "\tat ");
    }

    private Path articleWith(String source) throws IOException {
        try (var files = Files.walk(sample)) {
            for (var file : files.filter(file -> file.endsWith("article.xmi")).toList()) {
                if (Files.readString(file).contains(source)) {
                    return file;
                }
            }
        }
        throw new AssertionError("no article of " + source);
    }

    private static boolean hasCaller(ServerSocket server) throws IOException {
        try (var caller = server.accept()) {
            return true;
        } catch (SocketTimeoutException e) {
            return false;
        }
    }
}
