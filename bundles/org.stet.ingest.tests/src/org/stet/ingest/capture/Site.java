package org.stet.ingest.capture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** A web server on the loopback interface that answers byte for byte what a test wants, and counts who comes. */
public final class Site implements AutoCloseable {

    /** Writes an answer, or half of one, or more than one. */
    @FunctionalInterface
    public interface Answer {
        void write(OutputStream out) throws IOException;
    }

    private final ServerSocket socket;
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final AtomicInteger connections = new AtomicInteger();
    private final Thread serving;

    public Site() throws IOException {
        this(InetAddress.getLoopbackAddress());
    }

    Site(InetAddress address) throws IOException {
        socket = new ServerSocket(0, 50, address);
        serving = Thread.ofVirtual().start(this::serve);
    }

    public int port() {
        return socket.getLocalPort();
    }

    /** How many connections were made. */
    public int connections() {
        return connections.get();
    }

    /** The heads of the requests so far. */
    List<String> requests() {
        return requests;
    }

    public Site on(String path, Answer answer) {
        answers.put(path, answer);
        return this;
    }

    /** Answers with a whole page. */
    public Site page(String path, String contentType, byte[] body, String... fields) {
        return answer(path, "200 OK", body, withType(contentType, fields));
    }

    Site answer(String path, String status, byte[] body, String... fields) {
        return on(path, out -> {
            out.write(head(status, body.length, fields));
            out.write(body);
        });
    }

    Site redirect(String path, String to, String... fields) {
        var all = new java.util.ArrayList<>(List.of(fields));
        all.add("Location: " + to);
        return answer(path, "302 Found", new byte[0], all.toArray(String[]::new));
    }

    static byte[] head(String status, long length, String... fields) {
        var lines = new StringBuilder("HTTP/1.1 " + status + "\r\n");
        for (var field : fields) {
            lines.append(field).append("\r\n");
        }
        if (length >= 0) {
            lines.append("Content-Length: ").append(length).append("\r\n");
        }
        return lines.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String[] withType(String contentType, String... fields) {
        var all = new java.util.ArrayList<>(List.of(fields));
        all.add("Content-Type: " + contentType);
        return all.toArray(String[]::new);
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                var client = socket.accept();
                connections.incrementAndGet();
                Thread.ofVirtual().start(() -> serve(client));
            } catch (IOException e) {
                return; // closed
            }
        }
    }

    private void serve(Socket client) {
        try (client) {
            var head = head(client.getInputStream());
            requests.add(head);
            var path = head.split(" ")[1];
            answers.getOrDefault(path, out -> out.write(head("404 Not Found", 0))).write(client.getOutputStream());
        } catch (IOException e) {
            return; // the client left, as it may
        }
    }

    private static String head(InputStream in) throws IOException {
        var head = new ByteArrayOutputStream();
        while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
            var next = in.read();
            if (next < 0) {
                throw new IOException("cut off");
            }
            head.write(next);
        }
        return head.toString(StandardCharsets.ISO_8859_1);
    }

    /** Returns when nobody can connect any more; the port is open until the thread that waits for connections is gone. */
    @Override
    public void close() throws IOException {
        socket.close();
        try {
            serving.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while the site was closed");
        }
    }
}
