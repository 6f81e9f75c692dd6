package io.fengqiao.dispute.deadlines;

/// What has a time limit.
public enum Task {
    /// Somebody accepts what was dispatched.
    ACCEPT,
    /// The platform settles it.
    RESOLVE,
    /// The parties are told (S67).
    FEEDBACK,
    /// Parties who say it is not over have it opened again.
    REOPEN,
    /// Who got it says that it is not theirs (S62).
    OBJECT
}
