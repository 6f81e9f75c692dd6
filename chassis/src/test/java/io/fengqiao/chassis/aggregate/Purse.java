package io.fengqiao.chassis.aggregate;

import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.Refusal;
import java.util.List;

/// The aggregate of these tests: a purse with some coins.
final class Purse {
    int coins;

    /// So many coins were put in.
    record Filled(int coins) {}

    Purse(int coins) {
        this.coins = coins;
    }

    static final Telling<Purse, Filled> TELLING = new Telling<>(
            (purse, event) -> new OutboundEvent("purses", "key", "purse.filled.v1", "subject", event), String::valueOf);

    Decision<Purse, Filled> put(int more) {
        coins += more;
        return Decision.changed(this, List.of(new Filled(more)));
    }

    Decision<Purse, Filled> take(int fewer) {
        if (fewer > coins) {
            throw new Refusal("purse-empty", Refusal.Kind.CONFLICT, null, coins);
        }
        coins -= fewer;
        return Decision.changed(this, List.of());
    }
}
