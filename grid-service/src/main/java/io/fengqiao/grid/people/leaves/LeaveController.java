package io.fengqiao.grid.people.leaves;

import io.fengqiao.chassis.http.CommandContexts;
import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.Page;
import io.fengqiao.chassis.kernel.PageAsk;
import io.fengqiao.chassis.kernel.Personal;
import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.chassis.personal.Vault;
import io.fengqiao.grid.people.leaves.Stage.Status;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.LocalDate;
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

/// Leave: a worker asks, the town's centre decides and says who stands in (S113).
@RestController
@RequestMapping("/api/grid/leaves")
class LeaveController {
    private static final String DECIDE = "hasAnyRole('TOWN_OFFICER', 'DISTRICT_OFFICER', 'DEPARTMENT_OFFICER')";
    private static final String PART =
            "hasAnyRole('GRID_WORKER', 'TOWN_OFFICER', 'DISTRICT_OFFICER', 'DEPARTMENT_OFFICER')";

    private final TakingLeave taking;
    private final LeaveList list;
    private final CommandContexts mandates;
    private final Vault vault;

    LeaveController(TakingLeave taking, LeaveList list, CommandContexts mandates, Vault vault) {
        this.taking = taking;
        this.list = list;
        this.mandates = mandates;
        this.vault = vault;
    }

    record AskingLeave(
            @NotBlank @Size(max = 100) String person,
            Leave.@NotNull Kind kind,
            @NotNull LocalDate first,
            @NotNull LocalDate last) {}

    record Substituting(@NotBlank @Size(max = 100) String substitute) {}

    record DecliningLeave(@NotBlank @Size(max = 500) String reason) {}

    record EndingLeave(@NotNull LocalDate lastDay) {}

    @PostMapping
    @PreAuthorize(PART)
    ResponseEntity<LeaveView> ask(Caller caller, HttpServletRequest request, @Valid @RequestBody AskingLeave body) {
        var command = new AskLeave(body.person(), body.kind(), Days.of(body.first(), body.last()));
        var stored = taking.ask(command, mandates.of(caller, request, body));
        return ResponseEntity.created(
                        URI.create("/api/grid/leaves/" + stored.aggregate().number()))
                .eTag(CommandContexts.etag(stored.version()))
                .body(LeaveView.of(stored, caller.subject(), vault));
    }

    @PostMapping("/{number}/grants")
    @PreAuthorize(DECIDE)
    ResponseEntity<LeaveView> grant(
            Caller caller,
            HttpServletRequest request,
            @PathVariable String number,
            @Valid @RequestBody Substituting body) {
        return answer(caller, taking.grant(number, body.substitute(), mandates.of(caller, request, body)));
    }

    @PostMapping("/{number}/replacements")
    @PreAuthorize(DECIDE)
    ResponseEntity<LeaveView> replace(
            Caller caller,
            HttpServletRequest request,
            @PathVariable String number,
            @Valid @RequestBody Substituting body) {
        return answer(caller, taking.replace(number, body.substitute(), mandates.of(caller, request, body)));
    }

    @PostMapping("/{number}/refusals")
    @PreAuthorize(DECIDE)
    ResponseEntity<LeaveView> decline(
            Caller caller,
            HttpServletRequest request,
            @PathVariable String number,
            @Valid @RequestBody DecliningLeave body) {
        var reason = vault.seal(Personal.Kind.STATEMENT, body.reason());
        return answer(caller, taking.decline(number, reason, mandates.of(caller, request, body)));
    }

    @PostMapping("/{number}/withdrawals")
    @PreAuthorize(PART)
    ResponseEntity<LeaveView> withdraw(Caller caller, HttpServletRequest request, @PathVariable String number) {
        return answer(caller, taking.withdraw(number, mandates.of(caller, request, null)));
    }

    @PostMapping("/{number}/returns")
    @PreAuthorize(PART)
    ResponseEntity<LeaveView> end(
            Caller caller,
            HttpServletRequest request,
            @PathVariable String number,
            @Valid @RequestBody EndingLeave body) {
        return answer(caller, taking.end(number, body.lastDay(), mandates.of(caller, request, body)));
    }

    @GetMapping
    @PreAuthorize(PART)
    Page<LeaveView> list(
            Caller caller,
            @RequestParam @Nullable String person,
            @RequestParam @Nullable Status status,
            @RequestParam @Nullable Integer limit,
            @RequestParam @Nullable String after) {
        return list.page(caller.scope(), person, status, PageAsk.of(limit, after))
                .map(stored -> LeaveView.of(stored, caller.subject(), vault));
    }

    private ResponseEntity<LeaveView> answer(Caller caller, Versioned<Leave> stored) {
        return ResponseEntity.ok()
                .eTag(CommandContexts.etag(stored.version()))
                .body(LeaveView.of(stored, caller.subject(), vault));
    }
}
