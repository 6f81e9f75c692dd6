package io.fengqiao.dispute.tracking;

import io.fengqiao.chassis.kernel.Personal;
import org.jspecify.annotations.Nullable;

/// The secrets of tickets: made by chance, kept sealed.
public interface Secrets {
    Personal next();

    String open(Personal secret);

    /// Whether somebody said the secret. It takes as long for a wrong one, and for none (null), as for
    /// the right one.
    boolean matches(@Nullable Personal secret, String said);
}
