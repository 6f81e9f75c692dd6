package io.fengqiao.local.fleet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/// Makes missing images. The whole set runs once, live, on scratch data and on ports of its own, is asked a few things,
/// and
/// stops; each JVM then writes down what it learned. A cache trained by starting alone would not know the first
/// request.
record Training(FleetPlan plan, Images images, Progress progress) {
    /// To write a cache takes a JVM several seconds after the program itself has ended.
    private static final ProcessSet.Timing PATIENT =
            new ProcessSet.Timing(Duration.ofMinutes(5), Duration.ofMinutes(5));

    void ofMissing() {
        if (images.missing().isEmpty()) {
            return;
        }
        progress.says("Preparing run images, once for this build (about a minute) …");
        images.layOutMissing();
        var scratch = scratch();
        try {
            train(scratch);
        } finally {
            Directories.delete(scratch);
        }
        for (var image : images.missing()) {
            if (!Files.exists(image.cache())) {
                progress.says("  " + image.process().label() + " made no cache: it will start more slowly");
            }
        }
        images.completeMissing();
    }

    private void train(Path scratch) {
        var missing = images.missing().stream().map(Image::process).toList();
        var trained =
                new FleetPlan(plan.repository(), scratch, Ports.freeOffset(), false, plan.processes(), plan.settings());
        var blueprint = new Blueprint(trained, new Directories(scratch, images.directory()));
        var programs = plan.processes().stream()
                .map(process -> blueprint.program(
                        process,
                        missing.contains(process)
                                ? images.of(process).training()
                                : images.of(process).running()))
                .toList();
        try (var fleet = Fleet.start(trained, blueprint, programs, progress, PATIENT)) {
            if (plan.processes().contains(ProcessName.GATEWAY)) {
                new FirstRequests(fleet.baseUrl()).send();
            }
        }
    }

    private static Path scratch() {
        try {
            return Files.createTempDirectory("fengqiao-training");
        } catch (IOException failed) {
            throw new UncheckedIOException("no temporary directory for training", failed);
        }
    }
}
