package io.fengqiao.dispute.places.mongo;

import com.mongodb.MongoException;
import io.fengqiao.chassis.aggregate.Aggregates;
import io.fengqiao.chassis.kernel.NoEvents;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.dispute.places.Atlas;
import io.fengqiao.dispute.places.Directory;
import io.fengqiao.dispute.places.Lookup;
import io.fengqiao.dispute.places.Place;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;

/// The directory in memory, read from the store which all replicas share: all of it every half minute, and
/// when a code is not known, at most once a second. So a batch of any size costs one reading at most.
///
/// Not guaranteed: that a changed name is seen before half a minute has passed.
final class MongoDirectory implements Directory {
    private static final long AT_MOST_EVERY = Duration.ofSeconds(1).toNanos();

    private final Aggregates<Place, ?, NoEvents> places;
    private final InstantSource clock;
    private final Duration patience;
    private volatile Atlas atlas = Atlas.EMPTY;
    private boolean lastReadFailed;
    private long lastReadAt = System.nanoTime() - AT_MOST_EVERY;

    MongoDirectory(Aggregates<Place, ?, NoEvents> places, InstantSource clock, Duration patience) {
        this.places = places;
        this.clock = clock;
        this.patience = patience;
    }

    @Override
    public Lookup look(String division) {
        return inNewest(read -> read.look(division, clock.instant(), patience));
    }

    @Override
    public Lookup lookUnit(String department) {
        return inNewest(read -> read.lookUnit(department, clock.instant(), patience));
    }

    private Lookup inNewest(Function<Atlas, Lookup> question) {
        var answer = question.apply(atlas);
        return switch (answer) {
            case Lookup.Found found -> found;
            case Lookup.Foreign foreign -> foreign;
            case Lookup.Unknown _, Lookup.Unsure _ ->
                readAtMostOnceASecond()
                        ? question.apply(atlas)
                        : new Lookup.Unsure("the copy of the directory could not be read");
        };
    }

    @Override
    public String nameOf(String code) {
        return atlas.nameOf(code).orElse(code);
    }

    @Scheduled(fixedDelay = 30_000)
    synchronized void read() {
        lastReadAt = System.nanoTime();
        lastReadFailed = true;
        atlas = new Atlas(places.all(Scope.system(), List.of()));
        lastReadFailed = false;
    }

    /// Whether what is in memory is what the store said a second ago or later.
    private synchronized boolean readAtMostOnceASecond() {
        if (System.nanoTime() - lastReadAt >= AT_MOST_EVERY) {
            try {
                read();
            } catch (MongoException | DataAccessException e) {
                return false;
            }
        }
        return !lastReadFailed;
    }
}
