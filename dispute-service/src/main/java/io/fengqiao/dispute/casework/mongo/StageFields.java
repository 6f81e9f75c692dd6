package io.fengqiao.dispute.casework.mongo;

import static io.fengqiao.dispute.casework.mongo.Fields.instant;
import static io.fengqiao.dispute.casework.mongo.Fields.there;

import io.fengqiao.dispute.casework.Outcome;
import io.fengqiao.dispute.casework.Stage;
import org.bson.Document;

/// The stage as a word, `stage`, and beside it what belongs to it:
/// `stageAt?, agreement?, onTime?, unsettledReason?, outcome?, settledAt?`.
final class StageFields {
    private StageFields() {}

    static void put(Fields fields, Stage stage) {
        fields.put("stage", stage.name());
        switch (stage) {
            case Stage.Dispatched _ -> {}
            case Stage.Accepted(var at) -> fields.put("stageAt", at);
            case Stage.Settled(var agreement, var at, var onTime) ->
                fields.put("stageAt", at).put("agreement", agreement).put("onTime", onTime);
            case Stage.Unsettled(var reason, var at) ->
                fields.put("stageAt", at).put("unsettledReason", reason);
            case Stage.Closed(var outcome, var settledAt, var at) ->
                fields.put("stageAt", at).put("outcome", outcome).put("settledAt", settledAt);
        }
    }

    static Stage stage(Document state) {
        var word = state.getString("stage");
        return switch (word) {
            case "DISPATCHED" -> new Stage.Dispatched();
            case "ACCEPTED" -> new Stage.Accepted(instant(state, "stageAt"));
            case "SETTLED" ->
                new Stage.Settled(
                        there(state.getString("agreement"), "agreement"),
                        instant(state, "stageAt"),
                        there(state.getBoolean("onTime"), "onTime"));
            case "UNSETTLED" ->
                new Stage.Unsettled(
                        there(state.getString("unsettledReason"), "unsettledReason"), instant(state, "stageAt"));
            case "CLOSED" ->
                new Stage.Closed(
                        Outcome.valueOf(there(state.getString("outcome"), "outcome")),
                        Fields.instantOrNull(state, "settledAt"),
                        instant(state, "stageAt"));
            default -> throw new IllegalStateException("stage " + word + " (expected: a known one)");
        };
    }
}
