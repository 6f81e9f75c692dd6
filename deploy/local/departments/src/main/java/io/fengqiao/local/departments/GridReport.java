package io.fengqiao.local.departments;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// What a grid worker's telephone posts: a dispute, item 5 of the ten kinds of report (S99).
final class GridReport {
    private static final int FLAWS = 12;
    private static final int DEPTH = 2_000;

    private GridReport() {}

    static byte[] body(Report report) {
        var body = sound(report);
        return report.intent() == Intent.MALFORMED ? flawed(body, report.variant() % FLAWS) : Json.bytes(body);
    }

    private static ObjectNode sound(Report report) {
        var story = report.story();
        var body = Json.object()
                .put("item", "DISPUTE")
                .put("grid", report.grid())
                .put("kind", story.kind())
                .put("account", story.account())
                .put("address", story.place().address())
                .put("occurredAt", story.occurredAt().toString())
                .put("peopleInvolved", story.peopleInvolved())
                .put("violenceLikely", story.violenceLikely());
        if (story.amountYuan() != null) {
            body.put("amountYuan", story.amountYuan());
        }
        var parties = body.putArray("parties");
        for (var party : story.parties()) {
            var node = parties.addObject().put("role", party.role()).put("name", party.name());
            put(node, "idNumber", party.idNumber());
            put(node, "phone", party.phone());
        }
        return body;
    }

    private static void put(ObjectNode node, String field, @Nullable String value) {
        if (value != null) {
            node.put(field, value);
        }
    }

    private static byte[] flawed(ObjectNode body, int flaw) {
        var sound = Json.bytes(body);
        return switch (flaw) {
            case 0 -> "邻居两家吵起来了，快来".getBytes(StandardCharsets.UTF_8);
            case 1 -> Arrays.copyOf(sound, sound.length / 2);
            case 2 -> Json.bytes(without(body, "account"));
            case 3 -> Json.bytes(body.put("kind", "weather"));
            case 4 -> Json.bytes(body.put("item", "HEARSAY"));
            case 5 -> Json.bytes(body.put("occurredAt", "2026-13-45T25:61:00Z"));
            case 6 -> Json.bytes(body.put("peopleInvolved", "若干"));
            case 7 -> Json.bytes(without(body, "parties"));
            case 8 ->
                ("{\"kind\":\"other\"," + new String(sound, StandardCharsets.UTF_8).substring(1))
                        .getBytes(StandardCharsets.UTF_8);
            case 9 ->
                ("{\"remark\":" + "[".repeat(DEPTH) + "]".repeat(DEPTH) + ","
                                + new String(sound, StandardCharsets.UTF_8).substring(1))
                        .getBytes(StandardCharsets.UTF_8);
            case 10 -> Json.bytes(body.put("parties", "张三和李四"));
            default -> Json.bytes(body.put("account", ""));
        };
    }

    private static ObjectNode without(ObjectNode body, String field) {
        body.remove(field);
        return body;
    }
}
