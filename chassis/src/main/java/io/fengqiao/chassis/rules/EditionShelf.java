package io.fengqiao.chassis.rules;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/// One book's editions, ready to decide: the shipped one from the beginning of time, each approved one from
/// its day on. An edition is read once; one that cannot be read any more leaves the one before it in effect,
/// and says so.
public final class EditionShelf<B> implements Effective<B> {
    private final BookType<B> type;
    private final B shipped;
    private final String shippedContent;
    private final Map<Integer, B> read = new ConcurrentHashMap<>();
    private volatile TreeMap<Instant, B> effective = new TreeMap<>();

    /// @param shippedContent edition 1, as the service brings it with it
    /// @throws BookRefused when it cannot be read: such a service does not start
    public EditionShelf(BookType<B> type, String shippedContent) {
        this.type = type;
        this.shippedContent = shippedContent;
        this.shipped = type.read(shippedContent);
    }

    public String book() {
        return type.name();
    }

    public Shipped shipped() {
        return new Shipped(type.version(shipped), shippedContent);
    }

    @Override
    public B at(Instant time) {
        var entry = effective.floorEntry(time);
        return entry == null ? shipped : entry.getValue();
    }

    public String versionAt(Instant time) {
        return type.version(at(time));
    }

    /// Takes in what the store says now.
    ///
    /// @return the editions that could not be read
    public List<BookRefused> learn(Editions editions) {
        var next = new TreeMap<Instant, B>();
        var unreadable = new ArrayList<BookRefused>();
        for (Edition edition : editions.all()) {
            var from = edition.effectiveFrom();
            if (from == null) {
                continue;
            }
            try {
                next.put(from, read.computeIfAbsent(edition.number(), _ -> type.read(edition.content())));
            } catch (BookRefused refused) {
                unreadable.add(refused);
            }
        }
        effective = next;
        return unreadable;
    }

    String checked(String content, Instant now) {
        var next = type.read(content);
        type.checkFollows(at(now), next);
        if (type.version(next).equals(type.version(shipped))) {
            throw EditionRefused.version(type.version(next));
        }
        return type.version(next);
    }

    DryRun dryRun(String content, int most, Instant now) {
        var present = at(now);
        var next = type.read(content);
        type.checkFollows(present, next);
        var past = type.past(most);
        var others = new ArrayList<DryRun.Difference>();
        int count = 0;
        for (Past<B> one : past) {
            var was = one.outcome().apply(present);
            var would = one.outcome().apply(next);
            if (!was.equals(would)) {
                count++;
                if (others.size() < DryRun.SHOWN) {
                    others.add(new DryRun.Difference(one.subject(), one.since(), was, would));
                }
            }
        }
        return new DryRun(type.version(present), type.version(next), !past.isEmpty(), past.size(), count, others);
    }
}
