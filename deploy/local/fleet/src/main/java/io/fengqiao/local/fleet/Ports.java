package io.fengqiao.local.fleet;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Collection;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A port that somebody else holds is found out before anything starts: a process that talks to a stranger's
/// broker works, for a while, and with the wrong data.
final class Ports {
    private static final int LOWEST_OFFSET = 1000;
    private static final int HIGHEST_OFFSET = 20_000;

    private Ports() {}

    static void requireFree(Collection<Program> programs) {
        var taken = programs.stream()
                .flatMap(program -> program.ports().stream()
                        .filter(port -> !isFree(port))
                        .map(port -> "  port " + port + " is taken; "
                                + program.name().label() + " wants it"))
                .collect(Collectors.joining("\n"));
        if (!taken.isEmpty()) {
            throw FleetProblem.notFree("""
                Not started: somebody else listens where our processes should.
                %s
                What to do: stop it (`ss -ltnp` or `lsof -iTCP -sTCP:LISTEN` shows whose it is),
                or shift all our ports: deploy/local/up --port-offset 1000\
                """.formatted(taken));
        }
    }

    static int freeOffset() {
        var random = new Random();
        return IntStream.generate(() -> random.nextInt(LOWEST_OFFSET, HIGHEST_OFFSET))
                .limit(200)
                .filter(offset -> Blueprint.allPorts(offset).stream().allMatch(Ports::isFree))
                .findFirst()
                .orElseThrow(() -> FleetProblem.notFree("no 13 free ports at one distance from ours were found"));
    }

    /// On the loopback and on all addresses: a listener on either is in the way. Connections of before that
    /// linger are not.
    static boolean isFree(int port) {
        return canListen(new InetSocketAddress(InetAddress.getLoopbackAddress(), port))
                && canListen(new InetSocketAddress(port));
    }

    private static boolean canListen(InetSocketAddress address) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(address);
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
