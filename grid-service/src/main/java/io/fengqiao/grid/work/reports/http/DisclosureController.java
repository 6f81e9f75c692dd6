package io.fengqiao.grid.work.reports.http;

import io.fengqiao.chassis.audit.AuditTrail;
import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.Personal;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.personal.Vault;
import io.fengqiao.grid.work.reports.Content;
import io.fengqiao.grid.work.reports.HandlingMatters;
import io.fengqiao.grid.work.reports.Party;
import io.fengqiao.grid.work.reports.ReportNumber;
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

/// Personal data in clear, for who has the matter, with a purpose, after an audit entry that tells of
/// it (P5, S130).
@RestController
@PreAuthorize("hasAnyRole('VILLAGE_OFFICER', 'TOWN_OFFICER', 'DISTRICT_OFFICER', 'DEPARTMENT_OFFICER')")
class DisclosureController {
    private final HandlingMatters handling;
    private final AuditTrail trail;
    private final Vault vault;

    DisclosureController(HandlingMatters handling, AuditTrail trail, Vault vault) {
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

    record Disclosed(
            String number,
            String account,
            @Nullable String address,
            @Nullable String position,
            @Nullable String firstAid,
            List<PartyInClear> parties) {
        @Override
        public String toString() {
            return "Disclosed[" + number + "]";
        }
    }

    @PostMapping("/api/grid/reports/{number}/disclosures")
    ResponseEntity<Disclosed> disclose(
            @PathVariable String number,
            @Valid @RequestBody Disclosure body,
            Caller caller,
            HttpServletRequest request) {
        var known = ReportNumber.parse(number).orElseThrow(() -> Refusal.notFound("report", number));
        var content = handling.disclose(known, caller).aggregate().content();
        trail.write(
                caller.subject(),
                request.getRemoteAddr(),
                "DISCLOSE report " + number,
                "account, address, position, parties",
                body.purpose());
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(opened(number, content));
    }

    private Disclosed opened(String number, Content content) {
        var findings = content.findings();
        return new Disclosed(
                number,
                vault.open(content.account()),
                openedOptional(content.facts().address()),
                openedOptional(findings.position()),
                findings.firstAid() == null
                        ? null
                        : vault.open(findings.firstAid().done()),
                content.facts().parties().stream()
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
