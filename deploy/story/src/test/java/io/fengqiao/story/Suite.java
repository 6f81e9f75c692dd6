package io.fengqiao.story;

import io.fengqiao.chassis.testkit.Api;
import io.fengqiao.chassis.testkit.Bus;
import io.fengqiao.local.fleet.Fleet;
import io.fengqiao.local.fleet.FleetPlan;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The whole suite, running: seven processes on free ports with fresh data, started once for all stories.
final class Suite {
    private static final Suite RUNNING = new Suite();

    private final Fleet fleet;
    private final Bus bus;
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    private Suite() {
        fleet = Fleet.start(FleetPlan.here()
                .withData(Path.of("target/fleet"))
                .withFreePorts()
                .withReset());
        bus = new Bus(fleet.bootstrapServers());
    }

    static Suite running() {
        return RUNNING;
    }

    Fleet fleet() {
        return fleet;
    }

    Bus bus() {
        return bus;
    }

    /// The gateway, to be spoken to by anybody the development issuer knows.
    Api api() {
        var anybody = new Api(fleet.baseUrl().toString(), name -> "");
        return new Api(
                fleet.baseUrl().toString(),
                name -> tokens.computeIfAbsent(
                        name,
                        unknown -> anybody.post("/dev/tokens/" + unknown, Map.of())
                                .body()
                                .path("access_token")
                                .asString()));
    }
}
