package io.fengqiao.grid.work.admission;

import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.DerivedId;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.kernel.UseCase;
import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.grid.net.divisions.Divisions;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.BiFunction;

/// A work item's way from the application to its end (S124). The applicant applies, trains and withdraws; the
/// political-legal commission admits and refuses.
@UseCase
public final class AdmittingWork {
    private final WorkItems items;
    private final AdmissionBook book;
    private final Divisions divisions;
    private final InstantSource clock;

    public AdmittingWork(WorkItems items, AdmissionBook book, Divisions divisions, InstantSource clock) {
        this.items = items;
        this.book = book;
        this.divisions = divisions;
        this.clock = clock;
    }

    /// @throws Refusal when the work is never a grid worker's (S126), or is wanted where the applicant has
    /// no say (S124)
    public Versioned<WorkItem> apply(Work work, Terms wanted, CommandContext mandate) {
        var caller = mandate.caller();
        for (var area : wanted.areas()) {
            if (!divisions.areasOf(area).contains(caller.division())
                    || divisions.find(area).isEmpty()) {
                throw new Refusal("area-foreign", Refusal.Kind.INVALID, "S124", area);
            }
        }
        var number = DerivedId.of("W", mandate.key());
        var applicant = new Applicant(caller.unit(), caller.division(), caller.subject());
        return items.take(number, mandate, () -> {
            var item = WorkItem.apply(number, work, applicant, wanted, book, clock.instant());
            return Decision.changed(item, List.of(item.applied()));
        });
    }

    public Versioned<WorkItem> admit(String number, Terms terms, CommandContext mandate) {
        return decide(number, mandate, (item, now) -> {
            if (!terms.isWithin(item.wanted(), divisions)) {
                throw new Refusal("terms-wider", Refusal.Kind.INVALID, "S124", number);
            }
            return item.admit(terms, mandate.caller().subject(), now);
        });
    }

    public Versioned<WorkItem> refuse(String number, String reason, CommandContext mandate) {
        return decide(
                number,
                mandate,
                (item, now) -> item.refuse(reason, mandate.caller().subject(), now));
    }

    private Versioned<WorkItem> decide(
            String number, CommandContext mandate, BiFunction<WorkItem, Instant, WorkItemEvent> move) {
        return change(number, mandate, (item, now) -> {
            requireCommission(item, mandate.caller());
            return move.apply(item, now);
        });
    }

    public Versioned<WorkItem> withdraw(String number, String reason, CommandContext mandate) {
        return change(number, mandate, (item, now) -> {
            requireApplicant(item, mandate.caller());
            return item.withdraw(reason, mandate.caller().subject(), now);
        });
    }

    /// S127.
    public Versioned<WorkItem> train(String number, String person, CommandContext mandate) {
        return change(number, mandate, (item, now) -> {
            requireApplicant(item, mandate.caller());
            return item.train(person);
        });
    }

    private Versioned<WorkItem> change(
            String number, CommandContext mandate, BiFunction<WorkItem, Instant, WorkItemEvent> move) {
        return items.change(
                number, mandate, item -> Decision.changed(item, List.of(move.apply(item, clock.instant()))));
    }

    /// Nobody admits its own: the commission's application for itself would need somebody else.
    private void requireCommission(WorkItem item, Caller caller) {
        var commission = book.approver(item.applicant().division());
        if (!caller.unit().equals(commission)
                || caller.subject().equals(item.applicant().by())) {
            throw new Refusal("not-the-commission", Refusal.Kind.FORBIDDEN, "S124", commission);
        }
    }

    private static void requireApplicant(WorkItem item, Caller caller) {
        if (!caller.unit().equals(item.applicant().unit())) {
            throw new Refusal(
                    "not-the-applicant",
                    Refusal.Kind.FORBIDDEN,
                    "S124",
                    item.applicant().unit());
        }
    }
}
