package io.fengqiao.dispute.worklists.excel;

import io.fengqiao.chassis.audit.AuditTrail;
import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.PageAsk;
import io.fengqiao.dispute.places.Directory;
import io.fengqiao.dispute.standing.Lines;
import io.fengqiao.dispute.worklists.Filter;
import io.fengqiao.dispute.worklists.Worklist;
import io.fengqiao.dispute.worklists.Worklists;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// A worklist as a workbook (台账, S70): page after page goes on its way as it is read, so that its size does
/// not matter. Persons are masked. What leaves the house in bulk leaves an audit entry first (P6).
@RestController
@PreAuthorize("hasAnyRole('VILLAGE_OFFICER', 'TOWN_OFFICER', 'DISTRICT_OFFICER', 'DEPARTMENT_OFFICER', 'MEDIATOR')")
class ExportController {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Worklists worklists;
    private final Directory names;
    private final AuditTrail trail;

    ExportController(Worklists worklists, Directory names, AuditTrail trail) {
        this.worklists = worklists;
        this.names = names;
        this.trail = trail;
    }

    @GetMapping(path = "/api/dispute/worklists/{list}/export", produces = XLSX)
    void export(
            @PathVariable Worklist list,
            @RequestParam @Nullable String stage,
            @RequestParam @Nullable String kind,
            @RequestParam @Nullable String grade,
            @RequestParam @Nullable String channel,
            @RequestParam @Nullable String division,
            @RequestParam @Nullable Boolean overdue,
            @RequestParam @Nullable Boolean supervised,
            @RequestParam @Nullable Instant dueBefore,
            @RequestParam @Nullable Boolean ended,
            Caller caller,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var filter = new Filter(stage, kind, grade, channel, division, overdue, supervised, dueBefore, ended);
        var first = worklists.page(list, filter, caller, PageAsk.LARGEST, null);
        trail.write(caller.subject(), request.getRemoteAddr(), "EXPORT worklist " + list, filter.toString(), null);
        response.setContentType(XLSX);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Disposition", "attachment; filename=\"worklist-" + list + ".xlsx\"");
        try (var book = new Workbooks(response.getOutputStream(), names)) {
            Lines.Page page = first;
            while (true) {
                book.add(page.lines());
                if (page.next() == null || book.isFull()) {
                    return;
                }
                page = worklists.page(list, filter, caller, PageAsk.LARGEST, page.next());
            }
        }
    }
}
