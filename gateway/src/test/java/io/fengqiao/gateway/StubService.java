package io.fengqiao.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/// A service as the gateway sees it: an address that answers as told, breaks off, hangs, or is gone
/// and comes back.
final class StubService {
    private static final HttpHandler ANSWER = exchange -> answer(exchange, 200, "{\"ok\":true}");

    private final ConcurrentLinkedQueue<Arrived> arrived = new ConcurrentLinkedQueue<>();
    private volatile HttpHandler behaviour = ANSWER;
    private @Nullable HttpServer server;
    private int port;

    StubService() {
        start();
    }

    void start() {
        try {
            var started = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            started.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            started.createContext("/", this::handle);
            started.start();
            server = started;
            port = started.getAddress().getPort();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    void stop() {
        var running = server;
        if (running != null) {
            running.stop(0);
            server = null;
        }
    }

    /// As new: running, answering, without memory.
    void reset() {
        if (server == null) {
            start();
        }
        behaviour = ANSWER;
        arrived.clear();
    }

    void behave(HttpHandler behaviour) {
        this.behaviour = behaviour;
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    List<Arrived> arrived() {
        return List.copyOf(arrived);
    }

    Arrived last() {
        return arrived().getLast();
    }

    private void handle(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        arrived.add(new Arrived(
                exchange.getRequestMethod(),
                exchange.getRequestURI().toString(),
                Map.copyOf(exchange.getRequestHeaders()),
                body));
        behaviour.handle(exchange);
    }

    static void answer(HttpExchange exchange, int status, String json) throws IOException {
        var body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    record Arrived(String method, String uri, Map<String, List<String>> headers, String body) {
        @Nullable
        String header(String name) {
            return headers.entrySet().stream()
                    .filter(header -> header.getKey().equalsIgnoreCase(name))
                    .map(header -> header.getValue().getFirst())
                    .findFirst()
                    .orElse(null);
        }
    }
}
