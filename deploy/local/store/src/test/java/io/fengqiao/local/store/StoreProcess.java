package io.fengqiao.local.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// The store as a child process, as it is run outside of tests.
final class StoreProcess implements AutoCloseable {

    private static final String READY = "ready on 127.0.0.1:";

    private final Process process;
    private final BufferedReader out;
    private final Path errors;
    private int port;

    private StoreProcess(Process process, Path errors) {
        this.errors = errors;
        this.process = process;
        this.out = process.inputReader();
    }

    static StoreProcess launched(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                LocalStoreProgram.class.getName()));
        command.addAll(List.of(arguments));
        var errors = Files.createTempFile("store", ".err");
        errors.toFile().deleteOnExit();
        return new StoreProcess(
                new ProcessBuilder(command).redirectError(errors.toFile()).start(), errors);
    }

    static StoreProcess serving(Path data) throws IOException {
        var store = launched("--port", "0", "--data", data.toString());
        store.awaitReady();
        return store;
    }

    private void awaitReady() throws IOException {
        String line = out.readLine();
        if (line == null || !line.startsWith(READY)) {
            throw new IllegalStateException("no store, but: " + line + " " + errors());
        }
        port = Integer.parseInt(line.substring(READY.length()));
    }

    String connectionString() {
        return "mongodb://127.0.0.1:" + port;
    }

    int port() {
        return port;
    }

    String errors() throws IOException {
        return Files.readString(errors);
    }

    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    int terminated() throws InterruptedException {
        process.destroy();
        return exitCode();
    }

    int exitCode() throws InterruptedException {
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the store does not end");
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
