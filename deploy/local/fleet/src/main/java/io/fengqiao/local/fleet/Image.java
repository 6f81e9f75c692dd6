package io.fengqiao.local.fleet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A program laid out for quick starts: its jars unpacked side by side, and a cache of what the JVM learned
/// in a training run.
///
/// The directory is complete when the file `complete` is there; anything less is made anew.
record Image(ProcessName process, Path directory) {
    private static final String CACHE = "trained.aot";
    private static final String COMPLETE = "complete";

    boolean isComplete() {
        return Files.exists(directory.resolve(COMPLETE));
    }

    Path cache() {
        return directory.resolve(CACHE);
    }

    /// The arguments of a usual run. Without a cache it is slower and nothing else.
    List<String> running(boolean sustained) {
        var arguments = new ArrayList<>(Flags.of(process));
        if (sustained) {
            arguments.addAll(Flags.sustained(process));
        }
        if (Files.exists(cache())) {
            arguments.add("-XX:AOTCache=" + cache());
        }
        arguments.addAll(Flags.wished(process, System.getenv()));
        return jar(arguments);
    }

    List<String> training() {
        var arguments = new ArrayList<>(Flags.of(process));
        arguments.add("-XX:AOTCacheOutput=" + cache());
        return jar(arguments);
    }

    private List<String> jar(List<String> arguments) {
        arguments.add("-jar");
        arguments.add(directory.resolve(jarName(process)).toString());
        return arguments;
    }

    private static String jarName(ProcessName process) {
        return process.isFoundation() ? "local-" + process.label() + ".jar" : process.label() + ".jar";
    }

    void layOut(Artefact artefact) {
        try {
            Directories.delete(directory);
            Files.createDirectories(directory);
            if (process.isFoundation()) {
                Files.copy(artefact.jar(), directory.resolve(jarName(process)));
                copyAll(artefact.libraries(), Files.createDirectory(directory.resolve("lib")));
            } else {
                extract(artefact.jar());
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot lay out " + directory, failed);
        }
    }

    private static void copyAll(Path from, Path to) throws IOException {
        try (var files = Files.list(from)) {
            for (var file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    private void extract(Path jar) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var extraction = new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-Djarmode=tools",
                        "-jar",
                        jar.toString(),
                        "extract",
                        "--force",
                        "--destination",
                        directory.toString())
                .redirectErrorStream(true)
                .start();
        var said = new String(extraction.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (extraction.waitFor() != 0) {
                throw FleetProblem.failed("cannot unpack " + jar + ":\n" + said);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw FleetProblem.failed("interrupted while unpacking " + jar);
        }
    }

    void complete() {
        try {
            Files.writeString(directory.resolve(COMPLETE), Files.exists(cache()) ? "with cache\n" : "without cache\n");
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot complete " + directory, failed);
        }
    }
}
