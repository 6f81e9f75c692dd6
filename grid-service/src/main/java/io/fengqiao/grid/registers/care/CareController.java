package io.fengqiao.grid.registers.care;

import io.fengqiao.chassis.http.CommandContexts;
import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.Page;
import io.fengqiao.chassis.kernel.PageAsk;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.grid.registers.residents.ResidentId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
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

/// Care of the special groups (S98): village and town say who looks after whom; they, that worker and the
/// group's line look at it. There is no export, no search, and no exact count.
@RestController
@RequestMapping("/api/grid/care")
class CareController {
    private static final String RESPONSIBLE = "hasAnyRole('VILLAGE_OFFICER', 'TOWN_OFFICER')";
    private static final String LOOKING =
            "hasAnyRole('GRID_WORKER', 'VILLAGE_OFFICER', 'TOWN_OFFICER', 'DEPARTMENT_OFFICER')";

    private final CaringForGroups caring;
    private final CountingCare counting;
    private final CareSight sight;
    private final CommandContexts mandates;

    CareController(CaringForGroups caring, CountingCare counting, CareSight sight, CommandContexts mandates) {
        this.caring = caring;
        this.counting = counting;
        this.sight = sight;
        this.mandates = mandates;
    }

    record CareAssigned(
            @NotBlank @Size(max = 21) String resident,
            @NotNull SpecialGroup group,

            @NotNull @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._@-]{0,99}")
            String worker) {
        @Override
        public String toString() {
            return "CareAssigned";
        }
    }

    record Counts(List<CareCount> items) {}

    @PostMapping
    @PreAuthorize(RESPONSIBLE)
    ResponseEntity<CareView> assign(Caller caller, HttpServletRequest request, @Valid @RequestBody CareAssigned body) {
        var resident =
                ResidentId.parse(body.resident()).orElseThrow(() -> Refusal.notFound("resident", body.resident()));
        var stored = caring.assign(resident, body.group(), body.worker(), mandates.of(caller, request, body));
        return ResponseEntity.created(
                        URI.create("/api/grid/care/" + stored.aggregate().id()))
                .eTag(CommandContexts.etag(stored.version()))
                .body(sight.view(stored));
    }

    @PostMapping("/{id}/endings")
    @PreAuthorize(RESPONSIBLE)
    ResponseEntity<CareView> end(Caller caller, HttpServletRequest request, @PathVariable String id) {
        return answer(caring.end(known(id), mandates.of(caller, request, null)));
    }

    @GetMapping
    @PreAuthorize(LOOKING)
    ResponseEntity<Page<CareView>> list(
            Caller caller,
            HttpServletRequest request,
            @RequestParam @Nullable Integer limit,
            @RequestParam @Nullable String after) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(sight.page(caller, PageAsk.of(limit, after), request.getRemoteAddr()));
    }

    @GetMapping("/{id}")
    @PreAuthorize(LOOKING)
    ResponseEntity<CareView> one(Caller caller, HttpServletRequest request, @PathVariable String id) {
        return answer(sight.get(known(id), caller, request.getRemoteAddr()));
    }

    @GetMapping("/counts")
    @PreAuthorize("hasAnyRole('TOWN_OFFICER', 'DISTRICT_OFFICER')")
    Counts counts(Caller caller, @RequestParam String division) {
        return new Counts(counting.counts(division, caller));
    }

    private static CareId known(String id) {
        return CareId.parse(id).orElseThrow(() -> Refusal.notFound("care", id));
    }

    private ResponseEntity<CareView> answer(Versioned<Care> stored) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .eTag(CommandContexts.etag(stored.version()))
                .body(sight.view(stored));
    }
}
