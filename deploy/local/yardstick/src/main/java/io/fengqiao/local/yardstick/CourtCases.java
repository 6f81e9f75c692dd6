package io.fengqiao.local.yardstick;

import io.fengqiao.chassis.personal.DevelopmentKeys;
import io.fengqiao.local.departments.material.Chances;
import io.fengqiao.local.departments.material.Kinds;
import io.fengqiao.local.departments.material.Places;
import io.fengqiao.local.departments.material.Settlements;
import io.fengqiao.local.departments.material.Story;
import io.fengqiao.local.departments.material.Storyteller;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.ProducerRecord;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// What the court sends: cases of the common civil kinds from all villages, none graver than GENERAL,
/// and their ends.
///
/// Everything personal is sealed beforehand, a few hundred different cases that take turns: sealing is the
/// department's work and not the suite's.
final class CourtCases {
    static final String TOPIC = "intake.court";
    private static final String SOURCE = "/departments/court";
    private static final String KEY = "intake-court";
    private static final int DIFFERENT = 400;

    private final JsonMapper json = new JsonMapper();
    private final Sealing sealing = new Sealing(KEY, DevelopmentKeys.key(KEY));
    private final List<String> bodies;
    private final String summary;

    CourtCases() {
        var storyteller = new Storyteller();
        var places = new Places();
        var yesterday = Instant.now().minus(Duration.ofDays(1)).truncatedTo(ChronoUnit.SECONDS);
        bodies = IntStream.range(0, DIFFERENT)
                .mapToObj(number -> {
                    var chances = Chances.of(1, number);
                    var kind = Kinds.CIVIL.get(number % Kinds.CIVIL.size());
                    return sealed(storyteller.tell("court", kind, places.somewhere(chances), yesterday, chances));
                })
                .toList();
        var node = json.createObjectNode();
        sealing.put(node, "summary", "STATEMENT", new Settlements().terms(Chances.of(1, 0)));
        summary = json.writeValueAsString(node).substring(1);
    }

    private String sealed(Story story) {
        var body = json.createObjectNode()
                .put("kind", story.kind())
                .put("occurredAt", story.occurredAt().toString())
                .put("division", story.place().village())
                .put("peopleInvolved", 2)
                .put("violenceLikely", false);
        sealing.put(body, "account", "STATEMENT", story.account());
        sealing.put(body, "address", "ADDRESS", story.place().address());
        var parties = body.putArray("parties");
        story.parties().stream().limit(2).forEach(party -> {
            ObjectNode node = parties.addObject().put("role", party.role());
            sealing.put(node, "name", "NAME", party.name());
            if (party.idNumber() != null) {
                sealing.put(node, "idNumber", "ID_NUMBER", party.idNumber());
            }
            if (party.phone() != null) {
                sealing.put(node, "phone", "PHONE", party.phone());
            }
        });
        return json.writeValueAsString(body).substring(1);
    }

    String body(String reference, int number) {
        return "{\"reference\":\"" + reference + "\"," + bodies.get(number % DIFFERENT);
    }

    int meanBytes() {
        return bodies.stream()
                                .mapToInt(body -> body.getBytes(StandardCharsets.UTF_8).length)
                                .sum()
                        / DIFFERENT
                + 40;
    }

    ProducerRecord<byte[], byte[]> reported(String reference, int number, long at) {
        return event("intake.case-reported.v1", reference, 1, at, reference, body(reference, number));
    }

    ProducerRecord<byte[], byte[]> concluded(String reference, String dispute, int dispatch, long at) {
        var body = "{\"reference\":\"" + reference + "\",\"dispute\":\"" + dispute + "\",\"dispatch\":" + dispatch
                + ",\"result\":\"AGREED\",\"concludedAt\":\"" + Instant.ofEpochMilli(at) + "\"," + summary;
        return event("intake.mediation-concluded.v1", reference, 1 + dispatch, at, dispute, body);
    }

    private static ProducerRecord<byte[], byte[]> event(
            String type, String reference, int sequence, long at, String key, String body) {
        var message = new ProducerRecord<>(TOPIC, null, at, bytes(key), bytes(body));
        var id = UUID.nameUUIDFromBytes(bytes(reference + "/" + sequence)).toString();
        headers(type, reference, sequence, at, id)
                .forEach((name, value) -> message.headers().add(name, bytes(value)));
        return message;
    }

    private static Map<String, String> headers(String type, String reference, int sequence, long at, String id) {
        return Map.of(
                "ce_specversion", "1.0",
                "ce_id", id,
                "ce_source", SOURCE,
                "ce_type", type,
                "ce_subject", reference,
                "ce_time", Instant.ofEpochMilli(at).toString(),
                "ce_sequence", Integer.toString(sequence),
                "ce_correlationid", id,
                "content-type", "application/json");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
