package io.fengqiao.mediation.cases.http;

import io.fengqiao.chassis.audit.AuditTrail;
import io.fengqiao.chassis.http.CommandContexts;
import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.Page;
import io.fengqiao.chassis.kernel.PageAsk;
import io.fengqiao.chassis.kernel.Role;
import io.fengqiao.chassis.personal.Vault;
import io.fengqiao.mediation.cases.Cases;
import io.fengqiao.mediation.cases.MediationCase;
import io.fengqiao.mediation.cases.MoveRefused;
import io.fengqiao.mediation.cases.Stage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
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

/// Cases to look at. From outside for whose scope they are in; the file for the assigned mediator (P11).
@RestController
@RequestMapping("/api/mediation/cases")
class CasesController {
    private static final String ME = "me";

    private final Cases cases;
    private final Vault vault;
    private final AuditTrail audit;

    CasesController(Cases cases, Vault vault, AuditTrail audit) {
        this.cases = cases;
        this.vault = vault;
        this.audit = audit;
    }

    record Disclosure(@NotBlank @Size(max = 500) String purpose) {}

    @GetMapping
    @PreAuthorize("hasAnyRole('VILLAGE_OFFICER', 'TOWN_OFFICER', 'DISTRICT_OFFICER', 'DEPARTMENT_OFFICER', 'MEDIATOR')")
    Page<CaseView> list(
            @RequestParam @Nullable String dispute,
            @RequestParam Stage.@Nullable Name stage,
            @RequestParam @Nullable String mediator,
            @RequestParam @Nullable Integer limit,
            @RequestParam @Nullable String after,
            Caller caller) {
        var ask = PageAsk.of(limit, after);
        var filter = new Cases.Filter(dispute, stage, ME.equals(mediator) ? caller.subject() : mediator);
        var listed = cases.list(caller.scope(), filter, ask.limit(), ask.after());
        return new Page<>(listed.items(), listed.next()).map(CaseView::of);
    }

    @GetMapping("/{id}")
    @PreAuthorize("hasAnyRole('VILLAGE_OFFICER', 'TOWN_OFFICER', 'DISTRICT_OFFICER', 'DEPARTMENT_OFFICER', 'MEDIATOR')")
    ResponseEntity<CaseView> one(@PathVariable String id, Caller caller) {
        var stored = cases.get(id, caller.scope());
        return ResponseEntity.ok().eTag(CommandContexts.etag(stored.version())).body(CaseView.of(stored));
    }

    /// The file, masked.
    @GetMapping("/{id}/file")
    @PreAuthorize("hasRole('MEDIATOR')")
    FileView file(@PathVariable String id, Caller caller) {
        return FileView.of(assigned(id, caller), vault::mask);
    }

    /// The file, opened. Who, what and for which purpose is in the audit trail before anything is (P5).
    @PostMapping("/{id}/disclosures")
    @PreAuthorize("hasRole('MEDIATOR')")
    FileView disclose(
            @PathVariable String id,
            @Valid @RequestBody Disclosure disclosure,
            Caller caller,
            HttpServletRequest request) {
        var mediation = assigned(id, caller);
        audit.write(
                caller.subject(),
                request.getRemoteAddr(),
                "disclose case " + mediation.id(),
                "allowed",
                disclosure.purpose());
        return FileView.of(mediation, vault::open);
    }

    private MediationCase assigned(String id, Caller caller) {
        var mediation = cases.get(id, caller.scope()).aggregate();
        if (!caller.is(Role.MEDIATOR) || !mediation.isAssignedTo(caller.subject())) {
            throw MoveRefused.caseOfAnother(mediation.id());
        }
        return mediation;
    }
}
