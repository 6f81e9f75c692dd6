package io.fengqiao.dispute.standing.bus;

import io.fengqiao.chassis.inbox.Inbox;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.Personal;
import io.fengqiao.chassis.personal.Vault;
import io.fengqiao.dispute.standing.Line;
import io.fengqiao.dispute.standing.Notice;
import io.fengqiao.dispute.standing.Person;
import io.fengqiao.dispute.standing.Recipients;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What each event of a dispute makes of its line, in whatever collection the lines are kept (R10).
final class FoldingLines {
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
            "closed",
            "reopened",
            "revisited",
            "merged",
            "split");

    private final Vault vault;
    private final Recipients recipients;

    FoldingLines(Vault vault, Recipients recipients) {
        this.vault = vault;
        this.recipients = recipients;
    }

    Inbox<Line, Notice> into(Inbox<Line, Notice> inbox) {
        inbox.on(
                        "dispute.registered.v1",
                        StandingTold.Registered.class,
                        StandingTold.Registered::dispute,
                        (present, told) -> registered(present, told.body()))
                .on(
                        "dispute.dispatched.v1",
                        StandingTold.Dispatched.class,
                        StandingTold.Dispatched::dispute,
                        (present, told) -> dispatched(present, told.body()))
                .on(
                        "dispute.took-in.v1",
                        StandingTold.TookIn.class,
                        StandingTold.TookIn::dispute,
                        (present, told) -> tookIn(present, told.body()));
        for (String move : MOVES) {
            inbox.on(
                    "dispute." + move + ".v1",
                    StandingTold.class,
                    StandingTold::dispute,
                    (present, told) -> moved(present, told.body()));
        }
        return inbox;
    }

    private Decision<Line, Notice> registered(@Nullable Line present, StandingTold.Registered told) {
        if (present != null) {
            return Decision.ignored("there already");
        }
        var line = Line.first(told.registration(), told.standing().position());
        return Decision.changed(line, recipients.of(null, line));
    }

    private Decision<Line, Notice> dispatched(@Nullable Line present, StandingTold.Dispatched told) {
        if (present == null) {
            return Decision.notYet("the dispute is not registered yet");
        }
        var persons = present.persons().isEmpty() ? persons(told.parties()) : present.persons();
        return stands(present, present.concerns(persons), told.standing());
    }

    /// Who came with another dispute about the same matter is found here, too (S70).
    private Decision<Line, Notice> tookIn(@Nullable Line present, StandingTold.TookIn told) {
        if (present == null) {
            return Decision.notYet("the dispute is not registered yet");
        }
        var persons = Stream.concat(present.persons().stream(), persons(told.parties()).stream())
                .distinct()
                .toList();
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

    private List<Person> persons(List<StandingTold.Party> parties) {
        return parties.stream().map(this::person).toList();
    }

    private Person person(StandingTold.Party party) {
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
