package io.fengqiao.assessment.reports;

import io.fengqiao.assessment.containment.MeasuringContainment;
import io.fengqiao.assessment.facts.AssessedDisputes;
import io.fengqiao.assessment.facts.ClosedDisputes;
import io.fengqiao.assessment.facts.UnitWork;
import io.fengqiao.assessment.places.Place;
import io.fengqiao.assessment.places.Places;
import io.fengqiao.chassis.codes.DivisionCode;
import io.fengqiao.chassis.kernel.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Writes the week analysis of a town (周分析, S64) from the facts, whenever it is asked for. A week that is
/// over reads the same later, unless a unit was given a dispute a second time: then its fact
/// has started over.
/// Keeps S64.
public final class WritingWeeklyReports {
    private final AssessedDisputes disputes;
    private final Places places;
    private final MeasuringContainment measuring;

    public WritingWeeklyReports(AssessedDisputes disputes, Places places, MeasuringContainment measuring) {
        this.disputes = disputes;
        this.places = places;
        this.measuring = measuring;
    }

    public WeeklyReport write(Scope scope, Place town, Week week) {
        var area = new DivisionCode(town.code());
        var days = week.days();
        Map<String, Long> registered = disputes.registered(scope, area, days);
        Map<String, UnitWork> work = disputes.work(scope, area, days).stream()
                .collect(Collectors.toMap(UnitWork::division, Function.identity()));
        Map<String, List<ClosedDisputes>> closed =
                disputes.closed(scope, area, days).stream().collect(Collectors.groupingBy(ClosedDisputes::division));

        var lines = new ArrayList<WeeklyReport.Line>();
        for (Place place : withVillages(town)) {
            lines.add(new WeeklyReport.Line(
                    place,
                    registered.getOrDefault(place.code(), 0L),
                    work.getOrDefault(place.code(), nothing(place)),
                    measuring.rates(closed.getOrDefault(place.code(), List.of()))));
        }
        var total = new WeeklyReport.Line(
                town,
                registered.values().stream().mapToLong(Long::longValue).sum(),
                work.values().stream().reduce(nothing(town), WritingWeeklyReports::together),
                measuring.rates(closed.values().stream().flatMap(List::stream).toList()));
        return new WeeklyReport(town, week, lines, total);
    }

    private List<Place> withVillages(Place town) {
        var all = new ArrayList<Place>();
        all.add(town);
        all.addAll(places.divisionsIn(town.code()));
        return all;
    }

    private static UnitWork nothing(Place place) {
        return new UnitWork(place.code(), 0, 0, 0, 0, 0);
    }

    private static UnitWork together(UnitWork one, UnitWork other) {
        return new UnitWork(
                one.division(),
                one.open() + other.open(),
                one.settled() + other.settled(),
                one.failed() + other.failed(),
                one.overdue() + other.overdue(),
                one.escalated() + other.escalated());
    }
}
