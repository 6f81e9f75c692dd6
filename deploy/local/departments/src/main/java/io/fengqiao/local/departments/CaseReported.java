package io.fengqiao.local.departments;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// The body of `intake.case-reported.v1`, with everything about persons sealed by the department
/// that sends it.
final class CaseReported {
    static final String TYPE = "intake.case-reported.v1";

    private final Sealer sealer;

    CaseReported(Sealer sealer) {
        this.sealer = sealer;
    }

    ObjectNode body(Report report) {
        var story = report.story();
        var key = report.channel().keyId();
        var body = Json.object()
                .put("reference", report.reference())
                .put("kind", story.kind())
                .put("occurredAt", story.occurredAt().toString())
                .put("division", report.division())
                .put("peopleInvolved", story.peopleInvolved())
                .put("violenceLikely", story.violenceLikely());
        put(body, "account", key, "STATEMENT", story.account());
        put(body, "address", key, "ADDRESS", story.place().address());
        if (story.amountYuan() != null) {
            body.put("amountYuan", story.amountYuan());
        }
        var parties = body.putArray("parties");
        for (var party : story.parties()) {
            var node = parties.addObject().put("role", party.role());
            put(node, "name", key, "NAME", party.name());
            put(node, "idNumber", key, "ID_NUMBER", party.idNumber());
            put(node, "phone", key, "PHONE", party.phone());
        }
        return body;
    }

    private void put(ObjectNode node, String field, String key, String kind, @Nullable String clear) {
        if (clear != null) {
            node.putObject(field).put("kind", kind).put("sealed", sealer.seal(key, kind, clear));
        }
    }
}
