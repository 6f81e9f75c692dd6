package io.fengqiao.local.fleet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// What the build made: a Boot jar, or for the store and the broker a thin jar with `lib/` beside it.
record Artefact(ProcessName process, Path jar) {

    static Artefact of(Path repository, ProcessName process) {
        var name = process.isFoundation() ? "local-" + process.label() : process.label();
        var module = process.isFoundation() ? "deploy/local/" + process.label() : process.label();
        return new Artefact(process, repository.resolve(module + "/target/" + name + ".jar"));
    }

    void requireBuilt() {
        if (!Files.isRegularFile(jar)) {
            throw FleetProblem.failed("%s is not built: there is no %s%nWhat to do: mvn -q -B package -DskipTests"
                    .formatted(process.label(), jar));
        }
    }

    Path libraries() {
        return jar.resolveSibling("lib");
    }

    /// Changes when the program, the JVM or the flags do: a cache made for others would be refused
    /// by the JVM.
    ///
    /// Hashing is skipped while the jar is the one noted in `notes`.
    String fingerprint(Path notes) {
        try {
            var seen = Files.size(jar) + " " + changed() + " ";
            var noted = Files.exists(notes) ? Files.readString(notes) : "";
            var content = noted.startsWith(seen) ? noted.substring(seen.length()) : hash();
            Files.createDirectories(notes.getParent());
            Files.writeString(notes, seen + content);
            var circumstances = content + System.getProperty("java.vm.version") + Flags.of(process);
            return hex(sha256().digest(circumstances.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot read " + jar, failed);
        }
    }

    /// When the file was written. A reproducible build sets its time of modification to the same value each
    /// time, so the system's own time of change is asked for where there is one.
    private String changed() throws IOException {
        var views = jar.getFileSystem().supportedFileAttributeViews();
        return Files.getAttribute(jar, views.contains("unix") ? "unix:ctime" : "lastModifiedTime")
                .toString();
    }

    private String hash() throws IOException {
        var digest = sha256();
        try (var in = new DigestInputStream(Files.newInputStream(jar), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return hex(digest.digest());
    }

    private static String hex(byte[] digest) {
        return HexFormat.of().formatHex(digest, 0, 8);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
