package io.fengqiao.grid.work.attachments;

import io.fengqiao.chassis.http.CommandContexts;
import io.fengqiao.chassis.http.FileExchange;
import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.Personal.Kind;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.personal.Vault;
import io.fengqiao.grid.work.attachments.AttachingFiles.AttachFile;
import io.fengqiao.grid.work.reports.Attachment;
import io.fengqiao.grid.work.reports.ReportNumber;
import io.fengqiao.grid.work.reports.Reports;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Photos and files of a report. The body of a request is the file itself; its name, if it has one, is in
/// `Content-Disposition`. Whoever sees the report sees its files.
@RestController
@RequestMapping("/api/grid/reports/{number}/attachments")
@PreAuthorize("hasAnyRole('GRID_WORKER', 'VILLAGE_OFFICER', 'TOWN_OFFICER', 'DISTRICT_OFFICER', 'DEPARTMENT_OFFICER')")
class AttachmentController {
    private final AttachingFiles attaching;
    private final Reports reports;
    private final CommandContexts mandates;
    private final Vault vault;

    AttachmentController(AttachingFiles attaching, Reports reports, CommandContexts mandates, Vault vault) {
        this.attaching = attaching;
        this.reports = reports;
        this.mandates = mandates;
        this.vault = vault;
    }

    record AttachmentView(String number, String type, long size, String sha256, String by, Instant at) {
        static AttachmentView of(Attachment one) {
            return new AttachmentView(one.number(), one.type(), one.size(), one.sha256(), one.by(), one.at());
        }
    }

    @PostMapping(consumes = MediaType.ALL_VALUE)
    ResponseEntity<AttachmentView> attach(Caller caller, HttpServletRequest request, @PathVariable String number)
            throws IOException {
        var report = known(number);
        var key = mandates.of(caller, request, null).key();
        var file = FileExchange.read(request);
        var name = vault.seal(Kind.STATEMENT, file.name());
        var stored = attaching.attach(
                new AttachFile(report, file.kind(), name, file.content()),
                caller,
                hash -> mandates.of(caller, request, hash));
        var attachment = stored.aggregate().attachment(Attachment.numberOf(key));
        return ResponseEntity.created(URI.create("/api/grid/reports/" + number + "/attachments/" + attachment.number()))
                .body(AttachmentView.of(attachment));
    }

    @GetMapping
    List<AttachmentView> list(Caller caller, @PathVariable String number) {
        return reports
                .find(known(number), caller.scope())
                .orElseThrow(() -> Refusal.notFound("report", number))
                .aggregate()
                .snapshot()
                .attachments()
                .stream()
                .map(AttachmentView::of)
                .toList();
    }

    static ReportNumber known(String number) {
        return ReportNumber.parse(number).orElseThrow(() -> Refusal.notFound("report", number));
    }
}
