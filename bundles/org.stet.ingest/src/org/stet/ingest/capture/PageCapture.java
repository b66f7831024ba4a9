package org.stet.ingest.capture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.CookieManager;
import java.net.NoRouteToHostException;
import java.net.ProxySelector;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.stet.ingest.Budget;
import org.stet.ingest.Limits;
import org.stet.ingest.ReadException;
import org.stet.ingest.ReadFailure.Reason;
import org.stet.ingest.TextDecoder;

/**
 * Takes a page from the web because a person asked for it: http and https, redirections followed by hand, cookies kept for this
 * one capture, nothing reached but the public internet and what the person allows. Each hop has a {@link Route} of its own.
 */
public final class PageCapture {

    private static final int MOST_REDIRECTIONS = 10;

    /** What headers and TLS may take beside the page itself. */
    private static final long OVERHEAD = 4 << 20;

    private final AllowedHosts allowed;
    private final Duration patience;
    private final Network network;
    private final Optional<SSLContext> tls;
    private final Clock clock;

    /** @param allowedHosts may be reached although they are not public; each with or without {@code :port} */
    public PageCapture(Set<String> allowedHosts) {
        this(new AllowedHosts(allowedHosts), Duration.ofSeconds(60), Network.DIRECT, Optional.empty(), Clock.systemUTC());
    }

    /**
     * @param patience how long one page may take in all
     * @param tls what to trust, if not what this Java trusts
     */
    PageCapture(AllowedHosts allowed, Duration patience, Network network, Optional<SSLContext> tls, Clock clock) {
        this.allowed = allowed;
        this.patience = patience;
        this.network = network;
        this.tls = tls;
        this.clock = clock;
    }

    /**
     * Takes a page; from any thread but that of the user interface.
     *
     * @throws ReadException if there is none, with what to do
     * @throws OperationCanceledException if the monitor was cancelled
     */
    public CapturedPage capture(String address, Limits limits, IProgressMonitor monitor) throws ReadException {
        var first = WebAddress.parse(address);
        var budget = new Budget(patience, monitor);
        var work = new FutureTask<>(() -> follow(first, limits, monitor));
        var worker = Thread.ofVirtual().name("Stet capture of " + first.host()).start(work);
        try {
            return budget.await(work);
        } catch (Budget.ExhaustedException e) {
            throw new ReadException(Reason.TOO_SLOW, "%s did not arrive whole within %d seconds; try again, or save it in the browser and import the file"
                    .formatted(first, patience.toSeconds()));
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case ReadException known -> throw known;
                case IOException failure -> throw new ReadException(Reason.UNREADABLE, explanation(first, failure));
                default -> throw new IllegalStateException(e.getCause());
            }
        } finally {
            worker.interrupt();
        }
    }

    private CapturedPage follow(WebAddress first, Limits limits, IProgressMonitor monitor) throws IOException, ReadException {
        var cookies = new CookieManager();
        var exchanges = new ArrayList<Exchange>();
        var address = first;
        while (exchanges.size() <= MOST_REDIRECTIONS) {
            var exchange = ask(address, cookies, limits, monitor);
            exchanges.add(exchange);
            var moved = exchange.redirection();
            if (moved.isEmpty()) {
                return page(exchange, exchanges, limits);
            }
            address = address.resolve(moved.get());
        }
        throw new ReadException(Reason.UNREADABLE, "%s leads from one address to the next without end; open it in the browser, save it and import the file"
                .formatted(first));
    }

    private static CapturedPage page(Exchange last, List<Exchange> all, Limits limits) throws IOException, ReadException {
        if (!last.isPage()) {
            throw new ReadException(Reason.UNREADABLE, "%s answers %s: %s".formatted(last.address(),
                    (last.status() + " " + HttpStatus.name(last.status())).strip(), HttpStatus.advice(last.status())));
        }
        var content = ContentCoding.unpack(last.body(), last.headers().allValues("content-encoding"), limits);
        if (content.length == 0) {
            throw new ReadException(Reason.EMPTY, last.address() + " answers with an empty page");
        }
        var charset = last.headers().firstValue("content-type").flatMap(CaptureArchive::mediaType)
                .flatMap(type -> Optional.ofNullable(type.parameters().get("charset"))).flatMap(TextDecoder::named);
        return new CapturedPage(last.address().uri(), charset, last.at(), content, CaptureArchive.of(all));
    }

    private Exchange ask(WebAddress address, CookieManager cookies, Limits limits, IProgressMonitor monitor) throws IOException, ReadException {
        monitor.subTask("Asking " + address.host());
        try (var route = Route.to(address, allowed, network, limits.bytes() + OVERHEAD)) {
            var client = client(route);
            try {
                return ask(client, route, address, cookies, limits, monitor);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException(e.getMessage());
            } catch (IOException e) {
                if (route.isFull()) {
                    throw tooLarge(address, limits);
                }
                throw e;
            } finally {
                client.shutdownNow();
            }
        }
    }

    private HttpClient client(Route route) {
        var builder = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).followRedirects(HttpClient.Redirect.NEVER)
                .proxy(ProxySelector.of(route.entrance()));
        tls.ifPresent(builder::sslContext);
        return builder.build();
    }

    private Exchange ask(HttpClient client, Route route, WebAddress address, CookieManager cookies, Limits limits, IProgressMonitor monitor)
            throws IOException, InterruptedException, ReadException {
        var request = HttpRequest.newBuilder(address.uri()).header("User-Agent", UserAgent.FIELD)
                .header("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8")
                .header("Accept-Encoding", ContentCoding.ACCEPTED);
        cookies.get(address.uri(), Map.of()).forEach((name, values) -> values.forEach(value -> request.header(name, value)));
        var question = request.build();
        var answer = client.send(question, BodyHandlers.ofInputStream());
        cookies.put(address.uri(), answer.headers().map());
        var sent = new LinkedHashMap<String, List<String>>();
        sent.put("Host", List.of(address.authority()));
        sent.putAll(question.headers().map());
        try (var in = answer.body()) {
            return new Exchange(address, route.address(), clock.instant(), sent, answer.statusCode(), answer.headers(),
                    body(in, address, limits, monitor));
        }
    }

    private static byte[] body(InputStream in, WebAddress address, Limits limits, IProgressMonitor monitor) throws IOException, ReadException {
        var body = new ByteArrayOutputStream();
        var buffer = new byte[64 << 10];
        for (var count = in.read(buffer); count >= 0; count = in.read(buffer)) {
            body.write(buffer, 0, count);
            if (body.size() > limits.bytes()) {
                throw tooLarge(address, limits);
            }
            monitor.subTask("%s: %,d kB".formatted(address.host(), body.size() >> 10));
        }
        return body.toByteArray();
    }

    private static ReadException tooLarge(WebAddress address, Limits limits) {
        return new ReadException(Reason.TOO_LARGE, "%s is larger than %d MB, the most that Stet takes".formatted(address, limits.bytes() >> 20));
    }

    private static String explanation(WebAddress address, IOException failure) {
        var problem = switch (failure) {
            case UnknownHostException e -> "there is no host " + address.host() + "; check the address and the network";
            case SSLException e -> "no secure connection to " + address.host() + " (" + e.getMessage()
                    + "); if you trust it, open it in the browser, save it and import the file";
            case ConnectException e -> address.host() + " does not answer; check the address and the network";
            case NoRouteToHostException e -> address.host() + " cannot be reached; check the network";
            case SocketTimeoutException e -> address.host() + " does not answer; try again later";
            default -> "the connection broke (" + failure.getMessage() + "); try again, or save it in the browser and import the file";
        };
        return address + " was not saved: " + problem;
    }
}
