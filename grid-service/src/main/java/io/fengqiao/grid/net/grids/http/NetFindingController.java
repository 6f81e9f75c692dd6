package io.fengqiao.grid.net.grids.http;

import io.fengqiao.chassis.calendar.WorkingCalendar;
import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.grid.net.grids.Finding;
import io.fengqiao.grid.net.grids.FindingFaults;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What is wrong with the net of a town or village now (S81 to S94).
@RestController
@RequestMapping("/api/grid/findings")
class NetFindingController {
    private final FindingFaults finding;
    private final InstantSource clock;

    NetFindingController(FindingFaults finding, InstantSource clock) {
        this.finding = finding;
        this.clock = clock;
    }

    record NetFindingView(
            String rule,
            Finding.Fault fault,
            @Nullable String grid,
            String village,
            @Nullable String other,
            @Nullable Double share) {
        static NetFindingView of(Finding found) {
            return new NetFindingView(
                    found.fault().rule(), found.fault(), found.grid(), found.division(), found.other(), found.share());
        }
    }

    record NetFindings(List<NetFindingView> items, boolean complete) {}

    @GetMapping
    @PreAuthorize("hasAnyRole('VILLAGE_OFFICER', 'TOWN_OFFICER', 'DISTRICT_OFFICER')")
    NetFindings find(Caller caller, @RequestParam String division) {
        var found =
                finding.in(division, caller.scope(), LocalDate.ofInstant(clock.instant(), WorkingCalendar.SHANGHAI));
        return new NetFindings(found.findings().stream().map(NetFindingView::of).toList(), found.complete());
    }
}
