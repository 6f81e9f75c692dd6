package io.fengqiao.grid.registers.visits;

import io.fengqiao.chassis.audit.AuditTrail;
import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.Personal;
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

/// What people said, in clear, with a purpose, after an audit entry that tells of it (P5, S130).
@RestController
@PreAuthorize(VisitController.READERS)
class VisitDisclosureController {
    private final VisitSight sight;
    private final AuditTrail trail;
    private final Vault vault;

    VisitDisclosureController(VisitSight sight, AuditTrail trail, Vault vault) {
        this.sight = sight;
        this.trail = trail;
        this.vault = vault;
    }

    record VisitDisclosure(
            @NotBlank @Size(min = 4, max = 200) String purpose) {}

    record VisitInClear(
            String id, @Nullable String address, @Nullable String statement, List<String> opinions) {
        @Override
        public String toString() {
            return "VisitInClear[" + id + "]";
        }
    }

    @PostMapping("/api/grid/visits/{id}/disclosures")
    ResponseEntity<VisitInClear> disclose(
            @PathVariable String id,
            @Valid @RequestBody VisitDisclosure body,
            Caller caller,
            HttpServletRequest request) {
        var visit = sight.get(VisitController.known(id), caller).aggregate();
        trail.write(
                caller.subject(),
                request.getRemoteAddr(),
                "DISCLOSE visit " + id,
                "address, statement, opinions",
                body.purpose());
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new VisitInClear(
                        id,
                        opened(visit.account().address()),
                        opened(visit.account().statement()),
                        visit.opinions().stream()
                                .map(one -> vault.open(one.words()))
                                .toList()));
    }

    private @Nullable String opened(@Nullable Personal personal) {
        return personal == null ? null : vault.open(personal);
    }
}
