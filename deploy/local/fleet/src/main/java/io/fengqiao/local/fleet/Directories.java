package io.fengqiao.local.fleet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/// Where everything lies. Images are made from artefacts and belong to the checkout; the rest belongs to one
/// set of processes.
///
/// @param root the directory of `--data`
record Directories(Path root, Path images) {

    static Directories of(FleetPlan plan) {
        return new Directories(plan.data(), plan.repository().resolve(".local/images"));
    }

    Path data() {
        return root.resolve("data");
    }

    Path dataOf(ProcessName process) {
        return data().resolve(process.label());
    }

    Path logs() {
        return root.resolve("log");
    }

    Path run() {
        return root.resolve("run");
    }

    /// Where the set runs once to make images. Beside the data, so that `down` finds it if its
    /// launcher is killed.
    Directories training() {
        return new Directories(root.resolve("training"), images);
    }

    Path issuerKeys() {
        return data().resolve("issuer-key.json");
    }

    void create() {
        try {
            Files.createDirectories(data());
            Files.createDirectories(logs());
            Files.createDirectories(run());
        } catch (IOException failed) {
            throw FleetProblem.failed("cannot write to " + root + ": " + failed.getMessage());
        }
    }

    static void delete(Path tree) {
        if (!Files.exists(tree)) {
            return;
        }
        try {
            Files.walkFileTree(tree, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failed)
                        throws IOException {
                    Files.delete(directory);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot delete " + tree, failed);
        }
    }
}
