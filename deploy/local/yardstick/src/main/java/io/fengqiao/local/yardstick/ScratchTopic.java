package io.fengqiao.local.yardstick;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/// A topic for raw figures, with as many partitions as the suite's own; gone when closed.
final class ScratchTopic implements AutoCloseable {
    static final int PARTITIONS = 12;
    private static final String PREFIX = "bench.";
    private static final int PATIENCE = 20;

    private final Admin admin;
    private final String name;

    private ScratchTopic(Admin admin, String name) {
        this.admin = admin;
        this.name = name;
    }

    /// Also removes what a run left that was killed.
    static ScratchTopic create(Clients clients, String run) throws InterruptedException {
        var topic = new ScratchTopic(Admin.create(clients.connection()), PREFIX + run);
        try {
            topic.removeLeft();
            topic.make();
            return topic;
        } catch (ExecutionException | TimeoutException failed) {
            topic.admin.close();
            throw new NoAnswer("the broker", failed);
        }
    }

    private void removeLeft() throws InterruptedException, ExecutionException, TimeoutException {
        var left = admin.listTopics().names().get(PATIENCE, TimeUnit.SECONDS).stream()
                .filter(topic -> topic.startsWith(PREFIX))
                .toList();
        if (!left.isEmpty()) {
            admin.deleteTopics(left).all().get(PATIENCE, TimeUnit.SECONDS);
        }
    }

    /// Deleted files are to be gone soon: the broker's default is a minute.
    private void make() throws InterruptedException, ExecutionException, TimeoutException {
        var topic = new NewTopic(name, Optional.of(PARTITIONS), Optional.empty())
                .configs(Map.of("file.delete.delay.ms", "1000", "segment.bytes", "33554432"));
        admin.createTopics(List.of(topic)).all().get(PATIENCE, TimeUnit.SECONDS);
    }

    String name() {
        return name;
    }

    /// For figures that must not read what an earlier one wrote.
    void renew() throws InterruptedException {
        try {
            admin.deleteTopics(List.of(name)).all().get(PATIENCE, TimeUnit.SECONDS);
            for (int tries = 0; tries < PATIENCE && exists(); tries++) {
                Thread.sleep(100);
            }
            make();
        } catch (ExecutionException | TimeoutException failed) {
            throw new NoAnswer("the broker", failed);
        }
    }

    private boolean exists() throws InterruptedException, ExecutionException, TimeoutException {
        return admin.listTopics().names().get(PATIENCE, TimeUnit.SECONDS).contains(name);
    }

    /// The broker's metadata version, which grows with its release.
    String brokerVersion() throws InterruptedException {
        try {
            var features = admin.describeFeatures()
                    .featureMetadata()
                    .get(PATIENCE, TimeUnit.SECONDS)
                    .finalizedFeatures();
            var version = features.get("metadata.version");
            return version == null ? "unknown" : "metadata level " + version.maxVersionLevel();
        } catch (ExecutionException | TimeoutException failed) {
            throw new NoAnswer("the broker", failed);
        }
    }

    @Override
    public void close() {
        // An interrupt ends the measuring, not the clearing away.
        var interrupted = Thread.interrupted();
        try (admin) {
            admin.deleteTopics(List.of(name)).all().get(PATIENCE, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException | InterruptedException failed) {
            System.err.println("bench: the topic " + name + " could not be deleted: " + failed.getMessage());
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
