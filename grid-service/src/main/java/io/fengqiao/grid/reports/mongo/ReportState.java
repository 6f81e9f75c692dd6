package io.fengqiao.grid.reports.mongo;

import io.fengqiao.chassis.kernel.Personal;
import io.fengqiao.grid.reports.Content;
import io.fengqiao.grid.reports.DisputeKind;
import io.fengqiao.grid.reports.Item;
import io.fengqiao.grid.reports.Party;
import io.fengqiao.grid.reports.Report;
import io.fengqiao.grid.reports.Stage;
import io.fengqiao.grid.reports.Stage.Outcome;
import io.fengqiao.grid.reports.Stage.Status;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A report as plain values. `item`, `status` and `grid` stand outside: lists are filtered by them.
record ReportState(
        String number,
        String grid,
        Item item,
        Status status,
        String reportedBy,
        Instant reportedAt,
        StoredContent content,
        StoredStage stage) {

    static ReportState of(Report report) {
        return new ReportState(
                report.number().value(),
                report.grid().value(),
                report.content().item(),
                report.stage().status(),
                report.reportedBy(),
                report.reportedAt(),
                StoredContent.of(report.content()),
                StoredStage.of(report.stage()));
    }

    /// The last three are a dispute's alone.
    record StoredContent(
            Item item,
            Personal account,
            @Nullable Personal address,
            Instant occurredAt,
            boolean violenceLikely,
            List<StoredParty> parties,
            @Nullable DisputeKind kind,
            @Nullable Integer peopleInvolved,
            @Nullable Long amountYuan) {

        static StoredContent of(Content content) {
            var parties = content.parties().stream().map(StoredParty::of).toList();
            return switch (content) {
                case Content.Dispute dispute ->
                    new StoredContent(
                            Item.DISPUTE,
                            dispute.account(),
                            dispute.address(),
                            dispute.occurredAt(),
                            dispute.violenceLikely(),
                            parties,
                            dispute.kind(),
                            dispute.peopleInvolved(),
                            dispute.amountYuan());
                case Content.Matter matter ->
                    new StoredContent(
                            matter.item(),
                            matter.account(),
                            matter.address(),
                            matter.occurredAt(),
                            matter.violenceLikely(),
                            parties,
                            null,
                            null,
                            null);
            };
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
                            all)
                    : new Content.Matter(item, account, address, occurredAt, violenceLikely, all);
        }
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

    /// `level`, `unit` and `dueAt` while a platform has it, `outcome` when it is closed.
    record StoredStage(
            Instant at,
            @Nullable String level,
            @Nullable String unit,
            @Nullable Instant dueAt,
            @Nullable Outcome outcome) {

        static StoredStage of(Stage stage) {
            return switch (stage) {
                case Stage.Handling(var level, var unit, var dueAt, var at) ->
                    new StoredStage(at, level, unit, dueAt, null);
                case Stage.Closed(var outcome, var at) -> new StoredStage(at, null, null, null, outcome);
                case Stage.Reported _, Stage.Registered _, Stage.Settled _, Stage.Unsettled _ ->
                    new StoredStage(stage.at(), null, null, null, null);
            };
        }

        Stage stage(Status status) {
            return switch (status) {
                case REPORTED -> new Stage.Reported(at);
                case REGISTERED -> new Stage.Registered(at);
                case HANDLING ->
                    new Stage.Handling(
                            Objects.requireNonNull(level),
                            Objects.requireNonNull(unit),
                            Objects.requireNonNull(dueAt),
                            at);
                case SETTLED -> new Stage.Settled(at);
                case UNSETTLED -> new Stage.Unsettled(at);
                case CLOSED -> new Stage.Closed(Objects.requireNonNull(outcome), at);
            };
        }
    }
}
