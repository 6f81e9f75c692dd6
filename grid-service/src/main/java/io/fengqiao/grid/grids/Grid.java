package io.fengqiao.grid.grids;

import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.grid.grids.GridEvent.GridOpened;
import io.fengqiao.grid.grids.GridEvent.WorkerJoined;
import io.fengqiao.grid.grids.GridEvent.WorkerLeft;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/// A grid, the basic unit of governance (S78), from the day its town opens it.
///
/// It keeps its code and its village for good (S93). Workers join it; each is the concrete person responsible (S109),
/// and only those who work in a grid report from it.
public final class Grid {
    /// The largest team: one more means that somebody adds people by mistake.
    public static final int MOST_WORKERS = 100;

    private final GridCode code;
    private final String name;
    private final GridKind kind;
    private final SequencedSet<String> workers;

    public Grid(GridCode code, String name, GridKind kind, Collection<String> workers) {
        this.code = code;
        this.name = name;
        this.kind = kind;
        this.workers = new LinkedHashSet<>(workers);
    }

    public static Grid open(GridCode code, String name, GridKind kind) {
        return new Grid(code, name, kind, List.of());
    }

    public GridOpened opened() {
        return new GridOpened(code);
    }

    public WorkerJoined join(String person) {
        if (worksHere(person)) {
            throw new Refusal("worker-here-already", Refusal.Kind.CONFLICT, null, person, code.value());
        }
        if (workers.size() >= MOST_WORKERS) {
            throw new Refusal("team-full", Refusal.Kind.CONFLICT, null, code.value(), MOST_WORKERS);
        }
        workers.add(person);
        return new WorkerJoined(code, person);
    }

    public WorkerLeft leave(String person) {
        if (!workers.remove(person)) {
            throw new Refusal("worker-not-here", Refusal.Kind.CONFLICT, "S109", person, code.value());
        }
        return new WorkerLeft(code, person);
    }

    public boolean worksHere(String person) {
        return workers.contains(person);
    }

    public GridCode code() {
        return code;
    }

    public String name() {
        return name;
    }

    public GridKind kind() {
        return kind;
    }

    public List<String> workers() {
        return List.copyOf(workers);
    }
}
