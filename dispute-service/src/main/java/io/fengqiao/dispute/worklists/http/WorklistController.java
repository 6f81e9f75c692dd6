package io.fengqiao.dispute.worklists.http;

import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.Page;
import io.fengqiao.chassis.kernel.PageAsk;
import io.fengqiao.dispute.places.Directory;
import io.fengqiao.dispute.standing.Lines;
import io.fengqiao.dispute.worklists.Count;
import io.fengqiao.dispute.worklists.Filter;
import io.fengqiao.dispute.worklists.Worklist;
import io.fengqiao.dispute.worklists.Worklists;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What a caller has to do: how much on each list, and the list itself, least time left first (S69, S70).
@RestController
@RequestMapping("/api/dispute/worklists")
@PreAuthorize("hasAnyRole('GRID_WORKER', 'VILLAGE_OFFICER', 'TOWN_OFFICER', 'DISTRICT_OFFICER', 'DEPARTMENT_OFFICER',"
        + " 'MEDIATOR')")
class WorklistController {
    private final Worklists worklists;
    private final Directory names;
    private final InstantSource clock;

    WorklistController(Worklists worklists, Directory names, InstantSource clock) {
        this.worklists = worklists;
        this.names = names;
        this.clock = clock;
    }

    record Counted(Worklist list, long open, Map<String, Long> byStage, long overdue, long supervised) {
        static Counted of(Worklist list, Count count) {
            return new Counted(list, count.open(), count.byStage(), count.overdue(), count.supervised());
        }
    }

    record Items<T>(List<T> items) {}

    @GetMapping
    Items<Counted> counts(Caller caller) {
        return new Items<>(worklists.counts(caller).entrySet().stream()
                .map(entry -> Counted.of(entry.getKey(), entry.getValue()))
                .toList());
    }

    @GetMapping("/{list}")
    Page<LineView> page(
            @PathVariable Worklist list,
            @RequestParam @Nullable String stage,
            @RequestParam @Nullable String kind,
            @RequestParam @Nullable String grade,
            @RequestParam @Nullable String channel,
            @RequestParam @Nullable String division,
            @RequestParam @Nullable Boolean overdue,
            @RequestParam @Nullable Boolean supervised,
            @RequestParam @Nullable Instant dueBefore,
            @RequestParam @Nullable Boolean ended,
            @RequestParam @Nullable Integer limit,
            @RequestParam @Nullable String after,
            Caller caller) {
        var ask = PageAsk.of(limit, after);
        var filter = new Filter(stage, kind, grade, channel, division, overdue, supervised, dueBefore, ended);
        return view(worklists.page(list, filter, caller, ask.limit(), ask.after()));
    }

    private Page<LineView> view(Lines.Page page) {
        var now = clock.instant();
        return new Page<>(page.lines(), page.next()).map(line -> LineView.of(line, names, now));
    }
}
