package io.fengqiao.grid.people.trainings;

import io.fengqiao.chassis.aggregate.AggregateMapping;
import io.fengqiao.chassis.kernel.Visibility;
import io.fengqiao.grid.net.divisions.Divisions;
import io.fengqiao.grid.people.trainings.PlanMapping.State;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A training plan, written down. Its unit sees it, and the officers above.
final class PlanMapping implements AggregateMapping<TrainingPlan, State> {

    record State(String unit, String division, int year, List<StoredSession> sessions) {}

    /// `heldOn` and `passed` are a held session's, `reason` a cancelled one's.
    record StoredSession(
            int number,
            String course,
            int hours,
            LocalDate on,
            Session.Status status,
            @Nullable LocalDate heldOn,
            List<String> passed,
            @Nullable String reason) {
        static StoredSession of(Session session) {
            var held = session.stage() instanceof Session.Held one ? one : null;
            return new StoredSession(
                    session.number(),
                    session.course(),
                    session.hours(),
                    session.on(),
                    session.status(),
                    held == null ? null : held.on(),
                    held == null ? List.of() : held.passed(),
                    session.stage() instanceof Session.Cancelled(var reason) ? reason : null);
        }

        Session session() {
            Session.Stage stage =
                    switch (status) {
                        case PLANNED -> new Session.Planned();
                        case HELD -> new Session.Held(Objects.requireNonNull(heldOn), passed);
                        case CANCELLED -> new Session.Cancelled(Objects.requireNonNull(reason));
                    };
            return new Session(number, course, hours, on, stage);
        }
    }

    private final Divisions divisions;

    PlanMapping(Divisions divisions) {
        this.divisions = divisions;
    }

    static String id(String unit, int year) {
        return unit + "/" + year;
    }

    @Override
    public String collection() {
        return "training_plans";
    }

    @Override
    public Class<State> stateType() {
        return State.class;
    }

    @Override
    public String id(TrainingPlan plan) {
        return id(plan.owner().unit(), plan.year());
    }

    @Override
    public State state(TrainingPlan plan) {
        return new State(
                plan.owner().unit(),
                plan.owner().division(),
                plan.year(),
                plan.sessions().stream().map(StoredSession::of).toList());
    }

    @Override
    public TrainingPlan aggregate(State state) {
        return new TrainingPlan(
                new TrainingPlan.Owner(state.unit(), state.division()),
                state.year(),
                state.sessions().stream().map(StoredSession::session).toList());
    }

    @Override
    public Visibility visibility(TrainingPlan plan) {
        return new Visibility(
                divisions.areasOf(plan.owner().division()), Set.of(plan.owner().unit()), Set.of());
    }
}
