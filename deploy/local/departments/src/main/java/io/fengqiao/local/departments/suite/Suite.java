package io.fengqiao.local.departments.suite;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/// The suite behind its gateway.
///
/// Asks until it is answered, like the telephone of a grid worker on a bad line: no connection, a cut one,
/// 429, 502, 503 and 504 are tried again with the *same* Idempotency-Key, so that a repeated request is the
/// same request. 500 is tried a few times and then taken as the answer: it should not happen.
public final class Suite implements AutoCloseable {
    private static final Set<Integer> LATER = Set.of(429, 502, 503, 504);
    private static final int TRIES_ON_ERROR = 5;
    private static final Duration ONE_TRY = Duration.ofSeconds(20);
    private static final HttpHeaders SILENCE = HttpHeaders.of(Map.of(), (name, value) -> true);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(3))
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();
    private final Backoff backoff = new Backoff(Duration.ofMillis(100), Duration.ofSeconds(5));
    private final Tokens tokens = new Tokens(this::issue);
    private final URI gateway;
    private final Duration patience;

    public Suite(URI gateway, Duration patience) {
        this.gateway = gateway;
        this.patience = patience;
    }

    public Answer get(String identity, String path) {
        return as(identity, path, HttpRequest.newBuilder().GET());
    }

    public Answer post(String identity, String path, String idempotencyKey, byte[] body) {
        return as(
                identity,
                path,
                HttpRequest.newBuilder()
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", idempotencyKey)
                        .POST(BodyPublishers.ofByteArray(body)));
    }

    /// Reads a list to its end, page by page. A refusal ends it: what was read until then has
    /// been handed over.
    public Answer each(String identity, String list, Consumer<JsonNode> item) {
        var after = "";
        while (true) {
            var answer = get(identity, list + after);
            answer.json().path("items").forEach(item);
            var next = answer.json().path("next").asString("");
            if (!answer.ok() || next.isEmpty()) {
                return answer;
            }
            after = "&after=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
        }
    }

    private Answer as(String identity, String path, HttpRequest.Builder request) {
        var answer = ask(path, request.setHeader("Authorization", "Bearer " + tokens.of(identity)));
        if (answer.status() == 401) {
            tokens.forget(identity);
            answer = ask(path, request.setHeader("Authorization", "Bearer " + tokens.of(identity)));
        }
        return answer;
    }

    private Answer issue(String identity) {
        return ask("/dev/tokens/" + identity, HttpRequest.newBuilder().POST(BodyPublishers.noBody()));
    }

    private Answer ask(String path, HttpRequest.Builder builder) {
        var request = builder.uri(gateway.resolve(path)).timeout(ONE_TRY).build();
        var started = System.nanoTime();
        for (int tries = 0; ; tries++) {
            String last;
            var said = SILENCE;
            try {
                var response = client.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
                if (isAnswer(response, tries)) {
                    return new Answer(response.statusCode(), response.body());
                }
                said = response.headers();
                last = "HTTP " + response.statusCode();
            } catch (IOException cut) {
                last = cut.toString();
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while asking " + path, stop);
            }
            if (System.nanoTime() - started > patience.toNanos()) {
                throw new GaveUp(request.method() + " " + path, patience, last);
            }
            backoff.pause(tries, said);
        }
    }

    private static boolean isAnswer(HttpResponse<String> response, int tries) {
        var status = response.statusCode();
        return !LATER.contains(status) && (status != 500 || tries >= TRIES_ON_ERROR);
    }

    @Override
    public void close() {
        client.close();
    }
}
