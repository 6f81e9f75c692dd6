package io.fengqiao.dispute.resemblance.http;

import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.dispute.resemblance.FindingResemblances;
import io.fengqiao.dispute.resemblance.Resemblance;
import java.time.InstantSource;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// Which disputes may be the same one, with the arithmetic.
@RestController
@PreAuthorize("hasAnyRole('VILLAGE_OFFICER', 'TOWN_OFFICER', 'DISTRICT_OFFICER')")
class ResemblancesController {
    private final FindingResemblances finding;
    private final InstantSource clock;

    ResemblancesController(FindingResemblances finding, InstantSource clock) {
        this.finding = finding;
        this.clock = clock;
    }

    record Resemblances(String ruleBook, List<Resemblance> items) {}

    @GetMapping("/api/dispute/disputes/{id}/resemblances")
    Resemblances of(@PathVariable String id, Caller caller) {
        var found = finding.of(id, caller.scope(), clock.instant());
        return new Resemblances(found.book(), found.all());
    }
}
