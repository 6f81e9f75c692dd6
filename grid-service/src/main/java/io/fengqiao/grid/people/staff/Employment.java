package io.fengqiao.grid.people.staff;

import io.fengqiao.chassis.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/// As what somebody works for the grids. It says which posts are open to a person, and which unit
/// answers for it.
public sealed interface Employment {
    /// Of a town's organs (S107).
    record TownOfficial() implements Employment {}

    /// Of a village's two committees (S108).
    record CommitteeMember(boolean partyMember) implements Employment {}

    /// Of the police line (S106).
    record PoliceOfficer() implements Employment {}

    /// Hired and managed by the town (S105).
    record FullTimeWorker() implements Employment {}

    /// Recommended by the village (S105).
    record PartTimeWorker(Source source) implements Employment {}

    /// Administrative or enforcement staff of a line, or auxiliary (S106, S110).
    record LineStaff(Line line) implements Employment {}

    enum Kind {
        TOWN_OFFICIAL,
        COMMITTEE_MEMBER,
        POLICE_OFFICER,
        FULL_TIME_WORKER,
        PART_TIME_WORKER,
        LINE_STAFF
    }

    default Kind kind() {
        return switch (this) {
            case TownOfficial _ -> Kind.TOWN_OFFICIAL;
            case CommitteeMember _ -> Kind.COMMITTEE_MEMBER;
            case PoliceOfficer _ -> Kind.POLICE_OFFICER;
            case FullTimeWorker _ -> Kind.FULL_TIME_WORKER;
            case PartTimeWorker _ -> Kind.PART_TIME_WORKER;
            case LineStaff _ -> Kind.LINE_STAFF;
        };
    }

    default @Nullable Source source() {
        return this instanceof PartTimeWorker(var source) ? source : null;
    }

    default @Nullable Line line() {
        return this instanceof LineStaff(var line) ? line : null;
    }

    default boolean partyMember() {
        return this instanceof CommitteeMember(var member) && member;
    }

    default boolean gridWorker() {
        return this instanceof FullTimeWorker || this instanceof PartTimeWorker;
    }

    /// @throws Refusal when a part-time worker has no source (S105), line staff no line (S106), or
    /// another has one
    static Employment of(Kind kind, @Nullable Source source, @Nullable Line line, boolean partyMember) {
        if (source != null && kind != Kind.PART_TIME_WORKER) {
            throw new Refusal("source-unfit", Refusal.Kind.INVALID, "S105", kind);
        }
        if (line != null && kind != Kind.LINE_STAFF) {
            throw new Refusal("line-unfit", Refusal.Kind.INVALID, "S106", kind);
        }
        return switch (kind) {
            case TOWN_OFFICIAL -> new TownOfficial();
            case COMMITTEE_MEMBER -> new CommitteeMember(partyMember);
            case POLICE_OFFICER -> new PoliceOfficer();
            case FULL_TIME_WORKER -> new FullTimeWorker();
            case PART_TIME_WORKER -> {
                if (source == null) {
                    throw new Refusal("source-missing", Refusal.Kind.INVALID, "S105");
                }
                yield new PartTimeWorker(source);
            }
            case LINE_STAFF -> {
                if (line == null) {
                    throw new Refusal("line-missing", Refusal.Kind.INVALID, "S106");
                }
                yield new LineStaff(line);
            }
        };
    }
}
