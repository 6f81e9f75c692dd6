package io.fengqiao.dispute.deadlines;

/// What a rung of the ladder does.
public enum Step {
    /// 催办: who holds it is urged.
    URGE,
    /// 督办: the level above watches it, and it is on the list of supervised disputes.
    SUPERVISE,
    /// The level above takes it (S121). Where nobody is above, or it has ended, there is no such rung.
    ESCALATE
}
