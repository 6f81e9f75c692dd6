package io.fengqiao.local.yardstick;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.consumer.Consumer;

/// Sends cases as the court does, concludes each when a mediator has it, and listens until all are closed.
final class Flow {
    private static final List<String> TOPICS = List.of("dispute.events", "mediation.events");
    private static final Duration POLL = Duration.ofMillis(50);

    /// Where nothing happens for so long, what is missing does not come any more.
    private static final long SILENCE = Duration.ofSeconds(45).toNanos();

    private static final long LONGEST = Duration.ofMinutes(20).toNanos();

    private final Clients clients;
    private final CourtCases cases;
    private final SuiteProcesses processes;
    private final Progress progress;

    Flow(Clients clients, CourtCases cases, SuiteProcesses processes, Progress progress) {
        this.clients = clients;
        this.cases = cases;
        this.processes = processes;
        this.progress = progress;
    }

    /// `rate` 0: as fast as the broker takes them.
    FlowResult run(String name, String run, int count, double rate) throws InterruptedException {
        // A paced court does not wait for company: what it waits would count as the suite's time.
        int linger = rate > 0 ? 0 : 5;
        try (var courts = clients.producer(linger);
                var platform = clients.producer(linger);
                var consumer = clients.consumerFromNow(TOPICS)) {
            courts.partitionsFor(CourtCases.TOPIC);
            platform.partitionsFor(CourtCases.TOPIC);
            var journal = new Journal(run, count, (reference, dispute, dispatch, at) -> {
                var _ = platform.send(cases.concluded(reference, dispute, dispatch, at));
            });
            var cpu = processes.cpu();
            var started = System.nanoTime();
            var listening = Thread.ofPlatform().daemon().name("bench-ear").start(() -> listen(consumer, journal, name));
            try {
                for (int number = 0; number < count; number++) {
                    pace(started, number, rate);
                    var now = System.currentTimeMillis();
                    journal.life(number).reported = now;
                    var _ = courts.send(cases.reported(journal.reference(number), number, now));
                }
                courts.flush();
                listening.join();
            } finally {
                listening.interrupt();
                listening.join(Duration.ofSeconds(2));
            }
            return new FlowResult(journal.lives(), journal.events(), cpu, processes.cpu());
        }
    }

    private void listen(Consumer<byte[], byte[]> consumer, Journal journal, String name) {
        var started = System.nanoTime();
        var lastHeard = started;
        while (!journal.isComplete() && !Thread.currentThread().isInterrupted()) {
            var before = journal.events();
            consumer.poll(POLL).forEach(journal::heard);
            var now = System.nanoTime();
            lastHeard = journal.events() > before ? now : lastHeard;
            if (now - lastHeard > SILENCE || now - started > LONGEST) {
                return;
            }
            progress.at(name, journal.closed(), journal.lives().length);
        }
    }

    private static void pace(long started, int number, double rate) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException("while sending");
        }
        if (rate > 0) {
            var due = started + (long) (number * 1e9 / rate);
            while (System.nanoTime() < due && !Thread.currentThread().isInterrupted()) {
                LockSupport.parkNanos(due - System.nanoTime());
            }
        }
    }
}
