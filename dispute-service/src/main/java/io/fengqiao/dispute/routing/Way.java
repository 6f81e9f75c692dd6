package io.fengqiao.dispute.routing;

/// How a dispute gets from one platform to another (S121).
public enum Way {
    /// To a peer whose it is.
    DIVERTED,
    /// Several departments are concerned: the district's centre coordinates them (S14).
    COORDINATED,
    /// To a lower platform whose it is.
    HANDED_DOWN,
    /// Somewhere else, because an objection was upheld.
    REDISPATCHED,
    /// To the level above.
    ESCALATED
}
