package io.fengqiao.grid.work.reports.mongo;

import io.fengqiao.chassis.kernel.Personal;
import io.fengqiao.grid.work.reports.Content;
import io.fengqiao.grid.work.reports.DisputeKind;
import io.fengqiao.grid.work.reports.Findings;
import io.fengqiao.grid.work.reports.HazardKind;
import io.fengqiao.grid.work.reports.Item;
import io.fengqiao.grid.work.reports.Party;
import io.fengqiao.grid.work.reports.Reach;
import io.fengqiao.grid.work.reports.Sign;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a report says, as plain values. `kind`, `peopleInvolved`, `amountYuan` and `reach` are a dispute's alone.
record StoredContent(
        Item item,
        Personal account,
        @Nullable Personal address,
        Instant occurredAt,
        boolean violenceLikely,
        List<StoredParty> parties,
        @Nullable DisputeKind kind,
        @Nullable Integer peopleInvolved,
        @Nullable Long amountYuan,
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
                content.account(),
                content.address(),
                content.occurredAt(),
                content.violenceLikely(),
                content.parties().stream().map(StoredParty::of).toList(),
                dispute == null ? null : dispute.kind(),
                dispute == null ? null : dispute.peopleInvolved(),
                dispute == null ? null : dispute.amountYuan(),
                findings.hazard(),
                findings.signs(),
                findings.position(),
                firstAid == null ? null : firstAid.done(),
                firstAid == null ? null : firstAid.solved(),
                findings.reach().equals(Reach.NONE) ? null : findings.reach());
    }

    Content content() {
        var all = parties.stream().map(StoredParty::party).toList();
        return item == Item.DISPUTE
                ? new Content.Dispute(
                        Objects.requireNonNull(kind),
                        account,
                        Objects.requireNonNull(address),
                        occurredAt,
                        Objects.requireNonNull(peopleInvolved),
                        amountYuan,
                        violenceLikely,
                        all,
                        findings())
                : new Content.Matter(item, account, address, occurredAt, violenceLikely, all, findings());
    }

    private Findings findings() {
        return new Findings(
                hazard,
                signs == null ? Set.of() : signs,
                position,
                firstAid == null ? null : new Findings.FirstAid(firstAid, Boolean.TRUE.equals(solved)),
                reach == null ? Reach.NONE : reach);
    }

    record StoredParty(
            Party.Role role,
            Personal name,
            @Nullable Personal idNumber,
            @Nullable Personal phone) {
        static StoredParty of(Party party) {
            return new StoredParty(party.role(), party.name(), party.idNumber(), party.phone());
        }

        Party party() {
            return new Party(role, name, idNumber, phone);
        }
    }
}
