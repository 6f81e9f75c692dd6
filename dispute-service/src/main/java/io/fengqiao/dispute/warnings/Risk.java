package io.fengqiao.dispute.warnings;

/// What a dispute may turn into (S7, S60).
public enum Risk {
    /// 个人极端案(事)件
    EXTREME_ACT,
    /// 群体性事件
    MASS_INCIDENT,
    /// 打架斗殴等暴力: the police hear of it at once (人民调解法 §25).
    VIOLENCE
}
