package io.fengqiao.grid.people.evaluations;

import io.fengqiao.chassis.http.CommandContexts;
import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.Personal.Kind;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.chassis.personal.Vault;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Evaluations: the town's centre marks, scores and decides (S113 to S115); the worker reads its own.
@RestController
@RequestMapping("/api/grid/staff/{person}/evaluations")
class EvaluationController {
    private static final String WRITE = "hasAnyRole('TOWN_OFFICER', 'DISTRICT_OFFICER')";

    private final Evaluating evaluating;
    private final Evaluations evaluations;
    private final EvaluationBook book;
    private final CommandContexts mandates;
    private final Vault vault;

    EvaluationController(
            Evaluating evaluating,
            Evaluations evaluations,
            EvaluationBook book,
            CommandContexts mandates,
            Vault vault) {
        this.evaluating = evaluating;
        this.evaluations = evaluations;
        this.book = book;
        this.mandates = mandates;
        this.vault = vault;
    }

    record MarkingDay(
            @NotNull LocalDate day,
            @NotBlank @Size(max = 40) String category,
            @NotNull @Min(-20) @Max(20) Integer points,
            @NotBlank @Size(max = 500) String note) {}

    record ScoringYear(
            @NotNull @Size(min = 1, max = 40)
            Map<@NotBlank @Size(max = 40) String, @NotNull @Min(0) @Max(100) Integer> points) {}

    record DecidingYear(
            @NotNull Verdict verdict,
            @NotBlank @Size(max = 2000) String reason) {}

    @PostMapping("/marks")
    @PreAuthorize(WRITE)
    ResponseEntity<EvaluationView> mark(
            Caller caller,
            HttpServletRequest request,
            @PathVariable String person,
            @Valid @RequestBody MarkingDay body) {
        var note = vault.seal(Kind.STATEMENT, body.note());
        var mark = new Mark(body.day(), body.category(), body.points(), note, caller.subject());
        return answer(evaluating.mark(person, mark, mandates.of(caller, request, body)));
    }

    @PostMapping("/{year}/scores")
    @PreAuthorize(WRITE)
    ResponseEntity<EvaluationView> score(
            Caller caller,
            HttpServletRequest request,
            @PathVariable String person,
            @PathVariable int year,
            @Valid @RequestBody ScoringYear body) {
        var mandate = mandates.of(caller, request, body);
        return answer(evaluating.score(person, year(year), body.points(), mandate));
    }

    @PostMapping("/{year}/decisions")
    @PreAuthorize(WRITE)
    ResponseEntity<EvaluationView> decide(
            Caller caller,
            HttpServletRequest request,
            @PathVariable String person,
            @PathVariable int year,
            @Valid @RequestBody DecidingYear body) {
        var reason = vault.seal(Kind.STATEMENT, body.reason());
        var mandate = mandates.of(caller, request, body);
        return answer(evaluating.decide(person, year(year), body.verdict(), reason, mandate));
    }

    @GetMapping("/{year}")
    @PreAuthorize("hasAnyRole('GRID_WORKER', 'TOWN_OFFICER', 'DISTRICT_OFFICER')")
    ResponseEntity<EvaluationView> one(Caller caller, @PathVariable String person, @PathVariable int year) {
        return answer(evaluations
                .find(person, year, caller.scope())
                .orElseThrow(() -> Refusal.notFound("evaluation", person + "/" + year)));
    }

    private static int year(int year) {
        if (year < 2000 || year > 2999) {
            throw new Refusal("year-out-of-range", Refusal.Kind.INVALID, null, String.valueOf(year));
        }
        return year;
    }

    private ResponseEntity<EvaluationView> answer(Versioned<Evaluation> stored) {
        return ResponseEntity.ok()
                .eTag(CommandContexts.etag(stored.version()))
                .body(EvaluationView.of(stored, book, vault));
    }
}
