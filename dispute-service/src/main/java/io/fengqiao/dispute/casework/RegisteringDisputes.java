package io.fengqiao.dispute.casework;

import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.Personal;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.dispute.places.Directory;
import io.fengqiao.dispute.places.Lookup;
import io.fengqiao.dispute.places.Territory;
import io.fengqiao.dispute.routing.Grading;
import io.fengqiao.dispute.routing.GradingBook;
import io.fengqiao.dispute.routing.Gravity;
import io.fengqiao.dispute.routing.Reach;
import io.fengqiao.dispute.rulebook.Effective;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Puts what was reported on the books: its facts are checked (S58), then it is registered, graded (S57) and dispatched
/// (S62) in one write.
public final class RegisteringDisputes {
    /// Clocks differ, and people write the wrong day; a dispute of days ago is still a dispute.
    private static final Duration AHEAD = Duration.ofHours(24);

    private static final Duration BACK = Duration.ofDays(731);
    private static final int MOST_PEOPLE = 100_000;
    private static final int MOST_PARTIES = 100;
    private static final int MOST_OTHER_PLACES = 30;
    private static final int MOST_OTHER_DEPARTMENTS = 20;
    private static final BigDecimal MOST_YUAN = BigDecimal.valueOf(1_000_000_000_000L);

    private final Directory directory;
    private final Effective<GradingBook> grading;
    private final Dispatching dispatching;

    public RegisteringDisputes(Directory directory, Effective<GradingBook> grading, Dispatching dispatching) {
        this.directory = directory;
        this.grading = grading;
        this.dispatching = dispatching;
    }

    public Decision<Dispute, DisputeEvent> register(@Nullable Dispute present, RegisterDispute command, Instant now) {
        if (present != null) {
            return Decision.ignored("registered already");
        }
        return checked(command, now, (report, territory) -> {
            var graded = grade(report, now);
            var dispute =
                    Dispute.register(report, territory, graded, dispatching.first(report, territory, graded, now));
            return Decision.changed(dispute, dispute.birth());
        });
    }

    /// The checks alone, for what others put on the books: the facts (S58) and the place, or a refusal.
    <T> T check(RegisterDispute command, Instant now, BiFunction<Report, Territory, T> good) {
        Decision<T, DisputeEvent> decision = checked(
                command, now, (report, territory) -> Decision.changed(good.apply(report, territory), List.of()));
        if (decision instanceof Decision.Changed<T, DisputeEvent>(var found, var _)) {
            return found;
        }
        throw new Refusal("directory-not-ready", Refusal.Kind.UNAVAILABLE, "S62");
    }

    /// A part that was checked, graded and dispatched by the books as of then.
    Dispute partOf(String parent, Part part, Instant at) {
        var graded = grade(part.report(), at);
        return Dispute.partOf(parent, part, graded, dispatching.first(part.report(), part.territory(), graded, at));
    }

    private <T> Decision<T, DisputeEvent> checked(
            RegisterDispute command, Instant now, BiFunction<Report, Territory, Decision<T, DisputeEvent>> good) {
        var missing = missing(command, now);
        if (!missing.isEmpty() || command.kind() == null || command.account() == null || command.division() == null) {
            throw new FactsMissing(missing);
        }
        checkRanges(command, now);
        var places = new ArrayList<Territory>();
        for (String division : divisions(command.division(), command.alsoIn())) {
            switch (directory.look(division)) {
                case Lookup.Found(var territory) -> places.add(territory);
                case Lookup.Foreign _ -> throw new OutOfArea(division);
                case Lookup.Unknown _ -> throw new PlaceUnknown();
                case Lookup.Unsure(var why) -> {
                    return Decision.notYet(why);
                }
            }
        }
        var departments = command.departments().stream().sorted().toList();
        for (String department : departments) {
            switch (directory.lookUnit(department)) {
                case Lookup.Found _ -> {}
                case Lookup.Foreign _, Lookup.Unknown _ -> throw OfferRefused.departmentUnknown(department);
                case Lookup.Unsure(var why) -> {
                    return Decision.notYet(why);
                }
            }
        }
        var reach = new Reach(places.subList(1, places.size()), departments);
        return good.apply(report(command, command.kind(), command.account(), reach), places.getFirst());
    }

    private static List<String> divisions(String first, Set<String> others) {
        return Stream.concat(Stream.of(first), others.stream().sorted()).toList();
    }

    /// Which of the three facts are not there (见事见人见地点).
    List<String> missing(RegisterDispute command, Instant now) {
        var missing = new ArrayList<String>();
        if (command.kind() == null || !dispatching.knows(command.kind(), now)) {
            missing.add("matter (kind)");
        }
        if (command.account() == null) {
            missing.add("matter (account)");
        }
        if (command.parties().isEmpty()) {
            missing.add("person (a party with a name)");
        }
        if (command.division() == null || command.division().isBlank()) {
            missing.add("place (division)");
        }
        return missing;
    }

    private Grading grade(Report report, Instant at) {
        return grading.at(at)
                .grade(new Gravity(
                        report.kind(), report.peopleInvolved(), report.amountYuan(), report.violenceLikely()));
    }

    private static void checkRanges(RegisterDispute command, Instant now) {
        checkTime("occurredAt", command.occurredAt(), now);
        checkTime("reportedAt", command.reportedAt(), now);
        if (command.peopleInvolved() < 0 || command.peopleInvolved() > MOST_PEOPLE) {
            throw OutOfRange.number("peopleInvolved", "0 to " + MOST_PEOPLE);
        }
        if (command.parties().size() > MOST_PARTIES) {
            throw OutOfRange.number("parties", "at most " + MOST_PARTIES);
        }
        if (command.alsoIn().size() > MOST_OTHER_PLACES) {
            throw OutOfRange.number("alsoIn", "at most " + MOST_OTHER_PLACES);
        }
        if (command.departments().size() > MOST_OTHER_DEPARTMENTS) {
            throw OutOfRange.number("departments", "at most " + MOST_OTHER_DEPARTMENTS);
        }
        var amount = command.amountYuan();
        if (amount != null && (amount.signum() < 0 || amount.compareTo(MOST_YUAN) > 0)) {
            throw OutOfRange.number("amountYuan", "0 to " + MOST_YUAN);
        }
    }

    private static void checkTime(String field, Instant time, Instant now) {
        if (time.isAfter(now.plus(AHEAD)) || time.isBefore(now.minus(BACK))) {
            throw OutOfRange.time(field);
        }
    }

    private static Report report(RegisterDispute command, String kind, Personal account, Reach reach) {
        var amount = command.amountYuan();
        return new Report(
                command.channel(),
                command.reference(),
                kind,
                account,
                command.address(),
                command.occurredAt(),
                Math.max(command.peopleInvolved(), command.parties().size()),
                amount == null ? null : amount.setScale(0, RoundingMode.DOWN).longValueExact(),
                command.violenceLikely(),
                command.parties(),
                command.reportedBy(),
                command.referral(),
                reach);
    }
}
