package io.fengqiao.dispute.casework.bus;

import io.fengqiao.chassis.kernel.Personal;
import io.fengqiao.dispute.casework.Party;
import org.jspecify.annotations.Nullable;

/// A party as a report names it. Without a name it is nobody (S58).
record ReportedParty(
        Party.Role role,
        @Nullable Personal name,
        @Nullable Personal idNumber,
        @Nullable Personal phone) {}
