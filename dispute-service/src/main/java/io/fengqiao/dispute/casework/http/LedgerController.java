package io.fengqiao.dispute.casework.http;

import io.fengqiao.chassis.codes.Level;
import io.fengqiao.chassis.http.CommandContexts;
import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.Page;
import io.fengqiao.chassis.kernel.PageAsk;
import io.fengqiao.chassis.personal.Vault;
import io.fengqiao.dispute.casework.Channel;
import io.fengqiao.dispute.casework.Decided;
import io.fengqiao.dispute.casework.Disputes;
import io.fengqiao.dispute.casework.HistoryEntry;
import io.fengqiao.dispute.casework.LedgerQuestion;
import io.fengqiao.dispute.casework.TimelineSource;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The ledger of disputes (S70), within the caller's scope: lists, one dispute, why it went where it
/// went, its life.
@RestController
@RequestMapping("/api/dispute/disputes")
@PreAuthorize("hasAnyRole('GRID_WORKER', 'VILLAGE_OFFICER', 'TOWN_OFFICER', 'DISTRICT_OFFICER', 'DEPARTMENT_OFFICER',"
        + " 'MEDIATOR')")
class LedgerController {
    private final Disputes disputes;
    private final Vault vault;
    private final List<TimelineSource> besides;

    LedgerController(Disputes disputes, Vault vault, List<TimelineSource> besides) {
        this.disputes = disputes;
        this.vault = vault;
        this.besides = besides;
    }

    /// @param source where the rule comes from: the policy's number or law and article
    record DecisionView(
            String what,
            String result,
            String rule,
            String source,
            String ruleBook,
            String reason,
            int dispatch,
            Instant at) {
        static DecisionView of(Decided it) {
            return new DecisionView(
                    it.what(),
                    it.result(),
                    it.reason().rule(),
                    it.reason().source(),
                    it.reason().book(),
                    it.reason().words(),
                    it.dispatch(),
                    it.at());
        }
    }

    /// @param decisions what the rules decided with this move
    record MoveView(
            Instant at,
            String what,
            String by,
            String unit,
            @Nullable String rule,
            @Nullable String note,
            List<DecisionView> decisions) {
        static MoveView of(HistoryEntry it, List<DecisionView> decisions) {
            return new MoveView(it.at(), it.what(), it.by(), it.unit(), it.rule(), it.note(), decisions);
        }
    }

    record Items<T>(List<T> items) {}

    @GetMapping
    Page<DisputeView> list(
            @RequestParam @Nullable String stage,
            @RequestParam @Nullable String kind,
            @RequestParam @Nullable Level level,
            @RequestParam @Nullable String unit,
            @RequestParam @Nullable String division,
            @RequestParam @Nullable String channel,
            @RequestParam @Nullable String reference,
            @RequestParam @Nullable Boolean supervised,
            @RequestParam @Nullable Instant registeredFrom,
            @RequestParam @Nullable Instant registeredTo,
            @RequestParam @Nullable Integer limit,
            @RequestParam @Nullable String after,
            Caller caller) {
        var ask = PageAsk.of(limit, after);
        Optional<Channel> from = Optional.ofNullable(channel).flatMap(Channel::of);
        if (channel != null && from.isEmpty()) {
            return new Page<>(List.of(), null);
        }
        var page = disputes.page(
                caller.scope(),
                new LedgerQuestion(
                        stage,
                        kind,
                        level,
                        unit,
                        division,
                        from.orElse(null),
                        reference,
                        supervised,
                        registeredFrom,
                        registeredTo,
                        ask.limit(),
                        ask.after()));
        return new Page<>(page.disputes(), page.next()).map(dispute -> DisputeView.of(dispute, vault));
    }

    @GetMapping("/{id}")
    ResponseEntity<DisputeView> one(@PathVariable String id, Caller caller) {
        var found = disputes.get(id, caller.scope());
        return ResponseEntity.ok().eTag(CommandContexts.etag(found.version())).body(DisputeView.of(found, vault));
    }

    @GetMapping("/{id}/decisions")
    Items<DecisionView> decisions(@PathVariable String id, Caller caller) {
        var it = disputes.get(id, caller.scope()).aggregate().snapshot();
        return new Items<>(it.decisions().stream().map(DecisionView::of).toList());
    }

    @GetMapping("/{id}/timeline")
    Items<MoveView> timeline(@PathVariable String id, Caller caller) {
        var it = disputes.get(id, caller.scope()).aggregate().snapshot();
        var lines = new ArrayList<>(it.history());
        besides.forEach(one -> lines.addAll(one.of(it.id().value())));
        lines.sort(Comparator.comparing(HistoryEntry::at));
        return new Items<>(Timeline.of(lines, it.decisions()));
    }
}
