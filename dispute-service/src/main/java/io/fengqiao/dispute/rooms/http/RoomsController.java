package io.fengqiao.dispute.rooms.http;

import io.fengqiao.chassis.http.CommandContexts;
import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.Personal.Kind;
import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.chassis.personal.Vault;
import io.fengqiao.dispute.rooms.OpeningRooms;
import io.fengqiao.dispute.rooms.Resolution;
import io.fengqiao.dispute.rooms.Room;
import io.fengqiao.dispute.rooms.RoomStage;
import io.fengqiao.dispute.rooms.SittingTogether;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The 2+N room (S49): opened, joined, held, resolved in, closed.
@RestController
@RequestMapping("/api/dispute")
@PreAuthorize("hasAnyRole('VILLAGE_OFFICER', 'TOWN_OFFICER', 'DISTRICT_OFFICER', 'DEPARTMENT_OFFICER')")
class RoomsController {
    private static final String UNIT = "[A-Za-z0-9-]{1,40}";

    private final OpeningRooms opening;
    private final SittingTogether sitting;
    private final CommandContexts mandates;
    private final Vault vault;
    private final InstantSource clock;

    RoomsController(
            OpeningRooms opening, SittingTogether sitting, CommandContexts mandates, Vault vault, InstantSource clock) {
        this.opening = opening;
        this.sitting = sitting;
        this.mandates = mandates;
        this.vault = vault;
        this.clock = clock;
    }

    /// @param lead the unit that leads; where none is named, the petition office
    /// @param invited the N beside the two
    record RoomWanted(
            @Nullable @Pattern(regexp = UNIT) String lead,
            @Nullable @Size(max = 28) Set<@NotNull @Pattern(regexp = UNIT) String> invited) {}

    record Invitation(@NotNull @Pattern(regexp = UNIT) String unit) {}

    /// @param place where it was held; none when everybody was elsewhere
    /// @param present the units that came
    record Held(
            @NotNull Instant heldAt,
            @Nullable @Size(min = 1, max = 100) String place,
            boolean remote,
            @NotEmpty @Size(max = 30) Set<@NotNull @Pattern(regexp = UNIT) String> present) {}

    /// @param text stays sealed
    /// @param unit which carries it out
    record Resolving(
            @NotBlank @Size(max = 2000) String text,
            @NotNull @Pattern(regexp = UNIT) String unit,
            @NotNull LocalDate dueOn) {
        @Override
        public String toString() {
            return "Resolving[" + unit + "]";
        }
    }

    /// @param note told to everybody in scope: no personal data in it
    record Completing(
            Resolution.@NotNull Result result,
            @NotBlank @Size(max = 500) String note) {}

    /// @param reason told to everybody in scope: no personal data in it
    record Closing(
            RoomStage.@NotNull Result result,
            @NotBlank @Size(max = 500) String reason) {}

    @PostMapping("/disputes/{id}/rooms")
    @PreAuthorize("hasAnyRole('DISTRICT_OFFICER', 'DEPARTMENT_OFFICER')")
    ResponseEntity<RoomView> open(
            @PathVariable String id, @Valid @RequestBody RoomWanted body, Caller caller, HttpServletRequest request) {
        var invited = body.invited() == null ? Set.<String>of() : body.invited();
        var stored = opening.open(id, body.lead(), invited, mandates.of(caller, request, body), clock.instant());
        return ResponseEntity.created(URI.create(
                        "/api/dispute/rooms/" + stored.aggregate().snapshot().id()))
                .eTag(CommandContexts.etag(stored.version()))
                .body(RoomView.of(stored, vault::mask));
    }

    @PostMapping("/rooms/{id}/members")
    ResponseEntity<RoomView> invite(
            @PathVariable String id, @Valid @RequestBody Invitation body, Caller caller, HttpServletRequest request) {
        return moved(sitting.invite(id, body.unit(), mandates.of(caller, request, body), clock.instant()));
    }

    @PostMapping("/rooms/{id}/members/{unit}/departures")
    ResponseEntity<RoomView> leave(
            @PathVariable String id, @PathVariable String unit, Caller caller, HttpServletRequest request) {
        return moved(sitting.leave(id, unit, mandates.of(caller, request, null), clock.instant()));
    }

    @PostMapping("/rooms/{id}/meetings")
    ResponseEntity<RoomView> meet(
            @PathVariable String id, @Valid @RequestBody Held body, Caller caller, HttpServletRequest request) {
        return moved(sitting.meet(
                id,
                body.heldAt(),
                body.place(),
                body.remote(),
                body.present(),
                mandates.of(caller, request, body),
                clock.instant()));
    }

    @PostMapping("/rooms/{id}/resolutions")
    ResponseEntity<RoomView> resolve(
            @PathVariable String id, @Valid @RequestBody Resolving body, Caller caller, HttpServletRequest request) {
        return moved(sitting.resolve(
                id,
                vault.seal(Kind.STATEMENT, body.text()),
                body.unit(),
                body.dueOn(),
                mandates.of(caller, request, body),
                clock.instant()));
    }

    @PostMapping("/rooms/{id}/resolutions/{number}/completions")
    ResponseEntity<RoomView> complete(
            @PathVariable String id,
            @PathVariable int number,
            @Valid @RequestBody Completing body,
            Caller caller,
            HttpServletRequest request) {
        return moved(sitting.complete(
                id, number, body.result(), body.note(), mandates.of(caller, request, body), clock.instant()));
    }

    @PostMapping("/rooms/{id}/closings")
    ResponseEntity<RoomView> close(
            @PathVariable String id, @Valid @RequestBody Closing body, Caller caller, HttpServletRequest request) {
        return moved(
                sitting.close(id, body.result(), body.reason(), mandates.of(caller, request, body), clock.instant()));
    }

    private ResponseEntity<RoomView> moved(Versioned<Room> stored) {
        return ResponseEntity.ok().eTag(CommandContexts.etag(stored.version())).body(RoomView.of(stored, vault::mask));
    }
}
