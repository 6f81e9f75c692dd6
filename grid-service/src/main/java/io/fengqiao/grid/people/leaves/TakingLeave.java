package io.fengqiao.grid.people.leaves;

import io.fengqiao.chassis.calendar.WorkingCalendar;
import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.DerivedId;
import io.fengqiao.chassis.kernel.Personal;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.kernel.UseCase;
import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.grid.people.staff.StaffFile;
import io.fengqiao.grid.people.staff.StaffFiles;
import io.fengqiao.grid.people.teams.Conditions;
import io.fengqiao.grid.people.teams.Post;
import java.time.InstantSource;
import java.time.LocalDate;

/// Asks for leave, and decides on it.
///
/// Not guaranteed: that two wishes of one person given at the same instant see each other. Then two
/// substitutes stand in, and one of the two is withdrawn by hand.
/// Keeps S113.
@UseCase
final class TakingLeave {
    private final Leaves leaves;
    private final StaffFiles files;
    private final Conditions conditions;
    private final InstantSource clock;

    TakingLeave(Leaves leaves, StaffFiles files, Conditions conditions, InstantSource clock) {
        this.leaves = leaves;
        this.files = files;
        this.conditions = conditions;
        this.clock = clock;
    }

    /// By the person itself, or by an officer who sees its file.
    Versioned<Leave> ask(AskLeave command, CommandContext mandate) {
        var file = serving(command.person(), mandate);
        var absentee = new Leave.Absentee(
                file.person(), file.profile().unit(), file.profile().division());
        var number = DerivedId.of("V", mandate.key());
        var taken = leaves.of(command.person(), command.days()).stream()
                .filter(one -> !one.number().equals(number))
                .findFirst();
        taken.ifPresent(one -> {
            throw new Refusal(
                    "leave-overlaps",
                    Refusal.Kind.CONFLICT,
                    "S113",
                    one.number(),
                    one.days().first(),
                    one.days().last());
        });
        return leaves.ask(number, mandate, () -> Leave.ask(number, absentee, command.kind(), command.days()));
    }

    /// @throws Refusal when the substitute is not in service, not trained for the work (S111), or
    /// away itself (S113)
    Versioned<Leave> grant(String number, String substitute, CommandContext mandate) {
        requireFit(number, substitute, mandate);
        return leaves.change(number, mandate, leave -> leave.grant(substitute));
    }

    Versioned<Leave> replace(String number, String substitute, CommandContext mandate) {
        requireFit(number, substitute, mandate);
        return leaves.change(number, mandate, leave -> leave.replace(substitute));
    }

    Versioned<Leave> decline(String number, Personal reason, CommandContext mandate) {
        return leaves.change(number, mandate, leave -> leave.decline(reason));
    }

    Versioned<Leave> withdraw(String number, CommandContext mandate) {
        return leaves.change(number, mandate, leave -> {
            requireOwnOrOfficer(leave, mandate);
            leave.withdraw(today());
        });
    }

    Versioned<Leave> end(String number, LocalDate lastDay, CommandContext mandate) {
        return leaves.change(number, mandate, leave -> {
            requireOwnOrOfficer(leave, mandate);
            leave.end(lastDay);
        });
    }

    private void requireFit(String number, String substitute, CommandContext mandate) {
        var leave = leaves.find(number, mandate.caller().scope())
                .orElseThrow(() -> Refusal.notFound("leave", number))
                .aggregate();
        var file = serving(substitute, mandate);
        if (!conditions.trained(Post.GRID_WORKER, file, leave.days().first())) {
            throw new Refusal("substitute-not-trained", Refusal.Kind.INVALID, "S111", substitute);
        }
        var away = leaves.of(substitute, leave.days()).stream().findFirst();
        away.ifPresent(one -> {
            throw new Refusal(
                    "substitute-away",
                    Refusal.Kind.CONFLICT,
                    "S113",
                    substitute,
                    one.days().first(),
                    one.days().last());
        });
    }

    /// A substitute sees the leave it stands in for, and changes nothing of it.
    private static void requireOwnOrOfficer(Leave leave, CommandContext mandate) {
        var caller = mandate.caller();
        boolean own = caller.subject().equals(leave.absentee().person());
        boolean substitute = caller.subject().equals(leave.stage().substitute());
        if (!own && substitute) {
            throw new Refusal("not-your-leave", Refusal.Kind.FORBIDDEN, "S113", leave.number());
        }
    }

    private StaffFile serving(String person, CommandContext mandate) {
        var file = files.find(person, mandate.caller().scope())
                .orElseThrow(() -> Refusal.notFound("staff file", person))
                .aggregate();
        if (!file.serves()) {
            throw new Refusal("not-in-service", Refusal.Kind.INVALID, "S113", person);
        }
        return file;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingCalendar.SHANGHAI);
    }
}
