package org.stet.bench.importing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files as a person might have them on a story: mostly pages and texts, some mails, documents, feeds; each text is another. */
final class MixedFiles {

    private static final String[] WORDS = ("the harbour council said on Monday that repairs to quay would cost more than was planned and take "
            + "about a year while ferry boats lie behind oldest wall after crack found by divers who had been sent down twice in storm "
            + "nobody can promise it will hold another winter like last one works chief told members walked out before vote engineers").split(" ");

    private MixedFiles() {
    }

    static void write(Path folder, int count) throws IOException {
        var random = new Random(7);
        for (int i = 0; i < count; i++) {
            var title = "Quay report " + i;
            var paragraphs = IntStream.range(0, 6 + random.nextInt(12)).mapToObj(paragraph -> paragraph(random)).toList();
            var plain = String.join("\n\n", paragraphs);
            var html = paragraphs.stream().map(paragraph -> "<p>" + paragraph + "</p>").collect(Collectors.joining("\n"));
            var name = "%04d".formatted(i);
            switch (i % 20) {
                case 0 -> Files.write(folder.resolve(name + ".docx"), docx(title, paragraphs));
                case 1 -> Files.writeString(folder.resolve(name + ".eml"), "From: Jo <jo@gazette.example>\nTo: desk@gazette.example\n"
                        + "Date: Sun, 3 May 2026 17:40:00 +0100\nSubject: " + title + "\nMIME-Version: 1.0\nContent-Type: text/plain\n\n" + plain);
                case 2 -> Files.writeString(folder.resolve(name + ".pdf"), pdf(paragraphs), StandardCharsets.ISO_8859_1);
                case 3 -> Files.writeString(folder.resolve(name + ".xml"), "<rss><channel><title>Coast</title><item><title>" + title
                        + "</title><description>" + plain + "</description></item></channel></rss>");
                case 4 -> Files.writeString(folder.resolve(name + ".md"), "# " + title + "\n\n" + plain);
                case 5, 6, 7, 8, 9 -> Files.writeString(folder.resolve(name + ".txt"), title + "\n\n" + plain);
                default -> Files.writeString(folder.resolve(name + ".html"), "<html lang=en><head><title>" + title
                        + "</title><meta property=\"og:site_name\" content=\"Outlet " + i % 7 + "\"></head><body><nav>Home News Sport</nav><article><h1>"
                        + title + "</h1>" + html + "</article><footer>About us</footer></body></html>");
            }
        }
    }

    private static String paragraph(Random random) {
        return IntStream.range(0, 30 + random.nextInt(30)).mapToObj(i -> random.nextInt(8) == 0 ? String.valueOf(random.nextInt(10_000))
                : WORDS[random.nextInt(WORDS.length)]).collect(Collectors.joining(" ", "The ", "."));
    }

    private static byte[] docx(String title, Iterable<String> paragraphs) throws IOException {
        var body = new StringBuilder("<w:p><w:r><w:t>" + title + "</w:t></w:r></w:p>");
        paragraphs.forEach(paragraph -> body.append("<w:p><w:r><w:t>").append(paragraph).append("</w:t></w:r></w:p>"));
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(("<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>" + body
                    + "</w:body></w:document>").getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    /** One page in one of the fonts that every reader has. */
    private static String pdf(Iterable<String> paragraphs) {
        var lines = new StringBuilder("BT /F1 9 Tf 40 800 Td 11 TL\n");
        paragraphs.forEach(paragraph -> lines.append('(').append(paragraph, 0, Math.min(95, paragraph.length())).append(") Tj T*\n"));
        var content = lines.append("ET").toString();
        return "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj\n"
                + "4 0 obj<</Length " + content.length() + ">>stream\n" + content + "\nendstream endobj\n"
                + "5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";
    }
}
