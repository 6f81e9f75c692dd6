package io.fengqiao.dispute.outbound;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Everything one department's webhook is to be told of one dispute, in order: the next call is made after
/// the one before it has arrived. At least once: a call whose answer was lost is made again.
///
/// What cannot be delivered is tried again, later each time, up to an hour apart; after `GIVE_UP` attempts it
/// rests until an operator has it delivered again. Nothing is thrown away.
///
/// @param waiting not delivered yet, the oldest first
/// @param done the last delivered, for an operator who has them delivered again
/// @param nextAttemptAt absent when nothing waits, or when it rests
public record Delivery(
        String department,
        String dispute,
        List<Message> waiting,
        List<Message> done,
        List<Attempt> log,
        int failures,
        @Nullable Instant nextAttemptAt) {
    static final int GIVE_UP = 24;
    private static final int LOGGED = 20;
    private static final int KEPT = 10;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(2);
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);

    /// Longer than any call takes: whoever claimed it and died lets it go.
    private static final Duration CLAIM = Duration.ofMinutes(1);

    /// @param body JSON, without personal data
    public record Message(String event, long sequence, String type, String body, Instant at) {}

    /// @param status the answer's; 0 when there was none
    public record Attempt(String message, Instant at, int status, String outcome) {}

    public Delivery {
        waiting = List.copyOf(waiting);
        done = List.copyOf(done);
        log = List.copyOf(log);
    }

    public static String idOf(String department, String dispute) {
        return department + "-" + dispute;
    }

    public static Delivery none(String department, String dispute) {
        return new Delivery(department, dispute, List.of(), List.of(), List.of(), 0, null);
    }

    /// What rests goes on resting: order is kept.
    public Delivery queue(Message message, Instant now) {
        var more = new ArrayList<>(waiting);
        more.add(message);
        var next = waiting.isEmpty() ? now : nextAttemptAt;
        return new Delivery(department, dispute, more, done, log, failures, next);
    }

    /// One replica makes the call.
    ///
    /// @return null when somebody else has claimed it, or nothing is due
    public @Nullable Delivery claim(Instant now) {
        return nextAttemptAt == null || nextAttemptAt.isAfter(now) || waiting.isEmpty()
                ? null
                : new Delivery(department, dispute, waiting, done, log, failures, now.plus(CLAIM));
    }

    public Delivery arrived(String message, int status, Instant now) {
        if (waiting.isEmpty() || !waiting.getFirst().event().equals(message)) {
            return this;
        }
        var delivered = new ArrayList<>(done);
        delivered.add(waiting.getFirst());
        var left = waiting.subList(1, waiting.size());
        return new Delivery(
                department,
                dispute,
                left,
                last(delivered, KEPT),
                logged(new Attempt(message, now, status, "DELIVERED")),
                0,
                left.isEmpty() ? null : now);
    }

    public Delivery failed(String message, int status, String why, Instant now) {
        if (waiting.isEmpty() || !waiting.getFirst().event().equals(message)) {
            return this;
        }
        int count = failures + 1;
        var wait = FIRST_WAIT.multipliedBy(1L << Math.min(count - 1, 12));
        var next = wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
        return new Delivery(
                department,
                dispute,
                waiting,
                done,
                logged(new Attempt(message, now, status, why)),
                count,
                count >= GIVE_UP ? null : now.plus(next));
    }

    /// Not tried: the webhook is paused, or its circuit is open. Not a failure of this message.
    public Delivery postponed(Instant until) {
        return new Delivery(department, dispute, waiting, done, log, failures, until);
    }

    /// An operator has the rest delivered, or the last ones again.
    public Delivery redeliver(Instant now) {
        var all = waiting.isEmpty() ? done : waiting;
        return new Delivery(
                department, dispute, all, waiting.isEmpty() ? List.of() : done, log, 0, all.isEmpty() ? null : now);
    }

    public boolean rests() {
        return !waiting.isEmpty() && nextAttemptAt == null;
    }

    public Message next() {
        return Objects.requireNonNull(waiting.getFirst());
    }

    private List<Attempt> logged(Attempt attempt) {
        var more = new ArrayList<>(log);
        more.add(attempt);
        return last(more, LOGGED);
    }

    private static <T> List<T> last(List<T> all, int most) {
        return all.subList(Math.max(0, all.size() - most), all.size());
    }
}
