package io.fengqiao.local.fleet;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/// Makes missing images. The whole set runs once, live, on scratch data and on ports of its own, is asked a
/// few things, and stops; each JVM then writes down what it learned. A cache trained by starting alone would
/// not know the first request.
record Training(FleetPlan plan, Images images, Progress progress) {
    /// To write a cache takes a JVM several seconds after the program itself has ended.
    private static final ProcessSet.Timing PATIENT =
            new ProcessSet.Timing(Duration.ofMinutes(5), Duration.ofMinutes(5));

    void ofMissing() {
        if (images.missing().isEmpty()) {
            return;
        }
        try (var lock = FileChannel.open(lockFile(), CREATE, WRITE);
                var alone = lock.lock()) {
            // Somebody else may have made them while we waited.
            if (alone.isValid() && !images.missing().isEmpty()) {
                make();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot write to " + images.directory(), failed);
        }
    }

    private Path lockFile() throws IOException {
        return Files.createDirectories(images.directory()).resolve("lock");
    }

    private void make() {
        progress.says("Preparing run images, once for this build (a minute or two) …");
        images.layOutMissing();
        var scratch = Directories.of(plan).training();
        Directories.delete(scratch.root());
        try {
            train(scratch);
        } finally {
            // The logs stay if it failed: they tell why.
            Directories.delete(scratch.data());
        }
        Directories.delete(scratch.root());
        for (var image : images.missing()) {
            if (!Files.exists(image.cache())) {
                progress.says("  " + image.process().label() + " made no cache: it will start more slowly");
            }
        }
        images.completeMissing();
        progress.says("Starting …");
    }

    private void train(Directories scratch) {
        var missing = images.missing().stream().map(Image::process).toList();
        var trained = new FleetPlan(
                plan.repository(), scratch.root(), Ports.freeOffset(), false, false, plan.processes(), plan.settings());
        var blueprint = new Blueprint(trained, scratch);
        var programs = plan.processes().stream()
                .map(process -> blueprint.program(
                        process,
                        missing.contains(process)
                                ? images.of(process).training()
                                : images.of(process).running(false)))
                .toList();
        try (var fleet = Fleet.start(trained, blueprint, programs, progress, PATIENT)) {
            if (plan.processes().contains(ProcessName.GATEWAY)) {
                new FirstRequests(fleet.baseUrl()).send();
            }
        }
    }
}
