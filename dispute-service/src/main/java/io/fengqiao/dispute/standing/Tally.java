package io.fengqiao.dispute.standing;

import java.util.List;
import java.util.Set;

/// How many lines there are under a heading, by their facets. Of a unit or a place only what has not ended
/// counts; of a day, everything registered on it.
///
/// @param revision how often it was counted: who counted on top of an older one is refused
/// @param areas the divisions a place lies in: who may see the tally
public record Tally(Heading heading, long revision, Set<String> areas, List<Cell> cells) {
    public Tally {
        areas = Set.copyOf(areas);
        cells = List.copyOf(cells);
    }

    /// The facets are stage, overdue, supervised; of a day: division, kind, level, grade.
    public record Cell(List<String> facets, long count) {
        public Cell {
            facets = List.copyOf(facets);
        }

        public boolean is(int facet, String value) {
            return facets.get(facet).equals(value);
        }
    }
}
