package org.stet.ingest.capture;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;

/** What a capture does with the network: it looks a host up once and connects to an address that it has looked at. */
interface Network {

    Duration PATIENCE = Duration.ofSeconds(10);

    /** The network of this machine, past any proxy. */
    Network DIRECT = new Network() {
        @Override
        public List<InetAddress> resolve(String host) throws UnknownHostException {
            return List.of(InetAddress.getAllByName(host));
        }

        @Override
        public Socket connect(InetSocketAddress address) throws IOException {
            var socket = new Socket(java.net.Proxy.NO_PROXY);
            try {
                socket.connect(address, (int) PATIENCE.toMillis());
                return socket;
            } catch (IOException e) {
                socket.close();
                throw e;
            }
        }
    };

    /** All addresses of a host. */
    List<InetAddress> resolve(String host) throws UnknownHostException;

    /** @param address resolved */
    Socket connect(InetSocketAddress address) throws IOException;
}
