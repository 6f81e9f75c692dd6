package io.fengqiao.dispute.worklists.http;

import io.fengqiao.chassis.codes.Level;
import io.fengqiao.dispute.places.Directory;
import io.fengqiao.dispute.standing.Line;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One line of a worklist, with who answers for it (责任清单, S70). No person the dispute is about is shown: a
/// list has nothing to open.
///
/// @param remainingMinutes until the clock fires; negative when it has, absent where none runs
record LineView(
        String dispute,
        String channel,
        String reference,
        String kind,
        String grade,
        String stage,
        Level level,
        String division,
        String place,
        Responsible responsible,
        @Nullable Instant dueAt,
        @Nullable Long remainingMinutes,
        boolean overdue,
        boolean supervised,
        Instant occurredAt,
        Instant registeredAt,
        @Nullable String outcome) {
    /// 有人抓、有人管、有人化解.
    ///
    /// @param holds the platform of the territory, which answers for it
    /// @param runs the department whose matter it is; the platform itself where no department has the line
    /// @param offeredTo the platform that is asked to take it
    /// @param objectedBy the unit that says it is not for it
    /// @param leads which of the two leads it (牵头), `assists` who else has to do with it (配合)
    /// @param resolves the mediator's subject; absent while nobody has taken it on
    record Responsible(
            String holds,
            String holdsName,
            String runs,
            String runsName,
            String leads,
            List<String> assists,
            @Nullable String offeredTo,
            @Nullable String objectedBy,
            @Nullable String resolves) {}

    static LineView of(Line line, Directory names, Instant now) {
        var it = line.registration();
        var at = line.position();
        var runs = at.matterUnit() == null ? at.unit() : at.matterUnit();
        var division = it.territory().division();
        return new LineView(
                it.dispute(),
                it.channel(),
                it.reference(),
                it.kind(),
                at.grade(),
                at.stage(),
                at.level(),
                division,
                names.nameOf(division),
                new Responsible(
                        at.unit(),
                        names.nameOfUnit(at.unit()),
                        runs,
                        names.nameOfUnit(runs),
                        at.keys().lead(),
                        at.keys().assistants(),
                        at.keys().offeredTo(),
                        at.keys().objectedBy(),
                        at.mediator()),
                at.dueAt(),
                at.dueAt() == null ? null : Duration.between(now, at.dueAt()).toMinutes(),
                at.overdue(),
                at.supervised(),
                it.occurredAt(),
                it.registeredAt(),
                at.outcome());
    }
}
