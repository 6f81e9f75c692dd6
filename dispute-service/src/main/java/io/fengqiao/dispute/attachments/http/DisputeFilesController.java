package io.fengqiao.dispute.attachments.http;

import io.fengqiao.chassis.audit.AuditTrail;
import io.fengqiao.chassis.http.CommandContexts;
import io.fengqiao.chassis.http.FileExchange;
import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.Personal.Kind;
import io.fengqiao.chassis.personal.Vault;
import io.fengqiao.dispute.attachments.AttachingFiles;
import io.fengqiao.dispute.attachments.AttachingFiles.AttachFile;
import io.fengqiao.dispute.attachments.Attachment;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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

/// Photos and files of a dispute. The body of a request is the file itself; its name, if it has one, is in
/// `Content-Disposition`. Only who may know what is confidential sees that there are any, and each look
/// leaves an audit entry before anything is given (P11).
@RestController
@RequestMapping("/api/dispute/disputes/{id}/attachments")
@PreAuthorize("hasAnyRole('VILLAGE_OFFICER', 'TOWN_OFFICER', 'DISTRICT_OFFICER', 'MEDIATOR')")
class DisputeFilesController {
    private final AttachingFiles attaching;
    private final CommandContexts mandates;
    private final Vault vault;
    private final AuditTrail trail;

    DisputeFilesController(AttachingFiles attaching, CommandContexts mandates, Vault vault, AuditTrail trail) {
        this.attaching = attaching;
        this.mandates = mandates;
        this.vault = vault;
        this.trail = trail;
    }

    record AttachmentView(String number, String type, long size, String sha256, String by, Instant at) {
        static AttachmentView of(Attachment one) {
            return new AttachmentView(one.number(), one.type(), one.size(), one.sha256(), one.by(), one.at());
        }
    }

    record Attachments(List<AttachmentView> items) {}

    @PostMapping(consumes = MediaType.ALL_VALUE)
    ResponseEntity<AttachmentView> attach(Caller caller, HttpServletRequest request, @PathVariable String id)
            throws IOException {
        mandates.of(caller, request, null);
        var file = FileExchange.read(request);
        var name = vault.seal(Kind.STATEMENT, file.name());
        var attachment = attaching.attach(
                new AttachFile(id, file.kind(), name, file.content()),
                caller,
                hash -> mandates.of(caller, request, hash));
        return ResponseEntity.created(URI.create("/api/dispute/disputes/" + id + "/attachments/" + attachment.number()))
                .body(AttachmentView.of(attachment));
    }

    @GetMapping
    Attachments attachments(Caller caller, HttpServletRequest request, @PathVariable String id) {
        var found = attaching.of(id, caller);
        trail.write(caller.subject(), request.getRemoteAddr(), "LIST attachments of dispute " + id, "given", null);
        return new Attachments(found.stream().map(AttachmentView::of).toList());
    }

    @GetMapping("/{number}")
    void attachment(
            Caller caller,
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable String id,
            @PathVariable String number)
            throws IOException {
        var found = attaching.one(id, number, caller);
        trail.write(
                caller.subject(),
                request.getRemoteAddr(),
                "READ attachment " + found.number() + " of dispute " + id,
                "given",
                null);
        FileExchange.head(response, vault.open(found.name()), found.type(), found.size());
        attaching.copy(id, found, caller, response.getOutputStream());
    }
}
