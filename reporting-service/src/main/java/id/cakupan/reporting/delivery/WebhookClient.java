package id.cakupan.reporting.delivery;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import io.vertx.core.tracing.TracingPolicy;

/**
 * Posts to an IP address that was chosen before. The name in the URL is asked for in the request and in TLS, and the
 * certificate must be its own; nobody is asked where it is.
 */
@ApplicationScoped
class WebhookClient {

    private static final String SECURE = "https";
    private static final int SECURE_PORT = 443;
    private static final int PLAIN_PORT = 80;

    private final HttpClient client;
    private final Duration timeout;

    @Inject
    WebhookClient(Vertx vertx, DeliveryConfig config) {
        this(vertx, config.timeout(), new HttpClientOptions());
    }

    /** @param options in which it is said whose certificates are trusted */
    WebhookClient(Vertx vertx, Duration timeout, HttpClientOptions options) {
        this.timeout = timeout;
        this.client = vertx.createHttpClient(options.setKeepAlive(false).setConnectTimeout((int) timeout.toMillis())
                .setMetricsName("http|" + WebhookMeters.CLIENT).setTracingPolicy(TracingPolicy.IGNORE));
    }

    /**
     * Posts and gives the status. What is answered beside it is not waited for: it could be without an end.
     *
     * @throws IOException where there is no answer in time, or the other side is not whom it should be
     */
    int post(InetAddress to, URI address, Map<String, String> headers, String body) throws IOException {
        RequestOptions wanted = new RequestOptions().setMethod(HttpMethod.POST).setHost(address.getHost())
                .setPort(port(address)).setSsl(SECURE.equals(address.getScheme())).setURI(target(address))
                .setServer(SocketAddress.inetSocketAddress(port(address), to.getHostAddress()));
        headers.forEach(wanted::putHeader);
        Future<HttpClientRequest> request = client.request(wanted);
        try {
            return request.compose(open -> open.send(body)).map(HttpClientResponse::statusCode).toCompletionStage()
                    .toCompletableFuture().get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        } finally {
            request.onSuccess(open -> open.connection().close());
        }
    }

    private static int port(URI address) {
        int usual = SECURE.equals(address.getScheme()) ? SECURE_PORT : PLAIN_PORT;
        return address.getPort() == -1 ? usual : address.getPort();
    }

    private static String target(URI address) {
        return (address.getRawPath().isEmpty() ? "/" : address.getRawPath())
                + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
    }
}
