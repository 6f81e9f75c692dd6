package io.fengqiao.dispute.casework;

import io.fengqiao.chassis.codes.Level;
import io.fengqiao.chassis.rules.Effective;
import io.fengqiao.dispute.places.Directory;
import io.fengqiao.dispute.places.Lookup;
import io.fengqiao.dispute.places.Territory;
import io.fengqiao.dispute.routing.RoutingBook;
import io.fengqiao.dispute.routing.Target;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Where a dispute may be passed on to (S121): a peer, a lower platform, or the district's centre.
/// Keeps S6.
public final class Destinations {
    private final Effective<RoutingBook> routing;
    private final Directory directory;

    public Destinations(Effective<RoutingBook> routing, Directory directory) {
        this.routing = routing;
        this.directory = directory;
    }

    /// @throws OfferRefused where the rules forbid it
    /// @throws TopReached where it would have to go up and nobody is above
    Target of(Dispute dispute, OfferDispute command) {
        return switch (command.way()) {
            case DIVERTED -> peer(dispute, command);
            case HANDED_DOWN -> below(dispute, command);
            case COORDINATED -> centre(dispute, command);
            case ESCALATED, REDISPATCHED ->
                throw new IllegalArgumentException(command.way() + " (expected: a way somebody may choose)");
        };
    }

    /// Not one that diverted it before, and not without end.
    private Target peer(Dispute dispute, OfferDispute command) {
        var route = dispute.assignment().route();
        var seat = place(command.to());
        if (seat.level() != route.level() || seat.division().equals(route.division())) {
            throw OfferRefused.notAPeer(route.level());
        }
        var target = new Target(seat.level(), seat, route.matterUnit(), route.others());
        var book = routing.at(command.at());
        var before = dispute.passage().passedBy();
        if (before.size() >= book.ways().mostDiversions() || before.contains(target.unit())) {
            throw OfferRefused.passedRound(book.passedRound());
        }
        return target;
    }

    /// No lower than its grade and what it touches allow (S14 to S16).
    private Target below(Dispute dispute, OfferDispute command) {
        var route = dispute.assignment().route();
        var seat = place(command.to());
        if (!seat.level().isBelow(route.level())
                || !seat.at(route.level()).orElseThrow().equals(route.division())) {
            throw OfferRefused.notBelow();
        }
        return notTooLow(dispute, new Target(seat.level(), seat, route.matterUnit(), route.others()), command.at());
    }

    private Target notTooLow(Dispute dispute, Target target, Instant at) {
        var report = dispute.report();
        var place = report.place();
        var lowest = routing.at(at).lowest(report.kind(), dispute.grading().grade(), place.territory(), place.reach());
        if (target.level().isBelow(lowest)) {
            throw OfferRefused.tooLow(lowest);
        }
        return target;
    }

    /// Where it goes because an objection was upheld.
    ///
    /// @param reach the division the centre that decides is responsible for
    Target instead(Dispute dispute, Objection objection, DecideObjection command, String reach) {
        var route = dispute.assignment().route();
        boolean ofPlatform = Holder.isPlatform(objection.unit());
        var seat = command.to() == null && !ofPlatform ? route.seat() : place(command.to());
        var level = command.to() == null ? route.level() : seat.level();
        var matter = command.department() == null && ofPlatform ? route.matterUnit() : command.department();
        if (command.department() != null) {
            requireKnown(command.department());
        }
        var others = route.others().stream()
                .filter(one -> !one.equals(objection.unit()) && !one.equals(matter))
                .toList();
        var target = new Target(level, seat, matter, others);
        if (target.unit().equals(objection.unit()) || objection.unit().equals(matter)) {
            throw ObjectionRefused.toTheSame(objection.unit());
        }
        if (!seat.divisions().contains(reach)) {
            throw ObjectionRefused.outOfReach();
        }
        return notTooLow(dispute, target, command.at());
    }

    /// Several departments: the district's centre coordinates them (S14).
    private Target centre(Dispute dispute, OfferDispute command) {
        var route = dispute.assignment().route();
        if (route.level() == Level.DISTRICT) {
            throw new TopReached();
        }
        var departments = new ArrayList<>(route.departments());
        for (String department : new TreeSet<>(command.departments())) {
            requireKnown(department);
            if (!departments.contains(department)) {
                departments.add(department);
            }
        }
        if (departments.size() < 2) {
            throw OfferRefused.oneDepartment();
        }
        List<String> others = departments.subList(1, departments.size());
        return new Target(Level.DISTRICT, route.seat(), departments.getFirst(), others);
    }

    private void requireKnown(String department) {
        if (directory.nameOf(department).equals(department)) {
            throw OfferRefused.departmentUnknown(department);
        }
    }

    private Territory place(@Nullable String division) {
        return switch (division == null ? new Lookup.Unknown() : directory.look(division)) {
            case Lookup.Found(var territory) -> territory;
            case Lookup.Foreign _, Lookup.Unknown _ -> throw OfferRefused.placeUnknown();
            case Lookup.Unsure _ -> throw OfferRefused.directoryNotReady();
        };
    }
}
