package io.fengqiao.dispute.casework;

import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The disputes on the books.
public interface Disputes {
    Versioned<Dispute> get(String id, Scope scope);

    /// The ledger (S70): what fits the question within the scope, last registered first.
    LedgerPage page(Scope scope, LedgerQuestion question);

    /// A command's new dispute, once.
    Versioned<Dispute> create(String id, CommandContext mandate, Supplier<Decision<Dispute, DisputeEvent>> birth);

    /// A command on one dispute within the caller's scope, once; the move answers with what is told.
    Versioned<Dispute> change(String id, CommandContext mandate, Function<Dispute, List<DisputeEvent>> move);

    /// Ids of disputes whose clock has fired by then, oldest first. A hint: look again.
    List<String> due(Instant until, int limit);

    /// Ids, after the one given, of disputes with an end counted over a year not published then.
    List<String> guessed(String after, int limit);

    /// Ids, after the one given, of disputes stored by the version before this one, whose clocks
    /// nobody would find.
    List<String> ofTheVersionBefore(String after, int limit);

    /// The clock that fires first of all.
    @Nullable
    Instant firstDue();

    WatchingDeadlines.Pass moveAll(List<String> ids, Function<@Nullable Dispute, Decision<Dispute, DisputeEvent>> move);

    /// How many are on the district's list of supervised disputes.
    long supervised();
}
