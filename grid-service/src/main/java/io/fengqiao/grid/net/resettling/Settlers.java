package io.fengqiao.grid.net.resettling;

import io.fengqiao.grid.net.grids.Redrawn;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// All of one part, as its feature keeps them.
public interface Settlers {
    Part part();

    /// Lets those of the leg's next portion go where the change puts them. Who has gone along already, or
    /// belongs where it is, is left alone: a portion may come any number of times.
    ///
    /// @return where the portion ends; null when it was the last
    @Nullable
    String resettle(Leg leg, Redrawn redrawn, Instant now);
}
