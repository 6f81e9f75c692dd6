package io.fengqiao.dispute.warnings.http;

import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.dispute.warnings.Measure;
import io.fengqiao.dispute.warnings.Receipt;
import io.fengqiao.dispute.warnings.Risk;
import io.fengqiao.dispute.warnings.RiskBook;
import io.fengqiao.dispute.warnings.Warning;
import io.fengqiao.dispute.warnings.WarningStage;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A warning as anybody in scope sees it: each rule that raised it, and no score.
record WarningView(
        String id,
        String dispute,
        String stage,
        String territoryUnit,
        @Nullable String matterUnit,
        boolean policeAlerted,
        List<RuleView> rules,
        Instant raisedAt,
        Instant acknowledgeBy,
        int urged,
        List<Receipt> receipts,
        List<Measure> measures,
        @Nullable String liftReason,
        @Nullable Instant liftedAt,
        long version) {
    record RuleView(String risk, String rule, String source, String ruleBook, String reason) {
        static RuleView of(RiskBook.Hit hit) {
            var reason = hit.reason();
            return new RuleView(hit.risk().name(), reason.rule(), reason.source(), reason.book(), reason.words());
        }
    }

    static WarningView of(Versioned<Warning> stored) {
        var it = stored.aggregate().snapshot();
        var lifted = it.stage() instanceof WarningStage.Lifted one ? one : null;
        return new WarningView(
                it.id(),
                it.dispute(),
                it.stage().name(),
                it.addressees().territoryUnit(),
                it.addressees().matterUnit(),
                it.has(Risk.VIOLENCE),
                it.hits().stream().map(RuleView::of).toList(),
                it.raisedAt(),
                it.acknowledgeBy(),
                it.urged(),
                it.receipts(),
                it.measures(),
                lifted == null ? null : lifted.reason(),
                lifted == null ? null : lifted.at(),
                stored.version());
    }
}
