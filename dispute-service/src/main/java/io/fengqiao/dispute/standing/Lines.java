package io.fengqiao.dispute.standing;

import io.fengqiao.chassis.kernel.Scope;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The lines of all disputes.
public interface Lines {
    Optional<Line> find(String dispute, Scope scope);

    /// Least time left first.
    Page page(Scope scope, Question question, int limit, @Nullable String after);

    /// Last registered first.
    Page newest(Scope scope, Question question, int limit, @Nullable String after);

    /// How many there are under these headings, counted from the lines themselves: costs what
    /// lies under them.
    List<Tally> count(Heading.Sort sort, Set<String> keys);

    /// Of what is open within the scope, by stage, overdue, supervised: costs what lies within.
    List<Tally.Cell> count(Scope scope);

    /// Some of those whose last change is not counted yet, the oldest disputes first.
    List<Line> uncounted(int limit);

    /// These changes are counted; a line that has changed again meanwhile stays as it is.
    void counted(List<Line> lines);

    /// @param next the cursor of the next page where there is more
    record Page(List<Line> lines, @Nullable String next) {
        public Page {
            lines = List.copyOf(lines);
        }
    }
}
