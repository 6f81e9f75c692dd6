package io.fengqiao.grid.net.grids;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a grid is drawn since a day, until the next drawing. None is overwritten, so that it can be told which
/// grid a place lay in on any day.
///
/// @param by the change request that drew it (S94); null: the first setup
/// @param addresses what addresses in it begin with, where nobody has drawn a boundary yet
public record Drawing(
        LocalDate from,
        @Nullable String by,
        String name,
        @Nullable Boundary boundary,
        List<String> addresses) {
    /// For grids that were there before their days were recorded.
    public static final LocalDate EVER = LocalDate.EPOCH;

    public Drawing {
        addresses = List.copyOf(addresses);
    }

    public static Drawing ever(String name) {
        return new Drawing(EVER, null, name, null, List.of());
    }
}
