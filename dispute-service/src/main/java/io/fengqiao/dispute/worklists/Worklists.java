package io.fengqiao.dispute.worklists;

import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.dispute.standing.Heading;
import io.fengqiao.dispute.standing.Lines;
import io.fengqiao.dispute.standing.Question;
import io.fengqiao.dispute.standing.Tallies;
import io.fengqiao.dispute.standing.Tally;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a caller has to do, least time left first (S69), and how much of it there is. Each list lies within
/// the caller's scope and narrows it.
///
/// A count costs what is shown: one tally of a unit, one of each village of an area, a person's own lines.
/// Keeps S69.
public final class Worklists {
    private final Lines lines;
    private final Tallies tallies;

    public Worklists(Lines lines, Tallies tallies) {
        this.lines = lines;
        this.tallies = tallies;
    }

    public Lines.Page page(Worklist list, Filter filter, Caller caller, int limit, @Nullable String after) {
        return lines.page(scope(list, caller), filter.on(list, caller), limit, after);
    }

    /// Every list the caller has, with what is open on it.
    public Map<Worklist, Count> counts(Caller caller) {
        var counts = new EnumMap<Worklist, Count>(Worklist.class);
        for (Worklist list : Worklist.of(caller)) {
            counts.put(list, Count.of(cells(list, caller)));
        }
        return counts;
    }

    /// Within the caller's whole scope, last registered first.
    public Lines.Page search(Question question, Caller caller, int limit, @Nullable String after) {
        return lines.newest(caller.scope(), question, limit, after);
    }

    private List<Tally.Cell> cells(Worklist list, Caller caller) {
        return switch (list) {
            case HELD -> of(new Heading(Heading.Sort.HELD, caller.unit()));
            case OFFERED -> of(new Heading(Heading.Sort.OFFERED, caller.unit()));
            case MATTER -> of(new Heading(Heading.Sort.MATTER, caller.unit()));
            case AREA ->
                tallies.places(scope(list, caller)).stream()
                        .flatMap(tally -> tally.cells().stream())
                        .toList();
            case MINE, REPORTED -> lines.count(scope(list, caller));
        };
    }

    private List<Tally.Cell> of(Heading heading) {
        return tallies.of(List.of(heading)).stream()
                .flatMap(tally -> tally.cells().stream())
                .toList();
    }

    /// No wider than the caller's own, whatever other roles the caller has.
    private static Scope scope(Worklist list, Caller caller) {
        if (!list.isOf(caller)) {
            throw new NotYourList(list);
        }
        return switch (list) {
            case HELD, OFFERED, AREA -> new Scope(Set.of(caller.division()), Set.of(), Set.of(), false);
            case MATTER -> new Scope(Set.of(), Set.of(caller.unit()), Set.of(), false);
            case MINE, REPORTED -> new Scope(Set.of(), Set.of(), Set.of(caller.subject()), false);
        };
    }
}
