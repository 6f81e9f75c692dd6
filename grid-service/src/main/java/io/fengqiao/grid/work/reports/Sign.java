package io.fengqiao.grid.work.reports;

/// A sign of something that others must hear of at once, whatever the report is about. Who, the
/// rule book says.
public enum Sign {
    /// 家暴 (S97).
    DOMESTIC_VIOLENCE,
    /// 性侵 (S97).
    SEXUAL_VIOLENCE,
    /// 非法宗教 (S97).
    ILLEGAL_RELIGION,
    /// 邪教 (S97).
    CULT,
    /// 等违法犯罪活动 (S97).
    OTHER_CRIME,
    /// 心理危机 (S100): somebody may hurt himself or others.
    PSYCHOLOGICAL_CRISIS
}
