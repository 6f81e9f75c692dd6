package io.fengqiao.local.departments;

import io.fengqiao.local.departments.suite.Answer;
import io.fengqiao.local.departments.suite.Suite;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;

/// Looks into the suite's books, as those may who are entitled to: the ledger and the scores as the
/// district's officer, the parked records as the operator.
final class Lookout {
    private static final String OFFICER = "district-officer";
    private static final String OPERATOR = "operator";
    private static final int HANDS = 8;

    /// Clocks may differ by five minutes, and a suite's own clock may run ahead.
    private static final Duration SKEW = Duration.ofMinutes(15);

    private final Suite suite;
    private final Books books;
    private final Instant since;
    private final Floor floor;
    private final Remarks remarks;

    Lookout(Suite suite, Books books, Instant since, Remarks remarks) {
        this.suite = suite;
        this.books = books;
        this.since = since;
        this.floor = new Floor(since.minus(SKEW));
        this.remarks = remarks;
    }

    /// Reads what was registered since the feed began and may have moved since it was read last.
    void ledger(Consumer<LedgerRow> seen) {
        var reading = floor.reading();
        var answer = suite.each(OFFICER, "/api/dispute/disputes?limit=200&registeredFrom=" + reading.from(), node -> {
            var row = LedgerRow.of(node);
            var ours = books.ledger(row);
            // What is newer than the feed may turn out to be its own.
            reading.saw(row, ours || !row.registeredAt().isBefore(since));
            seen.accept(row);
        });
        read("ledger", answer);
        if (answer.ok()) {
            floor.rise(reading);
        }
    }

    /// The next reading of the ledger is a whole one.
    void readAllAgain() {
        floor.fall();
    }

    /// Asks for each report by itself that was found nowhere: it may have been registered in an earlier run.
    void missing() {
        try (var crew = new Crew(HANDS)) {
            for (var entry : books.entries()) {
                if (entry.isPending()) {
                    entry.references().forEach(reference -> crew.perform(() -> ask(entry, reference)));
                }
            }
        }
    }

    private void ask(Entry entry, String reference) {
        var list = "/api/dispute/disputes?limit=200&channel=%s&reference=%s"
                .formatted(entry.report().channel().wire(), URLEncoder.encode(reference, StandardCharsets.UTF_8));
        read("ledger", suite.each(OFFICER, list, node -> books.ledger(LedgerRow.of(node))));
    }

    /// Reads what is parked of those topics on which something is still unaccounted for.
    void parked() {
        for (var channel : Channel.values()) {
            var open = books.entries().stream()
                    .anyMatch(entry -> entry.report().channel() == channel && entry.isSent() && entry.isPending());
            if (open) {
                var list = "/api/dispute/parked?limit=200&topic=" + channel.topic();
                read("parked records", suite.each(OPERATOR, list, row -> books.parked(channel, row)));
            }
        }
    }

    /// Asks for the score of what is closed.
    void scores() {
        try (var crew = new Crew(HANDS)) {
            for (var entry : books.entries()) {
                entry.unscored().forEach(dispute -> crew.perform(() -> score(entry, dispute)));
            }
        }
    }

    private void score(Entry entry, String dispute) {
        var answer = suite.get(OFFICER, "/api/assessment/facts?dispute=" + dispute);
        read("scores", answer);
        var facts = answer.json().path("items");
        if (!facts.isEmpty()
                && facts.valueStream().allMatch(fact -> fact.path("scored").asBoolean(false))) {
            entry.scored(dispute);
        }
    }

    private void read(String what, Answer last) {
        if (!last.ok()) {
            remarks.add(what, last.reason());
        }
    }
}
