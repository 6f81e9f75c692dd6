package io.fengqiao.grid.people.staff;

/// The seven lines of departments that send people down to the grids, the N of 1+3+N (S106).
public enum Line {
    /// 安全监管
    SAFETY,
    /// 食药品监管
    FOOD_AND_DRUGS,
    /// 城市管理
    URBAN_MANAGEMENT,
    /// 市场监管
    MARKET,
    /// 文化
    CULTURE,
    /// 生态环保
    ECOLOGY,
    /// 交通
    TRAFFIC
}
