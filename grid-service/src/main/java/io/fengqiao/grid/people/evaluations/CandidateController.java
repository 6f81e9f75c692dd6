package io.fengqiao.grid.people.evaluations;

import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.grid.people.staff.StaffFiles;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Who may be proposed as excellent grid worker of the district (S133), with the arithmetic.
@RestController
class CandidateController {
    private final Evaluations evaluations;
    private final StaffFiles files;
    private final EvaluationBook book;

    CandidateController(Evaluations evaluations, StaffFiles files, EvaluationBook book) {
        this.evaluations = evaluations;
        this.files = files;
        this.book = book;
    }

    record CandidateView(
            int rank, String person, String division, BigDecimal total, List<EvaluationView.LineView> lines) {}

    record CandidatesView(
            int year,
            String rule,
            String arithmetic,
            int evaluated,
            int places,
            List<CandidateView> candidates,
            List<Candidates.Excluded> excluded) {}

    @GetMapping("/api/grid/excellent-workers")
    @PreAuthorize("hasRole('DISTRICT_OFFICER')")
    CandidatesView list(Caller caller, @RequestParam int year) {
        var all = evaluations.of(year, caller.scope());
        var people = all.stream().map(one -> one.subject().person()).toList();
        var found = Candidates.of(year, all, files.of(people), book);
        return new CandidatesView(
                year,
                "S133",
                "%d × %d%% → %d".formatted(found.evaluated(), found.share(), found.places()),
                found.evaluated(),
                found.places(),
                found.candidates().stream().map(this::view).toList(),
                found.excluded());
    }

    private CandidateView view(Candidates.Candidate candidate) {
        Evaluation evaluation = candidate.evaluation();
        Score score = Objects.requireNonNull(evaluation.stage().score());
        return new CandidateView(
                candidate.rank(),
                evaluation.subject().person(),
                evaluation.subject().division(),
                EvaluationView.points(score),
                EvaluationView.lines(score, book));
    }
}
