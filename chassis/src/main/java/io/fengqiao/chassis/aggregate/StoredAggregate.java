package io.fengqiao.chassis.aggregate;

import io.fengqiao.chassis.aggregate.Work.Mark;
import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Visibility;
import io.fengqiao.chassis.outbox.Outgoing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/// One document while a batch works on it: the aggregate, and around it what makes one write the transaction.
///
/// ```
/// { _id, version, writer,            writer: the batch that wrote this version
///   seen:     [{stream, sequence, event}],
///   commands: [{key, hash, version}],  the last 32
///   outbox:   [event…], pending?,      pending: since when something is untold
///   areas, units, people,              who may see it
///   state:    {…} }
/// ```
final class StoredAggregate<A> {
    private static final int COMMANDS_KEPT = 32;

    final String id;

    /// The version in the store; 0 when there is no document yet.
    final long storedVersion;

    private final Map<String, Mark> seen = new LinkedHashMap<>();
    private final List<Document> commands = new ArrayList<>();
    private final List<Outgoing> outbox = new ArrayList<>();
    private final @Nullable Document stored;
    private @Nullable Date pending;
    private @Nullable String correlation;
    private long version;
    private boolean dirty;

    @Nullable
    A aggregate;

    /// @param toldUpTo news up to this version have been told: they are not written again
    StoredAggregate(String id, @Nullable Document stored, @Nullable A aggregate, long toldUpTo) {
        this.id = id;
        this.stored = stored;
        this.aggregate = aggregate;
        if (stored == null) {
            storedVersion = 0;
            return;
        }
        storedVersion = stored.getLong("version");
        version = storedVersion;
        pending = stored.getDate("pending");
        correlation = stored.getString("correlation");
        for (Document mark : stored.getList("seen", Document.class)) {
            seen.put(
                    mark.getString("stream"),
                    new Mark(mark.getString("stream"), mark.getLong("sequence"), mark.getString("event")));
        }
        commands.addAll(stored.getList("commands", Document.class));
        stored.getList("outbox", Document.class).stream()
                .map(Outgoing::of)
                .filter(one -> one.sequence() > toldUpTo)
                .forEach(outbox::add);
        if (outbox.isEmpty()) {
            pending = null;
        }
    }

    boolean hasSeen(Mark mark) {
        var last = seen.get(mark.stream());
        return last != null && last.sequence() >= mark.sequence();
    }

    @Nullable
    Document command(CommandContext mandate) {
        return commands.stream()
                .filter(command -> mandate.key().equals(command.getString("key")))
                .findFirst()
                .orElse(null);
    }

    /// The effect of one work: a version per event told, at least one.
    void advance(A next, List<Telling.Worded> told, Work<A, ?> work, Instant now) {
        aggregate = next;
        long before = version;
        for (Telling.Worded worded : told) {
            var one = worded.news();
            version++;
            outbox.add(new Outgoing(
                    id + "-" + version,
                    one.topic(),
                    one.key(),
                    one.type(),
                    one.subject(),
                    version,
                    now,
                    correlationOf(work.cause()),
                    work.cause().traceparent(),
                    worded.body()));
        }
        if (version == before) {
            version++;
        }
        if (!told.isEmpty() && pending == null) {
            pending = Date.from(now);
        }
        note(work, before);
    }

    /// The same aggregate in another shape: nothing has happened to it.
    void reshaped() {
        version++;
        dirty = true;
    }

    /// The event had no effect here, but it is done: only its mark is written.
    void ignore(Work<A, ?> work) {
        if (stored != null || dirty) {
            version++;
            note(work, version);
        }
    }

    private void note(Work<A, ?> work, long before) {
        dirty = true;
        if (work.mark() != null) {
            seen.put(work.mark().stream(), work.mark());
        }
        if (work.mandate() != null) {
            commands.add(new Document("key", work.mandate().key())
                    .append("hash", work.mandate().contentHash())
                    .append("from", before)
                    .append("by", work.mandate().caller().subject()));
            if (commands.size() > COMMANDS_KEPT) {
                commands.removeFirst();
            }
        }
    }

    private String correlationOf(Cause cause) {
        if (correlation == null) {
            correlation = cause.correlation() == null ? id : cause.correlation();
        }
        return correlation;
    }

    boolean isDirty() {
        return dirty;
    }

    long version() {
        return version;
    }

    List<Outgoing> outbox() {
        return outbox;
    }

    Document document(String writer, Document state, Visibility visibility) {
        var document = new Document("_id", id)
                .append("version", version)
                .append("writer", writer)
                .append(
                        "seen",
                        seen.values().stream().map(StoredAggregate::document).toList())
                .append("commands", commands)
                .append("outbox", outbox.stream().map(Outgoing::document).toList())
                .append("areas", sorted(visibility.areas()))
                .append("units", sorted(visibility.units()))
                .append("people", sorted(visibility.people()))
                .append("state", state);
        if (correlation != null) {
            document.append("correlation", correlation);
        }
        if (pending != null && !outbox.isEmpty()) {
            document.append("pending", pending);
        }
        return document;
    }

    private static Document document(Mark mark) {
        return new Document("stream", mark.stream())
                .append("sequence", mark.sequence())
                .append("event", mark.event());
    }

    private static List<String> sorted(Set<String> values) {
        return values.stream().sorted().toList();
    }
}
