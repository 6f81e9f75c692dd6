package io.fengqiao.dispute.warnings.http;

import io.fengqiao.chassis.http.CommandContexts;
import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.dispute.warnings.HandlingWarnings;
import io.fengqiao.dispute.warnings.Measure;
import io.fengqiao.dispute.warnings.Signal;
import io.fengqiao.dispute.warnings.Warning;
import io.fengqiao.dispute.warnings.http.WarningView.RuleView;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Warnings: assessed, acknowledged, followed by measures, lifted (S59 to S61).
@RestController
@RequestMapping("/api/dispute")
@PreAuthorize("hasAnyRole('VILLAGE_OFFICER', 'TOWN_OFFICER', 'DISTRICT_OFFICER', 'DEPARTMENT_OFFICER')")
class WarningsController {
    private final HandlingWarnings handling;
    private final CommandContexts mandates;
    private final InstantSource clock;

    WarningsController(HandlingWarnings handling, CommandContexts mandates, InstantSource clock) {
        this.handling = handling;
        this.mandates = mandates;
        this.clock = clock;
    }

    record Assessment(@NotEmpty @Size(max = 8) Set<@NotNull Signal> signals) {}

    record Assessed(List<RuleView> rules) {}

    record Warned(List<WarningView> items) {}

    /// @param what read by everybody in scope: no personal data in it
    record MeasureTaken(
            Measure.@NotNull Kind kind,
            @NotBlank @Size(max = 500) String what,
            @NotNull Instant followUpBy) {}

    record FollowedUp(
            Measure.@NotNull Result result,
            @NotBlank @Size(max = 500) String note) {}

    record Lift(@NotBlank @Size(max = 500) String reason) {}

    @PostMapping("/disputes/{id}/risk-assessments")
    @PreAuthorize("hasAnyRole('VILLAGE_OFFICER', 'TOWN_OFFICER', 'DISTRICT_OFFICER', 'DEPARTMENT_OFFICER', 'MEDIATOR')")
    Assessed assess(
            @PathVariable String id, @Valid @RequestBody Assessment body, Caller caller, HttpServletRequest request) {
        return new Assessed(
                handling.assess(id, body.signals(), mandates.of(caller, request, body), clock.instant()).stream()
                        .map(RuleView::of)
                        .toList());
    }

    @GetMapping("/disputes/{id}/warnings")
    Warned of(@PathVariable String id, Caller caller) {
        return new Warned(
                handling.of(id, caller.scope()).stream().map(WarningView::of).toList());
    }

    @PostMapping("/warnings/{id}/acknowledgements")
    ResponseEntity<WarningView> acknowledge(@PathVariable String id, Caller caller, HttpServletRequest request) {
        return moved(handling.acknowledge(id, mandates.of(caller, request, null), clock.instant()));
    }

    @PostMapping("/warnings/{id}/measures")
    ResponseEntity<WarningView> takeMeasure(
            @PathVariable String id, @Valid @RequestBody MeasureTaken body, Caller caller, HttpServletRequest request) {
        return moved(handling.takeMeasure(
                id,
                body.kind(),
                body.what(),
                body.followUpBy().truncatedTo(ChronoUnit.MILLIS),
                mandates.of(caller, request, body),
                clock.instant()));
    }

    @PostMapping("/warnings/{id}/measures/{number}/follow-ups")
    ResponseEntity<WarningView> followUp(
            @PathVariable String id,
            @PathVariable int number,
            @Valid @RequestBody FollowedUp body,
            Caller caller,
            HttpServletRequest request) {
        return moved(handling.followUp(
                id, number, body.result(), body.note(), mandates.of(caller, request, body), clock.instant()));
    }

    @PostMapping("/warnings/{id}/lifts")
    ResponseEntity<WarningView> lift(
            @PathVariable String id, @Valid @RequestBody Lift body, Caller caller, HttpServletRequest request) {
        return moved(handling.lift(id, body.reason(), mandates.of(caller, request, body), clock.instant()));
    }

    private static ResponseEntity<WarningView> moved(Versioned<Warning> stored) {
        return ResponseEntity.ok().eTag(CommandContexts.etag(stored.version())).body(WarningView.of(stored));
    }
}
