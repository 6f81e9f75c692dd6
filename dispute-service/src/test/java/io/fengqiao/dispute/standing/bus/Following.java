package io.fengqiao.dispute.standing.bus;

import io.fengqiao.chassis.inbox.Inbox;
import io.fengqiao.chassis.personal.Vault;
import io.fengqiao.dispute.standing.Line;
import io.fengqiao.dispute.standing.Notice;
import io.fengqiao.dispute.standing.Recipients;
import java.util.Set;

/// Lets an inbox of a test's own fold lines as the service's does, and tell nobody.
public final class Following {
    private Following() {}

    public static Inbox<Line, Notice> disputes(Inbox<Line, Notice> inbox, Vault vault) {
        return new FoldingLines(vault, new Recipients(Set.of())).into(inbox);
    }
}
