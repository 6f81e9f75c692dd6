package io.fengqiao.dispute.performance.http;

import io.fengqiao.chassis.http.CommandContexts;
import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.Personal.Kind;
import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.chassis.personal.Vault;
import io.fengqiao.dispute.casework.Disputes;
import io.fengqiao.dispute.performance.Performance;
import io.fengqiao.dispute.performance.Promise;
import io.fengqiao.dispute.performance.WatchingPerformance;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.InstantSource;
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
import org.springframework.web.bind.annotation.RestController;

/// Whether what was agreed is done (人民调解法 §31).
@RestController
@RequestMapping("/api/dispute/disputes/{id}/performances")
@PreAuthorize("hasAnyRole('VILLAGE_OFFICER', 'TOWN_OFFICER', 'DISTRICT_OFFICER', 'MEDIATOR')")
class PerformanceController {
    private final WatchingPerformance watching;
    private final Disputes disputes;
    private final CommandContexts mandates;
    private final Vault vault;
    private final InstantSource clock;

    PerformanceController(
            WatchingPerformance watching,
            Disputes disputes,
            CommandContexts mandates,
            Vault vault,
            InstantSource clock) {
        this.watching = watching;
        this.disputes = disputes;
        this.mandates = mandates;
        this.vault = vault;
        this.clock = clock;
    }

    /// @param what stays sealed, like `by`
    record PromisedItem(
            @NotBlank @Size(max = 500) String what,
            @NotBlank @Size(max = 60) String by,
            @NotNull LocalDate dueOn) {
        @Override
        public String toString() {
            return "PromisedItem[" + dueOn + "]";
        }
    }

    record AgreedItems(@NotEmpty @Size(max = 50) List<@NotNull @Valid PromisedItem> items) {}

    /// @param how told to everybody in scope: no personal data in it
    /// @param on the day it was done, where that is not today
    record Fulfilment(
            @NotBlank @Size(max = 200) String how, @Nullable LocalDate on) {}

    /// @param reason told to everybody in scope: no personal data in it
    record Breach(@NotBlank @Size(max = 200) String reason) {}

    @PostMapping
    ResponseEntity<PerformanceView> agree(
            @PathVariable String id, @Valid @RequestBody AgreedItems body, Caller caller, HttpServletRequest request) {
        var promises = body.items().stream()
                .map(item -> new Promise(
                        vault.seal(Kind.STATEMENT, item.what()), vault.seal(Kind.NAME, item.by()), item.dueOn()))
                .toList();
        var stored = watching.agree(id, promises, mandates.of(caller, request, body), clock.instant());
        return ResponseEntity.created(URI.create("/api/dispute/disputes/" + id + "/performances"))
                .eTag(CommandContexts.etag(stored.version()))
                .body(masked(stored));
    }

    @GetMapping
    @PreAuthorize("hasAnyRole('VILLAGE_OFFICER', 'TOWN_OFFICER', 'DISTRICT_OFFICER', 'DEPARTMENT_OFFICER', 'MEDIATOR')")
    PerformanceView promised(@PathVariable String id, Caller caller) {
        disputes.get(id, caller.scope());
        return watching.of(id, caller.scope()).map(this::masked).orElseGet(() -> PerformanceView.none(id));
    }

    @PostMapping("/{number}/fulfilments")
    ResponseEntity<PerformanceView> fulfil(
            @PathVariable String id,
            @PathVariable int number,
            @Valid @RequestBody Fulfilment body,
            Caller caller,
            HttpServletRequest request) {
        return moved(watching.fulfil(
                id, number, body.how(), body.on(), mandates.of(caller, request, body), clock.instant()));
    }

    /// The answer names what is open to the parties: a court's confirmation, a suit, or to be opened again
    /// when they say so at a revisit.
    @PostMapping("/{number}/breaches")
    ResponseEntity<PerformanceView> fail(
            @PathVariable String id,
            @PathVariable int number,
            @Valid @RequestBody Breach body,
            Caller caller,
            HttpServletRequest request) {
        return moved(watching.fail(id, number, body.reason(), mandates.of(caller, request, body), clock.instant()));
    }

    private ResponseEntity<PerformanceView> moved(Versioned<Performance> stored) {
        return ResponseEntity.ok().eTag(CommandContexts.etag(stored.version())).body(masked(stored));
    }

    private PerformanceView masked(Versioned<Performance> stored) {
        return PerformanceView.of(stored, vault::mask, one -> watching.open(one, clock.instant()));
    }
}
