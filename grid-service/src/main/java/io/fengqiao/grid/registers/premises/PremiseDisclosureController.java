package io.fengqiao.grid.registers.premises;

import io.fengqiao.chassis.audit.AuditTrail;
import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.Personal;
import io.fengqiao.chassis.personal.Vault;
import io.fengqiao.grid.registers.entries.Reach;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// A premise's address and people in clear, with a purpose, after an audit entry that tells of it (P5, S130).
@RestController
@PreAuthorize(PremiseController.KEEPERS)
class PremiseDisclosureController {
    private final Reach reach;
    private final PremiseSight sight;
    private final AuditTrail trail;
    private final Vault vault;

    PremiseDisclosureController(Reach reach, PremiseSight sight, AuditTrail trail, Vault vault) {
        this.reach = reach;
        this.sight = sight;
        this.trail = trail;
        this.vault = vault;
    }

    record PremiseDisclosure(
            @NotBlank @Size(min = 4, max = 200) String purpose) {}

    record PremiseInClear(
            String id,
            @Nullable String address,
            @Nullable String contact,
            @Nullable String phone) {
        @Override
        public String toString() {
            return "PremiseInClear[" + id + "]";
        }
    }

    @PostMapping("/api/grid/premises/{id}/disclosures")
    ResponseEntity<PremiseInClear> disclose(
            @PathVariable String id,
            @Valid @RequestBody PremiseDisclosure body,
            Caller caller,
            HttpServletRequest request) {
        var it = sight.get(PremiseController.known(id), reach.of(caller))
                .aggregate()
                .description();
        trail.write(
                caller.subject(),
                request.getRemoteAddr(),
                "DISCLOSE premise " + id,
                "address, contact, phone",
                body.purpose());
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new PremiseInClear(id, opened(it.address()), opened(it.contact()), opened(it.phone())));
    }

    private @Nullable String opened(@Nullable Personal personal) {
        return personal == null ? null : vault.open(personal);
    }
}
