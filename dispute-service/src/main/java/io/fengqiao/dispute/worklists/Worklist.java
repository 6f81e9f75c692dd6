package io.fengqiao.dispute.worklists;

import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.Role;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// The lists there are, and who has which (S69, S70).
public enum Worklist {
    /// What the caller's platform holds (有人抓).
    HELD,
    /// What the caller's platform is asked to take from another (S121).
    OFFERED,
    /// What lies in the caller's area, whoever holds it.
    AREA,
    /// What is the matter of the caller's department (有人管).
    MATTER,
    /// What the caller resolves (有人化解).
    MINE,
    /// What the caller reported.
    REPORTED;

    public boolean isOf(Caller caller) {
        return roles().anyMatch(caller::is);
    }

    private Stream<Role> roles() {
        return switch (this) {
            case HELD, OFFERED, AREA -> Stream.of(Role.VILLAGE_OFFICER, Role.TOWN_OFFICER, Role.DISTRICT_OFFICER);
            case MATTER -> Stream.of(Role.DEPARTMENT_OFFICER);
            case MINE -> Stream.of(Role.MEDIATOR);
            case REPORTED -> Stream.of(Role.GRID_WORKER);
        };
    }

    public static List<Worklist> of(Caller caller) {
        return Arrays.stream(values()).filter(list -> list.isOf(caller)).toList();
    }
}
