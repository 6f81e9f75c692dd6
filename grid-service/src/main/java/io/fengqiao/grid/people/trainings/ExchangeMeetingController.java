package io.fengqiao.grid.people.trainings;

import io.fengqiao.chassis.calendar.WorkingCalendar;
import io.fengqiao.chassis.http.CommandContexts;
import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.Page;
import io.fengqiao.chassis.kernel.PageAsk;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.kernel.Versioned;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The yearly exchange meeting, called by the district's political-legal commission (S112).
@RestController
@RequestMapping("/api/grid/exchange-meetings")
class ExchangeMeetingController {
    private final ExchangeMeetings meetings;
    private final MeetingList list;
    private final CommandContexts mandates;
    private final InstantSource clock;

    ExchangeMeetingController(
            ExchangeMeetings meetings, MeetingList list, CommandContexts mandates, InstantSource clock) {
        this.meetings = meetings;
        this.list = list;
        this.mandates = mandates;
        this.clock = clock;
    }

    record HeldMeeting(
            @NotNull LocalDate on,
            @NotBlank @Size(max = 200) String place,
            @NotNull @Min(1) @Max(10_000) Integer participants,
            @NotNull @Size(min = 1, max = 50) List<@NotBlank @Size(max = 200) String> topics) {}

    @PostMapping
    @PreAuthorize("hasRole('DISTRICT_OFFICER')")
    ResponseEntity<ExchangeMeeting> record(
            Caller caller, HttpServletRequest request, @Valid @RequestBody HeldMeeting body) {
        var today = LocalDate.ofInstant(clock.instant(), WorkingCalendar.SHANGHAI);
        if (body.on().isAfter(today)) {
            throw new Refusal("day-in-future", Refusal.Kind.INVALID, "S112", body.on(), today);
        }
        var meeting = new ExchangeMeeting(
                caller.division(), body.on().getYear(), body.on(), body.place(), body.participants(), body.topics());
        var stored = meetings.record(meeting, mandates.of(caller, request, body));
        return ResponseEntity.status(HttpStatus.CREATED)
                .eTag(CommandContexts.etag(stored.version()))
                .body(stored.aggregate());
    }

    @GetMapping
    @PreAuthorize("isAuthenticated()")
    Page<ExchangeMeeting> list(@RequestParam @Nullable Integer limit, @RequestParam @Nullable String after) {
        return list.page(PageAsk.of(limit, after)).map(Versioned::aggregate);
    }
}
