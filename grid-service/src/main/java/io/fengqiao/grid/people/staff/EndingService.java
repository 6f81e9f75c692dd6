package io.fengqiao.grid.people.staff;

import io.fengqiao.chassis.calendar.WorkingCalendar;
import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Personal;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.kernel.UseCase;
import io.fengqiao.chassis.kernel.Versioned;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Discipline, and the end of a service (S134, S114): the file says that somebody left, then its
/// posts are vacated.
///
/// Two writes: when the process dies between them, the sweep vacates what is left, so nobody who left
/// keeps a post.
/// Keeps S134.
@UseCase
public final class EndingService {
    private static final int AT_ONCE = 100;

    private final StaffFiles files;
    private final Posts posts;
    private final InstantSource clock;

    public EndingService(StaffFiles files, Posts posts, InstantSource clock) {
        this.files = files;
        this.posts = posts;
        this.clock = clock;
    }

    /// @throws Refusal when the person was not heard (S134)
    public Versioned<StaffFile> sanction(
            String person, Sanction.Kind kind, Personal reason, @Nullable Personal hearing, CommandContext mandate) {
        if (hearing == null) {
            throw new Refusal("hearing-missing", Refusal.Kind.INVALID, "S134", kind);
        }
        var now = clock.instant();
        var sanction =
                new Sanction(kind, day(now), reason, hearing, mandate.caller().subject());
        var stored = files.change(person, mandate, file -> file.sanction(sanction, now));
        return settled(stored);
    }

    public Versioned<StaffFile> leave(String person, Stage.Why why, CommandContext mandate) {
        var now = clock.instant();
        var stored = files.change(person, mandate, file -> file.leave(day(now), why, now));
        return settled(stored);
    }

    /// What a yearly evaluation decided (S114). May be asked any number of times.
    public void exit(String person) {
        var now = clock.instant();
        files.perform(person, file -> {
            if (file.serves()) {
                file.leave(day(now), Stage.Why.EXITED, now);
            }
        });
        files.of(List.of(person)).values().forEach(this::vacate);
    }

    /// Who left before `until` and may still hold posts.
    public void sweep(Instant until) {
        for (String person : files.toVacate(until, AT_ONCE)) {
            files.of(List.of(person)).values().forEach(this::vacate);
        }
    }

    private Versioned<StaffFile> settled(Versioned<StaffFile> stored) {
        return vacate(stored.aggregate()).orElse(stored);
    }

    private Optional<Versioned<StaffFile>> vacate(StaffFile file) {
        if (file.contents().vacateSince() != null && file.contents().stage() instanceof Stage.Left(var on, var why)) {
            posts.vacate(file.person(), on, why);
            return files.perform(file.person(), StaffFile::vacated);
        }
        return Optional.empty();
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, WorkingCalendar.SHANGHAI);
    }
}
