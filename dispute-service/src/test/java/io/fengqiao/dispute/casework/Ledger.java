package io.fengqiao.dispute.casework;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import io.fengqiao.dispute.casework.mongo.StoreOfDisputes;
import io.fengqiao.local.store.LocalStoreProgram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;

/// Disputes in a local store that is a process of its own, as it is on a machine without MongoDB.
final class Ledger implements AutoCloseable {
    private static final String READY = "ready on ";

    private final Process process;
    private final List<String> commands = new ArrayList<>();
    private final StoreOfDisputes store;

    private Ledger(Process process, String address) {
        this.process = process;
        var listener = new CommandListener() {
            @Override
            public void commandStarted(CommandStartedEvent event) {
                synchronized (commands) {
                    commands.add(event.getCommandName());
                }
            }
        };
        var client = MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString("mongodb://" + address))
                .addCommandListener(listener)
                .build());
        store = new StoreOfDisputes(client, event -> event.getClass().getSimpleName());
    }

    static Ledger opened(Path directory) throws IOException {
        Files.createDirectories(directory);
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx5g",
                        "-XX:+UseSerialGC",
                        "-cp",
                        classPath(),
                        LocalStoreProgram.class.getName(),
                        "--port",
                        "0",
                        "--data",
                        directory.toString())
                .redirectError(directory.resolve("errors").toFile())
                .start();
        var line = process.inputReader().readLine();
        if (line == null || !line.startsWith(READY)) {
            process.destroy();
            throw new IllegalStateException("no store, but: " + Files.readString(directory.resolve("errors")));
        }
        return new Ledger(process, line.substring(READY.length()));
    }

    private static String classPath() {
        var underMaven = System.getProperty("surefire.test.class.path");
        return underMaven == null ? System.getProperty("java.class.path") : underMaven;
    }

    Disputes disputes() {
        return store.disputes();
    }

    MongoCollection<Document> documents() {
        return store.documents();
    }

    void register(int count) {
        WhatIsDueTest.register(store, count);
    }

    List<String> commandsOf(Runnable step) {
        synchronized (commands) {
            commands.clear();
        }
        step.run();
        synchronized (commands) {
            return List.copyOf(commands);
        }
    }

    Duration storeCpu() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    @Override
    public void close() {
        store.close();
        process.destroy();
    }
}
