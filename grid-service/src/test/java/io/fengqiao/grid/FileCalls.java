package io.fengqiao.grid;

import io.fengqiao.chassis.testkit.Tokens;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Sends and fetches files over HTTP.
record FileCalls(String base) {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// What came back, which may be a file.
    static final class Answer {
        private final int status;
        private final String location;
        private final byte[] bytes;

        private Answer(int status, String location, byte[] bytes) {
            this.status = status;
            this.location = location;
            this.bytes = bytes;
        }

        int status() {
            return status;
        }

        String location() {
            return location;
        }

        byte[] bytes() {
            return bytes.clone();
        }

        JsonNode body() {
            return JsonMapper.shared().readTree(bytes);
        }
    }

    Answer post(String identity, String path, String key, byte[] file) {
        return send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Authorization", "Bearer " + Tokens.of(identity))
                .header("Idempotency-Key", key)
                .header("Content-Type", EXCEL)
                .POST(HttpRequest.BodyPublishers.ofByteArray(file)));
    }

    Answer get(String identity, String path) {
        return send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Authorization", "Bearer " + Tokens.of(identity))
                .GET());
    }

    Answer postJson(String identity, String path, String body) {
        return send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Authorization", "Bearer " + Tokens.of(identity))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            var response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            return new Answer(
                    response.statusCode(),
                    response.headers().firstValue("Location").orElse(""),
                    response.body());
        } catch (IOException e) {
            throw new IllegalStateException("no answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
