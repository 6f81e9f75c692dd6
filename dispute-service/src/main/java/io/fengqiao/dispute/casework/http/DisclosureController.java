package io.fengqiao.dispute.casework.http;

import io.fengqiao.chassis.audit.AuditTrail;
import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.Personal;
import io.fengqiao.chassis.personal.Vault;
import io.fengqiao.dispute.casework.HandlingDisputes;
import io.fengqiao.dispute.casework.Party;
import io.fengqiao.dispute.casework.Snapshot;
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

/// Personal data in clear, for who holds the dispute, with a purpose, after an audit entry that tells of
/// it (P5, S130).
@RestController
@PreAuthorize("hasAnyRole('VILLAGE_OFFICER', 'TOWN_OFFICER', 'DISTRICT_OFFICER')")
class DisclosureController {
    private final HandlingDisputes handling;
    private final AuditTrail trail;
    private final Vault vault;

    DisclosureController(HandlingDisputes handling, AuditTrail trail, Vault vault) {
        this.handling = handling;
        this.trail = trail;
        this.vault = vault;
    }

    record Disclosure(@NotBlank @Size(min = 4, max = 200) String purpose) {}

    record PartyInClear(
            Party.Role role,
            String name,
            @Nullable String idNumber,
            @Nullable String phone) {
        @Override
        public String toString() {
            return "PartyInClear[" + role + "]";
        }
    }

    record Disclosed(String id, String account, @Nullable String address, List<PartyInClear> parties) {
        @Override
        public String toString() {
            return "Disclosed[" + id + "]";
        }
    }

    @PostMapping("/api/dispute/disputes/{id}/disclosures")
    ResponseEntity<Disclosed> disclose(
            @PathVariable String id, @Valid @RequestBody Disclosure body, Caller caller, HttpServletRequest request) {
        var dispute = handling.disclose(id, caller).aggregate().snapshot();
        trail.write(
                caller.subject(),
                request.getRemoteAddr(),
                "DISCLOSE dispute " + id,
                "account, address, parties",
                body.purpose());
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(opened(dispute));
    }

    private Disclosed opened(Snapshot dispute) {
        return new Disclosed(
                dispute.id().value(),
                vault.open(dispute.report().account()),
                openedOptional(dispute.report().place().address()),
                dispute.parties().stream()
                        .map(party -> new PartyInClear(
                                party.role(),
                                vault.open(party.name()),
                                openedOptional(party.idNumber()),
                                openedOptional(party.phone())))
                        .toList());
    }

    private @Nullable String openedOptional(@Nullable Personal personal) {
        return personal == null ? null : vault.open(personal);
    }
}
