package io.fengqiao.assessment.reports.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.fengqiao.assessment.containment.IndicatorBook;
import io.fengqiao.assessment.containment.MeasuringContainment;
import io.fengqiao.assessment.containment.Rate;
import io.fengqiao.assessment.places.FindingDivisions;
import io.fengqiao.assessment.reports.Week;
import io.fengqiao.assessment.reports.WeeklyReport;
import io.fengqiao.assessment.reports.WritingWeeklyReports;
import io.fengqiao.chassis.calendar.WorkingCalendar;
import io.fengqiao.chassis.codes.Level;
import io.fengqiao.chassis.kernel.Caller;
import java.math.BigDecimal;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The weekly report of a town, for those whose area it lies in.
@RestController
@RequestMapping("/api/assessment/reports")
@PreAuthorize("hasAnyRole('TOWN_OFFICER', 'DISTRICT_OFFICER', 'DEPARTMENT_OFFICER', 'VILLAGE_OFFICER')")
class ReportsController {
    private final WritingWeeklyReports writing;
    private final MeasuringContainment measuring;
    private final FindingDivisions finding;
    private final InstantSource clock;

    ReportsController(
            WritingWeeklyReports writing,
            MeasuringContainment measuring,
            FindingDivisions finding,
            InstantSource clock) {
        this.writing = writing;
        this.measuring = measuring;
        this.finding = finding;
        this.clock = clock;
    }

    /// `rules`: what the rates' `indicator` means.
    record Weekly(
            String town,
            String name,
            String week,
            LocalDate from,
            LocalDate to,
            List<Line> lines,
            Line total,
            IndicatorBook rules) {}

    record Line(
            String division,
            String name,
            Level level,
            long registered,
            long open,
            long settled,
            long failed,
            long overdue,
            long escalated,
            List<LineRate> rates) {
        static Line of(WeeklyReport.Line line) {
            var work = line.work();
            return new Line(
                    line.place().code(),
                    line.place().name(),
                    line.place().level(),
                    line.registered(),
                    work.open(),
                    work.settled(),
                    work.failed(),
                    work.overdue(),
                    work.escalated(),
                    line.rates().stream().map(LineRate::of).toList());
        }
    }

    /// `rate` is null where the denominator is 0.
    record LineRate(
            String indicator,
            long numerator,
            long denominator,

            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            BigDecimal rate) {
        static LineRate of(Rate rate) {
            return new LineRate(rate.indicator().id(), rate.numerator(), rate.denominator(), rate.value());
        }
    }

    /// This week's, where no week is named.
    @GetMapping("/weekly")
    Weekly weekly(@RequestParam String town, @RequestParam @Nullable String week, Caller caller) {
        var place = finding.town(caller, town);
        var asked = week == null
                ? Week.of(LocalDate.ofInstant(clock.instant(), WorkingCalendar.SHANGHAI))
                : Week.parse(week);
        var report = writing.write(caller.scope(), place, asked);
        return new Weekly(
                place.code(),
                place.name(),
                report.week().toString(),
                asked.days().from(),
                asked.days().to(),
                report.lines().stream().map(Line::of).toList(),
                Line.of(report.total()),
                measuring.book(clock.instant()));
    }
}
