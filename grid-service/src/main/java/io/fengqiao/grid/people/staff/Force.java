package io.fengqiao.grid.people.staff;

/// How somebody came to a grid's force: assigned by a unit, or paid for as a purchased service (S78).
public enum Force {
    /// 配备
    ASSIGNED,
    /// 政府购买服务
    PURCHASED
}
