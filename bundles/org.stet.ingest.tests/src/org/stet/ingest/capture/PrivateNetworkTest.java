package org.stet.ingest.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.ingest.Limits;
import org.stet.ingest.ReadException;

/** Nothing private is reached unless it is allowed, whatever a page or a name server says: the private server sees no connection. */
@Timeout(60)
class PrivateNetworkTest {

    private static final byte[] SECRET = "<p>the secret of the private server</p>".getBytes();

    private Site inside;
    private Site outside;
    private StagedInternet internet;

    @BeforeEach
    void open() throws IOException {
        inside = new Site().page("/", "text/html", SECRET);
        outside = new Site();
        internet = new StagedInternet(outside.port()).name("gazette.example", StagedInternet.PUBLIC);
    }

    @AfterEach
    void close() throws IOException {
        inside.close();
        outside.close();
    }

    private CapturedPage capture(Network network, String address, String... allowed) throws ReadException {
        return new PageCapture(new AllowedHosts(Set.of(allowed)), Duration.ofSeconds(20), network, Optional.empty(), Clock.systemUTC())
                .capture(address, Limits.DEFAULT, new NullProgressMonitor());
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.1.2.3", "localhost", "LOCALHOST", "localhost.", "[::1]", "[::ffff:127.0.0.1]", "[::ffff:7f00:1]",
        "[::127.0.0.1]", "[64:ff9b::127.0.0.1]", "[2002:7f00:1::]", "[::]", "0.0.0.0", "2130706433", "017700000001", "0x7f000001", "0177.0.0.1",
        "0x7f.1", "127.1", "127.0.0.1.", "0", "jo@127.0.0.1", "gazette.example@127.0.0.1", "①②⑦.⓪.⓪.①"})
    void directly(String host) {
        assertThatThrownBy(() -> capture(Network.DIRECT, "http://" + host + ":" + inside.port() + "/")).isInstanceOf(ReadException.class);
        assertThatThrownBy(() -> capture(Network.DIRECT, "https://" + host + ":" + inside.port() + "/")).isInstanceOf(ReadException.class);
        assertThat(inside.connections()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1:%d/", "http://localhost:%d/", "//127.0.0.1:%d/", "http://[::ffff:127.0.0.1]:%d/",
        "http://2130706433:%d/", "http://inside.example:%d/", "https://127.0.0.1:%d/", "http://0x7f.1:%d/"})
    void byRedirection(String location) {
        internet.name("inside.example", "10.0.0.7");
        outside.redirect("/", location.formatted(inside.port()));
        assertThatThrownBy(() -> capture(internet, "http://gazette.example/")).isInstanceOf(ReadException.class);
        assertThat(outside.connections()).isEqualTo(1);
        assertThat(inside.connections()).isZero();
        assertThat(internet.connected()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "10.1.2.3", "169.254.169.254", "::1", "fd00::1", "93.184.216.34,127.0.0.1", "127.0.0.1,93.184.216.34"})
    void byAName(String addresses) {
        internet.name("inside.example", addresses);
        assertThatThrownBy(() -> capture(internet, "http://inside.example:" + inside.port() + "/")).isInstanceOf(ReadException.class)
                .hasMessageContaining("not on the public internet");
        assertThat(internet.connected()).isEmpty();
        assertThat(inside.connections()).isZero();
    }

    @Test
    void byANameThatChangesItsAddress() throws ReadException, IOException {
        internet.name("rebind.example", StagedInternet.PUBLIC, "127.0.0.1");
        outside.page("/", "text/html", "<p>public</p>".getBytes());
        assertThat(new String(capture(internet, "http://rebind.example:" + inside.port() + "/").content())).contains("public");
        assertThat(internet.resolved()).containsExactly("rebind.example");
        assertThat(internet.connected()).singleElement()
                .satisfies(address -> assertThat(address.getAddress()).isEqualTo(InetAddress.getByName(StagedInternet.PUBLIC)));
        assertThatThrownBy(() -> capture(internet, "http://rebind.example:" + inside.port() + "/")).isInstanceOf(ReadException.class);
        assertThat(inside.connections()).isZero();
    }

    @Test
    void byANameThatChangesItsAddressBetweenTwoHops() {
        internet.name("rebind.example", StagedInternet.PUBLIC, "127.0.0.1");
        outside.redirect("/", "http://rebind.example:" + inside.port() + "/again");
        assertThatThrownBy(() -> capture(internet, "http://rebind.example:" + inside.port() + "/")).isInstanceOf(ReadException.class);
        assertThat(internet.connected()).hasSize(1);
        assertThat(inside.connections()).isZero();
    }

    @Test
    void unlessItIsAllowed() throws ReadException {
        internet.name("inside.example", "127.0.0.1");
        outside.redirect("/", "http://inside.example:" + inside.port() + "/");
        var page = capture(internet, "http://gazette.example/", "Inside.Example.");
        assertThat(page.content()).isEqualTo(SECRET);
        assertThat(inside.connections()).isEqualTo(1);
        assertThatThrownBy(() -> capture(internet, "http://localhost:" + inside.port() + "/", "inside.example")).isInstanceOf(ReadException.class);
        assertThat(inside.connections()).isEqualTo(1);
    }
}
