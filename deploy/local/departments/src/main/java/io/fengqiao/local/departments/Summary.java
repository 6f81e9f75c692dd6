package io.fengqiao.local.departments;

import io.fengqiao.local.departments.FeedResult.Outcome;
import io.fengqiao.local.departments.FeedResult.Verdict;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The account of a feed as a table, and under it the reasons of what was not accepted.
final class Summary {
    private static final String ROW = "%-14s %-12s %6s %9s %8s %7s %12s%n";

    private final FeedResult result;

    Summary(FeedResult result) {
        this.result = result;
    }

    String text() {
        var text = new StringBuilder();
        text.append("%nRun %s: %d reports sent in %s%n%n"
                .formatted(result.run(), result.outcomes().size(), seconds(result.sending())));
        text.append(ROW.formatted("channel", "intent", "sent", "accepted", "refused", "parked", "unaccounted"));
        for (var channel : Channel.values()) {
            for (var intent : Intent.values()) {
                row(text, channel.wire(), word(intent), of(channel, intent));
            }
        }
        row(text, "all", "", result.outcomes());
        reasons(text, "Refused", Verdict.REFUSED);
        reasons(text, "Parked", Verdict.PARKED);
        reasons(text, "Unaccounted for", Verdict.UNACCOUNTED);
        list(text, "In the ledger more than once", result.doubled());
        list(text, "Otherwise than meant", result.surprises());
        list(text, "Settled, but not closed and scored", result.unfinished());
        if (!result.remarks().isEmpty()) {
            text.append("%nTroubles on the way:%n".formatted());
            result.remarks().forEach(remark -> text.append("  %s%n".formatted(remark)));
        }
        text.append("%n%s%n".formatted(verdict()));
        return text.toString();
    }

    private String verdict() {
        var accepted = result.of(Verdict.ACCEPTED).size();
        var ledger = result.doubled().isEmpty()
                ? "All %d accepted are in the ledger exactly once.".formatted(accepted)
                : "%d of %d accepted are in the ledger more than once!"
                        .formatted(result.doubled().size(), accepted);
        var finished = result.unfinished().isEmpty()
                ? "All %d that were settled are closed and scored, %s after the last report; %d in all are closed."
                        .formatted(result.settled(), seconds(result.finishing()), result.closed())
                : "%d of %d that were settled were not closed and scored within %s!"
                        .formatted(result.unfinished().size(), result.settled(), seconds(result.finishing()));
        var lost = result.of(Verdict.UNACCOUNTED).size();
        return ledger
                + "%n".formatted()
                + finished
                + (lost == 0 ? "" : "%n%d reports are unaccounted for!".formatted(lost));
    }

    private List<Outcome> of(Channel channel, Intent intent) {
        return result.outcomes().stream()
                .filter(outcome -> outcome.channel() == channel && outcome.intent() == intent)
                .toList();
    }

    private static void row(StringBuilder text, String channel, String intent, List<Outcome> outcomes) {
        if (outcomes.isEmpty()) {
            return;
        }
        var cells = new ArrayList<Object>(List.of(channel, intent, outcomes.size()));
        for (var verdict : Verdict.values()) {
            cells.add(outcomes.stream()
                    .filter(outcome -> outcome.verdict() == verdict)
                    .count());
        }
        text.append(ROW.formatted(cells.toArray()));
    }

    private void reasons(StringBuilder text, String title, Verdict verdict) {
        var grouped = result.of(verdict).stream()
                .collect(Collectors.groupingBy(Summary::reason, TreeMap::new, Collectors.counting()));
        if (!grouped.isEmpty()) {
            text.append("%n%s, by reason:%n".formatted(title));
            grouped.forEach((reason, count) -> text.append("%6d  %s%n".formatted(count, reason)));
        }
    }

    private static String reason(Outcome outcome) {
        var rule = outcome.rule().isEmpty() ? "" : " (" + outcome.rule() + ")";
        return word(outcome.intent()) + ": " + outcome.reason() + rule;
    }

    private static void list(StringBuilder text, String title, List<Outcome> outcomes) {
        if (outcomes.isEmpty()) {
            return;
        }
        text.append("%n%s: %d%n".formatted(title, outcomes.size()));
        outcomes.stream()
                .limit(10)
                .forEach(outcome -> text.append("  %s %s report %d %s: %s %s %s%n"
                        .formatted(
                                outcome.channel().wire(),
                                word(outcome.intent()),
                                outcome.number(),
                                outcome.references(),
                                outcome.verdict(),
                                outcome.reason(),
                                outcome.disputes())));
    }

    private static String word(Intent intent) {
        return switch (intent) {
            case GOOD -> "good";
            case DUPLICATE -> "duplicate";
            case LATE -> "late";
            case MALFORMED -> "malformed";
            case OUT_OF_AREA -> "out of area";
        };
    }

    private static String seconds(Duration time) {
        return "%.1f s".formatted(time.toMillis() / 1000.0);
    }
}
