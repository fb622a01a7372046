package id.cakupan.reporting.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import javax.net.ssl.ExtendedSSLSession;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsExchange;
import com.sun.net.httpserver.HttpsServer;

import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.net.PfxOptions;

/** Receives webhooks over TLS on loopback, with a certificate of its own for one name. */
final class TlsReceiver implements AutoCloseable {

    private static final String PASSWORD = "of the tests only";

    private final Path keys;
    private final HttpsServer server;
    private final List<Call> calls = new CopyOnWriteArrayList<>();

    /** What was asked for: in the request, and in TLS. */
    record Call(String target, String host, String serverName, String body) {
    }

    TlsReceiver(Path folder, String name) throws IOException, GeneralSecurityException, InterruptedException {
        keys = folder.resolve(name + ".p12");
        int made = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair",
                "-alias", "hook", "-keyalg", "EC", "-dname", "CN=" + name, "-ext", "san=dns:" + name, "-validity", "2",
                "-storetype", "PKCS12", "-keystore", keys.toString(), "-storepass", PASSWORD).inheritIO().start().waitFor();
        if (made != 0) {
            throw new IllegalStateException("keytool ended with " + made);
        }
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context()));
        server.createContext("/", this::answer);
        server.start();
    }

    private SSLContext context() throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(keys)) {
            store.load(in, PASSWORD.toCharArray());
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(store, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }

    /** Of a client that trusts its certificate. */
    HttpClientOptions trusted() {
        return new HttpClientOptions().setTrustOptions(new PfxOptions().setPath(keys.toString()).setPassword(PASSWORD));
    }

    String url(String host, String target) {
        return "https://%s:%d%s".formatted(host, server.getAddress().getPort(), target);
    }

    List<Call> calls() {
        return calls;
    }

    /** Then writes without an end. */
    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            ExtendedSSLSession session = (ExtendedSSLSession) ((HttpsExchange) exchange).getSSLSession();
            String name = session.getRequestedServerNames().stream().map(one -> new String(one.getEncoded(), UTF_8)).findFirst()
                    .orElse(null);
            calls.add(new Call(exchange.getRequestURI().toString(), exchange.getRequestHeaders().getFirst("Host"), name,
                    new String(exchange.getRequestBody().readAllBytes(), UTF_8)));
            exchange.sendResponseHeaders(200, 0);
            OutputStream out = exchange.getResponseBody();
            while (true) {
                out.write(new byte[1024]);
                out.flush();
            }
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
