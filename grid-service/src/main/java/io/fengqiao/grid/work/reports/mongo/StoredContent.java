package io.fengqiao.grid.work.reports.mongo;

import io.fengqiao.chassis.kernel.Personal;
import io.fengqiao.grid.work.reports.Content;
import io.fengqiao.grid.work.reports.DisputeKind;
import io.fengqiao.grid.work.reports.Facts;
import io.fengqiao.grid.work.reports.Findings;
import io.fengqiao.grid.work.reports.HazardKind;
import io.fengqiao.grid.work.reports.Item;
import io.fengqiao.grid.work.reports.Reach;
import io.fengqiao.grid.work.reports.Sign;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Unwrapped;

/// What a report says, as plain values. `kind` and `reach` are a dispute's alone; the facts stand
/// flat beside them.
record StoredContent(
        Item item,
        @Unwrapped(onEmpty = Unwrapped.OnEmpty.USE_NULL) Facts facts,
        @Nullable DisputeKind kind,
        @Nullable HazardKind hazard,
        @Nullable Set<Sign> signs,
        @Nullable Personal position,
        @Nullable Personal firstAid,
        @Nullable Boolean solved,
        @Nullable Reach reach) {

    static StoredContent of(Content content) {
        var dispute = content instanceof Content.Dispute one ? one : null;
        var findings = content.findings();
        var firstAid = findings.firstAid();
        return new StoredContent(
                content.item(),
                content.facts(),
                dispute == null ? null : dispute.kind(),
                findings.hazard(),
                findings.signs(),
                findings.position(),
                firstAid == null ? null : firstAid.done(),
                firstAid == null ? null : firstAid.solved(),
                findings.reach().equals(Reach.NONE) ? null : findings.reach());
    }

    Content content() {
        return item == Item.DISPUTE
                ? new Content.Dispute(Objects.requireNonNull(kind), facts, findings())
                : new Content.Matter(item, facts, findings());
    }

    private Findings findings() {
        return new Findings(
                hazard,
                signs == null ? Set.of() : signs,
                position,
                firstAid == null ? null : new Findings.FirstAid(firstAid, Boolean.TRUE.equals(solved)),
                reach == null ? Reach.NONE : reach);
    }
}
