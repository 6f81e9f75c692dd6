package io.fengqiao.grid.people.staff;

/// Where part-time grid workers come from: seven sources, each recommended by the village (S105).
public enum Source {
    /// 村(居)民小组长
    GROUP_HEAD,
    /// “两代表一委员”
    DELEGATE,
    /// 党员干部
    PARTY_CADRE,
    /// 乡村医生
    VILLAGE_DOCTOR,
    /// 平安志愿者
    SAFETY_VOLUNTEER,
    /// 热心群众
    ACTIVE_RESIDENT,
    /// 离退休人员
    RETIREE
}
