package io.fengqiao.grid.net.redrawing;

import io.fengqiao.chassis.calendar.WorkingCalendar;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.UseCase;
import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.grid.net.grids.Description;
import io.fengqiao.grid.net.grids.Drawing;
import io.fengqiao.grid.net.grids.Grid;
import io.fengqiao.grid.net.grids.GridCode;
import io.fengqiao.grid.net.grids.GridEvent;
import io.fengqiao.grid.net.grids.GridNumbers;
import io.fengqiao.grid.net.grids.Grids;
import io.fengqiao.grid.net.grids.Lineage;
import io.fengqiao.grid.net.grids.Lineage.Retirement;
import io.fengqiao.grid.net.redrawing.Stage.UnderWay;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// What an approved change does to the grids. Every step names the request and is done once for it.
@UseCase
final class RedrawingGrids {
    private final Grids grids;
    private final GridNumbers numbers;

    RedrawingGrids(Grids grids, GridNumbers numbers) {
        this.grids = grids;
        this.numbers = numbers;
    }

    /// New grids get new numbers, the same ones however often this is asked; a standing grid keeps
    /// its code (S93).
    List<GridCode> codes(ChangeRequest request) {
        var drafts = request.plan().after();
        var wanted = IntStream.range(0, drafts.size())
                .filter(i -> drafts.get(i).code() == null)
                .mapToObj(i -> new GridNumbers.Wanted(drafts.get(i).village(), request.id() + "#" + i))
                .toList();
        var taken = numbers.take(wanted).iterator();
        var codes = new ArrayList<GridCode>();
        for (Draft draft : drafts) {
            codes.add(draft.code() == null ? taken.next() : draft.code());
        }
        return codes;
    }

    /// New grids first, so that at no moment a place has none.
    void redraw(ChangeRequest request, UnderWay underWay, Instant now) {
        var day = LocalDate.ofInstant(underWay.effectiveAt(), WorkingCalendar.SHANGHAI);
        switch (request.plan().change()) {
            case CREATE -> open(request, underWay.codes(), day, now);
            case SPLIT, MERGE -> {
                open(request, underWay.codes(), day, now);
                retire(request, underWay.codes(), day, now);
            }
            case ADJUST -> adjust(request, day, now);
            case RETIRE -> retire(request, List.of(), day, now);
        }
    }

    private void open(ChangeRequest request, List<GridCode> codes, LocalDate day, Instant now) {
        var before = request.plan().before().stream()
                .flatMap(code -> grids.find(code, Scope.system()).map(Versioned::aggregate).stream())
                .toList();
        var opened = new ArrayList<Grid>();
        for (int i = 0; i < codes.size(); i++) {
            opened.add(grid(codes.get(i), request.plan().after().get(i), before, drawing(request, i, day), now));
        }
        grids.openMissing(opened);
    }

    /// Until the town staffs it anew, those who were responsible before are responsible (S109); what the old
    /// grids came from, the new one comes from (S83).
    private static Grid grid(GridCode code, Draft draft, List<Grid> before, Drawing drawing, Instant now) {
        var workers = before.stream()
                .flatMap(grid -> grid.workers().stream())
                .distinct()
                .toList();
        var origins = before.stream()
                .flatMap(grid -> grid.description().origins().stream())
                .distinct()
                .toList();
        var party = before.size() == 1 ? before.getFirst().description().party() : null;
        return new Grid(
                code,
                draft.kind(),
                draft.ties(),
                new Lineage(before.stream().map(Grid::code).toList(), List.of(drawing), null, now),
                workers.subList(0, Math.min(workers.size(), Grid.MOST_WORKERS)),
                new Description(draft.villageGroup(), party, draft.elements(), draft.factors(), origins));
    }

    private static Drawing drawing(ChangeRequest request, int place, LocalDate day) {
        var draft = request.plan().after().get(place);
        return new Drawing(day, request.id().value(), draft.name(), draft.boundary(), draft.addresses());
    }

    private void retire(ChangeRequest request, List<GridCode> successors, LocalDate day, Instant now) {
        var end = new Retirement(day, request.id().value(), successors);
        grids.moveAll(request.plan().before(), grid -> once(grid, request, () -> grid.retire(end, now)));
    }

    private void adjust(ChangeRequest request, LocalDate day, Instant now) {
        var drafts = request.plan().after();
        for (int i = 0; i < drafts.size(); i++) {
            var drawing = drawing(request, i, day);
            var code = drafts.get(i).code();
            if (code != null) {
                grids.moveAll(
                        List.of(code),
                        grid -> once(
                                grid,
                                request,
                                () -> grid.adjust(drawing, request.id().value(), now)));
            }
        }
    }

    private static Decision<Grid, GridEvent> once(Grid grid, ChangeRequest request, Supplier<GridEvent> move) {
        return grid.knows(request.id().value())
                ? Decision.ignored("done for this request")
                : Decision.changed(grid, List.of(move.get()));
    }
}
