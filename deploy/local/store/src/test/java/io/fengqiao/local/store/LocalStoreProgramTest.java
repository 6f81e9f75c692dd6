package io.fengqiao.local.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalStoreProgramTest {

    @TempDir
    Path data;

    @Test
    void keepsItsDataWhenItIsToldToEnd() throws Exception {
        try (var store = StoreProcess.serving(data);
                var client = MongoClients.create(store.connectionString())) {
            client.getDatabase("test").getCollection("kept").insertOne(new Document("_id", 1));
            assertThat(store.terminated()).as("128 + SIGTERM").isEqualTo(143);
            assertThat(store.errors()).isEmpty();
        }
        try (var store = StoreProcess.serving(data);
                var client = MongoClients.create(store.connectionString())) {
            assertThat(client.getDatabase("test").getCollection("kept").find()).containsExactly(new Document("_id", 1));
        }
    }

    @Test
    void saysThatThePortIsTaken() throws Exception {
        try (var stranger = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var store = StoreProcess.launched(
                        "--port", Integer.toString(stranger.getLocalPort()), "--data", data.toString())) {
            assertThat(store.exitCode()).isEqualTo(2);
            assertThat(store.errors().strip())
                    .isEqualTo("port " + stranger.getLocalPort()
                            + " is taken (expected: a free port; choose another with --port)");
        }
    }

    @Test
    void saysThatAnotherStoreHasTheData() throws Exception {
        try (var first = StoreProcess.serving(data);
                var second = StoreProcess.launched("--port", "0", "--data", data.toString())) {
            assertThat(first.port()).isPositive();
            assertThat(second.exitCode()).isEqualTo(3);
            assertThat(second.errors()).startsWith("data directory " + data + " is in use");
        }
    }

    @Test
    void saysThatTheFileIsDamaged() throws Exception {
        Files.writeString(data.resolve("store.mv"), "This is not a store's file. ".repeat(1_000));
        try (var store = StoreProcess.launched("--port", "0", "--data", data.toString())) {
            assertThat(store.exitCode()).isEqualTo(3);
            assertThat(store.errors()).startsWith("file " + data.resolve("store.mv") + " is damaged");
        }
    }

    @Test
    void saysWhichArgumentsItWants() throws Exception {
        try (var store = StoreProcess.launched("--prot", "1")) {
            assertThat(store.exitCode()).isEqualTo(64);
            assertThat(store.errors()).startsWith("argument --prot is unknown (expected: --port N --data DIR");
        }
        try (var store = StoreProcess.launched("--port", "70000", "--memory")) {
            assertThat(store.exitCode()).isEqualTo(64);
            assertThat(store.errors().strip()).isEqualTo("--port 70000 is no port (expected: 0 to 65535)");
        }
    }
}
