package io.fengqiao.grid.work.rounds.http;

import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.grid.work.rounds.DutyList;
import io.fengqiao.grid.work.rounds.Obliged;
import io.fengqiao.grid.work.rounds.Track;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// How many rounds were made, made with nothing found, and missed: for the district by town, for a
/// town its own.
@RestController
@RequestMapping("/api/grid/round-rates")
class RoundRateController {
    private final DutyList duties;

    RoundRateController(DutyList duties) {
        this.duties = duties;
    }

    /// @param late of the missed, those made after all
    /// @param madeShare of all that fell due, the part made in time
    record RateView(
            String town,
            Obliged.Kind kind,
            YearMonth month,
            long findings,
            long zero,
            long missed,
            long late,
            BigDecimal madeShare) {
        static RateView of(DutyList.Rate rate) {
            long made = rate.findings() + rate.zero();
            var share = BigDecimal.valueOf(made)
                    .divide(BigDecimal.valueOf(Math.max(1, made + rate.missed())), 4, RoundingMode.HALF_UP);
            return new RateView(
                    rate.town(),
                    rate.kind(),
                    rate.month(),
                    rate.findings(),
                    rate.zero(),
                    rate.missed(),
                    rate.late(),
                    share);
        }
    }

    record Rates(List<RateView> items) {}

    @GetMapping
    @PreAuthorize("hasAnyRole('VILLAGE_OFFICER', 'TOWN_OFFICER', 'DISTRICT_OFFICER', 'DEPARTMENT_OFFICER')")
    Rates rates(Caller caller, @RequestParam YearMonth from, @RequestParam YearMonth to) {
        if (from.isAfter(to) || ChronoUnit.MONTHS.between(from, to) >= Track.MONTHS_KEPT) {
            throw new Refusal("months-out-of-range", Refusal.Kind.INVALID, null, from, to, Track.MONTHS_KEPT);
        }
        return new Rates(duties.rates(caller.scope(), from, to).stream()
                .map(RateView::of)
                .toList());
    }
}
