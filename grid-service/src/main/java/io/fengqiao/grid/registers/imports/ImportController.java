package io.fengqiao.grid.registers.imports;

import io.fengqiao.chassis.http.CommandContexts;
import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.Page;
import io.fengqiao.chassis.kernel.PageAsk;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.grid.registers.entries.Register;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Files of base data (S95): officers send them, and look at what became of them.
@RestController
@RequestMapping("/api/grid/imports")
@PreAuthorize("hasAnyRole('VILLAGE_OFFICER', 'TOWN_OFFICER', 'DISTRICT_OFFICER')")
class ImportController {
    static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ReceivingImports receiving;
    private final Uploads uploads;
    private final Imports imports;
    private final ImportSight pages;
    private final CommandContexts mandates;

    ImportController(
            ReceivingImports receiving, Uploads uploads, Imports imports, ImportSight pages, CommandContexts mandates) {
        this.receiving = receiving;
        this.uploads = uploads;
        this.imports = imports;
        this.pages = pages;
        this.mandates = mandates;
    }

    /// What the idempotency key stands for.
    record Sent(Register register, Mode mode, String sha256) {}

    /// The body is the workbook itself. It is taken in piece by piece and answered as soon as it is kept.
    @PostMapping(consumes = EXCEL)
    ResponseEntity<ImportView> send(
            Caller caller, HttpServletRequest request, @RequestParam Register register, @RequestParam Mode mode)
            throws IOException {
        var key = mandates.of(caller, request, null).key();
        var kept = uploads.keep(key, request.getInputStream());
        var stored = receiving.receive(
                register, mode, kept, mandates.of(caller, request, new Sent(register, mode, kept.sha256())));
        return ResponseEntity.accepted()
                .location(URI.create(
                        "/api/grid/imports/" + stored.aggregate().order().id()))
                .eTag(CommandContexts.etag(stored.version()))
                .body(pages.view(stored.aggregate(), request.getLocale()));
    }

    @GetMapping
    Page<ImportView> list(
            Caller caller,
            Locale locale,
            @RequestParam @Nullable Register register,
            @RequestParam @Nullable Integer limit,
            @RequestParam @Nullable String after) {
        return pages.imports(caller.scope(), register, PageAsk.of(limit, after), locale);
    }

    @GetMapping("/{id}")
    ResponseEntity<ImportView> one(Caller caller, Locale locale, @PathVariable String id) {
        var stored = get(caller, id);
        return ResponseEntity.ok()
                .eTag(CommandContexts.etag(stored.version()))
                .body(pages.view(stored.aggregate(), locale));
    }

    @GetMapping("/{id}/findings")
    Page<ImportSight.FindingView> findings(
            Caller caller,
            Locale locale,
            @PathVariable String id,
            @RequestParam @Nullable Integer limit,
            @RequestParam @Nullable String after) {
        var order = get(caller, id).aggregate().order();
        return pages.findings(order, caller.scope(), PageAsk.of(limit, after), locale);
    }

    private Versioned<Import> get(Caller caller, String id) {
        return ImportId.parse(id)
                .flatMap(one -> imports.find(one, caller.scope()))
                .orElseThrow(() -> Refusal.notFound("import", id));
    }
}
