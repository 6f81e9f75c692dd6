package io.fengqiao.assessment.facts.bus;

import io.fengqiao.assessment.facts.AssessedDispute;
import io.fengqiao.chassis.inbox.Inbox;
import io.fengqiao.chassis.kernel.NoEvents;

/// Lets an inbox of a test's own follow the disputes as the service's does.
public final class Following {
    private Following() {}

    public static Inbox<AssessedDispute, NoEvents> disputes(Inbox<AssessedDispute, NoEvents> inbox) {
        return DisputeEventsListener.following(inbox);
    }
}
