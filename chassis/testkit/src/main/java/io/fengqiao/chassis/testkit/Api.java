package io.fengqiao.chassis.testkit;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/// The service's HTTP as a caller sees it: `api.as("district-officer").get("/api/dispute/disputes")`.
public final class Api {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final String base;
    private final UnaryOperator<String> tokens;
    private final @Nullable String identity;
    private final List<String> headers;

    /// What came back; `body` is an empty object where there was none.
    public record Answer(int status, JsonNode body, HttpHeaders headers) {
        public Optional<String> header(String name) {
            return headers.firstValue(name);
        }
    }

    /// @param tokens gives a token for the name of an identity
    public Api(String base, UnaryOperator<String> tokens) {
        this(base, tokens, null, List.of());
    }

    private Api(String base, UnaryOperator<String> tokens, @Nullable String identity, List<String> headers) {
        this.base = base;
        this.tokens = tokens;
        this.identity = identity;
        this.headers = headers;
    }

    public Api as(String name) {
        return new Api(base, tokens, name, headers);
    }

    public Api with(String header, String value) {
        var more = new ArrayList<>(headers);
        more.add(header);
        more.add(value);
        return new Api(base, tokens, identity, more);
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    /// With a fresh `Idempotency-Key`, unless one was given.
    public Answer post(String path, Object body) {
        var request = request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(
                        body instanceof String text ? text : JSON.writeValueAsString(body)));
        if (!headers.contains("Idempotency-Key")) {
            request.header("Idempotency-Key", UUID.randomUUID().toString());
        }
        return send(request);
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(base + path));
        if (identity != null) {
            request.header("Authorization", "Bearer " + tokens.apply(identity));
        }
        if (!headers.isEmpty()) {
            request.headers(headers.toArray(String[]::new));
        }
        return request;
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            var response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
            var body =
                    response.body().isBlank() ? JsonNodeFactory.instance.objectNode() : JSON.readTree(response.body());
            return new Answer(response.statusCode(), body, response.headers());
        } catch (IOException e) {
            throw new IllegalStateException("no answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
