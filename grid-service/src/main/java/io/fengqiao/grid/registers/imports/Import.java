package io.fengqiao.grid.registers.imports;

import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.grid.registers.entries.Register;
import io.fengqiao.grid.registers.entries.Tally;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// A file of base data (S95), from the moment it is kept until its rows are in the register.
///
/// It is read twice: once to check every row, writing nothing, and once to write the right ones in batches.
/// Whoever works on it holds it for a while and says so with each batch; when a process dies, another takes
/// it over: a check starts over, writing goes on after the last batch that was counted. A batch whose count
/// was lost is written again, which changes no entry, but counts its rows as left alone.
final class Import {
    /// Longer than a batch ever takes; short enough to wait for.
    static final Duration HELD = Duration.ofMinutes(1);

    /// A file that ended so many processes is not tried by another.
    static final int MOST_ATTEMPTS = 5;

    /// What never changes.
    ///
    /// @param areas how far the sender reached when it was sent
    record Order(
            ImportId id,
            Register register,
            Mode mode,
            String sender,
            Set<String> areas,
            Uploads.Kept file,
            Instant receivedAt) {
        Order {
            areas = Set.copyOf(areas);
        }
    }

    private final Order order;
    private Progress progress;
    private int attempts;
    private Stage stage;

    Import(Order order, Progress progress, int attempts, Stage stage) {
        this.order = order;
        this.progress = progress;
        this.attempts = attempts;
        this.stage = stage;
    }

    static Import received(Order order) {
        return new Import(order, Progress.NONE, 0, new Stage.Received());
    }

    /// @return whether it is the worker's now
    boolean claim(String worker, Instant now) {
        boolean free =
                switch (stage) {
                    case Stage.Received _ -> true;
                    case Stage.Checking(var _, var until) -> until.isBefore(now);
                    case Stage.Writing(var _, var until) -> until.isBefore(now);
                    case Stage.Done _, Stage.Refused _ -> false;
                };
        if (!free) {
            return false;
        }
        if (attempts >= MOST_ATTEMPTS && stage instanceof Stage.Checking) {
            stage = new Stage.Refused("import-gave-up", List.of(Integer.toString(attempts)), now);
            return true;
        }
        attempts++;
        stage = stage instanceof Stage.Writing
                ? new Stage.Writing(worker, now.plus(HELD))
                : new Stage.Checking(worker, now.plus(HELD));
        return true;
    }

    /// @return false when another has taken over: then the worker stops
    boolean checked(String worker, int total, int rows, int wrong, Instant now) {
        if (!(stage instanceof Stage.Checking(var holder, var _)) || !holder.equals(worker)) {
            return false;
        }
        progress = progress.checked(total, rows, wrong);
        stage = new Stage.Checking(worker, now.plus(HELD));
        return true;
    }

    /// Every row was looked at: one wrong row refuses the whole, if the sender wants it so.
    boolean decide(String worker, Instant now) {
        if (!(stage instanceof Stage.Checking(var holder, var _)) || !holder.equals(worker)) {
            return false;
        }
        stage = order.mode() == Mode.ALL_OR_NOTHING && progress.wrong() > 0
                ? new Stage.Refused("import-rows-wrong", List.of(Integer.toString(progress.wrong())), now)
                : new Stage.Writing(worker, now.plus(HELD));
        return true;
    }

    /// @param from how many right rows were written before: what another has counted already is
    /// not counted again
    boolean wrote(String worker, int from, int rows, Tally tally, Instant now) {
        if (!(stage instanceof Stage.Writing(var holder, var _))
                || !holder.equals(worker)
                || progress.written() != from) {
            return false;
        }
        progress = progress.wrote(rows, tally);
        stage = new Stage.Writing(worker, now.plus(HELD));
        return true;
    }

    boolean finish(String worker, Instant now) {
        if (!(stage instanceof Stage.Writing(var holder, var _)) || !holder.equals(worker)) {
            return false;
        }
        stage = new Stage.Done(now);
        return true;
    }

    /// The file itself is at fault. Once writing has begun there is nothing left to refuse.
    boolean refuse(String worker, Refusal why, Instant now) {
        if (!(stage instanceof Stage.Checking(var holder, var _)) || !holder.equals(worker)) {
            return false;
        }
        var arguments =
                Arrays.stream(why.arguments().toArray()).map(String::valueOf).toList();
        stage = new Stage.Refused(why.slug(), arguments, now);
        return true;
    }

    boolean isOver() {
        return switch (stage) {
            case Stage.Done _, Stage.Refused _ -> true;
            case Stage.Received _, Stage.Checking _, Stage.Writing _ -> false;
        };
    }

    Order order() {
        return order;
    }

    Progress progress() {
        return progress;
    }

    int attempts() {
        return attempts;
    }

    Stage stage() {
        return stage;
    }
}
