package io.fengqiao.dispute.rooms;

import io.fengqiao.chassis.rules.Reason;
import io.fengqiao.dispute.casework.Snapshot;
import io.fengqiao.dispute.routing.Grade;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// For which disputes a room is opened, and who "2" are (S49). The policy defines neither: what the book says
/// is the district's default.
///
/// @param petitionOffice the office's code, after the district's
/// @param core who the two are
public record RoomBook(String version, String petitionOffice, List<Core> core, List<Occasion> occasions) {
    public enum Core {
        PETITION_OFFICE,
        /// The department whose matter it is; where there is none, the platform that holds the dispute.
        RESPONSIBLE_UNIT
    }

    /// Any of the grades, or any of the channels.
    public record Occasion(String id, String source, Set<Grade> grades, Set<String> channels, String words) {
        public Occasion {
            grades = Set.copyOf(grades);
            channels = Set.copyOf(channels);
        }

        boolean fits(Grade grade, String channel) {
            return grades.contains(grade) || channels.contains(channel);
        }
    }

    public RoomBook {
        core = List.copyOf(core);
        occasions = List.copyOf(occasions);
        if (core.isEmpty() || occasions.isEmpty()) {
            throw new IllegalArgumentException("core or occasions missing (expected: at least one of each)");
        }
    }

    /// Why there may be a room; empty where none is opened.
    public Optional<Reason> occasion(Grade grade, String channel) {
        return occasions.stream()
                .filter(one -> one.fits(grade, channel))
                .findFirst()
                .map(one -> new Reason(one.id(), one.source(), "rooms@" + version, one.words()));
    }

    String petitionOffice(Snapshot it) {
        return it.territory().department(petitionOffice);
    }

    Set<String> core(Snapshot it) {
        var route = it.assignment().route();
        var units = new LinkedHashSet<String>();
        core.forEach(one -> units.add(
                switch (one) {
                    case PETITION_OFFICE -> petitionOffice(it);
                    case RESPONSIBLE_UNIT -> route.matterUnit() == null ? route.unit() : route.matterUnit();
                }));
        return units;
    }
}
