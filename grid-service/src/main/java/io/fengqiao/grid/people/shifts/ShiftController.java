package io.fengqiao.grid.people.shifts;

import io.fengqiao.chassis.http.CommandContexts;
import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.Page;
import io.fengqiao.chassis.kernel.PageAsk;
import io.fengqiao.chassis.kernel.Versioned;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Shifts, staggered where the work needs it (S129): planned by the town's centre, read by the worker.
@RestController
class ShiftController {
    private static final String WRITE = "hasAnyRole('TOWN_OFFICER', 'DISTRICT_OFFICER', 'DEPARTMENT_OFFICER')";

    private final PlanningShifts planning;
    private final WeekList list;
    private final WorkingHours hours;
    private final CommandContexts mandates;

    ShiftController(PlanningShifts planning, WeekList list, WorkingHours hours, CommandContexts mandates) {
        this.planning = planning;
        this.list = list;
        this.hours = hours;
        this.mandates = mandates;
    }

    record PlanningShift(
            @NotNull LocalDate day,
            @NotNull LocalTime from,
            @NotNull LocalTime until) {}

    record CancellingShift(@NotNull LocalDate day, @NotNull LocalTime from) {}

    record WeekView(String person, LocalDate monday, List<Shift> shifts, int minutes, int staggeredMinutes) {}

    @PostMapping("/api/grid/staff/{person}/shifts")
    @PreAuthorize(WRITE)
    ResponseEntity<WeekView> plan(
            Caller caller,
            HttpServletRequest request,
            @PathVariable String person,
            @Valid @RequestBody PlanningShift body) {
        var shift = Shift.of(body.day(), body.from(), body.until());
        return answer(planning.plan(person, shift, mandates.of(caller, request, body)));
    }

    @PostMapping("/api/grid/staff/{person}/shift-cancellations")
    @PreAuthorize(WRITE)
    ResponseEntity<WeekView> cancel(
            Caller caller,
            HttpServletRequest request,
            @PathVariable String person,
            @Valid @RequestBody CancellingShift body) {
        return answer(planning.cancel(person, body.day(), body.from(), mandates.of(caller, request, body)));
    }

    /// The week that has `day` in it.
    @GetMapping("/api/grid/shifts")
    @PreAuthorize("hasAnyRole('GRID_WORKER', 'TOWN_OFFICER', 'DISTRICT_OFFICER', 'DEPARTMENT_OFFICER')")
    Page<WeekView> list(
            Caller caller,
            @RequestParam LocalDate day,
            @RequestParam @Nullable String person,
            @RequestParam @Nullable Integer limit,
            @RequestParam @Nullable String after) {
        return list.page(caller.scope(), Week.mondayOf(day), person, PageAsk.of(limit, after))
                .map(stored -> view(stored.aggregate()));
    }

    private ResponseEntity<WeekView> answer(Versioned<Week> stored) {
        return ResponseEntity.ok().eTag(CommandContexts.etag(stored.version())).body(view(stored.aggregate()));
    }

    private WeekView view(Week week) {
        return new WeekView(
                week.worker().person(), week.monday(), week.shifts(), week.minutes(), week.staggeredMinutes(hours));
    }
}
