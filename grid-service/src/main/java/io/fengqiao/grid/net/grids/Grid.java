package io.fengqiao.grid.net.grids;

import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.grid.net.grids.GridEvent.GridAdjusted;
import io.fengqiao.grid.net.grids.GridEvent.GridDescribed;
import io.fengqiao.grid.net.grids.GridEvent.GridOpened;
import io.fengqiao.grid.net.grids.GridEvent.GridRetired;
import io.fengqiao.grid.net.grids.GridEvent.WorkerJoined;
import io.fengqiao.grid.net.grids.GridEvent.WorkerLeft;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;

/// A grid, the basic unit of governance (S78), from the day it is opened until an approved change
/// retires it (S94).
///
/// It keeps its code and its village for good (S93); an approved change may draw it anew. Workers join it;
/// each is the concrete person responsible (S109), and only those who work in a grid report from it. A
/// retired grid stays, with its drawings and its successors, so that the past can be asked; nobody
/// works in it.
/// Keeps S78, S109.
public final class Grid {
    /// The largest team: one more means that somebody adds people by mistake.
    public static final int MOST_WORKERS = 100;

    private final GridCode code;
    private final GridKind kind;
    private final Ties ties;
    private final SequencedSet<String> workers;
    private Lineage lineage;
    private Description description;

    public Grid(
            GridCode code,
            GridKind kind,
            Ties ties,
            Lineage lineage,
            Collection<String> workers,
            Description description) {
        this.code = code;
        this.kind = kind;
        this.ties = ties;
        this.lineage = lineage;
        this.workers = new LinkedHashSet<>(workers);
        this.description = description;
    }

    public Grid(GridCode code, String name, GridKind kind, Collection<String> workers) {
        this(code, kind, Ties.NONE, Lineage.of(Drawing.ever(name), Instant.EPOCH), workers, Description.NONE);
    }

    public static Grid open(GridCode code, String name, GridKind kind) {
        return new Grid(code, name, kind, List.of());
    }

    public GridOpened opened() {
        return new GridOpened(code);
    }

    public WorkerJoined join(String person) {
        refuseWhenRetired();
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

    public GridDescribed describe(Description next) {
        refuseWhenRetired();
        description = next;
        return new GridDescribed(code);
    }

    /// S94. The drawing names the request that was approved.
    public GridAdjusted adjust(Drawing next, String request, Instant at) {
        refuseWhenRetired();
        lineage = lineage.drawn(next, at);
        return new GridAdjusted(code, request);
    }

    /// S94.
    public GridRetired retire(Lineage.Retirement end, Instant at) {
        refuseWhenRetired();
        lineage = lineage.ended(end, at);
        return new GridRetired(code, end.by());
    }

    private void refuseWhenRetired() {
        if (isRetired()) {
            throw new Refusal("grid-retired", Refusal.Kind.CONFLICT, "S94", code.value());
        }
    }

    /// Whether this change has been done to it already.
    public boolean knows(String request) {
        return lineage.knows(request);
    }

    public boolean worksHere(String person) {
        return !isRetired() && workers.contains(person);
    }

    public boolean isRetired() {
        return lineage.retirement() != null;
    }

    /// Whether it was there on that day.
    public boolean stoodOn(LocalDate day) {
        var end = lineage.retirement();
        return !day.isBefore(lineage.drawings().getFirst().from()) && (end == null || day.isBefore(end.on()));
    }

    /// How it was drawn on that day.
    public Optional<Drawing> drawnOn(LocalDate day) {
        return lineage.drawings().reversed().stream()
                .filter(drawing -> !drawing.from().isAfter(day))
                .findFirst();
    }

    public GridCode code() {
        return code;
    }

    public String name() {
        return lineage.last().name();
    }

    public GridKind kind() {
        return kind;
    }

    public Ties ties() {
        return ties;
    }

    public @Nullable Boundary boundary() {
        return lineage.last().boundary();
    }

    public Lineage lineage() {
        return lineage;
    }

    public Description description() {
        return description;
    }

    /// The grids that took its place; none while it stands.
    public List<GridCode> successors() {
        var end = lineage.retirement();
        return end == null ? List.of() : end.successors();
    }

    public List<String> workers() {
        return List.copyOf(workers);
    }
}
