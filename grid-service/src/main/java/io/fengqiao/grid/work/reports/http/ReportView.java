package io.fengqiao.grid.work.reports.http;

import io.fengqiao.chassis.kernel.Personal;
import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.chassis.personal.Vault;
import io.fengqiao.grid.work.reports.Content;
import io.fengqiao.grid.work.reports.Course;
import io.fengqiao.grid.work.reports.HazardKind;
import io.fengqiao.grid.work.reports.Item;
import io.fengqiao.grid.work.reports.Party;
import io.fengqiao.grid.work.reports.Report;
import io.fengqiao.grid.work.reports.Sign;
import io.fengqiao.grid.work.reports.Stage;
import io.fengqiao.grid.work.reports.Stage.Outcome;
import io.fengqiao.grid.work.reports.Stage.Status;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A report as anybody in scope sees it: what is about persons is masked (P5). `dispute` is there once the
/// ledger has it.
record ReportView(
        String number,
        Item item,
        Status status,
        Instant statusSince,
        String grid,
        String village,
        @Nullable String kind,
        String account,
        @Nullable String address,
        Instant occurredAt,
        Instant reportedAt,
        String reportedBy,
        @Nullable Integer peopleInvolved,
        @Nullable Integer witnesses,
        @Nullable Long amountYuan,
        boolean violenceLikely,
        List<PartyView> parties,
        @Nullable List<String> alsoIn,
        @Nullable List<String> departments,
        @Nullable String dispute,
        @Nullable String level,
        @Nullable String unit,
        @Nullable Instant dueAt,
        @Nullable Outcome outcome,
        @Nullable HazardKind hazard,
        @Nullable List<Sign> signs,
        @Nullable String firstAid,
        @Nullable HandlingView handling,
        @Nullable List<SuccessionView> successions,
        int attachments,
        Instant changedAt,
        long version) {

    /// The grid was redrawn, and the report went along (S94).
    record SuccessionView(String from, String to, String change, String reason, Instant at) {}

    record PartyView(
            Party.Role role,
            String name,
            @Nullable String idNumber,
            @Nullable String phone) {}

    static ReportView of(Versioned<Report> stored, Vault vault) {
        var report = stored.aggregate().snapshot();
        var content = report.content();
        var facts = content.facts();
        var findings = content.findings();
        var dispute = content instanceof Content.Dispute one ? one : null;
        var stage = report.course() instanceof Course.InLedger(var one) ? one : null;
        var inLedger = stage instanceof Stage.Handling one ? one : null;
        var handling = report.course() instanceof Course.Here(var one) ? one : null;
        var holder = handling == null ? null : handling.holder().orElse(null);
        return new ReportView(
                report.number().value(),
                content.item(),
                report.course().status(),
                report.course().since(),
                report.grid().value(),
                report.grid().village(),
                dispute == null ? null : dispute.kind().slug(),
                vault.mask(content.account()),
                mask(facts.address(), vault),
                facts.occurredAt(),
                report.reportedAt(),
                report.reportedBy(),
                facts.peopleInvolved(),
                facts.witnesses(),
                facts.amountYuan(),
                facts.violenceLikely(),
                facts.parties().stream().map(party -> view(party, vault)).toList(),
                any(findings.reach().alsoIn()),
                any(findings.reach().departments()),
                stage == null || stage.status() == Status.REPORTED
                        ? null
                        : report.number().dispute(),
                inLedger != null
                        ? inLedger.level()
                        : holder == null ? null : holder.level().name(),
                inLedger != null ? inLedger.unit() : holder == null ? null : holder.unit(),
                inLedger != null ? inLedger.dueAt() : handling == null ? null : handling.dueAt(),
                stage == null ? null : stage.outcome(),
                findings.hazard(),
                findings.signs().isEmpty()
                        ? null
                        : findings.signs().stream().sorted().toList(),
                findings.firstAid() == null
                        ? null
                        : vault.mask(findings.firstAid().done()),
                handling == null ? null : HandlingView.of(handling),
                report.successions().isEmpty()
                        ? null
                        : report.successions().stream()
                                .map(one -> new SuccessionView(
                                        one.from().value(), one.to().value(), one.change(), one.reason(), one.at()))
                                .toList(),
                report.attachments().size(),
                report.changedAt(),
                stored.version());
    }

    private static @Nullable List<String> any(List<String> codes) {
        return codes.isEmpty() ? null : codes;
    }

    private static PartyView view(Party party, Vault vault) {
        return new PartyView(
                party.role(), vault.mask(party.name()), mask(party.idNumber(), vault), mask(party.phone(), vault));
    }

    private static @Nullable String mask(@Nullable Personal personal, Vault vault) {
        return personal == null ? null : vault.mask(personal);
    }
}
