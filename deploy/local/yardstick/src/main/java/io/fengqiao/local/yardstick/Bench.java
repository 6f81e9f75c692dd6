package io.fengqiao.local.yardstick;

import io.fengqiao.local.yardstick.Measured.Paced;
import io.fengqiao.local.yardstick.Measured.Round;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.kafka.common.utils.AppInfoParser;
import org.jspecify.annotations.Nullable;

/// One run: limits, warming up, [limits, flow, limits] for each round, the flow at half the rate,
/// writes by HTTP.
final class Bench {
    /// What more load than cores does to figures is not the suite's doing.
    private static final double LOADED = 0.5;

    private static final int PACED_SECONDS = 20;

    private final Plan plan;
    private final Progress progress;
    private final SuiteProcesses processes;
    private final Clients clients;
    private final CourtCases cases = new CourtCases();
    private final String run = Long.toString(System.currentTimeMillis(), 36).toUpperCase(Locale.ROOT);

    Bench(Plan plan, Progress progress) {
        this.plan = plan;
        this.progress = progress;
        this.processes = SuiteProcesses.under(plan.data());
        this.clients = new Clients(plan.kafka());
    }

    Measured measure() throws InterruptedException {
        try (var store = new StoreLimits(plan.store(), cases);
                var topic = ScratchTopic.create(clients, run)) {
            var broker = new BrokerLimits(clients, topic, cases);
            surroundings(store.version(), topic.brokerVersion());
            var flow = new Flow(clients, cases, processes, progress);
            progress.says("Warming up: the limits, then %,d disputes", plan.warmup());
            limits(broker, store);
            if (plan.warmup() > 0) {
                tell("warm-up", flow.run("warm-up", run + "W", plan.warmup(), 0));
            }
            var rounds = new ArrayList<Round>();
            var before = said(limits(broker, store));
            for (int number = 1; number <= plan.rounds(); number++) {
                var result = flow.run("round " + number, run + "R" + number, plan.count(), 0);
                tell("round " + number, result);
                var after = said(limits(broker, store));
                rounds.add(new Round(before, result, after));
                progress.says(
                        "  ratio to L: %s%s",
                        Numbers.of(rounds.getLast().ratio()),
                        rounds.getLast().counts() ? "" : " (thrown away: the limits differ by more than 15 %)");
                before = after;
            }
            return new Measured(rounds, paced(flow, broker, rounds), writes());
        }
    }

    private Paced paced(Flow flow, BrokerLimits broker, List<Round> rounds) throws InterruptedException {
        var half = Figures.median(rounds.stream()
                        .mapToDouble(round -> round.flow().perSecond())
                        .toArray())
                / 2;
        var rate = plan.rate() > 0 ? plan.rate() : Math.max(1, half);
        var count = (int) Math.max(Plan.FEWEST, Math.min(plan.count(), rate * PACED_SECONDS));
        progress.says("At %s disputes/s, %,d disputes:", Numbers.of(rate), count);
        var times = broker.times(rate);
        progress.says(
                "  broker alone: p50 %s ms, p99 %s ms", Numbers.of(times.at(50) / 1e6), Numbers.of(times.at(99) / 1e6));
        var result = flow.run("paced", run + "P", count, rate);
        tell("paced", result);
        return new Paced(rate, result, times);
    }

    private GridWrites.@Nullable Both writes() throws InterruptedException {
        progress.says("Grid reports by HTTP, 16 clients, directly and through the gateway:");
        try {
            var both = new GridWrites(plan.gateway(), plan.grid()).rates();
            progress.says(
                    "  gateway %s/s, directly %s/s",
                    Numbers.of(both.gateway().perSecond()),
                    Numbers.of(both.direct().perSecond()));
            return both;
        } catch (NoAnswer none) {
            progress.says("  not measured: %s", String.valueOf(none.getMessage()));
            return null;
        }
    }

    private Limits limits(BrokerLimits broker, StoreLimits store) throws InterruptedException {
        progress.says("  measuring broker and store alone ...");
        var bus = broker.rates();
        var kept = store.rates();
        return new Limits(
                bus.produce(),
                bus.consume(),
                kept.insertMany(),
                kept.bulkReplace(),
                kept.singleOne(),
                kept.singleEight());
    }

    private Limits said(Limits limits) {
        progress.says(
                "Limits/s: produce %s, consume %s, insertMany(500) %s, bulk replace(500) %s, single write %s, by 8 %s;"
                        + " L = %s",
                Numbers.of(limits.produce()),
                Numbers.of(limits.consume()),
                Numbers.of(limits.insertMany()),
                Numbers.of(limits.bulkReplace()),
                Numbers.of(limits.singleOne()),
                Numbers.of(limits.singleEight()),
                Numbers.of(limits.disputes()));
        return limits;
    }

    private void tell(String what, FlowResult flow) {
        var cpu = flow.microsEach();
        progress.says(
                "  %s: %s disputes/s (steady %s), %s events/s, CPU %s; %,d of %,d closed, %d out of order, %d with"
                        + " gaps, %d events again",
                what,
                Numbers.of(flow.perSecond()),
                Numbers.of(flow.steadyPerSecond()),
                Numbers.of(flow.eventsPerSecond()),
                cpu.isPresent() ? Numbers.of(cpu.getAsDouble()) + " µs a dispute" : "not measured",
                flow.completed(),
                flow.published(),
                flow.disordered(),
                flow.gaps(),
                flow.repeated());
        flow.cpuAfter().forEach((name, after) -> {
            var used = after.minus(flow.cpuBefore().getOrDefault(name, after));
            progress.says(
                    "    %-20s %s µs a dispute",
                    name, Numbers.of(used.toNanos() / 1e3 / Math.max(1, flow.completed())));
        });
    }

    private void surroundings(String store, String broker) {
        var load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        var cores = Runtime.getRuntime().availableProcessors();
        progress.says(
                "Run %s: Java %s, Kafka client %s, broker %s, store %s, %s %s, %d cores",
                run,
                Runtime.version(),
                AppInfoParser.getVersion(),
                broker,
                store,
                System.getProperty("os.name"),
                System.getProperty("os.version"),
                cores);
        progress.says("Records of %,d bytes, documents of %,d bytes", cases.meanBytes(), StoreLimits.BYTES);
        processes
                .flags()
                .forEach((flags, names) ->
                        progress.says("Flags of %s: %s", String.join(", ", names), String.join(" ", flags)));
        progress.says("Load average at start: %s", Numbers.of(load));
        if (load > LOADED * cores) {
            progress.says("WARNING: the machine is busy with something else; these figures say little.");
        }
    }
}
