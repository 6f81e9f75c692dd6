package io.fengqiao.local.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.MVStoreTool;

/// Opens the one file of a store.
final class StoreFile {

    private static final String NAME = "store.mv";

    /// Below this size the file is left as it is.
    private static final long WORTH_COMPACTING = 32L << 20;

    /// Chunks' live share, in percent, from which copying everything gains too little.
    private static final int WELL_FILLED = 60;

    /// Freed space is reused after this many milliseconds. Longer would protect against a power loss that
    /// reorders writes, which is not promised.
    private static final int RETENTION = 2_000;

    private static final int PAGE_MEMORY = 32 << 10;

    private StoreFile() {}

    static MVStore inMemory() {
        return new MVStore.Builder().open();
    }

    static MVStore open(Path directory) {
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw new StoreUnusable("data directory " + directory + " cannot be made (expected: a writable path)", e);
        }
        Path file = directory.resolve(NAME);
        try {
            return compacted(file);
        } catch (MVStoreException e) {
            throw new StoreUnusable(reason(directory, e), e);
        }
    }

    private static MVStore compacted(Path file) {
        MVStoreTool.compactCleanUp(file.toString());
        var store = plain(file);
        var chunks = store.getFileStore();
        if (chunks.size() < WORTH_COMPACTING || chunks.getChunksFillRate() >= WELL_FILLED) {
            return store;
        }
        store.close();
        MVStoreTool.compact(file.toString(), false);
        return plain(file);
    }

    private static MVStore plain(Path file) {
        long cache = Math.clamp(Runtime.getRuntime().maxMemory() >> 22, 16, 1024);
        var store = new MVStore.Builder()
                .fileName(file.toString())
                .autoCommitDisabled()
                .autoCommitBufferSize(0)
                .pageSplitSize(PAGE_MEMORY)
                .cacheSize((int) cache)
                .open();
        store.setRetentionTime(RETENTION);
        store.setVersionsToKeep(0);
        return store;
    }

    private static String reason(Path directory, MVStoreException e) {
        return switch (e.getErrorCode()) {
            case DataUtils.ERROR_FILE_LOCKED ->
                "data directory " + directory + " is in use (expected: one store to one directory; choose another with"
                        + " --data)";
            case DataUtils.ERROR_FILE_CORRUPT, DataUtils.ERROR_UNSUPPORTED_FORMAT ->
                "file " + directory.resolve(NAME) + " is damaged or of another kind (expected: a store's file; move it"
                        + " away to start empty)";
            default -> "file " + directory.resolve(NAME) + " cannot be opened: " + e.getMessage();
        };
    }
}
