package io.fengqiao.grid.work.admission;

import io.fengqiao.grid.work.reports.Item;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A task somebody wants grid workers to do, before it is judged.
///
/// @param workItem the admitted item it comes from; null when the asker names none
/// @param duty which of the ten items it says it is: a word, since it may be none of them
/// @param worker one worker, or null for the grid's workers together
/// @param unit who wants it
public record TaskWanted(
        @Nullable String workItem,
        String duty,
        Nature nature,
        String title,
        String grid,
        @Nullable String worker,
        LocalDate dueOn,
        String unit,
        String by) {

    /// The one of the ten it is, if any.
    Optional<Item> item() {
        return Arrays.stream(Item.values())
                .filter(item -> item.name().equals(duty))
                .findFirst();
    }
}
