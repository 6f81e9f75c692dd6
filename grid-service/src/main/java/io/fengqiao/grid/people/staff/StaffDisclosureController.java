package io.fengqiao.grid.people.staff;

import io.fengqiao.chassis.audit.AuditTrail;
import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.personal.Vault;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// A file's name, number, reasons and hearings in clear, for officers above, with a purpose, after an
/// audit entry (P5).
@RestController
@PreAuthorize("hasAnyRole('TOWN_OFFICER', 'DISTRICT_OFFICER', 'DEPARTMENT_OFFICER')")
class StaffDisclosureController {
    private final StaffFiles files;
    private final AuditTrail trail;
    private final Vault vault;

    StaffDisclosureController(StaffFiles files, AuditTrail trail, Vault vault) {
        this.files = files;
        this.trail = trail;
        this.vault = vault;
    }

    record StaffDisclosure(
            @NotBlank @Size(min = 4, max = 200) String purpose) {}

    record SanctionInClear(String reason, String hearing) {
        @Override
        public String toString() {
            return "SanctionInClear[]";
        }
    }

    record StaffDisclosed(
            String person, String name, @Nullable String phone, List<SanctionInClear> sanctions) {
        @Override
        public String toString() {
            return "StaffDisclosed[" + person + "]";
        }
    }

    @PostMapping("/api/grid/staff/{person}/disclosures")
    ResponseEntity<StaffDisclosed> disclose(
            @PathVariable String person,
            @Valid @RequestBody StaffDisclosure body,
            Caller caller,
            HttpServletRequest request) {
        var file = files.find(person, caller.scope())
                .orElseThrow(() -> Refusal.notFound("staff file", person))
                .aggregate();
        trail.write(
                caller.subject(),
                request.getRemoteAddr(),
                "DISCLOSE staff " + person,
                "name, phone, sanctions",
                body.purpose());
        var phone = file.profile().phone();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new StaffDisclosed(
                        person,
                        vault.open(file.profile().name()),
                        phone == null ? null : vault.open(phone),
                        file.contents().sanctions().stream()
                                .map(one -> new SanctionInClear(vault.open(one.reason()), vault.open(one.hearing())))
                                .toList()));
    }
}
