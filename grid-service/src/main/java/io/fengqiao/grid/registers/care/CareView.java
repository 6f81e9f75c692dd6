package io.fengqiao.grid.registers.care;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A record of care: a masked name, the group and the worker. Ended, it says no more of whom it was about.
record CareView(
        String id,
        String village,
        LocalDate since,
        @Nullable SpecialGroup group,
        @Nullable String resident,
        @Nullable String name,
        @Nullable String grid,
        @Nullable String worker,
        @Nullable LocalDate endedOn) {
    @Override
    public String toString() {
        return "CareView[" + id + "]";
    }
}
