package io.fengqiao.dispute.worklists;

import io.fengqiao.dispute.standing.Tally;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// How much there is on a worklist.
///
/// @param open everything on it, `byStage` the same by stage
/// @param overdue what was told to be overdue and still is
/// @param supervised what the district watches
public record Count(long open, Map<String, Long> byStage, long overdue, long supervised) {
    static Count of(List<Tally.Cell> cells) {
        var byStage = new TreeMap<String, Long>();
        long open = 0;
        long overdue = 0;
        long supervised = 0;
        for (Tally.Cell cell : cells) {
            byStage.merge(cell.facets().getFirst(), cell.count(), Long::sum);
            open += cell.count();
            overdue += cell.is(1, "true") ? cell.count() : 0;
            supervised += cell.is(2, "true") ? cell.count() : 0;
        }
        return new Count(open, byStage, overdue, supervised);
    }
}
