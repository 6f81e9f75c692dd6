package io.fengqiao.grid.registers.residents;

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

/// A resident in clear, with a purpose, after an audit entry that tells of it (P5, S130).
@RestController
@PreAuthorize(ResidentController.KEEPERS)
class ResidentDisclosureController {
    private final Reach reach;
    private final ResidentSight sight;
    private final AuditTrail trail;
    private final Vault vault;

    ResidentDisclosureController(Reach reach, ResidentSight sight, AuditTrail trail, Vault vault) {
        this.reach = reach;
        this.sight = sight;
        this.trail = trail;
        this.vault = vault;
    }

    record ResidentDisclosure(
            @NotBlank @Size(min = 4, max = 200) String purpose) {}

    record ResidentInClear(
            String id,
            String name,
            @Nullable String idNumber,
            @Nullable String phone,
            @Nullable String address) {
        @Override
        public String toString() {
            return "ResidentInClear[" + id + "]";
        }
    }

    @PostMapping("/api/grid/residents/{id}/disclosures")
    ResponseEntity<ResidentInClear> disclose(
            @PathVariable String id,
            @Valid @RequestBody ResidentDisclosure body,
            Caller caller,
            HttpServletRequest request) {
        var it = sight.get(ResidentController.known(id), reach.of(caller))
                .aggregate()
                .particulars();
        trail.write(
                caller.subject(),
                request.getRemoteAddr(),
                "DISCLOSE resident " + id,
                "name, id number, phone, address",
                body.purpose());
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new ResidentInClear(
                        id, vault.open(it.name()), opened(it.idNumber()), opened(it.phone()), opened(it.address())));
    }

    private @Nullable String opened(@Nullable Personal personal) {
        return personal == null ? null : vault.open(personal);
    }
}
