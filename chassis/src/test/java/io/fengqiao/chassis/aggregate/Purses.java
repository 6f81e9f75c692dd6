package io.fengqiao.chassis.aggregate;

import io.fengqiao.chassis.kernel.Visibility;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/// Documents in memory that count what they are asked, and let others write in between.
final class Purses implements Documents<Purse> {
    static final Visibility OF_ALL = new Visibility(Set.of("500114"), Set.of(), Set.of());

    final Map<String, Document> stored = new HashMap<>();
    final List<String> commands = new ArrayList<>();
    Runnable beforeWriting = () -> {};

    @Override
    public String name() {
        return "purses";
    }

    @Override
    public Map<String, Found> load(Collection<String> ids) {
        commands.add("find");
        var found = new HashMap<String, Found>();
        for (String id : ids) {
            var document = stored.get(id);
            if (document != null) {
                found.put(id, new Found(document));
            }
        }
        return found;
    }

    @Override
    public StoredAggregate<Purse> row(String id, @Nullable Found found) {
        return found == null
                ? new StoredAggregate<>(id, null, null, 0)
                : new StoredAggregate<>(id, found.document(), new Purse(coins(found.document())), 0);
    }

    @Override
    public Visibility visibility(Purse aggregate) {
        return OF_ALL;
    }

    @Override
    public Set<String> write(List<StoredAggregate<Purse>> dirty) {
        if (dirty.isEmpty()) {
            return Set.of();
        }
        commands.add("write");
        beforeWriting.run();
        var lost = new HashSet<String>();
        for (StoredAggregate<Purse> row : dirty) {
            var present = stored.get(row.id);
            if ((present == null ? 0 : present.getLong("version")) == row.storedVersion) {
                put(row);
            } else {
                lost.add(row.id);
            }
        }
        return lost;
    }

    void put(StoredAggregate<Purse> row) {
        stored.put(
                row.id,
                row.document("somebody", new Document("coins", Objects.requireNonNull(row.aggregate).coins), OF_ALL));
    }

    int coins(String id) {
        return coins(Objects.requireNonNull(stored.get(id), id));
    }

    long version(String id) {
        return Objects.requireNonNull(stored.get(id), id).getLong("version");
    }

    private static int coins(Document document) {
        return document.get("state", Document.class).getInteger("coins");
    }
}
