package io.fengqiao.grid.people.staff;

import io.fengqiao.chassis.aggregate.AggregateMapping;
import io.fengqiao.chassis.kernel.Visibility;
import io.fengqiao.grid.net.divisions.Divisions;
import java.util.Set;

/// A staff file, written down. The person itself sees it, the officers above it, and its
/// own department's line.
final class StaffMapping implements AggregateMapping<StaffFile, StaffState> {

    private final Divisions divisions;

    StaffMapping(Divisions divisions) {
        this.divisions = divisions;
    }

    @Override
    public String collection() {
        return "staff";
    }

    @Override
    public Class<StaffState> stateType() {
        return StaffState.class;
    }

    @Override
    public String id(StaffFile file) {
        return file.person();
    }

    @Override
    public StaffState state(StaffFile file) {
        return StaffState.of(file);
    }

    @Override
    public StaffFile aggregate(StaffState state) {
        return state.file();
    }

    @Override
    public Visibility visibility(StaffFile file) {
        return new Visibility(
                divisions.areasOf(file.profile().division()),
                Set.of(file.profile().unit()),
                Set.of(file.person()));
    }
}
