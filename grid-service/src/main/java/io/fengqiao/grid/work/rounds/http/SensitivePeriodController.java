package io.fengqiao.grid.work.rounds.http;

import io.fengqiao.chassis.codes.DivisionCode;
import io.fengqiao.chassis.http.CommandContexts;
import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.Page;
import io.fengqiao.chassis.kernel.PageAsk;
import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.grid.net.divisions.Divisions;
import io.fengqiao.grid.work.rounds.DeclareSensitivePeriod;
import io.fengqiao.grid.work.rounds.DeclaringSensitivePeriods;
import io.fengqiao.grid.work.rounds.SensitivePeriod;
import io.fengqiao.grid.work.rounds.SensitivePeriodList;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Sensitive periods: the district declares and ends them, everybody who makes rounds there reads them.
@RestController
@RequestMapping("/api/grid/sensitive-periods")
class SensitivePeriodController {
    private static final String WRITE = "hasRole('DISTRICT_OFFICER')";

    private final DeclaringSensitivePeriods declaring;
    private final SensitivePeriodList list;
    private final Divisions divisions;
    private final CommandContexts mandates;

    SensitivePeriodController(
            DeclaringSensitivePeriods declaring,
            SensitivePeriodList list,
            Divisions divisions,
            CommandContexts mandates) {
        this.declaring = declaring;
        this.list = list;
        this.divisions = divisions;
        this.mandates = mandates;
    }

    record Declaring(
            @NotNull @Pattern(regexp = DivisionCode.FORM) String area,
            @NotNull LocalDate from,
            @NotNull LocalDate to,
            @NotBlank @Size(max = 200) String reason) {}

    /// @param last the last day as of now; before `from` when it was called off
    record PeriodView(String number, String area, LocalDate from, LocalDate last, String reason, boolean endedEarly) {
        static PeriodView of(Versioned<SensitivePeriod> stored) {
            var period = stored.aggregate();
            return new PeriodView(
                    period.number(),
                    period.area(),
                    period.from(),
                    period.last(),
                    period.reason(),
                    period.endedOn() != null);
        }
    }

    @PostMapping
    @PreAuthorize(WRITE)
    ResponseEntity<PeriodView> declare(Caller caller, HttpServletRequest request, @Valid @RequestBody Declaring body) {
        var stored = declaring.declare(
                new DeclareSensitivePeriod(body.area(), body.from(), body.to(), body.reason()),
                mandates.of(caller, request, body));
        return ResponseEntity.created(URI.create(
                        "/api/grid/sensitive-periods/" + stored.aggregate().number()))
                .eTag(CommandContexts.etag(stored.version()))
                .body(PeriodView.of(stored));
    }

    @PostMapping("/{number}/ending")
    @PreAuthorize(WRITE)
    ResponseEntity<PeriodView> end(Caller caller, HttpServletRequest request, @PathVariable String number) {
        var stored = declaring.end(number, mandates.of(caller, request, null));
        return ResponseEntity.ok().eTag(CommandContexts.etag(stored.version())).body(PeriodView.of(stored));
    }

    @GetMapping
    @PreAuthorize(RoundController.ROUNDS)
    Page<PeriodView> list(Caller caller, @RequestParam @Nullable Integer limit, @RequestParam @Nullable String after) {
        return list.page(here(caller), PageAsk.of(limit, after)).map(PeriodView::of);
    }

    /// What concerns the caller: its own division, those above, and those directly and further below.
    private List<String> here(Caller caller) {
        var areas = new LinkedHashSet<>(divisions.areasOf(caller.division()));
        divisions.all().stream()
                .filter(one -> divisions.areasOf(one.code()).contains(caller.division()))
                .forEach(one -> areas.add(one.code()));
        return List.copyOf(areas);
    }
}
