package io.fengqiao.local.departments;

import java.time.Instant;
import tools.jackson.databind.JsonNode;

/// What the feed reads of a dispute in the ledger.
record LedgerRow(
        String dispute,
        String channel,
        String reference,
        String stage,
        String outcome,
        String unit,
        Instant registeredAt) {

    static LedgerRow of(JsonNode node) {
        return new LedgerRow(
                node.path("dispute").asString(node.path("id").asString("")),
                node.path("channel").asString(""),
                node.path("reference").asString(""),
                node.path("stage").asString(""),
                node.path("outcome").asString(""),
                node.path("unit").asString(""),
                Instant.parse(node.path("registeredAt").asString(Instant.EPOCH.toString())));
    }

    boolean isClosed() {
        return stage.equals("CLOSED");
    }

    boolean isSettled() {
        return stage.equals("SETTLED") || (isClosed() && !outcome.equals("UNSETTLED"));
    }

    /// Mediation is over, with or without success; who reported it has to be told.
    boolean awaitsFeedback() {
        return stage.equals("SETTLED") || stage.equals("UNSETTLED");
    }

    boolean isDecided() {
        return awaitsFeedback() || isClosed();
    }
}
