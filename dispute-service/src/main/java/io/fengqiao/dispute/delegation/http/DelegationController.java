package io.fengqiao.dispute.delegation.http;

import io.fengqiao.chassis.http.CommandContexts;
import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.dispute.delegation.Delegate;
import io.fengqiao.dispute.delegation.Delegating;
import io.fengqiao.dispute.delegation.Delegation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Delegations while on leave: given, taken back, and seen by who gave and who received them.
@RestController
@RequestMapping("/api/dispute/delegations")
@PreAuthorize("hasAnyRole('VILLAGE_OFFICER', 'TOWN_OFFICER', 'DISTRICT_OFFICER', 'DEPARTMENT_OFFICER')")
class DelegationController {
    private final Delegating delegating;
    private final CommandContexts mandates;
    private final InstantSource clock;

    DelegationController(Delegating delegating, CommandContexts mandates, InstantSource clock) {
        this.delegating = delegating;
        this.mandates = mandates;
        this.clock = clock;
    }

    /// @param reason such as 休假; no personal data
    record WorklistHandover(
            @NotBlank @Size(max = 100) String deputy,
            @NotNull Instant from,
            @NotNull Instant until,
            @NotBlank @Size(max = 200) String reason) {}

    record Items(List<Delegation> items) {}

    @GetMapping
    Items mine(Caller caller) {
        return new Items(delegating.of(caller));
    }

    @PostMapping
    Delegation delegate(@Valid @RequestBody WorklistHandover body, Caller caller, HttpServletRequest request) {
        return delegating.delegate(
                mandates.of(caller, request, body),
                new Delegate(body.deputy(), body.from(), body.until(), body.reason()),
                clock.instant());
    }

    @PostMapping("/{id}/take-backs")
    Delegation takeBack(@PathVariable String id, Caller caller, HttpServletRequest request) {
        return delegating.takeBack(id, mandates.of(caller, request, null), clock.instant());
    }
}
