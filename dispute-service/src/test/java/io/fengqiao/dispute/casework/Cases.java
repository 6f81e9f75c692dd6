package io.fengqiao.dispute.casework;

import io.fengqiao.chassis.codes.Level;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.Personal;
import io.fengqiao.chassis.rules.Effective;
import io.fengqiao.chassis.rules.Term;
import io.fengqiao.dispute.Books;
import io.fengqiao.dispute.deadlines.Extension;
import io.fengqiao.dispute.deadlines.Referral;
import io.fengqiao.dispute.deadlines.TimeLedger;
import io.fengqiao.dispute.facts.Facts;
import io.fengqiao.dispute.places.Directory;
import io.fengqiao.dispute.places.Lookup;
import io.fengqiao.dispute.places.Territory;
import io.fengqiao.dispute.routing.Reach;
import io.fengqiao.dispute.routing.Way;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Disputes to try things on, all of one village, by the rule books as they are shipped.
public final class Cases {
    public static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");
    static final Territory HERE = new Territory("500114000000", "500114001000", "500114001001");
    static final String MEDIATOR = "mediator-500114001001-1";

    static final Directory DIRECTORY = new Directory() {
        @Override
        public Lookup look(String division) {
            return switch (division) {
                case "500114001001" -> new Lookup.Found(HERE);
                case "500114001002" -> new Lookup.Found(new Territory("500114000000", "500114001000", "500114001002"));
                case "500114001003" -> new Lookup.Found(new Territory("500114000000", "500114001000", "500114001003"));
                case "500114002001" -> new Lookup.Found(new Territory("500114000000", "500114002000", "500114002001"));
                case "500114001000" -> new Lookup.Found(new Territory("500114000000", "500114001000", null));
                case "500114000000" -> new Lookup.Found(new Territory("500114000000", null, null));
                case "500114001009" -> new Lookup.Unsure("being told");
                default -> division.startsWith("500114") ? new Lookup.Unknown() : new Lookup.Foreign();
            };
        }

        @Override
        public Lookup lookUnit(String department) {
            return switch (department) {
                case "500114-nowhere" -> new Lookup.Unknown();
                case "500114-soon" -> new Lookup.Unsure("being told");
                default -> new Lookup.Found(new Territory("500114000000", null, null));
            };
        }

        @Override
        public String nameOf(String code) {
            return code.endsWith("-nowhere") ? code : "‹" + code + "›";
        }
    };

    static final Dispatching DISPATCHING = new Dispatching(
            Effective.always(Books.shipped().routing()),
            Effective.always(Books.shipped().limits()),
            DIRECTORY);
    static final Counting COUNTING = new Counting(
            Effective.always(Books.shipped().limits()), Books.shipped().reasoning());
    static final RegisteringDisputes REGISTERING =
            new RegisteringDisputes(DIRECTORY, Effective.always(Books.shipped().grading()), DISPATCHING);

    static final Destinations DESTINATIONS =
            new Destinations(Effective.always(Books.shipped().routing()), DIRECTORY);

    private Cases() {}

    static Personal sealed(Personal.Kind kind) {
        return new Personal(kind, "sealed " + kind, "index");
    }

    static RegisterDispute report(Channel channel, String reference) {
        return report(channel, reference, "neighbour", "500114001001", 2, null);
    }

    static RegisterDispute report(
            Channel channel,
            String reference,
            String kind,
            String division,
            int people,
            @Nullable BigDecimal amountYuan) {
        return new RegisterDispute(
                new Origin(channel, reference, channel == Channel.GRID ? "grid-worker-500114001001001" : null, null),
                kind,
                sealed(Personal.Kind.STATEMENT),
                new Facts(NOW, people, null, amountYuan, false),
                ReportedPlace.of(division, null),
                List.of(new Party(Party.Role.APPLICANT, sealed(Personal.Kind.NAME), null, null)),
                NOW);
    }

    /// One reported at another time.
    static RegisterDispute report(Channel channel, String reference, Instant at) {
        var it = report(channel, reference);
        return new RegisterDispute(
                it.origin(), it.kind(), it.account(), it.facts().at(at), it.place(), it.parties(), at);
    }

    /// The same, which touches other divisions and departments, too.
    static RegisterDispute touching(RegisterDispute it, Set<String> divisions, Set<String> departments) {
        return new RegisterDispute(
                it.origin(),
                it.kind(),
                it.account(),
                it.facts(),
                it.place().touching(divisions, departments),
                it.parties(),
                it.reportedAt());
    }

    static List<DisputeEvent> pause(Dispute dispute, PauseClock command, String by) {
        return dispute.pause(COUNTING.suspension(command), COUNTING, by);
    }

    static List<DisputeEvent> extend(Dispute dispute, int days, Extension.Consents consents, String by, Instant at) {
        var resolve = dispute.assignment().resolve();
        return dispute.extend(COUNTING.extension(resolve, dispute.time(), days, consents, at), COUNTING, by);
    }

    /// A dispute dispatched to `level`, at `stage`.
    static Dispute at(Channel channel, Level level, String stage) {
        var dispute = registered(report(channel, "R-1"));
        while (dispute.level() != level) {
            dispute.escalate(Cause.REQUESTED, "reason", "officer", above(dispute));
        }
        switch (stage) {
            case "DISPATCHED" -> {}
            case "ACCEPTED" -> dispute.accept(MEDIATOR, NOW);
            case "PAUSED" -> {
                dispute.accept(MEDIATOR, NOW);
                pause(dispute, new PauseClock("APPRAISAL", "司鉴〔2026〕12号", NOW), "officer");
            }
            case "SETTLED", "CLOSED" -> dispute.settle("A-1", NOW, DISPATCHING.feedback(dispute, NOW), NOW);
            case "UNSETTLED" -> dispute.fail("reason", NOW, DISPATCHING.feedback(dispute, NOW), NOW);
            default -> throw new IllegalArgumentException(stage);
        }
        if (stage.equals("CLOSED") && channel == Channel.GRID) {
            dispute.feedBack(toParties());
        }
        return dispute;
    }

    /// The same with every field that may be there.
    public static Dispute full(Channel channel, Level level, String stage) {
        var was = at(channel, level, stage).snapshot();
        var party = new Party(
                Party.Role.RESPONDENT,
                sealed(Personal.Kind.NAME),
                sealed(Personal.Kind.ID_NUMBER),
                sealed(Personal.Kind.PHONE));
        var reach = new Reach(
                List.of(new Territory("500114000000", "500114002000", null), HERE), List.of("500114-housing"));
        var report = new Report(
                new Origin(channel, "R-1", was.report().origin().reportedBy(), Referral.ENTRUSTED),
                "labour",
                sealed(Personal.Kind.STATEMENT),
                new Facts(NOW, 7, 3, BigDecimal.valueOf(1200), true),
                new Place(was.territory(), sealed(Personal.Kind.ADDRESS), reach),
                new Parties(List.of(party, was.report().parties().all().getFirst())));
        return new Dispute(new Snapshot(
                was.id(),
                report,
                was.registeredAt(),
                was.grading(),
                was.assignment(),
                was.stage(),
                MEDIATOR,
                was.clock() == null
                        ? null
                        : new Clock(was.clock().kind(), was.clock().term(), NOW, List.of("urge-when-due")),
                moved(was.assignment().resolve()),
                true,
                true,
                was.feedback(),
                List.of(revisit(false)),
                new RelatedDisputes(
                        null,
                        List.of(new RelatedDisputes.Joined(
                                new DisputeId("D-2"), was.report().parties().all(), NOW)),
                        new DisputeId("D-0"),
                        List.of(new DisputeId("D-3"))),
                new StageHandover(
                        new Offer(Way.COORDINATED, was.assignment().route().target(), "涉及多个部门", "officer", NOW),
                        new Objection("500114-labour", "不属本部门职责", "officer", NOW),
                        List.of("P500114001002"),
                        1),
                was.decisions(),
                was.history()));
    }

    /// A ledger with everything in it.
    private static TimeLedger moved(Term resolve) {
        var limits = Books.shipped().limits();
        var consents = new Extension.Consents("同意书1号", "同意书2号");
        return TimeLedger.EMPTY
                .with(limits.suspension("APPRAISAL", "司鉴〔2026〕12号", NOW))
                .resumed(NOW.plusSeconds(86_400))
                .with(limits.suspension("APPRAISAL", "司鉴〔2026〕13号", NOW.plusSeconds(172_800)))
                .with(new Extension(10, consents, NOW, resolve.reason()));
    }

    static Dispute registered(RegisterDispute command) {
        return switch (REGISTERING.register(null, command, NOW)) {
            case Decision.Changed<Dispute, DisputeEvent>(var dispute, var _) -> dispute;
            case Decision.Ignored<Dispute, DisputeEvent>(var reason) -> throw new AssertionError(reason);
            case Decision.NotYet<Dispute, DisputeEvent>(var reason) -> throw new AssertionError(reason);
        };
    }

    static @Nullable Instant dueAt(Dispute dispute) {
        return dispute.snapshot().dueAt();
    }

    static Instant firesAt(Dispute dispute) {
        var clock = dispute.clock();
        if (clock == null || clock.firesAt() == null) {
            throw new AssertionError("no clock fires");
        }
        return clock.firesAt();
    }

    /// The next rung of the shipped ladder.
    static List<DisputeEvent> climb(Dispute dispute, Instant now) {
        var clock = dispute.clock();
        var above = DISPATCHING.above(dispute, now);
        boolean mayRise = above != null && dispute.isOpen();
        var climb = Books.shipped()
                .ladder()
                .after(clock == null ? List.of() : clock.climbed(), clock == null ? now : clock.dueAt(), mayRise)
                .orElseThrow();
        return dispute.climb(climb, mayRise ? above : null, "supervisor", now);
    }

    static Assignment above(Dispute dispute) {
        var above = DISPATCHING.above(dispute, NOW);
        return above == null ? dispute.assignment() : above;
    }

    /// A part says for itself what it touches.
    private static Report alone(Report whole) {
        var place = Place.of(whole.place().territory(), whole.place().address());
        return new Report(whole.origin(), whole.kind(), whole.account(), whole.facts(), place, whole.parties());
    }

    /// In two, of which the second is about wages.
    public static Partition partition(Dispute dispute, boolean ends) {
        var it = dispute.snapshot();
        var wages = new Report(
                it.report().origin().part(2),
                "labour",
                sealed(Personal.Kind.STATEMENT),
                new Facts(NOW, 1, null, BigDecimal.valueOf(1200), false),
                Place.of(it.territory(), null),
                it.report().parties());
        return new Partition(
                List.of(
                        new Part(1, DisputeId.partOf(it.id(), 1), alone(it.report())),
                        new Part(2, DisputeId.partOf(it.id(), 2), wages)),
                ends,
                "两件事",
                NOW);
    }

    public static void merge(Dispute dispute, String into) {
        dispute.merge(new MergeDispute(new DisputeId(into), "同一纠纷", NOW), "officer");
    }

    /// To the village next to it; from a town to its village.
    static Offer offer(Dispute dispute) {
        var down = dispute.level() != Level.VILLAGE;
        var command = new OfferDispute(
                down ? Way.HANDED_DOWN : Way.DIVERTED, down ? "500114001001" : "500114001002", Set.of(), "不属本社区", NOW);
        return new Offer(command.way(), DESTINATIONS.of(dispute, command), command.reason(), "officer", NOW);
    }

    /// Of the offer there is; of the dispatch as it stands where there is none.
    static Assignment taken(Dispute dispute) {
        var offer = dispute.passage().offer();
        return offer == null ? dispute.assignment() : DISPATCHING.offered(offer, dispute, NOW);
    }

    static Objection objection(Dispute dispute) {
        return new Objection(dispute.unit(), "不属本平台", "officer", NOW);
    }

    static Term inTime(Dispute dispute) {
        return DISPATCHING.objectionLimit(dispute);
    }

    static Revisit revisit(boolean resolved) {
        return new Revisit(
                "village-officer-500114001001",
                "电话",
                resolved,
                resolved ? Revisit.Performance.FULLY : Revisit.Performance.NOT,
                resolved ? Revisit.Satisfaction.SATISFIED : Revisit.Satisfaction.DISSATISFIED,
                resolved ? null : "对方未按协议修墙",
                sealed(Personal.Kind.STATEMENT),
                NOW);
    }

    static Feedback toParties() {
        return new Feedback(Feedback.To.PARTIES, "电话", "village-officer-500114001001", NOW, null);
    }
}
