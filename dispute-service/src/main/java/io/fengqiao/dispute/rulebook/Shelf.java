package io.fengqiao.dispute.rulebook;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/// One book's editions, ready to decide: the shipped one from the beginning of time, each approved one from its day on.
/// An edition is read once; one that cannot be read any more leaves the one before it in effect, and says so.
public final class Shelf<B> implements Effective<B> {
    private final BookForm<B> form;
    private final B shipped;
    private final Map<Integer, B> read = new ConcurrentHashMap<>();
    private volatile TreeMap<Instant, B> effective = new TreeMap<>();

    public Shelf(BookForm<B> form, B shipped) {
        this.form = form;
        this.shipped = shipped;
    }

    public BookForm<B> form() {
        return form;
    }

    @Override
    public B at(Instant time) {
        var entry = effective.floorEntry(time);
        return entry == null ? shipped : entry.getValue();
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
                next.put(from, read.computeIfAbsent(edition.number(), _ -> form.read(edition.content())));
            } catch (BookRefused refused) {
                unreadable.add(refused);
            }
        }
        effective = next;
        return unreadable;
    }

    String checked(String content, Instant now) {
        var next = form.read(content);
        form.checkFollows(at(now), next);
        if (form.version(next).equals(form.version(shipped))) {
            throw EditionRefused.version(form.version(next));
        }
        return form.version(next);
    }

    DryRun dryRun(String content, List<PastCase> past, Instant now) {
        var present = at(now);
        var next = form.read(content);
        form.checkFollows(present, next);
        var others = new ArrayList<DryRun.Difference>();
        int count = 0;
        for (PastCase one : past) {
            var was = form.outcome(present, one);
            var would = form.outcome(next, one);
            if (!was.equals(would)) {
                count++;
                if (others.size() < DryRun.SHOWN) {
                    others.add(new DryRun.Difference(one.dispute(), one.registeredAt(), was, would));
                }
            }
        }
        return new DryRun(form.version(present), form.version(next), past.size(), count, others);
    }
}
