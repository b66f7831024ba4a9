package org.stet.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.stet.ingest.ReadFailure.Reason;
import org.stet.model.CaptureMethod;
import org.stet.model.MetadataField;
import org.stet.model.StructureKind;

/** E-mail and MHTML, read in a process of their own. */
class MailReadersTest {

    private static final String HEADER = """
            Return-Path: <press@harbour.example>
            From: =?UTF-8?Q?Morag_T=C3=BAlly?= <press@harbour.example>
            To: desk@gazette.example
            Date: Sun, 3 May 2026 17:40:00 +0100
            Subject: =?UTF-8?B?%s?=
            MIME-Version: 1.0
            """.formatted(Base64.getEncoder().encodeToString("Quay closed – statement".getBytes(StandardCharsets.UTF_8)));

    private static byte[] crlf(String text) {
        return text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String part(String type, String more, String content) {
        return "--b\nContent-Type: " + type + "\n" + more + "\n" + content + "\n";
    }

    @Test
    void aMailIsAnArticleAndEachAttachmentToo() {
        var page = "<html><head><title>Notice</title></head><body><p>The notice was posted at noon on "
                + "Wednesday.</p></body></html>";
        var attached = "From: Jo <jo@x.example>\nDate: Sat, 2 May 2026 10:00:00 GMT\nSubject: Re: wall\n\nThe wall is cracked.\n";
        var mail = HEADER + "Content-Type: multipart/mixed; boundary=b\n\nThis is MIME.\n"
                + part("text/plain; charset=windows-1252", "Content-Transfer-Encoding: quoted-printable\n",
                        "The quay was closed at noon =96 \"for two=\n days\".\n\n> Is it safe?\n\nThe wall is cracked.")
                + part("text/html; name=\"notice.html\"",
                "Content-Disposition: attachment; filename*=UTF-8''n%C3%B6tice.html\nContent-Transfer-Encoding: base64\n",
                        Base64.getMimeEncoder().encodeToString(page.getBytes(StandardCharsets.UTF_8)))
                + part("message/rfc822", "", attached)
                + part("image/png", "Content-ID: <logo>\n", "\u0089PNG")
                + part("image/png; name=quay.png",
                "Content-Disposition: attachment; filename=quay.png\nContent-Transfer-Encoding: base64\n",
                        Base64.getEncoder().encodeToString("\u0089PNG\r\n".getBytes(StandardCharsets.ISO_8859_1)))
                + "--b--\n";
        var results = Reading.all("statement.eml", crlf(mail));
        assertThat(results).extracting(read -> read.input().name()).containsExactly("statement.eml",
                "statement.eml › nötice.html",
                "statement.eml › message/rfc822", "statement.eml › quay.png");
        assertThat(results).allSatisfy(read -> assertThat(read.carrier()).contains(CaptureMethod.MAIL));
        var article = (ReadArticle) results.getFirst().result();
        assertThat(article.text())
                .isEqualTo("Quay closed – statement\n\nThe quay was closed at noon – \"for two days\".\n\n> Is it safe?\n\nThe "
                + "wall is cracked.");
        assertThat(article.structure()).extracting(TextRange::kind).containsExactly(StructureKind.HEADLINE,
                StructureKind.PARAGRAPH,
                StructureKind.BLOCK_QUOTE, StructureKind.PARAGRAPH);
        assertThat(article.metadata().value(MetadataField.BYLINE)).contains("Morag Túlly");
        assertThat(article.metadata().value(MetadataField.PUBLISHED)).contains("2026-05-03T17:40:00+01:00");
        assertThat(((ReadArticle) results.get(1).result()).text()).contains("posted at noon");
        assertThat(((ReadArticle) results.get(2).result()).text()).isEqualTo("Re: wall\n\nThe wall is cracked.");
        assertThat(((ReadFailure) results.get(3).result()).message()).startsWith("statement.eml › quay.png: it is a picture");
    }

    @Test
    void theHtmlOfAMailIsReadWhereThePlainTextSaysNothing() {
        var mail = HEADER + "Content-Type: multipart/alternative; boundary=b\n\n"
                + part("text/plain", "", "See the HTML version.")
                + part("text/html; charset=utf-8", "",
                "<p>The quay was closed at noon, after a crack was found in its oldest wall – and nobody was hurt.</p>")
                + "--b--\n";
        assertThat(Reading.article(crlf(mail)).text()).contains("oldest wall – and nobody");
    }

    @Test
    void aSavedPageIsReadWithItsAddress() {
        var saved = "From: <Saved by Blink>\nSnapshot-Content-Location: https://www.gazette.example/2026/05/03/quay\nSubject: "
                + "Quay closed\n"
                + "Date: Mon, 4 May 2026 08:00:00 -0000\nMIME-Version: 1.0\nContent-Type: "
                + "multipart/related;\n\ttype=\"text/html\";\n\tboundary=\"b\"\n\n"
                + part("text/html; charset=utf-8",
                "Content-Transfer-Encoding: quoted-printable\nContent-Location: https://www.gazette.example/2026/05/03/quay\n",
                        "<html><body><h1>Quay closed</h1><p>The quay was closed at noon on Wednesday =E2=80=93 for two days, "
                        + "said O'Dell.</p></body></html>")
                + part("image/png", "Content-Location: https://www.gazette.example/q.png\n", "x") + "--b--\n";
        var article = Reading.article(crlf(saved));
        assertThat(article.mediaType()).isEqualTo("multipart/related");
        assertThat(article.text())
                .isEqualTo("Quay closed\n\nThe quay was closed at noon on Wednesday – for two days, said O'Dell.");
        assertThat(article.metadata().value(MetadataField.URL)).contains("https://www.gazette.example/2026/05/03/quay");
        assertThat(article.metadata().value(MetadataField.PUBLISHED)).contains("2026-05-03");
    }

    @Test
    void damagedMailsAreReadAsFarAsTheyGo() {
        var cut = HEADER + "Content-Type: multipart/mixed; boundary=b\n\n"
                + part("text/plain", "", "The quay was closed at noon.");
        assertThat(Reading.article(crlf(cut)).text()).contains("The quay was closed at noon.");
        assertThat(Reading.failure("leer.eml", crlf(HEADER + "\n")).reason()).isEqualTo(Reason.NO_TEXT);
        var latin = HEADER + "Content-Type: text/plain; charset=nonsense\n\nDer Kai ist gesperrt, heißt es.\n";
        assertThat(Reading.article(latin.replace("\n", "\r\n").getBytes(Charset.forName("windows-1252"))).text())
                .contains("heißt es");
    }

    @Test
    void mailsInMailsStopAtALevel() {
        var mail = "From: a@x.example\nDate: Sat, 2 May 2026 10:00:00 GMT\n\nThe quay was closed.\n";
        for (var i = 0; i < 8; i++) {
            mail = "From: a@x.example\nDate: Sat, 2 May 2026 10:00:00 GMT\nContent-Type: message/rfc822\n\n" + mail;
        }
        assertThat(Reading.failure("deep.eml", crlf(mail)).explanation()).isEqualTo("it is packed into more than 4 others");
    }

    @Test
    void multipartsNestedTenThousandDeepAreReadOrRefused() {
        var mail = new StringBuilder(HEADER).append("Content-Type: multipart/mixed; boundary=b0\n\n");
        for (var i = 0; i < 10_000; i++) {
            mail.append("--b").append(i).append("\nContent-Type: multipart/mixed; boundary=b").append(i + 1).append("\n\n");
        }
        var failure = Reading.failure("nested.eml", crlf(mail.toString()));
        assertThat(failure.reason()).isIn(Reason.UNREADABLE, Reason.NO_TEXT, Reason.TOO_SLOW, Reason.TOO_LARGE);
    }
}
