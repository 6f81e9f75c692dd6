package io.fengqiao.grid.net.redrawing;

import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.grid.net.grids.Boundary;
import io.fengqiao.grid.net.grids.GridCode;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a town wants: which grids, what they are to become, from which day, and why.
///
/// @param before the standing grids concerned
/// @param after the grids as they are to be
/// @param groupDecision where it is written down that the village decided to divide or join its groups (S86)
record Plan(
        Change change,
        List<GridCode> before,
        List<Draft> after,
        LocalDate effectiveOn,
        String reason,
        @Nullable String groupDecision) {
    /// So that the event that tells of it stays within what its readers take.
    static final int MOST_BOUNDARY_TEXT = 250_000;

    Plan {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /// @throws Refusal when it does not hang together, whatever the grids are
    void check() {
        var codes =
                after.stream().flatMap(draft -> Stream.ofNullable(draft.code())).toList();
        boolean anew = change == Change.ADJUST
                ? codes.size() == after.size() && new HashSet<>(codes).equals(new HashSet<>(before))
                : codes.isEmpty();
        if (!change.allows(before.size(), after.size())
                || !anew
                || new HashSet<>(before).size() < before.size()
                || (change == Change.ADJUST && after.size() != before.size())) {
            throw new Refusal(
                    "plan-does-not-hang-together", Refusal.Kind.INVALID, "S94", change, before.size(), after.size());
        }
        if (boundaries().stream().mapToInt(one -> one.geoJson().length()).sum() > MOST_BOUNDARY_TEXT) {
            throw new Refusal("plan-too-large", Refusal.Kind.INVALID, null, MOST_BOUNDARY_TEXT);
        }
    }

    List<Boundary> boundaries() {
        return after.stream()
                .flatMap(draft -> Stream.ofNullable(draft.boundary()))
                .toList();
    }
}
