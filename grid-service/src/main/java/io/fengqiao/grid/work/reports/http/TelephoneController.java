package io.fengqiao.grid.work.reports.http;

import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.PageAsk;
import io.fengqiao.chassis.personal.Vault;
import io.fengqiao.grid.work.reports.FollowingChanges;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/// What a telephone asks that is not always in reach (S128).
@RestController
class TelephoneController {
    private final TakingBatches taking;
    private final FollowingChanges changes;
    private final Vault vault;

    TelephoneController(TakingBatches taking, FollowingChanges changes, Vault vault) {
        this.taking = taking;
        this.changes = changes;
        this.vault = vault;
    }

    /// Each of the reports as it would be posted alone, with its `clientId`.
    record Batch(@NotNull @Size(min = 1, max = 100) List<@NotNull JsonNode> reports) {}

    /// @param cursor to be given as `since` the next time
    record ChangesView(List<ReportView> items, String cursor, boolean more) {}

    @PostMapping("/api/grid/reports/batch")
    @PreAuthorize("hasRole('GRID_WORKER')")
    List<TakingBatches.Answer> batch(Caller caller, @Valid @RequestBody Batch batch, Locale locale) {
        return batch.reports().stream()
                .map(report -> taking.take(caller, report, locale))
                .toList();
    }

    /// What changed in the reports the caller made or took on. No change is missed; one may be given twice.
    @GetMapping("/api/grid/my/changes")
    @PreAuthorize(
            "hasAnyRole('GRID_WORKER', 'VILLAGE_OFFICER', 'TOWN_OFFICER', 'DISTRICT_OFFICER', 'DEPARTMENT_OFFICER')")
    ChangesView changes(Caller caller, @RequestParam @Nullable String since, @RequestParam @Nullable Integer limit) {
        var found =
                changes.since(caller.subject(), since, PageAsk.of(limit, null).limit());
        return new ChangesView(
                found.items().stream()
                        .map(stored -> ReportView.of(stored, vault))
                        .toList(),
                found.mark(),
                found.more());
    }
}
