package io.fengqiao.dispute.casework.mongo;

import static io.fengqiao.dispute.casework.mongo.Fields.instant;

import io.fengqiao.dispute.facts.Facts;
import java.math.BigDecimal;
import org.bson.Document;

/// The facts, beside the other fields of a dispute: `occurredAt, peopleInvolved, witnesses?, amountYuan?,
/// violenceLikely`. What the
/// version before did not know is absent in what it stored (R9).
final class FactsFields {
    private FactsFields() {}

    static void put(Fields fields, Facts it) {
        fields.put("occurredAt", it.occurredAt())
                .put("peopleInvolved", it.peopleInvolved())
                .put("witnesses", it.witnesses())
                .put("amountYuan", it.amountYuan() == null ? null : it.yuan())
                .put("violenceLikely", it.violenceLikely());
    }

    static Facts facts(Document state) {
        return new Facts(
                instant(state, "occurredAt"),
                state.getInteger("peopleInvolved"),
                state.get("witnesses") instanceof Integer seen ? seen : null,
                state.get("amountYuan") instanceof Number yuan ? BigDecimal.valueOf(yuan.longValue()) : null,
                state.getBoolean("violenceLikely"));
    }
}
