package io.fengqiao.dispute.casework.bus;

import io.fengqiao.chassis.inbox.Malformed;
import io.fengqiao.chassis.kernel.Personal;
import io.fengqiao.dispute.casework.Channel;
import io.fengqiao.dispute.casework.DisputeEvent;
import io.fengqiao.dispute.casework.Part;
import io.fengqiao.dispute.casework.Party;
import io.fengqiao.dispute.casework.Report;
import io.fengqiao.dispute.casework.Snapshot;
import io.fengqiao.dispute.deadlines.Referral;
import io.fengqiao.dispute.places.Territory;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `dispute.split.v1`, as it is told and as this service reads it again to put the parts on the books: all there is to
/// them, sealed, stands in it.
record SplitWords(
        String dispute,
        int dispatch,
        String unit,
        boolean ends,
        String reason,
        String channel,
        @Nullable String reportedBy,
        @Nullable Referral referral,
        List<PartWords> parts,
        Instant at) {
    record PartWords(
            int part,
            String dispute,
            String reference,
            String kind,
            Personal account,
            @Nullable Personal address,
            @Nullable String village,
            @Nullable String town,
            String division,
            Instant occurredAt,
            int peopleInvolved,
            @Nullable Long amountYuan,
            boolean violenceLikely,
            List<Party> parties) {
        static PartWords of(Part part) {
            var report = part.report();
            var place = part.territory();
            return new PartWords(
                    part.number(),
                    part.dispute(),
                    report.reference(),
                    report.kind(),
                    report.account(),
                    report.address(),
                    place.village(),
                    place.town(),
                    place.division(),
                    report.occurredAt(),
                    report.peopleInvolved(),
                    report.amountYuan(),
                    report.violenceLikely(),
                    report.parties());
        }
    }

    static SplitWords of(Snapshot whole, DisputeEvent.Split split) {
        var partition = split.partition();
        return new SplitWords(
                whole.id(),
                split.dispatch(),
                split.unit(),
                partition.ends(),
                partition.reason(),
                whole.report().channel().code(),
                whole.report().reportedBy(),
                whole.report().referral(),
                partition.parts().stream().map(PartWords::of).toList(),
                partition.at());
    }

    Part part(PartWords told) {
        var report = new Report(
                Channel.of(channel).orElseThrow(() -> new Malformed("field-malformed", "channel is none we know")),
                told.reference(),
                told.kind(),
                told.account(),
                told.address(),
                told.occurredAt(),
                told.peopleInvolved(),
                told.amountYuan(),
                told.violenceLikely(),
                told.parties(),
                reportedBy,
                referral);
        var district = told.division().substring(0, 6) + "000000";
        return new Part(told.part(), told.dispute(), report, new Territory(district, told.town(), told.village()));
    }
}
