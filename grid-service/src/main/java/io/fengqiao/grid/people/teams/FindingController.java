package io.fengqiao.grid.people.teams;

import io.fengqiao.chassis.calendar.WorkingCalendar;
import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.Page;
import io.fengqiao.chassis.kernel.PageAsk;
import io.fengqiao.grid.people.staff.Line;
import java.time.InstantSource;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Vacancies, unmet teams and terms that are over, as they are now (S106, S119).
@RestController
class FindingController {
    private final FindingPages pages;
    private final InstantSource clock;

    FindingController(FindingPages pages, InstantSource clock) {
        this.pages = pages;
        this.clock = clock;
    }

    record TeamFindingView(
            Finding.Kind kind,
            boolean unmet,
            String rule,
            String place,
            String division,
            Post post,
            @Nullable Line line,
            @Nullable String person,
            @Nullable String detail,
            @Nullable LocalDate since) {
        static TeamFindingView of(Finding finding) {
            return new TeamFindingView(
                    finding.kind(),
                    finding.kind().unmet(),
                    finding.rule(),
                    finding.place(),
                    finding.division(),
                    finding.post(),
                    finding.line(),
                    finding.person(),
                    finding.detail(),
                    finding.since());
        }
    }

    /// `limit` counts grids, not findings.
    @GetMapping("/api/grid/teams/findings")
    @PreAuthorize("hasAnyRole('VILLAGE_OFFICER', 'TOWN_OFFICER', 'DISTRICT_OFFICER', 'DEPARTMENT_OFFICER')")
    Page<TeamFindingView> list(
            Caller caller,
            @RequestParam @Nullable String division,
            @RequestParam @Nullable Integer limit,
            @RequestParam @Nullable String after) {
        var today = LocalDate.ofInstant(clock.instant(), WorkingCalendar.SHANGHAI);
        return pages.page(caller.scope(), division, PageAsk.of(limit, after), today)
                .map(TeamFindingView::of);
    }
}
