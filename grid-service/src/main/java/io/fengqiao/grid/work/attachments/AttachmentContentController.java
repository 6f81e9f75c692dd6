package io.fengqiao.grid.work.attachments;

import io.fengqiao.chassis.audit.AuditTrail;
import io.fengqiao.chassis.http.FileExchange;
import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.personal.Vault;
import io.fengqiao.grid.work.reports.Reports;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// What is in a file of a report: each look leaves an audit entry.
@RestController
@RequestMapping("/api/grid/reports/{number}/attachments")
@PreAuthorize("hasAnyRole('GRID_WORKER', 'VILLAGE_OFFICER', 'TOWN_OFFICER', 'DISTRICT_OFFICER', 'DEPARTMENT_OFFICER')")
class AttachmentContentController {
    private final Reports reports;
    private final Files files;
    private final Vault vault;
    private final AuditTrail trail;

    AttachmentContentController(Reports reports, Files files, Vault vault, AuditTrail trail) {
        this.reports = reports;
        this.files = files;
        this.vault = vault;
        this.trail = trail;
    }

    /// As a file to be kept, never shown in a page: what a browser would run is not run.
    @GetMapping("/{attachment}")
    void content(
            Caller caller,
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable String number,
            @PathVariable String attachment)
            throws IOException {
        var report = AttachmentController.known(number);
        var found = reports.find(report, caller.scope())
                .orElseThrow(() -> Refusal.notFound("report", number))
                .aggregate()
                .attachment(attachment);
        trail.write(
                caller.subject(),
                request.getRemoteAddr(),
                "READ attachment " + found.number() + " of report " + number,
                "given",
                null);
        FileExchange.head(response, vault.open(found.name()), found.type(), found.size());
        files.copy(report, found.file(), caller.scope(), response.getOutputStream());
    }
}
