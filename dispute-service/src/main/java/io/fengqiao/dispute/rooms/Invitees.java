package io.fengqiao.dispute.rooms;

import io.fengqiao.chassis.codes.UnitCode;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.dispute.places.Directory;
import io.fengqiao.dispute.places.Lookup;

/// Who can be asked into a room: a platform or department of this district.
final class Invitees {
    private final Directory directory;

    Invitees(Directory directory) {
        this.directory = directory;
    }

    /// @throws Refusal when nobody is called so, or the directory cannot say yet
    void requireKnown(String unit) {
        var found = UnitCode.parse(unit)
                .flatMap(UnitCode::division)
                .map(division -> directory.look(division.value()))
                .orElseGet(() -> directory.lookUnit(unit));
        switch (found) {
            case Lookup.Found _ -> {}
            case Lookup.Foreign _, Lookup.Unknown _ ->
                throw new Refusal("unit-unknown", Refusal.Kind.INVALID, "S49", unit);
            case Lookup.Unsure _ -> throw new Refusal("directory-not-ready", Refusal.Kind.UNAVAILABLE, "S49");
        }
    }
}
