package io.fengqiao.chassis.inbox;

import io.fengqiao.chassis.aggregate.Aggregates;
import io.fengqiao.chassis.aggregate.Cause;
import io.fengqiao.chassis.aggregate.Result;
import io.fengqiao.chassis.aggregate.Work;
import io.fengqiao.chassis.aggregate.Work.Mark;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.observe.Traces;
import io.fengqiao.chassis.parked.ParkedRecords;
import io.fengqiao.chassis.parked.Verdict;
import io.fengqiao.chassis.personal.Unreadable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/// Takes batches of records into aggregates of one kind: one query for what is parked, one for the
/// aggregates, one bulk write, one publication - whatever the size of the batch. When `receive` returns, all
/// is in the store and told.
///
/// Guaranteed: an event changes an aggregate at most once, by its sequence in its stream, and never on top of
/// a later one (R2, R3); a record that fails is parked and those behind it with the same key wait there, the
/// others go on (R5). Not guaranteed: that a hole in a sequence is noticed by counting, because a reader
/// skips types it has no use for. What an event presupposes, its handler checks, and answers `notYet`.
///
/// A store that cannot be reached throws, and the batch comes again.
public final class Inbox<A, E> {
    private final Aggregates<A, ?, E> aggregates;
    private final ParkedRecords parked;
    private final EventJson json;
    private final Traces traces;
    private final InboxMeters meters;
    private final Map<String, Route<A, E, ?>> routes = new HashMap<>();
    private final Set<String> contexts = new HashSet<>();

    Inbox(Aggregates<A, ?, E> aggregates, ParkedRecords parked, EventJson json, Traces traces, InboxMeters meters) {
        this.traces = traces;
        this.aggregates = aggregates;
        this.parked = parked;
        this.json = json;
        this.meters = meters;
    }

    private record Route<A, E, B>(Class<B> type, Function<B, Map<String, Handler<A, E, B>>> handlers) {}

    /// One record on its way: what it wants done, or the verdict that it cannot be.
    private record Step<A, E>(ConsumerRecord<String, byte[]> message, List<Work<A, E>> works) {}

    /// Events of `type` concern the one aggregate `target` names.
    public <B> Inbox<A, E> on(String type, Class<B> body, Function<B, String> target, Handler<A, E, B> handler) {
        return onAll(type, body, told -> Map.of(target.apply(told), handler));
    }

    /// Events of `type` concern several aggregates, each by itself.
    public <B> Inbox<A, E> onEach(
            String type, Class<B> body, Function<B, List<String>> targets, Handler<A, E, B> handler) {
        return onAll(type, body, told -> {
            var handlers = new LinkedHashMap<String, Handler<A, E, B>>();
            targets.apply(told).forEach(id -> handlers.put(id, handler));
            return handlers;
        });
    }

    /// Events of `type` concern several aggregates, each in its own way: what they mean, by
    /// the aggregate's id.
    public <B> Inbox<A, E> onAll(String type, Class<B> body, Function<B, Map<String, Handler<A, E, B>>> handlers) {
        routes.put(type, new Route<>(body, handlers));
        contexts.add(context(type));
        return this;
    }

    /// Other types of this context are known to exist and of no concern here: skipped and counted.
    /// A context nobody named is a stranger's: parked.
    public Inbox<A, E> knowing(String context) {
        contexts.add(context);
        return this;
    }

    public void receive(List<ConsumerRecord<String, byte[]>> records) throws InterruptedException {
        var blocked = parked.blockedKeys(records);
        var verdicts = new LinkedHashMap<ConsumerRecord<String, byte[]>, Verdict>();
        var steps = new ArrayList<Step<A, E>>();
        for (ConsumerRecord<String, byte[]> message : records) {
            if (blocked.contains(ParkedRecords.lane(message))) {
                verdicts.put(message, Verdict.behind());
                continue;
            }
            try {
                steps.add(new Step<>(message, open(message)));
            } catch (RuntimeException | StackOverflowError e) {
                var verdict = verdict(e);
                verdicts.put(message, verdict);
                if (verdict.blocks() && message.key() != null) {
                    blocked.add(ParkedRecords.lane(message));
                }
            }
        }
        perform(steps, verdicts);
        if (!verdicts.isEmpty()) {
            parked.park(verdicts);
            verdicts.values().forEach(verdict -> meters.parked(verdict.reason()));
        }
    }

    private void perform(List<Step<A, E>> steps, Map<ConsumerRecord<String, byte[]>, Verdict> verdicts)
            throws InterruptedException {
        var works = steps.stream().flatMap(step -> step.works().stream()).toList();
        if (works.isEmpty()) {
            return;
        }
        var results = aggregates.performAndTell(works).iterator();
        for (Step<A, E> step : steps) {
            for (Work<A, E> _ : step.works()) {
                switch (results.next()) {
                    case Result.Written<A> _ -> meters.handled();
                    case Result.Repeated<A> _ -> meters.duplicate();
                    case Result.Ignored<A> _ -> meters.ignored();
                    case Result.Behind<A> _ -> verdicts.put(step.message(), Verdict.behind());
                    case Result.NotYet<A>(var reason) -> verdicts.put(step.message(), Verdict.waiting(reason));
                    case Result.Failed<A>(var cause) -> verdicts.put(step.message(), verdict(cause));
                }
            }
        }
    }

    /// Tries a parked record again. Empty when it is done at last.
    public Optional<Verdict> retry(ConsumerRecord<String, byte[]> message) throws InterruptedException {
        var verdicts = new HashMap<ConsumerRecord<String, byte[]>, Verdict>();
        try {
            perform(List.of(new Step<>(message, open(message))), verdicts);
        } catch (Malformed | Unreadable e) {
            return Optional.of(verdict(e));
        }
        return Optional.ofNullable(verdicts.get(message));
    }

    private List<Work<A, E>> open(ConsumerRecord<String, byte[]> message) {
        var envelope = Envelope.of(message);
        var route = routes.get(envelope.type());
        if (route == null) {
            if (!contexts.contains(context(envelope.type()))) {
                throw new Malformed("type-unknown", envelope.type() + " is not a type of this topic");
            }
            meters.skipped();
            return List.of();
        }
        return works(route, envelope, message);
    }

    private <B> List<Work<A, E>> works(
            Route<A, E, B> route, Envelope envelope, ConsumerRecord<String, byte[]> message) {
        var body = json.read(envelope.body(), route.type());
        var delivery = new Delivery<>(
                envelope.id(),
                envelope.source(),
                envelope.subject(),
                envelope.time(),
                envelope.sequence(),
                message.topic(),
                body);
        var mark = new Mark(envelope.stream(), envelope.sequence(), envelope.id());
        var cause = new Cause(envelope.correlation(), traces.received(envelope.traceparent(), envelope.type()));
        return route.handlers().apply(body).entrySet().stream()
                .map(entry -> new Work<A, E>(
                        entry.getKey(),
                        Scope.system(),
                        mark,
                        message.key() == null ? null : ParkedRecords.lane(message),
                        null,
                        cause,
                        present -> entry.getValue().handle(present, delivery)))
                .toList();
    }

    private static Verdict verdict(Throwable cause) {
        return switch (cause) {
            case Refusal refusal -> Verdict.refused(refusal.slug(), refusal.rule(), refusal.arguments());
            case Malformed malformed -> Verdict.parked(malformed.reason(), malformed.getMessage());
            case Unreadable unreadable -> Verdict.parked("not-sealed", unreadable.getMessage());
            default -> Verdict.parked("failed", cause.getClass().getName());
        };
    }

    private static String context(String type) {
        return type.substring(0, type.indexOf('.'));
    }
}
