package io.fengqiao.dispute.attachments.mongo;

import io.fengqiao.chassis.aggregate.Aggregates;
import io.fengqiao.chassis.content.FileKind;
import io.fengqiao.chassis.files.FileStore;
import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.dispute.attachments.Folder;
import io.fengqiao.dispute.attachments.FolderEvent;
import io.fengqiao.dispute.attachments.Folders;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// Folders in documents of their own, their files in GridFS; the dispute is the files' owner.
final class MongoFolders implements Folders {
    private static final int SWEPT_AT_ONCE = 200;

    private final Aggregates<Folder, ?, FolderEvent> folders;
    private final FileStore store;

    MongoFolders(Aggregates<Folder, ?, FolderEvent> folders, FileStore store) {
        this.folders = folders;
        this.store = store;
    }

    @Override
    public Optional<Folder> find(String id) {
        return folders.find(id, Scope.system()).map(Versioned::aggregate);
    }

    @Override
    public Versioned<Folder> change(
            String id, Supplier<Folder> empty, CommandContext mandate, Function<Folder, List<FolderEvent>> move) {
        return folders.changeOrCreate(id, mandate, Scope.system(), present -> {
            var folder = present == null ? empty.get() : present;
            return Decision.changed(folder, move.apply(folder));
        });
    }

    @Override
    public Kept keep(String dispute, Scope scope, FileKind kind, InputStream content, long most) throws IOException {
        var kept = store.keep(dispute, scope, out -> kind.clean(content, out), most);
        return new Kept(kept.file(), kept.size(), kept.sha256());
    }

    @Override
    public void settle(String file) {
        store.settle(file);
    }

    @Override
    public void discard(String file) {
        store.discard(file);
    }

    @Override
    public void copy(String dispute, String file, Scope scope, OutputStream to) {
        store.copy(dispute, file, scope, to);
    }

    @Override
    public int sweep(Instant looseSince) {
        return store.sweep(looseSince, SWEPT_AT_ONCE, this::names);
    }

    private boolean names(String dispute, String file) {
        return find(Folder.idOf(dispute)).filter(folder -> folder.names(file)).isPresent();
    }
}
