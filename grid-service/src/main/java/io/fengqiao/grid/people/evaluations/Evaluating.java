package io.fengqiao.grid.people.evaluations;

import io.fengqiao.chassis.calendar.WorkingCalendar;
import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Personal;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.kernel.UseCase;
import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.grid.people.evaluations.Evaluation.Subject;
import io.fengqiao.grid.people.staff.EndingService;
import io.fengqiao.grid.people.staff.StaffFiles;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Evaluates grid workers (S114, S115); whoever has to go leaves the service and its posts.
/// Keeps S114.
@UseCase
final class Evaluating {
    private static final int AT_ONCE = 100;

    private final Evaluations evaluations;
    private final StaffFiles files;
    private final EndingService ending;
    private final EvaluationBook book;
    private final InstantSource clock;

    Evaluating(
            Evaluations evaluations, StaffFiles files, EndingService ending, EvaluationBook book, InstantSource clock) {
        this.evaluations = evaluations;
        this.files = files;
        this.ending = ending;
        this.book = book;
        this.clock = clock;
    }

    Versioned<Evaluation> mark(String person, Mark mark, CommandContext mandate) {
        if (mark.day().isAfter(today())) {
            throw new Refusal("day-in-future", Refusal.Kind.INVALID, "S115", mark.day(), today());
        }
        var subject = subject(person, mandate);
        return evaluations.change(subject, mark.day().getYear(), mandate, evaluation -> {
            evaluation.mark(mark, book);
            return List.of();
        });
    }

    Versioned<Evaluation> score(String person, int year, Map<String, Integer> yearly, CommandContext mandate) {
        var subject = subject(person, mandate);
        return evaluations.change(subject, year, mandate, evaluation -> {
            evaluation.score(yearly, book, today());
            return List.of();
        });
    }

    Versioned<Evaluation> decide(String person, int year, Verdict verdict, Personal reason, CommandContext mandate) {
        var now = clock.instant();
        var stored = evaluations.change(
                subject(person, mandate),
                year,
                mandate,
                evaluation -> List.of(evaluation.decide(verdict, reason, book, now)));
        return exit(stored.aggregate()).orElse(stored);
    }

    /// Two documents: when the process dies after the decision, the sweep ends the service.
    void sweep(Instant until) {
        evaluations.exiting(until, AT_ONCE).forEach(this::exit);
    }

    private Optional<Versioned<Evaluation>> exit(Evaluation evaluation) {
        if (evaluation.exitSince() == null) {
            return Optional.empty();
        }
        ending.exit(evaluation.subject().person());
        return evaluations.perform(evaluation, Evaluation::gone);
    }

    private Subject subject(String person, CommandContext mandate) {
        var file = files.find(person, mandate.caller().scope())
                .orElseThrow(() -> Refusal.notFound("staff file", person))
                .aggregate();
        if (!file.profile().employment().gridWorker()) {
            throw new Refusal("not-evaluated", Refusal.Kind.INVALID, "S114", person);
        }
        return new Subject(person, file.profile().unit(), file.profile().division());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingCalendar.SHANGHAI);
    }
}
