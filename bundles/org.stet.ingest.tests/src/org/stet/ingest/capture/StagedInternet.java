package org.stet.ingest.capture;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** An internet of names made up by a test; what is public in it is found on the loopback interface. */
final class StagedInternet implements Network {

    /** An address that is public. */
    static final String PUBLIC = "93.184.216.34";

    private final Map<String, Deque<List<InetAddress>>> names = new HashMap<>();
    private final int port;
    private final List<String> resolved = new CopyOnWriteArrayList<>();
    private final List<InetSocketAddress> connected = new CopyOnWriteArrayList<>();

    /** @param port where the public is found on the loopback interface */
    StagedInternet(int port) {
        this.port = port;
    }

    /** Gives a name addresses, apart by commas; each time it is asked for the next, the last for ever. */
    StagedInternet name(String host, String... answers) {
        names.put(host, new ArrayDeque<>(Arrays.stream(answers).map(StagedInternet::addresses).toList()));
        return this;
    }

    /** The hosts that were looked up, in order. */
    List<String> resolved() {
        return resolved;
    }

    /** The addresses that were connected to, in order. */
    List<InetSocketAddress> connected() {
        return connected;
    }

    @Override
    public synchronized List<InetAddress> resolve(String host) throws UnknownHostException {
        resolved.add(host);
        var answers = names.get(host);
        if (answers == null) {
            return host.matches("[0-9a-f.:]+") || host.startsWith("localhost") ? List.of(InetAddress.getAllByName(host)) : unknown(host);
        }
        return answers.size() > 1 ? answers.poll() : answers.peek();
    }

    @Override
    public Socket connect(InetSocketAddress address) throws IOException {
        connected.add(address);
        return new Socket(InetAddress.getLoopbackAddress(),
                PublicAddresses.isPublic(address.getAddress()) ? port : address.getPort());
    }

    private static List<InetAddress> unknown(String host) throws UnknownHostException {
        throw new UnknownHostException(host);
    }

    private static List<InetAddress> addresses(String list) {
        return Arrays.stream(list.split(",")).map(address -> {
            try {
                return InetAddress.getByName(address);
            } catch (UnknownHostException e) {
                throw new IllegalArgumentException(e);
            }
        }).toList();
    }
}
