package io.fengqiao.grid.net.redrawing;

import io.fengqiao.chassis.aggregate.AggregateMapping;
import io.fengqiao.chassis.kernel.Visibility;
import io.fengqiao.grid.net.divisions.Divisions;
import io.fengqiao.grid.net.divisions.Units;
import java.util.Set;

/// A change request, written down. The town sees it, the district, and the two offices.
final class ChangeMapping implements AggregateMapping<ChangeRequest, ChangeState> {
    private final Divisions divisions;
    private final Set<String> offices;

    ChangeMapping(Divisions divisions, Units units) {
        this.divisions = divisions;
        this.offices = Set.of(
                Office.POLITICAL_LEGAL.in(units).code(),
                Office.CIVIL_AFFAIRS.in(units).code());
    }

    @Override
    public String collection() {
        return "change_requests";
    }

    @Override
    public Class<ChangeState> stateType() {
        return ChangeState.class;
    }

    @Override
    public String id(ChangeRequest request) {
        return request.id().value();
    }

    @Override
    public ChangeState state(ChangeRequest request) {
        return ChangeState.of(request);
    }

    @Override
    public ChangeRequest aggregate(ChangeState state) {
        return state.request();
    }

    @Override
    public Visibility visibility(ChangeRequest request) {
        return new Visibility(divisions.areasOf(request.town()), offices, Set.of());
    }
}
