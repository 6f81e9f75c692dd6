package io.fengqiao.grid.net.resettling;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// The resettlements, one for each change of the net.
interface Resettlements {
    /// The changes whose resettlement is not done, oldest first.
    List<String> waiting(Instant until, int limit);

    Optional<Resettlement> find(String request);

    /// @param move answers false when there is nothing to write
    void move(String request, Predicate<Resettlement> move);
}
