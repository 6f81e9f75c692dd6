package io.fengqiao.grid.work.reports.http;

import io.fengqiao.chassis.http.CommandContexts;
import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.Page;
import io.fengqiao.chassis.kernel.PageAsk;
import io.fengqiao.chassis.kernel.Personal.Kind;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.chassis.personal.Vault;
import io.fengqiao.grid.work.handling.Way;
import io.fengqiao.grid.work.reports.HandlingMatters;
import io.fengqiao.grid.work.reports.PassMatter;
import io.fengqiao.grid.work.reports.Report;
import io.fengqiao.grid.work.reports.ReportList;
import io.fengqiao.grid.work.reports.ReportNumber;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What the officers of the unit that has a matter, or of one above it, do with it (S120 to S123),
/// and their worklist.
@RestController
class HandlingController {
    private static final String OFFICERS =
            "hasAnyRole('VILLAGE_OFFICER', 'TOWN_OFFICER', 'DISTRICT_OFFICER', 'DEPARTMENT_OFFICER')";
    private static final String OFFICERS_AND_WORKERS =
            "hasAnyRole('GRID_WORKER', 'VILLAGE_OFFICER', 'TOWN_OFFICER', 'DISTRICT_OFFICER', 'DEPARTMENT_OFFICER')";

    private final HandlingMatters handling;
    private final ReportList list;
    private final CommandContexts mandates;
    private final Vault vault;

    HandlingController(HandlingMatters handling, ReportList list, CommandContexts mandates, Vault vault) {
        this.handling = handling;
        this.list = list;
        this.mandates = mandates;
        this.vault = vault;
    }

    /// @param unit where it is to go: diverted and handed down
    /// @param departments those it concerns: coordinated
    /// @param reason told to everybody in scope: no personal data
    record Passing(
            @NotNull Way way,
            @Nullable @Size(max = 40) String unit,
            @Nullable @Size(max = 20) Set<@NotBlank @Size(max = 40) String> departments,
            @NotBlank @Size(max = 500) String reason) {
        PassMatter command() {
            return new PassMatter(way, unit, departments == null ? Set.of() : departments, reason);
        }
    }

    /// @param result stays sealed
    record Solution(@NotBlank @Size(max = 4000) String result) {
        @Override
        public String toString() {
            return "Solution[]";
        }
    }

    /// @param how such as 电话, 上门, 公示
    /// @param note stays sealed
    record FeedbackGiven(
            @NotBlank @Size(max = 40) String how,
            @Nullable @Size(max = 2000) String note) {
        @Override
        public String toString() {
            return "FeedbackGiven[" + how + "]";
        }
    }

    /// The open matters of the caller's unit, or of one in its area; what is due soonest first.
    @GetMapping("/api/grid/matters")
    @PreAuthorize(OFFICERS)
    Page<ReportView> worklist(
            Caller caller,
            @RequestParam @Nullable String unit,
            @RequestParam @Nullable Integer limit,
            @RequestParam @Nullable String after) {
        return list.worklist(caller.scope(), unit == null ? caller.unit() : unit, PageAsk.of(limit, after))
                .map(stored -> ReportView.of(stored, vault));
    }

    @PostMapping("/api/grid/reports/{number}/acceptances")
    @PreAuthorize(OFFICERS)
    ResponseEntity<ReportView> accept(Caller caller, HttpServletRequest request, @PathVariable String number) {
        return moved(handling.accept(known(number), mandates.of(caller, request, null)));
    }

    @PostMapping("/api/grid/reports/{number}/passings")
    @PreAuthorize(OFFICERS)
    ResponseEntity<ReportView> pass(
            Caller caller, HttpServletRequest request, @PathVariable String number, @Valid @RequestBody Passing body) {
        return moved(handling.pass(known(number), body.command(), mandates.of(caller, request, body)));
    }

    @PostMapping("/api/grid/reports/{number}/solutions")
    @PreAuthorize(OFFICERS)
    ResponseEntity<ReportView> solve(
            Caller caller, HttpServletRequest request, @PathVariable String number, @Valid @RequestBody Solution body) {
        var result = vault.seal(Kind.STATEMENT, body.result());
        return moved(handling.solve(known(number), result, mandates.of(caller, request, body)));
    }

    @PostMapping("/api/grid/reports/{number}/feedbacks")
    @PreAuthorize(OFFICERS_AND_WORKERS)
    ResponseEntity<ReportView> feedBack(
            Caller caller,
            HttpServletRequest request,
            @PathVariable String number,
            @Valid @RequestBody FeedbackGiven body) {
        var note = vault.sealOptional(Kind.STATEMENT, body.note());
        return moved(handling.feedBack(known(number), body.how(), note, mandates.of(caller, request, body)));
    }

    private static ReportNumber known(String number) {
        return ReportNumber.parse(number).orElseThrow(() -> Refusal.notFound("report", number));
    }

    private ResponseEntity<ReportView> moved(Versioned<Report> stored) {
        return ResponseEntity.ok().eTag(CommandContexts.etag(stored.version())).body(ReportView.of(stored, vault));
    }
}
