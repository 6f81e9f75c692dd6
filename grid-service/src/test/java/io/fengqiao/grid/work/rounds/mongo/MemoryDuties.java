package io.fengqiao.grid.work.rounds.mongo;

import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.grid.net.divisions.Divisions;
import io.fengqiao.grid.work.rounds.Duties;
import io.fengqiao.grid.work.rounds.Duty;
import io.fengqiao.grid.work.rounds.DutyEvent;
import io.fengqiao.grid.work.rounds.WatchingRounds;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/// Duties as the store keeps them - the same documents, replaced by compare-and-set on the version - but in
/// memory, for as many years as one likes. News waits in `outbox` until it is told.
final class MemoryDuties implements Duties {
    /// A document of one version; another row is another version, whatever it holds.
    private static final class Row {
        final long version;
        final Document state;
        final @Nullable Instant wakeAt;

        Row(long version, Duty duty) {
            this.version = version;
            this.state = DutyDocument.of(duty, DIVISIONS);
            this.wakeAt = duty.wakeAt();
        }
    }

    /// News of one duty: told with the version it was written with.
    record OutboundEvent(String obliged, long sequence, DutyEvent event) {}

    private static final Divisions DIVISIONS = Divisions.published();

    private final Map<String, Row> rows = new ConcurrentHashMap<>();
    final ConcurrentLinkedQueue<OutboundEvent> outbox = new ConcurrentLinkedQueue<>();

    @Override
    public int beginMissing(List<Duty> wanted) {
        int begun = 0;
        for (var duty : wanted) {
            begun += rows.putIfAbsent(DutyMapping.id(duty.obliged().code()), new Row(1, duty)) == null ? 1 : 0;
        }
        return begun;
    }

    @Override
    public List<String> due(Instant until, int limit) {
        var due = new ArrayList<Map.Entry<String, Instant>>();
        rows.forEach((id, row) -> {
            if (row.wakeAt != null && !row.wakeAt.isAfter(until)) {
                due.add(Map.entry(id, row.wakeAt));
            }
        });
        due.sort(Comparator.comparing(Map.Entry::getValue));
        return due.stream().limit(limit).map(Map.Entry::getKey).toList();
    }

    @Override
    public WatchingRounds.Pass moveAll(List<String> due, Function<@Nullable Duty, Decision<Duty, DutyEvent>> move) {
        int settled = 0;
        for (var id : due) {
            settled += move(id, move) ? 1 : 0;
        }
        return new WatchingRounds.Pass(settled, 0);
    }

    private boolean move(String id, Function<@Nullable Duty, Decision<Duty, DutyEvent>> move) {
        while (true) {
            var row = Objects.requireNonNull(rows.get(id));
            if (!(move.apply(DutyDocument.duty(row.state))
                    instanceof Decision.Changed<Duty, DutyEvent>(var duty, var told))) {
                return false;
            }
            long version = row.version + Math.max(1, told.size());
            if (rows.replace(id, row, new Row(version, duty))) {
                for (int i = 0; i < told.size(); i++) {
                    outbox.add(new OutboundEvent(duty.obliged().code(), row.version + 1 + i, told.get(i)));
                }
                return true;
            }
        }
    }

    @Override
    public Versioned<Duty> change(
            String obliged, Scope seen, CommandContext mandate, Function<Duty, Decision<Duty, DutyEvent>> move) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Versioned<Duty>> find(String obliged, Scope scope) {
        throw new UnsupportedOperationException();
    }
}
