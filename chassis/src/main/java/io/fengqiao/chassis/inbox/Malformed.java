package io.fengqiao.chassis.inbox;

/// A record or body that is not what its contract says. The message is shown to operators: where and what,
/// never the value.
public class Malformed extends RuntimeException {
    private final String reason;

    public Malformed(String reason, String message) {
        super(message, null, false, false);
        this.reason = reason;
    }

    /// A stable slug, such as `not-json` or `field-missing`.
    public String reason() {
        return reason;
    }
}
