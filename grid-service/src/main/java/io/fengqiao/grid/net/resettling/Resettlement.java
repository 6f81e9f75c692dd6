package io.fengqiao.grid.net.resettling;

import io.fengqiao.grid.net.grids.GridCode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// After a change of the net (S94), all that lies in the grids before is looked at once: part by part, grid
/// by grid, a portion at a time. How far that is, is written down after each portion, so another replica goes
/// on where one died.
final class Resettlement {
    sealed interface Stage {
        record Moving(Leg next, Instant since) implements Stage {}

        record Done(Instant at) implements Stage {}
    }

    private final String request;
    private final List<GridCode> before;
    private final List<GridCode> after;
    private Stage stage;

    Resettlement(String request, List<GridCode> before, List<GridCode> after, Stage stage) {
        this.request = request;
        this.before = List.copyOf(before);
        this.after = List.copyOf(after);
        this.stage = stage;
    }

    /// @param before at least one
    static Resettlement begin(String request, List<GridCode> before, List<GridCode> after, Instant now) {
        var first = new Leg(Part.RESIDENTS, before.getFirst(), null);
        return new Resettlement(request, before, after, new Stage.Moving(first, now));
    }

    /// What is to be looked at next; empty when all has been.
    Optional<Leg> next() {
        return switch (stage) {
            case Stage.Moving(var next, var _) -> Optional.of(next);
            case Stage.Done _ -> Optional.empty();
        };
    }

    /// @param behind where the portion ended; null when it was the leg's last
    /// @return false when another replica was quicker
    boolean advance(Leg looked, @Nullable String behind, Instant now) {
        return switch (stage) {
            case Stage.Moving(var next, var since)
            when next.equals(looked) -> {
                stage = behind == null
                        ? following(looked)
                                .<Stage>map(leg -> new Stage.Moving(leg, since))
                                .orElse(new Stage.Done(now))
                        : new Stage.Moving(new Leg(looked.part(), looked.grid(), behind), since);
                yield true;
            }
            case Stage.Moving _, Stage.Done _ -> false;
        };
    }

    private Optional<Leg> following(Leg leg) {
        int grid = before.indexOf(leg.grid()) + 1;
        if (grid < before.size()) {
            return Optional.of(new Leg(leg.part(), before.get(grid), null));
        }
        return leg.part().following().map(part -> new Leg(part, before.getFirst(), null));
    }

    String request() {
        return request;
    }

    List<GridCode> before() {
        return before;
    }

    List<GridCode> after() {
        return after;
    }

    Stage stage() {
        return stage;
    }
}
