package io.fengqiao.local.departments;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.kafka.clients.producer.ProducerRecord;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The suite as the feed expects it, in memory: registers what is sound, refuses or parks the rest, mediates,
/// closes. `loses` and `doubles` name references that it treats as no suite should.
final class FakeDistrict implements Bus {
    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final Map<String, ObjectNode> disputes = new LinkedHashMap<>();
    private final Map<String, ObjectNode> cases = new LinkedHashMap<>();
    private final List<ObjectNode> parked = new ArrayList<>();
    private final Map<String, String> numbers = new HashMap<>();
    private final Map<String, Long> offsets = new HashMap<>();
    private final Set<String> loses;
    private final Set<String> doubles;

    FakeDistrict(Set<String> loses, Set<String> doubles) {
        this.loses = loses;
        this.doubles = doubles;
    }

    @Override
    public synchronized Position send(Channel from, ProducerRecord<byte[], byte[]> message) {
        var position = new Position(message.topic(), 0, offsets.merge(message.topic(), 1L, Long::sum));
        var key = new String(message.key(), StandardCharsets.UTF_8);
        if (loses.contains(key)) {
            return position;
        }
        try {
            var body = STRICT.readTree(message.value());
            var sound = CaseReported.TYPE.equals(header(message, "ce_type"))
                    && !header(message, "ce_id").isEmpty()
                    && header(message, "ce_time").startsWith("20")
                    && !header(message, "ce_time").startsWith("2026-13")
                    && body.path("parties").isArray()
                    && body.path("account").path("sealed").asString("").split("\\.").length == 5
                    && !header(body.path("account").path("sealed").asString("")).contains("nobody");
            if (!sound) {
                park(position, key, "PARKED", "malformed", "");
            } else if (!isOurs(body.path("division").asString())) {
                park(position, key, "REFUSED", "out-of-area", "S62");
            } else {
                register(from, body.path("reference").asString());
                if (doubles.contains(key)) {
                    register("D-again-" + key, from, key);
                }
            }
        } catch (JacksonException | IllegalArgumentException unreadable) {
            park(position, key, "PARKED", "not-json", "");
        }
        return position;
    }

    private static String header(String jwe) {
        return new String(java.util.Base64.getUrlDecoder().decode(jwe.split("\\.")[0]), StandardCharsets.UTF_8);
    }

    private static String header(ProducerRecord<byte[], byte[]> message, String name) {
        var header = message.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static boolean isOurs(String division) {
        return division.startsWith("500114") && !division.startsWith("500114999");
    }

    /// Answers with status and body.
    synchronized Map.Entry<Integer, String> report(String worker, String idempotencyKey, byte[] body) {
        JsonNode report;
        try {
            report = STRICT.readTree(body);
        } catch (JacksonException unreadable) {
            return problem(400, "body-unreadable", "");
        }
        if (!report.path("parties").isArray()
                || report.path("account").asString("").isEmpty()) {
            return problem(422, "facts-missing", "S58");
        }
        if (!report.path("kind").asString("").matches("[a-z-]+")
                || report.path("kind").asString("").equals("weather")
                || !report.path("item").asString("").equals("DISPUTE")
                || !report.path("peopleInvolved").isInt()
                || report.path("occurredAt").asString("").startsWith("2026-13")) {
            return problem(422, "field-invalid", "");
        }
        if (!worker.equals("grid-worker-" + report.path("grid").asString(""))) {
            return problem(404, "not-found", "");
        }
        var number = numbers.computeIfAbsent(idempotencyKey, key -> "R" + numbers.size());
        register(Channel.GRID, number);
        return Map.entry(201, Json.object().put("number", number).toString());
    }

    static Map.Entry<Integer, String> problem(int status, String slug, String rule) {
        var problem = Json.object().put("type", "urn:fengqiao:problem:" + slug).put("status", status);
        if (!rule.isEmpty()) {
            problem.put("rule", rule);
        }
        return Map.entry(status, problem.toString());
    }

    private void register(Channel channel, String reference) {
        register("D-" + channel.wire() + "-" + reference, channel, reference);
    }

    private void register(String id, Channel channel, String reference) {
        disputes.computeIfAbsent(id, dispute -> {
            cases.put(
                    dispute + "-1",
                    Json.object()
                            .put("id", dispute + "-1")
                            .put("mediator", "mediator-500114001001-1")
                            .put("level", "VILLAGE")
                            .put("stage", "OPEN"));
            return Json.object()
                    .put("id", dispute)
                    .put("channel", channel.wire())
                    .put("reference", reference)
                    .put("stage", "DISPATCHED")
                    .put("unit", "P500114001001");
        });
    }

    private void park(Position position, String key, String status, String reason, String rule) {
        var row = Json.object()
                .put("topic", position.topic())
                .put("partition", position.partition())
                .put("offset", position.offset())
                .put("key", key)
                .put("status", status)
                .put("reason", reason);
        if (!rule.isEmpty()) {
            row.put("rule", rule);
        }
        parked.add(row);
    }

    synchronized String ledger(String reference) {
        return list(disputes.values().stream()
                .filter(row ->
                        reference.isEmpty() || row.path("reference").asString().equals(reference))
                .toList());
    }

    synchronized String parked(String topic) {
        return list(parked.stream()
                .filter(row -> row.path("topic").asString().equals(topic))
                .toList());
    }

    synchronized String cases(String stage) {
        return list(cases.values().stream()
                .filter(row -> row.path("stage").asString().equals(stage))
                .toList());
    }

    synchronized String facts(String dispute) {
        var row = disputes.get(dispute);
        var closed = row != null && row.path("stage").asString().equals("CLOSED");
        return list(closed ? List.of(Json.object().put("dispute", dispute).put("scored", true)) : List.of());
    }

    synchronized boolean mediate(String id, String move) {
        var row = cases.get(id);
        if (row == null || row.path("stage").asString().equals("CLOSED")) {
            return false;
        }
        if (move.equals("sessions")) {
            row.put("sessions", 1);
            return true;
        }
        row.put("stage", "CLOSED");
        var dispute = Objects.requireNonNull(disputes.get(id.substring(0, id.length() - 2)));
        var grid = dispute.path("channel").asString().equals("grid");
        dispute.put("stage", grid ? "SETTLED" : "CLOSED").put("outcome", "SETTLED");
        return true;
    }

    synchronized boolean feedBack(String id) {
        var row = disputes.get(id);
        if (row == null || !row.path("stage").asString().equals("SETTLED")) {
            return false;
        }
        row.put("stage", "CLOSED");
        return true;
    }

    private static String list(List<ObjectNode> rows) {
        var list = Json.object();
        list.putArray("items").addAll(rows);
        return list.toString();
    }

    @Override
    public void close() {}
}
