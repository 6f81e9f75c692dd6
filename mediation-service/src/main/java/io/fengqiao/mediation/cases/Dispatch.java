package io.fengqiao.mediation.cases;

import io.fengqiao.chassis.kernel.Personal;
import io.fengqiao.mediation.assignment.Matter;
import io.fengqiao.mediation.organizations.Division;
import io.fengqiao.mediation.organizations.Level;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the dispute service handed over: the matter, who answers for it until when, and what was told of it.
///
/// @param unit the platform that owns the territory
/// @param matterUnit the department in whose line the matter is, if it is in one
/// @param channel where the dispute came from, if it was told
/// @param at when it was dispatched; the case is open since then
public record Dispatch(
        CaseId caseId,
        Level level,
        String unit,
        @Nullable String matterUnit,
        Division division,
        @Nullable String channel,
        String kind,
        Grade grade,
        Instant dueAt,
        Personal account,
        @Nullable Personal address,
        List<Party> parties,
        Instant at) {
    public Dispatch {
        parties = List.copyOf(parties);
    }

    /// Whom it names already is named once.
    Dispatch joinedBy(List<Party> others) {
        var all = Stream.concat(parties.stream(), others.stream()).distinct().toList();
        return new Dispatch(
                caseId, level, unit, matterUnit, division, channel, kind, grade, dueAt, account, address, all, at);
    }

    public Matter matter() {
        return new Matter(kind, level, division);
    }
}
