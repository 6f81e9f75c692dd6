package io.fengqiao.mediation.cases;

import io.fengqiao.chassis.kernel.Personal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The mediator `by` records what the parties agreed on.
public record ReachAgreement(
        String by,
        Agreement.Form form,
        Personal terms,
        @Nullable LocalDate performBy) {}
