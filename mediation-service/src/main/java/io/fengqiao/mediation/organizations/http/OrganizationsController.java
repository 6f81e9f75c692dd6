package io.fengqiao.mediation.organizations.http;

import io.fengqiao.chassis.http.CommandContexts;
import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.Page;
import io.fengqiao.chassis.kernel.PageAsk;
import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.chassis.personal.Vault;
import io.fengqiao.chassis.rules.EditionShelf;
import io.fengqiao.chassis.rules.Effective;
import io.fengqiao.mediation.organizations.Organization;
import io.fengqiao.mediation.organizations.OrganizationRules;
import io.fengqiao.mediation.organizations.Organizations;
import io.fengqiao.mediation.organizations.Pattern;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Organizations and their mediators, within the caller's scope.
@RestController
@RequestMapping("/api/mediation")
@PreAuthorize("hasAnyRole('VILLAGE_OFFICER', 'TOWN_OFFICER', 'DISTRICT_OFFICER', 'DEPARTMENT_OFFICER', 'MEDIATOR')")
class OrganizationsController {
    private final Organizations organizations;
    private final Effective<OrganizationRules> rules;
    private final Vault vault;
    private final InstantSource clock;

    OrganizationsController(
            Organizations organizations, EditionShelf<OrganizationRules> rules, Vault vault, InstantSource clock) {
        this.organizations = organizations;
        this.rules = rules;
        this.vault = vault;
        this.clock = clock;
    }

    /// @param profession one of the 14 domains (S20), absent for a people's mediation committee
    /// @param department who leads a professional organization (S21)
    /// @param mediators how many it has
    /// @param needed how many it must have (S41)
    record OrganizationView(
            String id,
            String name,
            String division,
            String level,
            @Nullable String profession,
            @Nullable String department,
            int mediators,
            int needed,
            long version) {}

    /// @param name masked
    record MediatorView(String id, String organization, String name) {}

    @GetMapping("/organizations")
    Page<OrganizationView> list(
            @RequestParam @Nullable String division,
            @RequestParam @Nullable Integer limit,
            @RequestParam @Nullable String after,
            Caller caller) {
        var ask = PageAsk.of(limit, after);
        var listed = organizations.list(caller.scope(), division, ask.limit(), ask.after());
        return new Page<>(listed.items(), listed.next()).map(this::view);
    }

    @GetMapping("/organizations/{id}")
    ResponseEntity<OrganizationView> one(@PathVariable String id, Caller caller) {
        var stored = organizations.get(id, caller.scope());
        return ResponseEntity.ok().eTag(CommandContexts.etag(stored.version())).body(view(stored));
    }

    /// The mediators of one organization; there are never more than one page of them.
    @GetMapping("/mediators")
    Page<MediatorView> mediators(@RequestParam String organization, Caller caller) {
        var found = organizations.get(organization, caller.scope()).aggregate();
        List<MediatorView> items = found.mediators().stream()
                .map(mediator -> new MediatorView(mediator.person(), found.id(), vault.mask(mediator.name())))
                .toList();
        return new Page<>(items, null);
    }

    private OrganizationView view(Versioned<Organization> stored) {
        var organization = stored.aggregate();
        var professional = organization.pattern() instanceof Pattern.Professional found ? found : null;
        return new OrganizationView(
                organization.id(),
                organization.name(),
                organization.division().value(),
                organization.division().level().name(),
                professional == null ? null : professional.profession(),
                professional == null ? null : professional.department(),
                organization.mediators().size(),
                rules.at(clock.instant()).mediatorsNeeded(organization),
                stored.version());
    }
}
