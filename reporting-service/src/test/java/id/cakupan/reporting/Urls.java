package id.cakupan.reporting;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.HashMap;
import java.util.Map;

import com.sun.net.httpserver.HttpServer;

/** Addresses of the peers of the tests. */
public final class Urls {

    private Urls() {
    }

    public static Map<String, String> query(String raw) {
        Map<String, String> query = new HashMap<>();
        for (String pair : raw == null ? new String[0] : raw.split("&")) {
            String[] parts = pair.split("=", 2);
            query.put(parts[0], URLDecoder.decode(parts[1], UTF_8));
        }
        return query;
    }

    public static String of(HttpServer server) {
        return "http://localhost:" + server.getAddress().getPort();
    }
}
