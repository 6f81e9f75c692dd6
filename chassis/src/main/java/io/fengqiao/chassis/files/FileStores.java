package io.fengqiao.chassis.files;

import com.mongodb.WriteConcern;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import io.fengqiao.chassis.aggregate.Aggregates;
import java.time.InstantSource;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/// Opens a service's file stores, one for each kind of aggregate that has files.
public final class FileStores {
    private final MongoDatabaseFactory factory;
    private final InstantSource clock;

    public FileStores(MongoDatabaseFactory factory, InstantSource clock) {
        this.factory = factory;
        this.clock = clock;
    }

    /// @param bucket the name before `.files` and `.chunks`
    public FileStore open(String bucket, Aggregates<?, ?, ?> owners) {
        var durable = WriteConcern.MAJORITY.withJournal(true);
        var database = factory.getMongoDatabase();
        var files = database.getCollection(bucket + ".files").withWriteConcern(durable);
        files.createIndex(
                Indexes.ascending(FileStore.LOOSE_SINCE),
                new IndexOptions().name("sweep-of-loose-files").sparse(true));
        return new FileStore(GridFSBuckets.create(database, bucket).withWriteConcern(durable), files, owners, clock);
    }
}
