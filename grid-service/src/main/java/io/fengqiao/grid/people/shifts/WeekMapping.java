package io.fengqiao.grid.people.shifts;

import io.fengqiao.chassis.aggregate.AggregateMapping;
import io.fengqiao.chassis.kernel.Visibility;
import io.fengqiao.grid.net.divisions.Divisions;
import io.fengqiao.grid.people.shifts.WeekMapping.State;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;

/// A week of shifts, written down. The worker sees it, the officers above, and its own department's line.
final class WeekMapping implements AggregateMapping<Week, State> {

    /// Days and times are text: they mean the same whatever zone a machine is in.
    record State(String person, String unit, String division, String monday, List<Planned> shifts) {}

    record Planned(String day, String from, String until) {
        static Planned of(Shift shift) {
            return new Planned(
                    shift.day().toString(),
                    shift.from().toString(),
                    shift.until().toString());
        }

        Shift shift() {
            return new Shift(LocalDate.parse(day), LocalTime.parse(from), LocalTime.parse(until));
        }
    }

    private final Divisions divisions;

    WeekMapping(Divisions divisions) {
        this.divisions = divisions;
    }

    static String id(String person, LocalDate monday) {
        return person + "/" + monday;
    }

    @Override
    public String collection() {
        return "weeks";
    }

    @Override
    public Class<State> stateType() {
        return State.class;
    }

    @Override
    public String id(Week week) {
        return id(week.worker().person(), week.monday());
    }

    @Override
    public State state(Week week) {
        return new State(
                week.worker().person(),
                week.worker().unit(),
                week.worker().division(),
                week.monday().toString(),
                week.shifts().stream().map(Planned::of).toList());
    }

    @Override
    public Week aggregate(State state) {
        return new Week(
                new Week.Worker(state.person(), state.unit(), state.division()),
                LocalDate.parse(state.monday()),
                state.shifts().stream().map(Planned::shift).toList());
    }

    @Override
    public Visibility visibility(Week week) {
        var worker = week.worker();
        return new Visibility(divisions.areasOf(worker.division()), Set.of(worker.unit()), Set.of(worker.person()));
    }
}
