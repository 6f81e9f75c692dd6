package io.fengqiao.local.fleet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The images of all processes of a plan; those that are missing or outdated are made first,
/// once after packaging.
final class Images {
    private final Path directory;
    private final Map<ProcessName, Image> images = new EnumMap<>(ProcessName.class);
    private final Map<ProcessName, Artefact> artefacts = new EnumMap<>(ProcessName.class);

    Images(FleetPlan plan, Path directory) {
        this.directory = directory;
        for (var process : plan.processes()) {
            var artefact = Artefact.of(plan.repository(), process);
            artefact.requireBuilt();
            var home = directory.resolve(process.label());
            artefacts.put(process, artefact);
            images.put(process, new Image(process, home.resolve(artefact.fingerprint(home.resolve("notes")))));
        }
    }

    Image of(ProcessName process) {
        var image = images.get(process);
        if (image == null) {
            throw new IllegalArgumentException(
                    process + " is not in the plan (expected: one of " + images.keySet() + ")");
        }
        return image;
    }

    Path directory() {
        return directory;
    }

    List<Image> missing() {
        return images.values().stream().filter(image -> !image.isComplete()).toList();
    }

    void layOutMissing() {
        for (var image : missing()) {
            var artefact = artefacts.get(image.process());
            if (artefact != null) {
                image.layOut(artefact);
            }
        }
    }

    /// Images of older builds are of no use to anybody.
    void completeMissing() {
        for (var image : missing()) {
            image.complete();
            deleteOthers(image);
        }
    }

    private void deleteOthers(Image kept) {
        try (var entries = Files.list(directory.resolve(kept.process().label()))) {
            entries.filter(Files::isDirectory)
                    .filter(entry -> !entry.equals(kept.directory()))
                    .forEach(Directories::delete);
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot tidy " + directory, failed);
        }
    }
}
