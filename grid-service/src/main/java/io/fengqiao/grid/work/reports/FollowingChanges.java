package io.fengqiao.grid.work.reports;

import io.fengqiao.chassis.kernel.UseCase;
import io.fengqiao.chassis.kernel.Versioned;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// What has changed in a person's reports since its telephone last asked (S67, S122, S128).
///
/// A change is dated by the replica that makes it, and may be written a little later: clocks differ,
/// processes are held up. So a mark never goes past `LATE` ago, and what was given since is remembered in it
/// by version. Guaranteed: no change is missed that is written within an hour of its date. Not guaranteed:
/// that none is given twice.
@UseCase
public final class FollowingChanges {
    static final Duration LATE = Duration.ofHours(1);

    private final Feed feed;
    private final InstantSource clock;

    /// @param more whether asking again at once gives more
    public record Changes(List<Versioned<Report>> items, String mark, boolean more) {}

    /// A page of a person's reports by the time they changed.
    public record FeedPage(
            List<Versioned<Report>> items, @Nullable String next) {}

    /// A person's reports that changed at `from` or later, by that time.
    @FunctionalInterface
    public interface Feed {
        FeedPage changed(String person, Instant from, @Nullable String after);
    }

    public FollowingChanges(Feed feed, InstantSource clock) {
        this.feed = feed;
        this.clock = clock;
    }

    public Changes since(String person, @Nullable String word, int limit) {
        var settled = clock.instant().minus(LATE);
        var mark = ChangeMark.parse(word);
        var fresh = new ArrayList<Versioned<Report>>();
        SequencedMap<String, Instant> seen = new LinkedHashMap<>();
        String after = null;
        boolean more = false;
        do {
            var page = feed.changed(person, mark.from(), after);
            for (var one : page.items()) {
                var print = ChangeMark.print(one);
                boolean known = mark.known().contains(print);
                if (!known && fresh.size() == limit) {
                    more = true;
                    break;
                }
                if (!known) {
                    fresh.add(one);
                }
                seen.put(print, one.aggregate().snapshot().changedAt());
            }
            after = more ? null : page.next();
        } while (after != null);
        return new Changes(fresh, next(mark, seen, settled, more).word(), more);
    }

    private static ChangeMark next(ChangeMark mark, SequencedMap<String, Instant> seen, Instant settled, boolean more) {
        var from = settled;
        var last = seen.lastEntry();
        if (more && last != null && last.getValue().isBefore(from)) {
            from = last.getValue();
        }
        if (from.isBefore(mark.from())) {
            from = mark.from();
        }
        var known = new LinkedHashSet<String>();
        for (var one : seen.sequencedEntrySet().reversed()) {
            if (one.getValue().isBefore(from)) {
                break;
            }
            if (known.size() == ChangeMark.MOST_KNOWN) {
                from = Objects.requireNonNull(seen.get(known.getLast()));
                break;
            }
            known.add(one.getKey());
        }
        return new ChangeMark(from, known);
    }
}
