package io.fengqiao.local.departments;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// HTTP in front of [FakeDistrict]. Every `stumble`th request is answered with 503 after it has been done: as
/// when a process is killed between its write and its answer.
final class FakeGateway implements AutoCloseable {
    private static final Pattern CASE = Pattern.compile("/api/mediation/cases/([^/]+)/([a-z]+)");
    private static final Pattern FEEDBACK = Pattern.compile("/api/dispute/disputes/([^/]+)/feedbacks");

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicInteger requests = new AtomicInteger();
    private final List<String> trouble = new CopyOnWriteArrayList<>();
    private final Set<String> done = ConcurrentHashMap.newKeySet();
    private final FakeDistrict district;
    private final int stumble;

    FakeGateway(FakeDistrict district, int stumble) throws IOException {
        this.district = district;
        this.stumble = stumble;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
        server.setExecutor(threads);
        server.createContext("/", this::serve);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            var answer = answer(exchange);
            if (stumble > 0 && requests.incrementAndGet() % stumble == 0) {
                answer = Map.entry(503, "");
            }
            var body = answer.getValue().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(answer.getKey(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        } catch (RuntimeException bug) {
            trouble.add(bug.toString());
        }
    }

    private Map.Entry<Integer, String> answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var body = exchange.getRequestBody().readAllBytes();
        if (path.startsWith("/dev/tokens/")) {
            return ok(
                    "{\"access_token\":\"%s\",\"expires_in\":3600}".formatted(path.substring("/dev/tokens/".length())));
        }
        var key = String.valueOf(exchange.getRequestHeaders().getFirst("Idempotency-Key"));
        var token = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
        Matcher feedback = FEEDBACK.matcher(path);
        if (feedback.matches()) {
            return once(key, district.feedBack(feedback.group(1)));
        }
        Matcher move = CASE.matcher(path);
        if (move.matches()) {
            return once(key, district.mediate(move.group(1), move.group(2)));
        }
        return switch (path) {
            case "/api/grid/reports" -> district.report(token.replace("Bearer ", ""), key, body);
            case "/api/dispute/disputes" -> ok(district.ledger(parameter(exchange, "reference")));
            case "/api/dispute/parked" -> ok(district.parked(parameter(exchange, "topic")));
            case "/api/mediation/cases" -> ok(district.cases(parameter(exchange, "stage")));
            case "/api/assessment/facts" -> ok(district.facts(parameter(exchange, "dispute")));
            default -> FakeDistrict.problem(404, "not-found", "");
        };
    }

    /// A repeated key is answered as the first time.
    private Map.Entry<Integer, String> once(String key, boolean moved) {
        return done.add(key) && !moved ? FakeDistrict.problem(409, "move-refused", "") : Map.entry(201, "{}");
    }

    private static Map.Entry<Integer, String> ok(String body) {
        return Map.entry(200, body);
    }

    private static String parameter(HttpExchange exchange, String name) {
        for (var pair : exchange.getRequestURI().getQuery().split("&")) {
            if (pair.startsWith(name + "=")) {
                return pair.substring(name.length() + 1);
            }
        }
        return "";
    }

    List<String> trouble() {
        return trouble;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.close();
    }
}
