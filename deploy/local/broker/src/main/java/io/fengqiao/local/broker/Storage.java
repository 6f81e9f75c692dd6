package io.fengqiao.local.broker;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/// The data directory, which Kafka wants formatted before a broker starts on it for the first time.
final class Storage {

    static final int NODE = 1;
    static final String CONTROLLER_LISTENER = "CONTROLLER";

    private static final String LOCK = "local-broker.lock";

    private Storage() {}

    /// Keeps other brokers away from the directory until the process ends, in whatever way.
    ///
    /// Kafka locks it too, but only after its controller has written to the metadata log; by then a second
    /// process has spoilt the first one's.
    ///
    /// @return to be kept: the lock lives as long as this is open
    static FileChannel lock(Path data) throws IOException {
        Files.createDirectories(data);
        var channel = FileChannel.open(data.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            throw new IllegalStateException("data directory " + data
                    + " is in use (expected: one broker to one directory; choose another with --data)");
        }
        return channel;
    }

    static void formatOnce(Path data) throws Exception {
        if (Files.exists(data.resolve("meta.properties"))) {
            return;
        }
        try (var nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)) {
            new Formatter()
                    .setClusterId(Uuid.randomUuid().toString())
                    .setNodeId(NODE)
                    .addDirectory(data.toString())
                    .setMetadataLogDirectory(data.toString())
                    .setControllerListenerName(CONTROLLER_LISTENER)
                    .setReleaseVersion(MetadataVersion.LATEST_PRODUCTION)
                    .setUnstableFeatureVersionsEnabled(false)
                    .setIgnoreFormatted(false)
                    .setPrintStream(nowhere)
                    .run();
        }
    }
}
