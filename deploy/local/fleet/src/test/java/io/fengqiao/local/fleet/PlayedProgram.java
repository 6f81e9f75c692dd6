package io.fengqiao.local.fleet;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.CountDownLatch;

/// Plays a process: `<how> <name> <port> <diary>`. It writes down when it starts and when it is stopped.
final class PlayedProgram {
    private PlayedProgram() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var name = arguments[1];
        var diary = Path.of(arguments[3]);
        write(diary, name + " started");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> write(diary, name + " stopped")));
        switch (arguments[0]) {
            case "serves" -> serve(Integer.parseInt(arguments[2]));
            case "dies" -> {
                System.out.println("first line");
                System.err.println("no licence to run: SPRING=" + System.getenv("SPRING_OF_THE_USER"));
                System.exit(7);
            }
            case "stubborn" -> {
                Runtime.getRuntime().addShutdownHook(new Thread(PlayedProgram::waitForever));
                serve(Integer.parseInt(arguments[2]));
            }
            case "silent" -> System.out.println("thinking");
            default -> throw new IllegalArgumentException(arguments[0]);
        }
        waitForever();
    }

    private static void serve(int port) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/", exchange -> {
            var body = "{\"status\":\"UP\"}".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        System.out.println("ready on 127.0.0.1:" + port);
    }

    private static void waitForever() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void write(Path diary, String line) {
        try {
            Files.writeString(diary, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException failed) {
            System.out.println("cannot write: " + failed);
        }
    }
}
