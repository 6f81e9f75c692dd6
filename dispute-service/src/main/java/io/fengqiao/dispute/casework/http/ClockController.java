package io.fengqiao.dispute.casework.http;

import io.fengqiao.chassis.http.CommandContexts;
import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.chassis.personal.Vault;
import io.fengqiao.dispute.casework.Clock;
import io.fengqiao.dispute.casework.ClockReading;
import io.fengqiao.dispute.casework.Dispute;
import io.fengqiao.dispute.casework.ExtendClock;
import io.fengqiao.dispute.casework.KeepingTime;
import io.fengqiao.dispute.casework.PauseClock;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// A dispute's clock (S63): read with its reasons by all who see the dispute, stopped and lengthened by
/// who holds it.
@RestController
@RequestMapping("/api/dispute/disputes/{id}")
class ClockController {
    private static final String READERS = "hasAnyRole('GRID_WORKER', 'VILLAGE_OFFICER', 'TOWN_OFFICER',"
            + " 'DISTRICT_OFFICER', 'DEPARTMENT_OFFICER', 'MEDIATOR')";
    private static final String HOLDERS =
            "hasAnyRole('VILLAGE_OFFICER', 'TOWN_OFFICER', 'DISTRICT_OFFICER', 'DEPARTMENT_OFFICER')";
    /// A paper's number, such as 司鉴〔2026〕第12号: it names no person.
    private static final String DOCUMENT = "[\\p{IsHan}\\p{Alnum}〔〕()()\\[\\]_./-]{1,60}";

    private final KeepingTime keeping;
    private final CommandContexts mandates;
    private final Vault vault;
    private final InstantSource clock;

    ClockController(KeepingTime keeping, CommandContexts mandates, Vault vault, InstantSource clock) {
        this.keeping = keeping;
        this.mandates = mandates;
        this.vault = vault;
        this.clock = clock;
    }

    /// @param document number of the paper that proves it
    record Pause(
            @NotBlank @Size(max = 40) String ground,
            @NotBlank @Pattern(regexp = DOCUMENT) String document) {}

    /// @param applicantConsent number of the paper in which the applicant agrees,
    /// `respondentConsent` the other's
    record Lengthening(
            @Min(1) @Max(365) int days,
            @Nullable @Pattern(regexp = DOCUMENT) String applicantConsent,
            @Nullable @Pattern(regexp = DOCUMENT) String respondentConsent) {}

    record LineView(String words, String source) {}

    /// @param limit what runs: ACCEPT, RESOLVE, PAUSE or FEEDBACK; nothing when the dispute has come
    /// to its end
    /// @param provisional counted over a year whose holidays are not published yet
    /// @param climbed the rungs of the ladder told for this limit
    record ClockView(
            Clock.@Nullable Kind limit,
            @Nullable Instant dueAt,
            @Nullable Instant firesAt,
            boolean provisional,
            boolean overdue,
            boolean supervised,
            List<String> climbed,
            List<LineView> reasoning) {
        static ClockView of(ClockReading it) {
            return new ClockView(
                    it.limit(),
                    it.dueAt(),
                    it.firesAt(),
                    it.provisional(),
                    it.overdue(),
                    it.supervised(),
                    it.climbed(),
                    it.reasoning().stream()
                            .map(line -> new LineView(line.words(), line.source()))
                            .toList());
        }
    }

    @GetMapping("/clock")
    @PreAuthorize(READERS)
    ClockView read(@PathVariable String id, Caller caller) {
        return ClockView.of(keeping.read(id, caller.scope()));
    }

    @PostMapping("/pauses")
    @PreAuthorize(HOLDERS)
    ResponseEntity<DisputeView> pause(
            @PathVariable String id, @Valid @RequestBody Pause body, Caller caller, HttpServletRequest request) {
        var command = new PauseClock(body.ground(), body.document(), clock.instant());
        return moved(keeping.pause(id, mandates.of(caller, request, body), command));
    }

    @PostMapping("/resumptions")
    @PreAuthorize(HOLDERS)
    ResponseEntity<DisputeView> resume(@PathVariable String id, Caller caller, HttpServletRequest request) {
        return moved(keeping.resume(id, mandates.of(caller, request, "resume"), clock.instant()));
    }

    @PostMapping("/extensions")
    @PreAuthorize(HOLDERS)
    ResponseEntity<DisputeView> extend(
            @PathVariable String id, @Valid @RequestBody Lengthening body, Caller caller, HttpServletRequest request) {
        var command = new ExtendClock(body.days(), body.applicantConsent(), body.respondentConsent(), clock.instant());
        return moved(keeping.extend(id, mandates.of(caller, request, body), command));
    }

    private ResponseEntity<DisputeView> moved(Versioned<Dispute> stored) {
        return ResponseEntity.ok().eTag(CommandContexts.etag(stored.version())).body(DisputeView.of(stored, vault));
    }
}
