package io.fengqiao.dispute.rooms.http;

import io.fengqiao.chassis.audit.AuditTrail;
import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.Page;
import io.fengqiao.chassis.kernel.PageAsk;
import io.fengqiao.chassis.personal.Vault;
import io.fengqiao.dispute.rooms.SittingTogether;
import io.fengqiao.dispute.rooms.http.RoomView.StandingView;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Rooms, for the officers of the place and of the units that sit in them (S49, P1).
@RestController
@RequestMapping("/api/dispute")
@PreAuthorize("hasAnyRole('VILLAGE_OFFICER', 'TOWN_OFFICER', 'DISTRICT_OFFICER', 'DEPARTMENT_OFFICER')")
class RoomQueries {
    private final SittingTogether sitting;
    private final Vault vault;
    private final AuditTrail trail;

    RoomQueries(SittingTogether sitting, Vault vault, AuditTrail trail) {
        this.sitting = sitting;
        this.vault = vault;
        this.trail = trail;
    }

    record RoomsOf(List<RoomView> items) {}

    record RoomPurpose(@NotBlank @Size(min = 4, max = 200) String purpose) {}

    @GetMapping("/disputes/{id}/rooms")
    RoomsOf roomsOf(@PathVariable String id, Caller caller) {
        return new RoomsOf(sitting.of(id, caller.scope()).stream()
                .map(stored -> RoomView.of(stored, vault::mask))
                .toList());
    }

    /// @param open false: those that are closed
    @GetMapping("/rooms")
    Page<RoomView> rooms(
            Caller caller,
            @RequestParam(defaultValue = "true") boolean open,
            @RequestParam @Nullable Integer limit,
            @RequestParam @Nullable String after) {
        var ask = PageAsk.of(limit, after);
        var page = sitting.page(caller.scope(), open, ask.limit(), ask.after());
        return new Page<>(
                page.rooms().stream()
                        .map(stored -> RoomView.of(stored, vault::mask))
                        .toList(),
                page.next());
    }

    @GetMapping("/rooms/{id}")
    RoomView room(@PathVariable String id, Caller caller) {
        return RoomView.of(sitting.get(id, caller.scope()), vault::mask);
    }

    @GetMapping("/rooms/{id}/dispute")
    StandingView standing(@PathVariable String id, Caller caller) {
        return StandingView.of(sitting.dispute(sitting.get(id, caller.scope()).aggregate()));
    }

    /// What was resolved, in clear, with a purpose, after an audit entry that tells of it (P5).
    @PostMapping("/rooms/{id}/disclosures")
    ResponseEntity<RoomView> openResolutions(
            @PathVariable String id, @Valid @RequestBody RoomPurpose body, Caller caller, HttpServletRequest request) {
        var found = sitting.disclose(id, caller);
        trail.write(caller.subject(), request.getRemoteAddr(), "DISCLOSE room " + id, "resolutions", body.purpose());
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(RoomView.of(found, vault::open));
    }
}
