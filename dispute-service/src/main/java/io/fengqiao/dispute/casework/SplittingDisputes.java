package io.fengqiao.dispute.casework;

import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.Versioned;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Makes several disputes of one (S70), in writes that no transaction binds: that of the one that is split is
/// the decision, and tells all there is to its parts; each part is put on the books when that is heard, once,
/// however often it is heard.
///
/// Everything a part could be refused for is checked before the first write: a part that was told of comes
/// onto the books. Graded, dispatched and clocked it is by the books as of the split, so that no outage
/// moves its limits.
public final class SplittingDisputes {
    static final int MOST = 10;
    private static final int LEAST_OF_ONE_THAT_ENDS = 2;

    private final Disputes disputes;
    private final RegisteringDisputes registering;

    public SplittingDisputes(Disputes disputes, RegisteringDisputes registering) {
        this.disputes = disputes;
        this.registering = registering;
    }

    public Versioned<Dispute> split(String id, CommandContext mandate, SplitDispute command) {
        return disputes.change(id, mandate, dispute -> {
            Holder.require(mandate.caller(), dispute);
            dispute.requireOpen("split");
            var partition = new Partition(parts(dispute, command), command.ends(), command.reason(), command.at());
            return dispute.split(partition, mandate.caller().subject());
        });
    }

    public Decision<Dispute, DisputeEvent> putOnTheBooks(
            @Nullable Dispute present, DisputeId parent, Part part, Instant at) {
        if (present != null) {
            return Decision.ignored("on the books already");
        }
        var child = registering.partOf(parent, part, at);
        return Decision.changed(child, child.birth());
    }

    private List<Part> parts(Dispute whole, SplitDispute command) {
        int given = command.portions().size();
        int before = whole.snapshot().kinship().parts().size();
        int least = command.ends() ? LEAST_OF_ONE_THAT_ENDS : 1;
        if (given < least) {
            throw SplitRefused.tooFew(given, least);
        }
        if (before + given > MOST) {
            throw SplitRefused.tooMany(before + given, MOST);
        }
        var missing = new ArrayList<String>();
        var reports = new ArrayList<RegisterDispute>();
        for (SplitDispute.Portion portion : command.portions()) {
            int number = before + reports.size() + 1;
            var report = report(whole, number, portion, command.at());
            reports.add(report);
            registering.missing(report, command.at()).forEach(fact -> missing.add("part " + number + ": " + fact));
        }
        if (!missing.isEmpty()) {
            throw new FactsMissing(missing);
        }
        var parts = new ArrayList<Part>();
        for (RegisterDispute report : reports) {
            int number = before + parts.size() + 1;
            parts.add(registering.check(
                    report,
                    command.at(),
                    checked ->
                            new Part(number, DisputeId.partOf(whole.snapshot().id(), number), checked)));
        }
        return parts;
    }

    private static RegisterDispute report(Dispute whole, int number, SplitDispute.Portion part, Instant now) {
        var it = whole.report();
        boolean there = part.division() == null && part.address() == null;
        var division = part.division() == null ? it.place().territory().division() : part.division();
        return new RegisterDispute(
                it.origin().part(number),
                part.kind(),
                part.account(),
                part.then() ? part.facts().at(it.facts().occurredAt()) : part.facts(),
                ReportedPlace.of(division, there ? it.place().address() : part.address()),
                part.parties(),
                now);
    }
}
