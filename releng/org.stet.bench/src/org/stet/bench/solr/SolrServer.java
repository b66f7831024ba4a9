package org.stet.bench.solr;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.stet.bench.Launcher;

/** A single Solr node in a process of its own with as much heap as this one, asked over HTTP as an application would. */
final class SolrServer implements AutoCloseable {

    private static final String MAIN = "org.stet.solr.SolrNode";
    private static final String PORT = "port ";
    private static final int BATCH = 1_000;
    private static final List<String> CONFIGURATION = List.of("solrconfig.xml", "schema.xml");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Process process;
    private final String address;

    /** One hit with the words around its matches, these between tags; empty where none were asked for. */
    record Hit(String id, String snippet) {
    }

    /** @param total how many hits there are in all */
    record Found(int total, List<Hit> hits) {
    }

    private SolrServer(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    /**
     * Starts a node and waits until it answers.
     *
     * @param libraries folder with the classes of the node and, in {@code lib}, its jars
     * @param home an empty folder for configuration and indexes
     * @param cores an index each
     */
    static SolrServer start(Path libraries, Path home, List<String> cores) throws IOException {
        configure(home, cores);
        var process = new ProcessBuilder(Launcher.java(), "-Xmx" + Runtime.getRuntime().maxMemory(), "--enable-native-access=ALL-UNNAMED",
                "--add-modules", "jdk.incubator.vector", "-Dsolr.logs.dir=" + home.resolve("logs"), "-cp",
                libraries.resolve("classes") + File.pathSeparator + libraries.resolve("lib") + File.separator + "*", MAIN, home.toString())
                .redirectErrorStream(true).start();
        var output = process.inputReader();
        var told = new StringJoiner("\n");
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith(PORT)) {
                Thread.ofVirtual().start(() -> output.lines().forEach(ignored -> { })); // nothing may fill the pipe
                return new SolrServer(process, "http://127.0.0.1:" + line.substring(PORT.length()) + "/solr/");
            }
            told.add(line);
        }
        throw new IOException("Solr does not start:\n" + told);
    }

    private static void configure(Path home, List<String> cores) throws IOException {
        copy("solr.xml", home);
        for (var core : cores) {
            var configuration = Files.createDirectories(home.resolve(core).resolve("conf"));
            for (var file : CONFIGURATION) {
                copy(file, configuration);
            }
            Files.writeString(home.resolve(core).resolve("core.properties"), "name=" + core + "\n");
        }
    }

    private static void copy(String file, Path folder) throws IOException {
        try (var in = SolrServer.class.getResourceAsStream(file)) {
            Files.copy(in, folder.resolve(file));
        }
    }

    /** Adds documents, fields by name, and waits until they are found. */
    void add(String core, List<Map<String, String>> documents) throws IOException, InterruptedException {
        for (int i = 0; i < documents.size(); i += BATCH) {
            var batch = documents.subList(i, Math.min(documents.size(), i + BATCH));
            send(HttpRequest.newBuilder(URI.create(address + core + "/update")).header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(batch))));
        }
        send(HttpRequest.newBuilder(URI.create(address + core + "/update?commit=true")));
    }

    /** Answers a query, from its parameters to the list of hits. */
    Found ask(String core, Map<String, String> parameters) throws IOException, InterruptedException {
        var query = parameters.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
        var answer = send(HttpRequest.newBuilder(URI.create(address + core + "/select?" + query)));
        var hits = new ArrayList<Hit>();
        for (var document : answer.path("response").path("docs")) {
            var id = document.path("id").asText();
            hits.add(new Hit(id, snippet(answer.path("highlighting").path(id))));
        }
        return new Found(answer.path("response").path("numFound").asInt(), hits);
    }

    private static String snippet(JsonNode byField) {
        return byField.isEmpty() ? "" : byField.iterator().next().path(0).asText("");
    }

    private JsonNode send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = client.send(request.build(), BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IOException("Solr says " + answer.statusCode() + ": " + new String(answer.body(), StandardCharsets.UTF_8));
        }
        return JSON.readTree(answer.body());
    }

    /** Ends the node, which goes when its input does. */
    @Override
    public void close() throws IOException {
        client.close();
        process.outputWriter().close();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
