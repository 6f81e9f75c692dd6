package io.fengqiao.dispute;

import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.dispute.casework.Dispute;
import io.fengqiao.dispute.casework.Disputes;
import io.fengqiao.dispute.casework.LedgerQuestion;
import io.fengqiao.dispute.casework.Stage;
import io.fengqiao.dispute.rulebook.PastCase;
import io.fengqiao.dispute.rulebook.PastCases;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The ledger's last disputes, for the dry run of a proposal.
@Component
final class PastDisputes implements PastCases {
    private static final int PAGE = 200;

    private final Disputes disputes;

    PastDisputes(Disputes disputes) {
        this.disputes = disputes;
    }

    @Override
    public List<PastCase> latest(int most) {
        var all = new ArrayList<PastCase>();
        @Nullable String after = null;
        do {
            var page = disputes.page(
                    Scope.system(),
                    new LedgerQuestion(null, null, null, null, null, null, null, null, null, null, PAGE, after));
            page.disputes().forEach(stored -> all.add(past(stored.aggregate())));
            after = page.next();
        } while (after != null && all.size() < most);
        return all.size() > most ? all.subList(0, most) : all;
    }

    private static PastCase past(Dispute dispute) {
        var it = dispute.snapshot();
        var report = it.report();
        var referral = report.origin().referral();
        return new PastCase(
                it.id().value(),
                report.kind(),
                report.origin().channel().code(),
                it.grading().grade().name(),
                it.territory(),
                report.facts(),
                it.assignment().number(),
                it.registeredAt(),
                new PastCase.Time(
                        it.assignment().route().level(),
                        referral == null ? null : referral.name(),
                        it.assignment().at(),
                        it.assignment().resolve().dueAt(),
                        doneAt(it.stage())));
    }

    private static @Nullable Instant doneAt(Stage stage) {
        return switch (stage) {
            case Stage.Dispatched _, Stage.Accepted _ -> null;
            case Stage.Settled(var _, var at, var _) -> at;
            case Stage.Unsettled(var _, var at) -> at;
            case Stage.Closed(var _, var settledAt, var at) -> settledAt == null ? at : settledAt;
        };
    }
}
