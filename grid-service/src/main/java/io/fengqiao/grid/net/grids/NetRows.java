package io.fengqiao.grid.net.grids;

import io.fengqiao.chassis.kernel.Scope;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The grids as they are stored, taken on trust: what is wrong with one is to be found, not to keep the
/// others from being read.
public interface NetRows {
    /// @param code as stored, of whatever form
    /// @param kind null: none that is known
    record Row(
            String code,
            String village,
            String name,
            @Nullable GridKind kind,
            @Nullable String belongsTo,
            List<Drawing> drawings,
            @Nullable LocalDate retiredOn,
            Description.Elements elements,
            boolean weighed,
            int workers) {
        public @Nullable Boundary boundary() {
            return drawings.isEmpty() ? null : drawings.getLast().boundary();
        }
    }

    /// Every grid, retired ones too.
    List<Row> all();

    /// Which version of a grid there is.
    record Version(String code, long version) {}

    /// The grids drawn at `since` or later: little to read, for who asks often.
    List<Version> drawnSince(Instant since);

    List<Row> of(List<String> codes);

    /// The grids of a division that stand, `most` of them.
    List<Row> standing(Scope scope, String division, int most);
}
