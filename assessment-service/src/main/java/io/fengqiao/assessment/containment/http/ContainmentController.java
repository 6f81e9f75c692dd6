package io.fengqiao.assessment.containment.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.fengqiao.assessment.containment.IndicatorBook;
import io.fengqiao.assessment.containment.MeasuringContainment;
import io.fengqiao.assessment.containment.Rate;
import io.fengqiao.assessment.facts.Window;
import io.fengqiao.assessment.places.FindingDivisions;
import io.fengqiao.chassis.calendar.WorkingCalendar;
import io.fengqiao.chassis.codes.DivisionCode;
import io.fengqiao.chassis.kernel.Caller;
import java.math.BigDecimal;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The rates of a division in a window, each with numerator, denominator and the rule it follows.
@RestController
@RequestMapping("/api/assessment/containment")
@PreAuthorize("hasAnyRole('VILLAGE_OFFICER', 'TOWN_OFFICER', 'DISTRICT_OFFICER', 'DEPARTMENT_OFFICER')")
class ContainmentController {
    private final MeasuringContainment measuring;
    private final FindingDivisions finding;
    private final InstantSource clock;

    ContainmentController(MeasuringContainment measuring, FindingDivisions finding, InstantSource clock) {
        this.measuring = measuring;
        this.finding = finding;
        this.clock = clock;
    }

    /// `closed`: how many disputes were closed in the window; `rules`: what the rates' `indicator` means.
    record Containment(
            String division,
            String name,
            LocalDate from,
            LocalDate to,
            long closed,
            List<Measured> rates,
            IndicatorBook rules) {}

    /// `rate` is null where the denominator is 0.
    record Measured(
            String indicator,
            long numerator,
            long denominator,

            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            BigDecimal rate) {
        static Measured of(Rate rate) {
            return new Measured(rate.indicator().id(), rate.numerator(), rate.denominator(), rate.value());
        }
    }

    /// Of the caller's own division and of this year up to today, where nothing else is said.
    @GetMapping
    Containment containment(
            @RequestParam @Nullable String division,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to,
            Caller caller) {
        var place = finding.find(caller, division == null ? caller.division() : division);
        var last = to == null ? LocalDate.ofInstant(clock.instant(), WorkingCalendar.SHANGHAI) : to;
        var window = new Window(from == null ? last.withDayOfYear(1) : from, last);
        var measured = measuring.measure(caller.scope(), new DivisionCode(place.code()), window);
        return new Containment(
                place.code(),
                place.name(),
                window.from(),
                window.to(),
                measured.closed(),
                measured.rates().stream().map(Measured::of).toList(),
                measuring.book(clock.instant()));
    }
}
