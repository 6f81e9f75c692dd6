package io.fengqiao.grid.people.trainings;

import io.fengqiao.chassis.http.CommandContexts;
import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.Page;
import io.fengqiao.chassis.kernel.PageAsk;
import io.fengqiao.chassis.kernel.Versioned;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// A unit's training plan of a year, and its sessions (S111).
@RestController
@RequestMapping("/api/grid/training-plans")
@PreAuthorize("hasAnyRole('TOWN_OFFICER', 'DISTRICT_OFFICER', 'DEPARTMENT_OFFICER')")
class TrainingPlanController {
    private final PlanningTraining planning;
    private final PlanList list;
    private final CommandContexts mandates;

    TrainingPlanController(PlanningTraining planning, PlanList list, CommandContexts mandates) {
        this.planning = planning;
        this.list = list;
        this.mandates = mandates;
    }

    record PlannedSession(
            @NotBlank @Size(max = 60) String course,
            @NotNull LocalDate on) {}

    record HeldSession(
            @NotNull LocalDate on,
            @NotNull @Size(min = 1, max = 500) List<@NotBlank @Size(max = 100) String> passed) {}

    record CancelledSession(@NotBlank @Size(max = 200) String reason) {}

    record SessionView(
            int number,
            String course,
            int hours,
            LocalDate on,
            Session.Status status,
            @Nullable LocalDate heldOn,
            List<String> passed,
            @Nullable String reason) {
        static SessionView of(Session session) {
            var held = session.stage() instanceof Session.Held one ? one : null;
            return new SessionView(
                    session.number(),
                    session.course(),
                    session.hours(),
                    session.on(),
                    session.status(),
                    held == null ? null : held.on(),
                    held == null ? List.of() : held.passed(),
                    session.stage() instanceof Session.Cancelled(var reason) ? reason : null);
        }
    }

    record PlanView(String unit, int year, List<SessionView> sessions) {
        static PlanView of(Versioned<TrainingPlan> stored) {
            var plan = stored.aggregate();
            return new PlanView(
                    plan.owner().unit(),
                    plan.year(),
                    plan.sessions().stream().map(SessionView::of).toList());
        }
    }

    @PostMapping("/{unit}/sessions")
    ResponseEntity<PlanView> plan(
            Caller caller,
            HttpServletRequest request,
            @PathVariable String unit,
            @Valid @RequestBody PlannedSession body) {
        return answer(planning.plan(unit, body.course(), body.on(), mandates.of(caller, request, body)));
    }

    @PostMapping("/{unit}/{year}/sessions/{number}/holdings")
    ResponseEntity<PlanView> hold(
            Caller caller,
            HttpServletRequest request,
            @PathVariable String unit,
            @PathVariable int year,
            @PathVariable int number,
            @Valid @RequestBody HeldSession body) {
        var mandate = mandates.of(caller, request, body);
        return answer(planning.hold(unit, year, number, body.on(), body.passed(), mandate));
    }

    @PostMapping("/{unit}/{year}/sessions/{number}/cancellations")
    ResponseEntity<PlanView> cancel(
            Caller caller,
            HttpServletRequest request,
            @PathVariable String unit,
            @PathVariable int year,
            @PathVariable int number,
            @Valid @RequestBody CancelledSession body) {
        var mandate = mandates.of(caller, request, body);
        return answer(planning.cancel(unit, year, number, body.reason(), mandate));
    }

    @GetMapping
    Page<PlanView> list(
            Caller caller,
            @RequestParam int year,
            @RequestParam @Nullable String unit,
            @RequestParam @Nullable Integer limit,
            @RequestParam @Nullable String after) {
        return list.page(caller.scope(), year, unit, PageAsk.of(limit, after)).map(PlanView::of);
    }

    private static ResponseEntity<PlanView> answer(Versioned<TrainingPlan> stored) {
        return ResponseEntity.ok().eTag(CommandContexts.etag(stored.version())).body(PlanView.of(stored));
    }
}
