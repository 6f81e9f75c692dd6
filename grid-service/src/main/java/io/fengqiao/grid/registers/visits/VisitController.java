package io.fengqiao.grid.registers.visits;

import io.fengqiao.chassis.http.CommandContexts;
import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.Page;
import io.fengqiao.chassis.kernel.PageAsk;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.grid.work.reports.ReportNumber;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
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

/// Household visits (S96): workers record them in their grids, officers of the area look at them.
@RestController
@RequestMapping("/api/grid/visits")
@PreAuthorize(VisitController.READERS)
class VisitController {
    static final String READERS = "hasAnyRole('GRID_WORKER', 'VILLAGE_OFFICER', 'TOWN_OFFICER', 'DISTRICT_OFFICER')";

    private final RecordingVisits recording;
    private final VisitSight sight;
    private final CommandContexts mandates;

    VisitController(RecordingVisits recording, VisitSight sight, CommandContexts mandates) {
        this.recording = recording;
        this.sight = sight;
        this.mandates = mandates;
    }

    record OpinionReported(@NotBlank @Size(max = 21) String report) {}

    @PostMapping
    @PreAuthorize("hasRole('GRID_WORKER')")
    ResponseEntity<VisitView> record(Caller caller, HttpServletRequest request, @Valid @RequestBody VisitBody body) {
        var stored = recording.record(sight.sealed(body), mandates.of(caller, request, body));
        return ResponseEntity.created(URI.create(
                        "/api/grid/visits/" + stored.aggregate().account().id()))
                .eTag(CommandContexts.etag(stored.version()))
                .body(sight.view(stored));
    }

    @GetMapping
    Page<VisitView> list(
            Caller caller,
            @RequestParam @Nullable String grid,
            @RequestParam @Nullable String resident,
            @RequestParam @Nullable Integer limit,
            @RequestParam @Nullable String after) {
        return sight.page(caller, new VisitList.Wanted(grid, resident), PageAsk.of(limit, after));
    }

    @GetMapping("/{id}")
    ResponseEntity<VisitView> one(Caller caller, @PathVariable String id) {
        return answer(sight.get(known(id), caller));
    }

    @PostMapping("/{id}/opinions/{number}/reports")
    ResponseEntity<VisitView> link(
            Caller caller,
            HttpServletRequest request,
            @PathVariable String id,
            @PathVariable int number,
            @Valid @RequestBody OpinionReported body) {
        var report = ReportNumber.parse(body.report()).orElseThrow(() -> Refusal.notFound("report", body.report()));
        return answer(recording.link(known(id), number, report, mandates.of(caller, request, body)));
    }

    static VisitId known(String id) {
        return VisitId.parse(id).orElseThrow(() -> Refusal.notFound("visit", id));
    }

    private ResponseEntity<VisitView> answer(Versioned<Visit> stored) {
        return ResponseEntity.ok().eTag(CommandContexts.etag(stored.version())).body(sight.view(stored));
    }
}
