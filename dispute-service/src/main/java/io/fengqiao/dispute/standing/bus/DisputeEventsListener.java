package io.fengqiao.dispute.standing.bus;

import io.fengqiao.chassis.aggregate.Aggregates;
import io.fengqiao.chassis.inbox.Inbox;
import io.fengqiao.chassis.inbox.Inboxes;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.Personal;
import io.fengqiao.chassis.personal.Vault;
import io.fengqiao.dispute.outbound.Notice;
import io.fengqiao.dispute.outbound.Recipients;
import io.fengqiao.dispute.standing.Line;
import io.fengqiao.dispute.standing.Person;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/// Keeps the lines with what this service itself tells of disputes. What the lists show may be a moment old; what
/// anybody decides is decided on the dispute.
@Component
class DisputeEventsListener {
    /// Every other fact of `dispute.events`: of each only the position matters.
    static final List<String> MOVES = List.of(
            "graded",
            "accepted",
            "overdue",
            "urged",
            "supervised",
            "escalated",
            "offered",
            "offer-ended",
            "passed-on",
            "objected",
            "objection-decided",
            "paused",
            "resumed",
            "extended",
            "settled",
            "failed",
            "fed-back",
            "reported-late",
            "closed",
            "reopened",
            "revisited",
            "merged",
            "split");

    private final Inbox<Line, Notice> inbox;
    private final Recipients recipients;

    DisputeEventsListener(Inboxes inboxes, Aggregates<Line, ?, Notice> lines, Vault vault, Recipients recipients) {
        this.recipients = recipients;
        inbox = inboxes.into(lines, "dispute.events")
                .on(
                        "dispute.registered.v1",
                        StandingTold.Registered.class,
                        StandingTold.Registered::dispute,
                        (present, told) -> registered(present, told.body()))
                .on(
                        "dispute.dispatched.v1",
                        StandingTold.Dispatched.class,
                        StandingTold.Dispatched::dispute,
                        (present, told) -> dispatched(present, told.body(), vault));
        for (String move : MOVES) {
            inbox.on(
                    "dispute." + move + ".v1",
                    StandingTold.class,
                    StandingTold::dispute,
                    (present, told) -> moved(present, told.body()));
        }
    }

    /// Patient: lists may lag by as long as nobody notices, and an idle consumer costs nothing so.
    @KafkaListener(
            topics = "dispute.events",
            id = "dispute-service-dispute.events",
            properties = "fetch.max.wait.ms=250")
    void on(List<ConsumerRecord<String, byte[]>> records) throws InterruptedException {
        inbox.receive(records);
    }

    private Decision<Line, Notice> registered(@Nullable Line present, StandingTold.Registered told) {
        if (present != null) {
            return Decision.ignored("there already");
        }
        var line = Line.first(told.registration(), told.standing().position());
        return Decision.changed(line, recipients.of(null, line));
    }

    private Decision<Line, Notice> dispatched(@Nullable Line present, StandingTold.Dispatched told, Vault vault) {
        if (present == null) {
            return Decision.notYet("the dispute is not registered yet");
        }
        var persons = present.persons().isEmpty()
                ? told.parties().stream().map(party -> person(party, vault)).toList()
                : present.persons();
        return stands(present, present.concerns(persons), told.standing());
    }

    private Decision<Line, Notice> moved(@Nullable Line present, StandingTold told) {
        return present == null
                ? Decision.notYet("the dispute is not registered yet")
                : stands(present, present, told.standing());
    }

    private Decision<Line, Notice> stands(Line before, Line now, StandingTold.At at) {
        var moved = now.stands(at.position());
        return Decision.changed(moved, recipients.of(before.position(), moved));
    }

    private static Person person(StandingTold.Party party, Vault vault) {
        return new Person(
                party.role(),
                vault.mask(party.name()),
                Stream.of(party.name(), party.idNumber(), party.phone())
                        .filter(Objects::nonNull)
                        .map(Personal::index)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()));
    }
}
