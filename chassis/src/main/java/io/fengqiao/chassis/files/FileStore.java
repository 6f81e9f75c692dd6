package io.fengqiao.chassis.files;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.model.GridFSUploadOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import io.fengqiao.chassis.aggregate.Aggregates;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.kernel.Scope;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.function.BiPredicate;
import org.bson.Document;
import org.bson.types.ObjectId;

/// The files of one kind of aggregate. Each belongs to one aggregate, its owner, and whoever may not see the
/// owner cannot tell the file from one that does not exist (P1).
///
/// A file is *loose* from when it is kept until its owner's document names it and it is settled; the two are
/// not one write. What stayed loose, because the process was killed in between or the owner refused it, a
/// sweep takes away. Content passes through chunk by chunk, 255 KiB at a time, whatever its length.
///
/// Not guaranteed: that content is encrypted at rest, so put the database on an encrypted disk; that the
/// chunks of an upload that was killed half way are taken away: nobody can reach them, they only take space.
public final class FileStore {
    static final String LOOSE_SINCE = "metadata.looseSince";
    private static final String OWNER = "metadata.owner";

    private final GridFSBucket bucket;
    private final MongoCollection<Document> files;
    private final Aggregates<?, ?, ?> owners;
    private final InstantSource clock;

    /// What was kept.
    public record Kept(String file, long size, String sha256) {}

    /// Writes itself, once.
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    FileStore(GridFSBucket bucket, MongoCollection<Document> files, Aggregates<?, ?, ?> owners, InstantSource clock) {
        this.bucket = bucket;
        this.files = files;
        this.owners = owners;
        this.clock = clock;
    }

    /// Keeps what is written, loose.
    ///
    /// Nothing is kept of what is too long.
    ///
    /// @throws Refusal when the owner is out of scope, or the content is longer than `most` bytes
    public Kept keep(String owner, Scope scope, Content content, long most) throws IOException {
        requireOwner(owner, scope);
        var options = new GridFSUploadOptions()
                .metadata(new Document("owner", owner).append("looseSince", Date.from(clock.instant())));
        var upload = bucket.openUploadStream(owner, options);
        var measured = new Measured(upload, most);
        try {
            content.writeTo(measured);
        } catch (IOException | RuntimeException e) {
            upload.abort();
            throw e;
        }
        upload.close();
        return new Kept(upload.getObjectId().toHexString(), measured.size(), measured.sha256());
    }

    /// The owner's document names it now.
    public void settle(String file) {
        files.updateOne(eq("_id", new ObjectId(file)), Updates.unset(LOOSE_SINCE));
    }

    /// Writes a file of this owner to `to`.
    ///
    /// @throws Refusal when the owner is out of scope or has no such file
    public void copy(String owner, String file, Scope scope, OutputStream to) {
        requireOwner(owner, scope);
        if (!ObjectId.isValid(file)
                || files.countDocuments(and(eq("_id", new ObjectId(file)), eq(OWNER, owner))) == 0) {
            throw Refusal.notFound("file", file);
        }
        bucket.downloadToStream(new ObjectId(file), to);
    }

    /// Takes a file away that its owner's document does not name.
    public void discard(String file) {
        bucket.delete(new ObjectId(file));
    }

    /// Takes away what has been loose since before `until`, and answers how many those were. What its owner
    /// names all the same is settled.
    ///
    /// @param named whether an owner (first) names a file (second)
    public int sweep(Instant until, int atMost, BiPredicate<String, String> named) {
        var loose = files.find(lte(LOOSE_SINCE, Date.from(until)))
                .sort(Sorts.ascending(LOOSE_SINCE))
                .limit(atMost)
                .projection(include(OWNER))
                .into(new ArrayList<Document>());
        int gone = 0;
        for (Document one : loose) {
            var file = one.getObjectId("_id").toHexString();
            if (named.test(one.get("metadata", Document.class).getString("owner"), file)) {
                settle(file);
            } else {
                discard(file);
                gone++;
            }
        }
        return gone;
    }

    private void requireOwner(String owner, Scope scope) {
        if (owners.count(scope, List.of(eq("_id", owner))) == 0) {
            throw Refusal.notFound("file", owner);
        }
    }
}
