package io.fengqiao.grid.net.redrawing;

import io.fengqiao.chassis.aggregate.AggregateMapping;
import io.fengqiao.chassis.kernel.Visibility;
import io.fengqiao.grid.net.redrawing.ClaimsMapping.State;
import io.fengqiao.grid.net.redrawing.TownClaims.Claim;
import java.util.List;
import java.util.Set;

/// A town's claims, written down. Nobody sees them, and nothing is told of them.
final class ClaimsMapping implements AggregateMapping<TownClaims, State> {
    record State(String town, List<Claim> claims) {}

    @Override
    public String collection() {
        return "grid_claims";
    }

    @Override
    public Class<State> stateType() {
        return State.class;
    }

    @Override
    public String id(TownClaims claims) {
        return claims.town();
    }

    @Override
    public State state(TownClaims claims) {
        return new State(claims.town(), claims.claims());
    }

    @Override
    public TownClaims aggregate(State state) {
        return new TownClaims(state.town(), state.claims());
    }

    @Override
    public Visibility visibility(TownClaims claims) {
        return new Visibility(Set.of(), Set.of(), Set.of());
    }
}
