package io.fengqiao.grid.registers.exports;

import io.fengqiao.chassis.audit.AuditTrail;
import io.fengqiao.chassis.codes.DivisionCode;
import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.grid.net.grids.GridList;
import io.fengqiao.grid.registers.entries.Register;
import io.fengqiao.grid.registers.imports.Sheet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// A register's entries of an area as Excel (S95). Masked for all; in clear with a purpose, and every export
/// leaves its audit entry before the first row does (P5, S130).
@RestController
@PreAuthorize("hasAnyRole('VILLAGE_OFFICER', 'TOWN_OFFICER', 'DISTRICT_OFFICER')")
class ExportController {
    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Exporter exporter;
    private final List<Sheet> sheets;
    private final List<Handout> handouts;
    private final GridList grids;
    private final AuditTrail trail;

    ExportController(Exporter exporter, List<Sheet> sheets, List<Handout> handouts, GridList grids, AuditTrail trail) {
        this.exporter = exporter;
        this.sheets = sheets;
        this.handouts = handouts;
        this.grids = grids;
        this.trail = trail;
    }

    /// @param division the caller's whole area when it is not given
    /// @param purpose asks for readable entries, and says what for
    record WantedExport(
            @NotNull Register register,
            @Nullable @Pattern(regexp = DivisionCode.FORM) String division,
            @Nullable @Size(min = 4, max = 200) String purpose) {}

    @PostMapping("/api/grid/exports")
    void export(
            Caller caller,
            HttpServletRequest request,
            HttpServletResponse response,
            @Valid @RequestBody WantedExport body)
            throws IOException {
        var sheet = sheets.stream()
                .filter(one -> one.register() == body.register())
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("register", body.register().name()));
        var handout = handouts.stream()
                .filter(one -> one.register() == body.register())
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("register", body.register().name()));
        boolean clear = body.purpose() != null;
        trail.write(
                caller.subject(),
                request.getRemoteAddr(),
                "EXPORT " + body.register() + " of " + (body.division() == null ? caller.division() : body.division()),
                clear ? "in clear" : "masked",
                body.purpose());
        response.setContentType(EXCEL);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + body.register() + ".xlsx\"");
        var within = new GridsOfDivision(grids, caller.scope(), body.division());
        exporter.write(response.getOutputStream(), sheet, handout, caller.scope(), within, clear);
    }
}
