package io.fengqiao.grid.work.rounds.mongo;

import io.fengqiao.chassis.aggregate.AggregateMapping;
import io.fengqiao.chassis.kernel.Visibility;
import io.fengqiao.grid.net.divisions.Divisions;
import io.fengqiao.grid.work.rounds.Duty;
import io.fengqiao.grid.work.rounds.Obliged;
import java.util.Set;
import org.bson.Document;

/// A duty, and who sees it: whoever works in the grid, the department itself, and the officers of the
/// place and above.
final class DutyMapping implements AggregateMapping<Duty, Document> {
    private final Divisions divisions;

    DutyMapping(Divisions divisions) {
        this.divisions = divisions;
    }

    /// Not the code alone: the directory's stream of the grid has that name.
    static String id(String obliged) {
        return "rounds-" + obliged;
    }

    @Override
    public String collection() {
        return "round_duties";
    }

    @Override
    public Class<Document> stateType() {
        return Document.class;
    }

    @Override
    public String id(Duty duty) {
        return id(duty.obliged().code());
    }

    @Override
    public Document state(Duty duty) {
        return DutyDocument.of(duty, divisions);
    }

    @Override
    public Duty aggregate(Document state) {
        return DutyDocument.duty(state);
    }

    @Override
    public Visibility visibility(Duty duty) {
        var obliged = duty.obliged();
        return new Visibility(
                divisions.areasOf(obliged.division()),
                obliged.kind() == Obliged.Kind.DEPARTMENT ? Set.of(obliged.code()) : Set.of(),
                Set.copyOf(duty.workers()));
    }
}
