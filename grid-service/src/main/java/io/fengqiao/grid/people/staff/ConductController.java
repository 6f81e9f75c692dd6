package io.fengqiao.grid.people.staff;

import io.fengqiao.chassis.http.CommandContexts;
import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.Personal.Kind;
import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.chassis.personal.Vault;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Discipline and departures (S134), by the town that manages the workers, the district, or
/// the own department.
@RestController
@RequestMapping("/api/grid/staff/{person}")
@PreAuthorize("hasAnyRole('TOWN_OFFICER', 'DISTRICT_OFFICER', 'DEPARTMENT_OFFICER')")
class ConductController {
    private final EndingService ending;
    private final CommandContexts mandates;
    private final Vault vault;

    ConductController(EndingService ending, CommandContexts mandates, Vault vault) {
        this.ending = ending;
        this.mandates = mandates;
        this.vault = vault;
    }

    record Sanctioned(
            @NotBlank @Size(max = 2000) String reason,
            @Nullable @Size(max = 4000) String hearing) {}

    /// The ways to go that are nobody's decision but the person's or its unit's.
    enum Departure {
        RESIGNED,
        RETIRED,
        MOVED
    }

    record Departing(@NotNull Departure why) {}

    @PostMapping("/criticisms")
    ResponseEntity<StaffView> criticise(
            Caller caller,
            HttpServletRequest request,
            @PathVariable String person,
            @Valid @RequestBody Sanctioned body) {
        return sanction(Sanction.Kind.CRITICISM, caller, request, person, body);
    }

    @PostMapping("/dismissals")
    ResponseEntity<StaffView> dismiss(
            Caller caller,
            HttpServletRequest request,
            @PathVariable String person,
            @Valid @RequestBody Sanctioned body) {
        return sanction(Sanction.Kind.DISMISSAL, caller, request, person, body);
    }

    @PostMapping("/departures")
    ResponseEntity<StaffView> depart(
            Caller caller,
            HttpServletRequest request,
            @PathVariable String person,
            @Valid @RequestBody Departing body) {
        return answer(ending.leave(person, Stage.Why.valueOf(body.why().name()), mandates.of(caller, request, body)));
    }

    private ResponseEntity<StaffView> sanction(
            Sanction.Kind kind, Caller caller, HttpServletRequest request, String person, Sanctioned body) {
        return answer(ending.sanction(
                person,
                kind,
                vault.seal(Kind.STATEMENT, body.reason()),
                vault.sealOptional(Kind.STATEMENT, body.hearing()),
                mandates.of(caller, request, body)));
    }

    private ResponseEntity<StaffView> answer(Versioned<StaffFile> stored) {
        return ResponseEntity.ok().eTag(CommandContexts.etag(stored.version())).body(StaffView.of(stored, vault));
    }
}
