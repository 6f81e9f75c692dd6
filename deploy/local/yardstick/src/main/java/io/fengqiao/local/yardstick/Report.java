package io.fengqiao.local.yardstick;

import io.fengqiao.local.yardstick.FlowResult.Hop;
import io.fengqiao.local.yardstick.Measured.Round;
import java.util.ArrayList;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/// The table at the end: each figure, the limit of the same run, their ratio, and the goal beside it.
final class Report {
    private static final Goal DISPUTES = Goal.least(0.40, 0.20);
    private static final Goal CPU = Goal.most(250, 600);
    private static final Goal HOP = Goal.most(5, 10);
    private static final Goal END_TO_END = Goal.most(100, 250);
    private static final Goal GATEWAY = Goal.least(0.55, 0.45);
    private static final Goal GATEWAY_P99 = Goal.most(20, 20);
    /// What is completed of a rate that is held; the rest is the tail after the last report.
    private static final double HELD = 0.85;

    private static final Goal NONE = Goal.most(0, 0);

    private final Measured measured;
    private final Plan plan;
    private final StringBuilder text = new StringBuilder();

    Report(Measured measured, Plan plan) {
        this.measured = measured;
        this.plan = plan;
    }

    String text() {
        row("figure", "measured", "limit", "ratio", "goal (still good)", "verdict");
        text.append("-".repeat(116)).append(System.lineSeparator());
        saturated();
        paced();
        writes();
        soundness();
        notes();
        return text.toString();
    }

    private void saturated() {
        var ratio = median(Round::ratio);
        row(
                "disputes/s, saturated",
                number(median(round -> round.flow().perSecond())),
                number(median(Round::limit)),
                number(ratio),
                "ratio " + DISPUTES.words(),
                DISPUTES.verdict(ratio).words());
        row("  steady middle 80 %", number(median(round -> round.flow().steadyPerSecond())), "", "", "", "");
        row("  events/s, all topics", number(median(round -> round.flow().eventsPerSecond())), "", "", "", "");
        var cpu = median(round -> round.flow().microsEach().orElse(Double.NaN));
        row(
                "CPU µs a dispute, saturated",
                number(cpu),
                "",
                "",
                CPU.words(),
                CPU.verdict(cpu).words());
        row("  at the paced rate", number(measured.paced().flow().microsEach().orElse(Double.NaN)), "", "", "", "");
    }

    private void paced() {
        var paced = measured.paced();
        text.append(String.format(Locale.ROOT, "At %s disputes/s, in ms:%n", number(paced.rate())));
        for (var hop : Hop.values()) {
            row(
                    "  " + hop.words() + ", p50",
                    number(paced.millis(hop, 50)),
                    number(paced.brokerMillis(50)),
                    number(Figures.ratio(paced.millis(hop, 50), paced.brokerMillis(50))),
                    "",
                    "");
            var p99 = paced.millis(hop, 99);
            var ratio = Figures.ratio(p99, paced.brokerMillis(99));
            var goal = hop == Hop.END_TO_END ? END_TO_END : HOP;
            row(
                    "  " + hop.words() + ", p99",
                    number(p99),
                    number(paced.brokerMillis(99)),
                    number(ratio),
                    (hop == Hop.END_TO_END ? "" : "ratio ") + goal.words(),
                    goal.verdict(hop == Hop.END_TO_END ? p99 : ratio).words());
        }
    }

    private void writes() {
        var writes = measured.writes();
        if (writes == null) {
            row("grid reports through the gateway", "-", "-", "-", "ratio " + GATEWAY.words(), "not measured");
            return;
        }
        var ratio = Figures.ratio(writes.gateway().perSecond(), writes.direct().perSecond());
        row(
                "grid reports/s through the gateway",
                number(writes.gateway().perSecond()),
                number(writes.direct().perSecond()),
                number(ratio),
                "ratio " + GATEWAY.words(),
                GATEWAY.verdict(ratio).words());
        var p99 = writes.gateway().nanos().at(99) / 1e6;
        var direct = writes.direct().nanos().at(99) / 1e6;
        row(
                "  p99, ms",
                number(p99),
                number(direct),
                number(Figures.ratio(p99, direct)),
                GATEWAY_P99.words(),
                GATEWAY_P99.verdict(p99).words());
        if (writes.gateway().refused() + writes.direct().refused() > 0) {
            text.append(String.format(
                    Locale.ROOT,
                    "  refused: %d through the gateway, %d directly%n",
                    writes.gateway().refused(),
                    writes.direct().refused()));
        }
    }

    private void soundness() {
        var lost = measured.flows()
                .mapToInt(flow -> flow.published() - flow.completed())
                .sum();
        var published = measured.flows().mapToInt(FlowResult::published).sum();
        var disordered = measured.flows()
                .mapToInt(flow -> Math.max(flow.disordered(), flow.gaps()))
                .sum();
        row(
                "lost (published, never closed)",
                number(lost),
                number(published),
                "",
                "0",
                NONE.verdict(lost).words());
        row(
                "disputes with events out of order",
                number(disordered),
                "",
                "",
                "0",
                NONE.verdict(disordered).words());
        row(
                "  events told again",
                number(measured.flows().mapToInt(FlowResult::repeated).sum()),
                "",
                "",
                "",
                "");
    }

    private void notes() {
        var notes = new ArrayList<String>();
        notes.add("Medians over %d of %d rounds of %,d disputes, after %,d to warm up."
                .formatted(measured.counting().size(), measured.rounds().size(), plan.count(), plan.warmup()));
        if (measured.rounds().stream().noneMatch(Round::counts)) {
            notes.add("In every round the two limits differ by more than 15 %: none counts by the protocol, all are"
                    + " shown.");
        }
        var paced = measured.paced();
        if (paced.flow().perSecond() < HELD * paced.rate()) {
            notes.add("Of %s disputes/s only %s were completed: the times per hop are those of a queue that grows."
                    .formatted(number(paced.rate()), number(paced.flow().perSecond())));
        }
        if (plan.warmup() < 100_000) {
            notes.add("A fair figure takes --warmup 100000: programs that just started run at a fraction.");
        }
        if (plan.rounds() < 5) {
            notes.add("A fair figure takes --rounds 5.");
        }
        notes.add(
                "Limit of disputes/s: L = 1 / (3/insertMany + 4/produce + 4/consume), of hops: the broker's own p50 and"
                        + " p99, of the gateway: the service behind it.");
        notes.forEach(note -> text.append(note).append(System.lineSeparator()));
    }

    private double median(ToDoubleFunction<Round> figure) {
        return Figures.median(measured.counting().stream().mapToDouble(figure).toArray());
    }

    private static String number(double value) {
        return Numbers.of(value);
    }

    private void row(String figure, String measured, String limit, String ratio, String goal, String verdict) {
        text.append(String.format(
                                Locale.ROOT,
                                "%-42s %12s %12s %9s   %-22s %s%n",
                                figure,
                                measured,
                                limit,
                                ratio,
                                goal,
                                verdict)
                        .stripTrailing())
                .append(System.lineSeparator());
    }
}
