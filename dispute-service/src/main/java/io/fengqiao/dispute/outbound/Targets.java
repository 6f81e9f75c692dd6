package io.fengqiao.dispute.outbound;

import java.net.URI;

/// Which addresses may be called at all.
@FunctionalInterface
public interface Targets {
    /// @throws Webhook.TargetRefused with the reason
    void check(URI target);
}
