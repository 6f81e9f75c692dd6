package io.fengqiao.dispute.rooms.http;

import io.fengqiao.chassis.kernel.Personal;
import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.dispute.casework.Snapshot;
import io.fengqiao.dispute.rooms.Meeting;
import io.fengqiao.dispute.rooms.Member;
import io.fengqiao.dispute.rooms.Resolution;
import io.fengqiao.dispute.rooms.Room;
import io.fengqiao.dispute.rooms.RoomStage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A room as anybody in scope sees it, with why there is one; what was resolved masked or in clear, as
/// `shown` has it.
record RoomView(
        String id,
        String dispute,
        String lead,
        String rule,
        String source,
        String ruleBook,
        String reason,
        Instant openedAt,
        String stage,
        List<Member> members,
        List<Meeting> meetings,
        List<ResolutionView> resolutions,
        RoomStage.@Nullable Result result,
        @Nullable String closingReason,
        @Nullable Instant closedAt,
        long version) {
    record ResolutionView(
            int number,
            String text,
            String unit,
            LocalDate dueOn,
            Instant dueAt,
            boolean overdue,
            Resolution.@Nullable Completion completion) {
        @Override
        public String toString() {
            return "ResolutionView[" + number + "]";
        }
    }

    /// Where the dispute stands, without any person: what a member's unit sees of a case that is assigned
    /// to it (P1).
    record StandingView(
            String dispute,
            String stage,
            String kind,
            String grade,
            String level,
            String division,
            String unit,
            @Nullable String matterUnit,
            Instant registeredAt,
            @Nullable Instant dueAt,
            boolean overdue,
            boolean supervised) {
        static StandingView of(Snapshot it) {
            var route = it.assignment().route();
            return new StandingView(
                    it.id().value(),
                    it.stage().name(),
                    it.report().kind(),
                    it.grading().grade().name(),
                    route.level().name(),
                    it.territory().division(),
                    route.unit(),
                    route.matterUnit(),
                    it.registeredAt(),
                    it.dueAt(),
                    it.overdue(),
                    it.supervised());
        }
    }

    static RoomView of(Versioned<Room> stored, Function<Personal, String> shown) {
        var it = stored.aggregate().snapshot();
        var closed = it.stage() instanceof RoomStage.Closed one ? one : null;
        var why = it.occasion();
        return new RoomView(
                it.id(),
                it.dispute(),
                it.lead(),
                why.rule(),
                why.source(),
                why.book(),
                why.words(),
                it.at(),
                it.stage().name(),
                it.members(),
                it.meetings(),
                it.resolutions().stream()
                        .map(one -> new ResolutionView(
                                one.number(),
                                shown.apply(one.text()),
                                one.unit(),
                                one.dueOn(),
                                one.dueAt(),
                                one.overdue(),
                                one.completion()))
                        .toList(),
                closed == null ? null : closed.result(),
                closed == null ? null : closed.reason(),
                closed == null ? null : closed.at(),
                stored.version());
    }
}
