package io.fengqiao.local.departments;

import io.fengqiao.local.departments.FeedResult.Outcome;
import io.fengqiao.local.departments.FeedResult.Verdict;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/// The account of a feed: finds the report that a row of the ledger or a parked record is about.
final class Books {
    private final List<Entry> entries;
    private final Map<String, Entry> byReference = new ConcurrentHashMap<>();
    private final Map<String, Entry> byPosition = new ConcurrentHashMap<>();

    Books(List<Report> reports) {
        entries = reports.stream().map(Entry::new).toList();
    }

    List<Entry> entries() {
        return entries;
    }

    /// From now on what bears this reference belongs to this report.
    void refer(Entry entry, String reference) {
        entry.known(reference);
        byReference.put(entry.report().channel().wire() + "|" + reference, entry);
    }

    /// What is parked from this place of a topic belongs to this report, whatever its headers say.
    void locate(Entry entry, Position position) {
        // The broker does not always remember where it put a record that was sent to it again.
        if (position.offset() >= 0) {
            byPosition.put(position.toString(), entry);
        }
    }

    /// Whether the row is of a report of this feed, as far as it is known by now.
    boolean ledger(LedgerRow row) {
        var entry = byReference.get(row.channel() + "|" + row.reference());
        if (entry != null) {
            entry.inLedger(row);
        }
        return entry != null;
    }

    void parked(Channel channel, JsonNode row) {
        var position = new Position(
                row.path("topic").asString(""),
                row.path("partition").asInt(-1),
                row.path("offset").asLong(-1));
        var entry = byPosition.get(position.toString());
        if (entry == null) {
            entry = byReference.get(channel.wire() + "|" + row.path("key").asString(""));
        }
        if (entry == null) {
            return;
        }
        var reason =
                new Reason(row.path("reason").asString(""), row.path("rule").asString(""));
        switch (row.path("status").asString("")) {
            case "REFUSED" -> entry.refused(reason);
            case "WAITING" -> entry.waiting(reason);
            case "REPLAYED" -> {}
            default -> entry.parked(reason);
        }
    }

    boolean all(Predicate<Entry> holds) {
        return entries.stream().allMatch(holds);
    }

    List<Outcome> outcomes() {
        return entries.stream().map(Entry::outcome).toList();
    }

    FeedProgress progress() {
        return new FeedProgress(
                entries.size(),
                count(Entry::isSent),
                count(Entry::isInLedger),
                count(Entry::isSettled),
                count(Entry::isClosed),
                count(Entry::isScored),
                count(entry -> entry.verdict() == Verdict.UNACCOUNTED));
    }

    private int count(Predicate<Entry> holds) {
        return (int) entries.stream().filter(holds).count();
    }
}
