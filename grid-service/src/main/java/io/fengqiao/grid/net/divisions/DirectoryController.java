package io.fengqiao.grid.net.divisions;

import io.fengqiao.chassis.codes.Level;
import io.fengqiao.chassis.kernel.Page;
import io.fengqiao.chassis.kernel.PageAsk;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Divisions and units are published by the state, so whoever has a token may read them all. The cursor is
/// the last code.
@RestController
@RequestMapping("/api/grid")
@PreAuthorize("isAuthenticated()")
class DirectoryController {
    private final Divisions divisions;
    private final Units units;

    DirectoryController(Divisions divisions, Units units) {
        this.divisions = divisions;
        this.units = units;
    }

    record DivisionView(
            String code, String name, Level level, @Nullable String parent) {
        static DivisionView of(Division division) {
            return new DivisionView(division.code(), division.name(), division.level(), division.parent());
        }
    }

    record UnitView(String code, String name, UnitKind kind, Level level, String division) {
        static UnitView of(Unit unit) {
            return new UnitView(unit.code(), unit.name(), unit.kind(), unit.level(), unit.division());
        }
    }

    @GetMapping("/divisions")
    Page<DivisionView> divisions(
            @RequestParam @Nullable String parent,
            @RequestParam @Nullable Level level,
            @RequestParam @Nullable Integer limit,
            @RequestParam @Nullable String after) {
        return page(divisions.matching(parent, level), PageAsk.of(limit, after)).map(DivisionView::of);
    }

    @GetMapping("/units")
    Page<UnitView> units(
            @RequestParam @Nullable UnitKind kind,
            @RequestParam @Nullable Integer limit,
            @RequestParam @Nullable String after) {
        return page(units.matching(kind), PageAsk.of(limit, after)).map(UnitView::of);
    }

    private static <T extends DirectoryEntry> Page<T> page(List<T> matching, PageAsk ask) {
        var left = matching.stream()
                .filter(entry -> ask.after() == null || entry.code().compareTo(ask.after()) > 0)
                .limit(ask.limit() + 1L)
                .toList();
        if (left.size() <= ask.limit()) {
            return new Page<>(left, null);
        }
        var shown = left.subList(0, ask.limit());
        return new Page<>(shown, shown.getLast().code());
    }
}
