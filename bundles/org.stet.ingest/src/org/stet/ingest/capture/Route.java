package org.stet.ingest.capture;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.core.runtime.ILog;
import org.stet.ingest.ReadException;
import org.stet.ingest.ReadFailure.Reason;

/**
 * One connection to one host that was looked up once and found public, or is allowed. To the JDK's HTTP client it is a proxy on
 * the loopback interface, so that the client itself never looks up a host and never connects to anything else; what it says to a
 * host by TLS goes through unseen. It takes one connection of the client and no other host.
 */
final class Route implements AutoCloseable {

    private static final int LONGEST_HEAD = 64 << 10;
    private static final byte[] HEAD_END = {'\r', '\n', '\r', '\n'};

    private final WebAddress target;
    private final InetAddress address;
    private final Socket host;
    private final long limit;
    private final ServerSocket entrance;
    private volatile boolean full;

    private Route(WebAddress target, Socket host, InetAddress address, long limit) throws IOException {
        this.target = target;
        this.host = host;
        this.address = address;
        this.limit = limit;
        this.entrance = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().name("Stet route to " + target.host()).start(this::serve);
    }

    /**
     * Looks a host up and connects to it.
     *
     * @param limit the most bytes taken from the host
     * @throws ReadException if it has an address that is not public
     */
    static Route to(WebAddress target, AllowedHosts allowed, Network network, long limit) throws IOException, ReadException {
        var addresses = network.resolve(target.host());
        if (!allowed.allow(target)) {
            for (var address : addresses) {
                if (!PublicAddresses.isPublic(address)) {
                    throw new ReadException(Reason.UNREADABLE, "%s leads to %s, which is not on the public internet; if you trust %s, allow it (--allow-host, or Preferences › Capture)"
                            .formatted(target, address.getHostAddress(), target.host()));
                }
            }
        }
        return connected(target, addresses, network, limit);
    }

    private static Route connected(WebAddress target, List<InetAddress> addresses, Network network, long limit) throws IOException {
        var failure = new IOException(target.host() + " has no address");
        for (var address : addresses) {
            try {
                var socket = network.connect(new InetSocketAddress(address, target.port()));
                try {
                    return new Route(target, socket, address, limit);
                } catch (IOException e) {
                    socket.close();
                    throw e;
                }
            } catch (IOException e) {
                failure = e;
            }
        }
        throw failure;
    }

    /** Where the client finds it. */
    InetSocketAddress entrance() {
        return new InetSocketAddress(entrance.getInetAddress(), entrance.getLocalPort());
    }

    /** The address of the host that is connected. */
    InetAddress address() {
        return address;
    }

    /** Whether it was closed because too much came from the host. */
    boolean isFull() {
        return full;
    }

    @Override
    public void close() throws IOException {
        entrance.close();
        host.close();
    }

    private void serve() {
        try (var client = entrance.accept()) {
            entrance.close();
            greet(client);
            Thread.ofVirtual().start(() -> pass(client));
            answer(client);
        } catch (SocketException | EOFException e) {
            // either end has closed, which the client tells of
        } catch (IOException e) {
            ILog.of(Route.class).warn("The connection to " + target.host() + " broke", e);
        }
    }

    /** Takes the head of the first request: for a tunnel it is answered here, else the host gets it as if asked directly. */
    private void greet(Socket client) throws IOException {
        var head = head(client.getInputStream());
        var line = head.substring(0, head.indexOf("\r\n"));
        if (target.isSecure()) {
            require(line.startsWith("CONNECT " + bracketed() + ":" + target.port() + " "), line);
            client.getOutputStream().write("HTTP/1.1 200 Connected\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
        } else {
            var root = "GET http://" + target.authority();
            require(line.startsWith(root + "/"), line);
            host.getOutputStream().write(("GET " + head.substring(root.length())).getBytes(StandardCharsets.ISO_8859_1));
        }
    }

    private String bracketed() {
        return target.uri().getHost();
    }

    private static void require(boolean expected, String line) throws IOException {
        if (!expected) {
            throw new IOException("asked for something else: " + line);
        }
    }

    private static String head(InputStream in) throws IOException {
        var head = new ByteArrayOutputStream();
        var matched = 0;
        while (matched < HEAD_END.length) {
            var next = in.read();
            if (next < 0 || head.size() > LONGEST_HEAD) {
                throw new EOFException();
            }
            head.write(next);
            matched = next == HEAD_END[matched] ? matched + 1 : next == '\r' ? 1 : 0;
        }
        return head.toString(StandardCharsets.ISO_8859_1);
    }

    private void pass(Socket client) {
        try {
            client.getInputStream().transferTo(host.getOutputStream());
        } catch (IOException e) {
            // closed at either end; the answer tells what came of it
        }
    }

    private void answer(Socket client) throws IOException {
        copy(host.getInputStream(), client.getOutputStream());
    }

    private void copy(InputStream in, OutputStream out) throws IOException {
        var buffer = new byte[16 << 10];
        var total = 0L;
        for (var count = in.read(buffer); count >= 0; count = in.read(buffer)) {
            total += count;
            if (total > limit) {
                full = true;
                return;
            }
            out.write(buffer, 0, count);
        }
    }
}
