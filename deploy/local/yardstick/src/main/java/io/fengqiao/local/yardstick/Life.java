package io.fengqiao.local.yardstick;

/// When a dispute passed which point, by the time stamps of the records that tell it (milliseconds); 0
/// is not yet.
final class Life {
    final Sequence disputeEvents = new Sequence();
    final Sequence caseEvents = new Sequence();
    long reported;
    long dispatched;
    long assigned;
    long concluded;
    long settled;
    long closed;

    boolean isComplete() {
        return reported > 0 && dispatched > 0 && assigned > 0 && concluded > 0 && settled > 0 && closed > 0;
    }

    /// What the suite took of the time from report to close: not what the bench took to conclude.
    long ownTime() {
        return (assigned - reported) + (closed - concluded);
    }
}
