package io.fengqiao.local.yardstick;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// What was heard of each dispute of one round. One thread listens; others look only at the counts until
/// it is done.
final class Journal {
    /// Asked once for each case that a mediator took.
    @FunctionalInterface
    interface Assigned {
        void conclude(String reference, String dispute, int dispatch, long at);
    }

    private final JsonMapper json = new JsonMapper();
    private final Map<String, Integer> numbers = new HashMap<>();

    /// Two topics: news of a case may come before its dispute's registration is read.
    private final Map<String, List<ConsumerRecord<byte[], byte[]>>> early = new HashMap<>();

    private final String run;
    private final Life[] lives;
    private final Assigned assigned;
    private volatile int events;
    private volatile int closed;

    Journal(String run, int count, Assigned assigned) {
        this.run = run;
        this.assigned = assigned;
        this.lives = new Life[count];
        for (int number = 0; number < count; number++) {
            lives[number] = new Life();
        }
    }

    String reference(int number) {
        return "BENCH-" + run + "-" + number;
    }

    Life life(int number) {
        return lives[number];
    }

    Life[] lives() {
        return lives.clone();
    }

    int events() {
        return events;
    }

    int closed() {
        return closed;
    }

    boolean isComplete() {
        return closed >= lives.length;
    }

    void heard(ConsumerRecord<byte[], byte[]> message) {
        var type = header(message, "ce_type");
        var dispute = new String(message.key(), StandardCharsets.UTF_8);
        if (type.equals("dispute.registered.v1")) {
            register(message, dispute);
        }
        var number = numbers.get(dispute);
        if (number != null) {
            note(message, type, number, dispute);
        } else if (type.startsWith("mediation.")) {
            early.computeIfAbsent(dispute, _ -> new ArrayList<>()).add(message);
        }
    }

    private void register(ConsumerRecord<byte[], byte[]> message, String dispute) {
        var reference = json.readTree(message.value()).path("reference").asString("");
        var prefix = "BENCH-" + run + "-";
        if (reference.startsWith(prefix) && !numbers.containsKey(dispute)) {
            numbers.put(dispute, Integer.parseInt(reference.substring(prefix.length())));
            var waiting = early.remove(dispute);
            if (waiting != null) {
                waiting.forEach(this::heard);
            }
        }
    }

    // One thread writes the counts; they are volatile for those who look.
    @SuppressWarnings("NonAtomicVolatileUpdate")
    private void note(ConsumerRecord<byte[], byte[]> message, String type, int number, String dispute) {
        var life = lives[number];
        var at = message.timestamp();
        events++;
        (type.startsWith("mediation.") ? life.caseEvents : life.disputeEvents)
                .heard(Long.parseLong(header(message, "ce_sequence")));
        switch (type) {
            case "dispute.dispatched.v1" -> life.dispatched = first(life.dispatched, at);
            case "dispute.settled.v1" -> life.settled = first(life.settled, at);
            case "mediation.mediator-assigned.v1" -> {
                if (life.assigned == 0) {
                    life.assigned = at;
                    life.concluded = System.currentTimeMillis();
                    assigned.conclude(
                            reference(number), dispute, dispatch(header(message, "ce_subject")), life.concluded);
                }
            }
            case "dispute.closed.v1" -> {
                if (life.closed == 0) {
                    life.closed = at;
                    closed++;
                }
            }
            default -> {}
        }
    }

    private static long first(long known, long at) {
        return known == 0 ? at : known;
    }

    /// A case is called `<dispute>-<dispatch>`.
    private static int dispatch(String caseId) {
        return Integer.parseInt(caseId.substring(caseId.lastIndexOf('-') + 1));
    }

    private static String header(ConsumerRecord<byte[], byte[]> message, String name) {
        var header = message.headers().lastHeader(name);
        byte @Nullable [] value = header == null ? null : header.value();
        return value == null ? "" : new String(value, StandardCharsets.UTF_8);
    }
}
