package org.stet.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

import org.jsoup.Jsoup;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * One article of the sample case as a plain reader sees it: all words of the page, and those of the body alone. White space is
 * folded and soft hyphens are dropped.
 */
record SamplePage(String all, String body) {

    static JsonNode json(String name) {
        try (var in = open(name)) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** Reads the article with the help of its entry in the gold file's {@code extraction} list. */
    static SamplePage read(JsonNode extraction) {
        var file = extraction.get("article").asText();
        try (var in = open("articles/" + file)) {
            if (!extraction.has("bodySelector")) {
                var all = fold(new String(in.readAllBytes(), StandardCharsets.UTF_8));
                var last = fold(extraction.get("last").asText());
                return new SamplePage(all,
                        all.substring(all.indexOf(fold(extraction.get("first").asText())), all.indexOf(last) + last.length()));
            }
            var page = Jsoup.parse(in, null, "https://sample.example/");
            var body = page.select(extraction.get("bodySelector").asText()).eachText().stream().collect(Collectors.joining(" "));
            return new SamplePage(fold(page.body().text()), fold(body));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    static String fold(String text) {
        return text.replace("\u00ad", "").replaceAll("[\\s\u00a0]+", " ").strip();
    }

    static int count(String text, String words) {
        int n = 0;
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            n++;
        }
        return n;
    }

    private static InputStream open(String name) throws IOException {
        var in = SamplePage.class.getResourceAsStream("/sample/" + name);
        if (in == null) {
            throw new IOException("The sample case has no " + name);
        }
        return in;
    }
}
