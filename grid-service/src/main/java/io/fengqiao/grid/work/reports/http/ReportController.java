package io.fengqiao.grid.work.reports.http;

import io.fengqiao.chassis.http.CommandContexts;
import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.Page;
import io.fengqiao.chassis.kernel.PageAsk;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.chassis.personal.Vault;
import io.fengqiao.grid.work.reports.Item;
import io.fengqiao.grid.work.reports.Report;
import io.fengqiao.grid.work.reports.ReportList;
import io.fengqiao.grid.work.reports.ReportNumber;
import io.fengqiao.grid.work.reports.Reporting;
import io.fengqiao.grid.work.reports.Reports;
import io.fengqiao.grid.work.reports.Stage.Status;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.net.URI;
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

/// Reports: a grid worker posts them from its grid; it sees its own, officers those of their area,
/// departments those of their line.
@RestController
@RequestMapping("/api/grid/reports")
class ReportController {
    private static final String READ =
            "hasAnyRole('GRID_WORKER', 'VILLAGE_OFFICER', 'TOWN_OFFICER', 'DISTRICT_OFFICER', 'DEPARTMENT_OFFICER')";

    private final Reporting reporting;
    private final Reports reports;
    private final ReportList list;
    private final CommandContexts mandates;
    private final Vault vault;

    ReportController(Reporting reporting, Reports reports, ReportList list, CommandContexts mandates, Vault vault) {
        this.reporting = reporting;
        this.reports = reports;
        this.list = list;
        this.mandates = mandates;
        this.vault = vault;
    }

    @PostMapping
    @PreAuthorize("hasRole('GRID_WORKER')")
    ResponseEntity<ReportView> report(Caller caller, HttpServletRequest request, @Valid @RequestBody Reported body) {
        var inRequest = mandates.of(caller, request, body);
        var mandate = body.clientId() == null ? inRequest : body.mandate(caller, mandates);
        var stored = reporting.report(body.grid(), body.sealed(vault), mandate);
        return ResponseEntity.created(
                        URI.create("/api/grid/reports/" + stored.aggregate().number()))
                .eTag(CommandContexts.etag(stored.version()))
                .body(ReportView.of(stored, vault));
    }

    @GetMapping
    @PreAuthorize(READ)
    Page<ReportView> list(
            Caller caller,
            @RequestParam @Nullable Item item,
            @RequestParam @Nullable Status status,
            @RequestParam @Nullable String grid,
            @RequestParam @Nullable Integer limit,
            @RequestParam @Nullable String after) {
        return list.page(reporting.seenBy(caller), new ReportList.Wanted(item, status, grid), PageAsk.of(limit, after))
                .map(stored -> ReportView.of(stored, vault));
    }

    @GetMapping("/{number}")
    @PreAuthorize(READ)
    ResponseEntity<ReportView> one(Caller caller, @PathVariable String number) {
        Versioned<Report> stored = ReportNumber.parse(number)
                .flatMap(one -> reports.find(one, reporting.seenBy(caller)))
                .orElseThrow(() -> Refusal.notFound("report", number));
        return ResponseEntity.ok().eTag(CommandContexts.etag(stored.version())).body(ReportView.of(stored, vault));
    }
}
