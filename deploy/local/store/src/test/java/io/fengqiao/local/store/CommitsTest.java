package io.fengqiao.local.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommitsTest {

    @TempDir
    Path directory;

    private MVStore store;
    private MVMap<String, String> map;
    private Commits commits;

    @BeforeEach
    void open() {
        store = StoreFile.open(directory);
        map = store.openMap("map");
        commits = new Commits(store, false);
        store.commit();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void bringsIntoTheFileWhatTheCallerOnlyRead() throws Exception {
        var other = Thread.ofPlatform().start(() -> commits.change(() -> map.put("key", "value")));
        other.join();
        assertThat(store.hasUnsavedChanges()).as("changed, but not committed").isTrue();
        commits.awaitDurable();
        assertThat(store.hasUnsavedChanges()).isFalse();
    }

    @Test
    void carriesTheChangesOfManyInOneCommit() {
        long before = store.getCurrentVersion();
        for (int i = 0; i < 500; i++) {
            String key = "key-" + i;
            commits.change(() -> map.put(key, "value"));
        }
        for (int i = 0; i < 500; i++) {
            commits.awaitDurable();
        }
        assertThat(store.getCurrentVersion()).isEqualTo(before + 1);
    }

    @Test
    void commitsNothingInTheMiddleOfWhatBelongsTogether() throws Exception {
        var half = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        try (var pool = Executors.newFixedThreadPool(2)) {
            var writing = pool.submit(() -> commits.exclusively(() -> {
                map.put("first", "value");
                half.countDown();
                try {
                    return goOn.await(10, TimeUnit.SECONDS) ? map.put("second", "value") : null;
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }));
            half.await();
            var reading = pool.submit(commits::awaitDurable);
            assertThat(reading).isNotDone();
            assertThat(store.hasUnsavedChanges())
                    .as("the half is not in the file")
                    .isTrue();
            goOn.countDown();
            writing.get();
            reading.get();
        }
        assertThat(store.hasUnsavedChanges()).isFalse();
        assertThat(map).containsOnlyKeys("first", "second");
    }
}
