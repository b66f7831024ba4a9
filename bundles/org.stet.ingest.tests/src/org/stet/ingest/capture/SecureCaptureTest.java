package org.stet.ingest.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.stet.ingest.Limits;
import org.stet.ingest.ReadException;

/** Through the route to its host, TLS is between the JDK's client and the host: certificate and host name are checked as ever. */
@Timeout(60)
class SecureCaptureTest {

    private static final char[] PASSWORD = "changeit".toCharArray();
    private static final byte[] PAGE = "<h1>Quay closed</h1>".getBytes();

    private static HttpsServer server;
    private static SSLContext own;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException, GeneralSecurityException, InterruptedException {
        own = context(keys(folder.resolve("keys.p12")));
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(own));
        server.createContext("/quay", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, PAGE.length);
            exchange.getResponseBody().write(PAGE);
            exchange.close();
        });
        server.start();
    }

    @AfterAll
    static void stop() {
        server.stop(0);
    }

    private static KeyStore keys(Path file) throws IOException, GeneralSecurityException, InterruptedException {
        var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        var made = new ProcessBuilder(keytool, "-genkeypair", "-alias", "gazette", "-keyalg", "EC", "-storetype", "PKCS12", "-keystore",
                file.toString(), "-storepass", "changeit", "-dname", "CN=gazette.example", "-ext", "san=dns:gazette.example")
                        .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        assertThat(made.waitFor()).isZero();
        var keys = KeyStore.getInstance("PKCS12");
        try (var in = Files.newInputStream(file)) {
            keys.load(in, PASSWORD);
        }
        return keys;
    }

    private static SSLContext context(KeyStore keys) throws GeneralSecurityException {
        var identity = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        identity.init(keys, PASSWORD);
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        var trusted = KeyStore.getInstance("PKCS12");
        try {
            trusted.load(null, null);
        } catch (IOException e) {
            throw new GeneralSecurityException(e);
        }
        trusted.setCertificateEntry("gazette", keys.getCertificate("gazette"));
        trust.init(trusted);
        var context = SSLContext.getInstance("TLS");
        context.init(identity.getKeyManagers(), trust.getTrustManagers(), null);
        return context;
    }

    private static CapturedPage capture(String address, Optional<SSLContext> trust) throws ReadException {
        var internet = new StagedInternet(server.getAddress().getPort()).name("gazette.example", StagedInternet.PUBLIC)
                .name("courier.example", StagedInternet.PUBLIC);
        return new PageCapture(AllowedHosts.NONE, Duration.ofSeconds(30), internet, trust, Clock.systemUTC())
                .capture(address, Limits.DEFAULT, new NullProgressMonitor());
    }

    @Test
    void aTrustedHostIsRead() throws ReadException {
        assertThat(capture("https://gazette.example/quay", Optional.of(own)).content()).isEqualTo(PAGE);
        assertThat(capture("https://gazette.example:8443/quay", Optional.of(own)).content()).isEqualTo(PAGE);
    }

    @Test
    void aCertificateOfAnotherHostIsRefused() {
        assertThatThrownBy(() -> capture("https://courier.example/quay", Optional.of(own))).isInstanceOf(ReadException.class)
                .hasMessageContaining("no secure connection to courier.example");
    }

    @Test
    void aCertificateThatNobodyVouchesForIsRefusedWithWhatToDo() {
        assertThatThrownBy(() -> capture("https://gazette.example/quay", Optional.empty())).isInstanceOf(ReadException.class)
                .hasMessageContaining("no secure connection to gazette.example").hasMessageContaining("import the file");
    }
}
