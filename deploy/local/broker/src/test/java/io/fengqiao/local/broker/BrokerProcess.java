package io.fengqiao.local.broker;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// The broker as a child process, as it is run outside of tests.
final class BrokerProcess implements AutoCloseable {

    private final Process process;
    private final Path errors;

    private BrokerProcess(Process process, Path errors) {
        this.process = process;
        this.errors = errors;
    }

    static BrokerProcess launched(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                System.getProperty("java.class.path"),
                BrokerProgram.class.getName()));
        command.addAll(List.of(arguments));
        var errors = Files.createTempFile("broker", ".err");
        errors.toFile().deleteOnExit();
        return new BrokerProcess(
                new ProcessBuilder(command).redirectError(errors.toFile()).start(), errors);
    }

    static BrokerProcess serving(int port, Path data) throws IOException {
        var broker = launched("--port", Integer.toString(port), "--data", data.toString());
        String line = broker.firstLine();
        if (!line.equals("ready on 127.0.0.1:" + port)) {
            throw new IllegalStateException("no broker, but: " + line + " " + broker.errors());
        }
        return broker;
    }

    /// Two neighbouring ports nobody has at the moment.
    static int freePort() throws IOException {
        for (int port = 20_000 + (int) (ProcessHandle.current().pid() % 10_000); port < 32_000; port += 2) {
            if (isFree(port) && isFree(port + 1)) {
                return port;
            }
        }
        throw new IOException("no two free ports");
    }

    private static boolean isFree(int port) {
        try (var probe = new ServerSocket()) {
            probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /// Empty if the process ended without a word.
    String firstLine() throws IOException {
        String line = process.inputReader().readLine();
        return line == null ? "" : line;
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
            throw new IllegalStateException("the broker does not end");
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
