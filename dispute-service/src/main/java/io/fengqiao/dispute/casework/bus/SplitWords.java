package io.fengqiao.dispute.casework.bus;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.fengqiao.chassis.codes.DivisionCode;
import io.fengqiao.chassis.inbox.Malformed;
import io.fengqiao.chassis.kernel.Personal;
import io.fengqiao.dispute.casework.Channel;
import io.fengqiao.dispute.casework.DisputeEvent;
import io.fengqiao.dispute.casework.DisputeId;
import io.fengqiao.dispute.casework.Origin;
import io.fengqiao.dispute.casework.Part;
import io.fengqiao.dispute.casework.Parties;
import io.fengqiao.dispute.casework.Party;
import io.fengqiao.dispute.casework.Place;
import io.fengqiao.dispute.casework.Report;
import io.fengqiao.dispute.casework.Snapshot;
import io.fengqiao.dispute.deadlines.Referral;
import io.fengqiao.dispute.facts.Facts;
import io.fengqiao.dispute.places.Territory;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `dispute.split.v1`, as it is told and as this service reads it again to put the parts on the books: all
/// there is to them, sealed, stands in it.
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
            @JsonUnwrapped Facts facts,
            List<Party> parties) {
        static PartWords of(Part part) {
            var report = part.report();
            var place = report.place().territory();
            return new PartWords(
                    part.number(),
                    part.dispute().value(),
                    report.origin().reference(),
                    report.kind(),
                    report.account(),
                    report.place().address(),
                    place.village(),
                    place.town(),
                    place.division(),
                    report.facts(),
                    report.parties().all());
        }
    }

    static SplitWords of(Snapshot whole, DisputeEvent.Split split) {
        var partition = split.partition();
        var from = whole.report().origin();
        return new SplitWords(
                whole.id().value(),
                split.dispatch(),
                split.unit(),
                partition.ends(),
                partition.reason(),
                from.channel().code(),
                from.reportedBy(),
                from.referral(),
                partition.parts().stream().map(PartWords::of).toList(),
                partition.at());
    }

    Part part(PartWords told) {
        var from = new Origin(
                Channel.of(channel).orElseThrow(() -> new Malformed("field-malformed", "channel is none we know")),
                told.reference(),
                reportedBy,
                referral);
        var district = new DivisionCode(told.division()).district().value();
        var territory = new Territory(district, told.town(), told.village());
        var place = Place.of(territory, told.address());
        var parties = new Parties(told.parties());
        return new Part(
                told.part(),
                new DisputeId(told.dispute()),
                new Report(from, told.kind(), told.account(), told.facts(), place, parties));
    }
}
