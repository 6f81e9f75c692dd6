package io.fengqiao.dispute.stations.http;

import io.fengqiao.chassis.http.CommandContexts;
import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.dispute.stations.Body;
import io.fengqiao.dispute.stations.ReferDispute;
import io.fengqiao.dispute.stations.ReferringDisputes;
import io.fengqiao.dispute.stations.Station;
import io.fengqiao.dispute.stations.StationStage.Result;
import io.fengqiao.dispute.stations.Way;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
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

/// Referrals to and from court, prosecution, police, notary, arbitration, review and petition (S5, S33,
/// S50 to S54).
@RestController
@RequestMapping("/api/dispute")
@PreAuthorize("hasAnyRole('VILLAGE_OFFICER', 'TOWN_OFFICER', 'DISTRICT_OFFICER', 'DEPARTMENT_OFFICER')")
class StationsController {
    private final ReferringDisputes referring;
    private final CommandContexts mandates;
    private final InstantSource clock;

    StationsController(ReferringDisputes referring, CommandContexts mandates, InstantSource clock) {
        this.referring = referring;
        this.mandates = mandates;
        this.clock = clock;
    }

    /// @param reason told to everybody in scope: no personal data in it
    /// @param document the letter's number, where there is one
    record Referral(
            @NotNull Body body,
            @NotNull Way way,
            @NotBlank @Size(max = 500) String reason,
            @Nullable @Size(max = 100) String document) {}

    /// @param document the award's, judgment's or letter's number
    record Return(
            @NotNull Result result,
            @Nullable @Size(max = 100) String document) {}

    record Visited(List<StationView> items) {}

    @PostMapping("/disputes/{id}/stations")
    @PreAuthorize("hasAnyRole('VILLAGE_OFFICER', 'TOWN_OFFICER', 'DISTRICT_OFFICER')")
    ResponseEntity<StationView> refer(
            @PathVariable String id, @Valid @RequestBody Referral body, Caller caller, HttpServletRequest request) {
        var stored = referring.refer(
                id,
                new ReferDispute(body.body(), body.way(), body.reason(), body.document()),
                mandates.of(caller, request, body),
                clock.instant());
        return ResponseEntity.created(URI.create("/api/dispute/disputes/" + id + "/stations"))
                .eTag(CommandContexts.etag(stored.version()))
                .body(StationView.of(stored));
    }

    @GetMapping("/disputes/{id}/stations")
    Visited of(@PathVariable String id, Caller caller) {
        return new Visited(
                referring.of(id, caller.scope()).stream().map(StationView::of).toList());
    }

    @PostMapping("/stations/{id}/acceptances")
    ResponseEntity<StationView> accept(@PathVariable String id, Caller caller, HttpServletRequest request) {
        return moved(referring.accept(id, mandates.of(caller, request, null), clock.instant()));
    }

    @PostMapping("/stations/{id}/returns")
    ResponseEntity<StationView> giveBack(
            @PathVariable String id, @Valid @RequestBody Return body, Caller caller, HttpServletRequest request) {
        return moved(referring.giveBack(
                id, body.result(), body.document(), mandates.of(caller, request, body), clock.instant()));
    }

    private static ResponseEntity<StationView> moved(Versioned<Station> stored) {
        return ResponseEntity.ok().eTag(CommandContexts.etag(stored.version())).body(StationView.of(stored));
    }
}
