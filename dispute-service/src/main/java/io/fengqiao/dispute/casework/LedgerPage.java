package io.fengqiao.dispute.casework;

import io.fengqiao.chassis.kernel.Versioned;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A page of the ledger, and the cursor of the next one where there is more.
public record LedgerPage(
        List<Versioned<Dispute>> disputes, @Nullable String next) {
    public LedgerPage {
        disputes = List.copyOf(disputes);
    }
}
