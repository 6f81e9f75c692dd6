package io.fengqiao.grid.people.staff;

import io.fengqiao.chassis.http.CommandContexts;
import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.chassis.personal.Vault;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// What a member of staff needs before and at work: training (S111), equipment (S128), undertaking
/// (S130), handbook (S113).
@RestController
@RequestMapping("/api/grid/staff/{person}")
class CredentialsController {
    private final KeepingFiles keeping;
    private final CommandContexts mandates;
    private final Vault vault;

    CredentialsController(KeepingFiles keeping, CommandContexts mandates, Vault vault) {
        this.keeping = keeping;
        this.mandates = mandates;
        this.vault = vault;
    }

    record PassedCourse(
            @NotBlank @Size(max = 60) String course,
            @NotNull LocalDate passedOn,
            @NotNull @Min(1) @Max(1000) Integer hours) {}

    record IssuedEquipment(
            Equipment.@NotNull Kind kind,
            @NotBlank @Size(max = 60) String serial) {}

    record ReturnedEquipment(Equipment.@NotNull Kind kind) {}

    record AcknowledgedHandbook(@NotBlank @Size(max = 40) String handbook) {}

    @PostMapping("/trainings")
    @PreAuthorize("hasAnyRole('TOWN_OFFICER', 'DISTRICT_OFFICER', 'DEPARTMENT_OFFICER')")
    ResponseEntity<StaffView> train(
            Caller caller,
            HttpServletRequest request,
            @PathVariable String person,
            @Valid @RequestBody PassedCourse body) {
        return answer(keeping.train(
                person, body.course(), body.passedOn(), body.hours(), mandates.of(caller, request, body)));
    }

    @PostMapping("/equipment")
    @PreAuthorize("hasAnyRole('TOWN_OFFICER', 'DISTRICT_OFFICER', 'DEPARTMENT_OFFICER')")
    ResponseEntity<StaffView> issue(
            Caller caller,
            HttpServletRequest request,
            @PathVariable String person,
            @Valid @RequestBody IssuedEquipment body) {
        return answer(keeping.issue(person, body.kind(), body.serial(), mandates.of(caller, request, body)));
    }

    @PostMapping("/equipment-returns")
    @PreAuthorize("hasAnyRole('TOWN_OFFICER', 'DISTRICT_OFFICER', 'DEPARTMENT_OFFICER')")
    ResponseEntity<StaffView> takeBack(
            Caller caller,
            HttpServletRequest request,
            @PathVariable String person,
            @Valid @RequestBody ReturnedEquipment body) {
        return answer(keeping.takeBack(person, body.kind(), mandates.of(caller, request, body)));
    }

    /// By the person itself, whatever its role.
    @PostMapping("/undertakings")
    @PreAuthorize(StaffController.READ)
    ResponseEntity<StaffView> sign(Caller caller, HttpServletRequest request, @PathVariable String person) {
        return answer(keeping.sign(person, mandates.of(caller, request, null)));
    }

    @PostMapping("/handbooks")
    @PreAuthorize(StaffController.READ)
    ResponseEntity<StaffView> acknowledge(
            Caller caller,
            HttpServletRequest request,
            @PathVariable String person,
            @Valid @RequestBody AcknowledgedHandbook body) {
        return answer(keeping.acknowledge(person, body.handbook(), mandates.of(caller, request, body)));
    }

    private ResponseEntity<StaffView> answer(Versioned<StaffFile> stored) {
        return ResponseEntity.ok().eTag(CommandContexts.etag(stored.version())).body(StaffView.of(stored, vault));
    }
}
