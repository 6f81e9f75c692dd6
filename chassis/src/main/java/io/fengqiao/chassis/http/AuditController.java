package io.fengqiao.chassis.http;

import io.fengqiao.chassis.audit.AuditEntry;
import io.fengqiao.chassis.audit.AuditTrail;
import io.fengqiao.chassis.kernel.PageAsk;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The auditor's view of the trail, and whether its chain holds (P6, P7).
@RestController
@RequestMapping("/api/${fengqiao.area}/audit")
@PreAuthorize("hasRole('AUDITOR')")
class AuditController {
    private final AuditTrail trail;

    AuditController(AuditTrail trail) {
        this.trail = trail;
    }

    record Entries(List<AuditEntry> items, @Nullable Long next) {}

    /// `brokenAt`: the first number at which the chain does not hold; absent when it holds.
    record Check(@Nullable Long brokenAt, @Nullable AuditEntry head) {}

    @GetMapping
    Entries list(@RequestParam(defaultValue = "0") long after, @RequestParam @Nullable Integer limit) {
        int most = PageAsk.of(limit, null).limit();
        var items = trail.entries(after, most);
        return new Entries(items, items.size() < most ? null : items.getLast().number());
    }

    @GetMapping("/check")
    Check check() {
        return new Check(trail.firstBreak().orElse(null), trail.head().orElse(null));
    }
}
