package io.fengqiao.grid.net.redrawing;

import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.DerivedId;
import io.fengqiao.chassis.kernel.Refusal;

/// A change request's id, derived from the command that made it: the same command is the same request.
public record ChangeRequestId(String value) {
    public static ChangeRequestId of(CommandContext mandate) {
        return new ChangeRequestId(DerivedId.of("C", "change", mandate.key()));
    }

    /// A caller's word for a request that ought to be there.
    public static ChangeRequestId known(String text) {
        if (!text.matches("C[0-9A-Z]{20}")) {
            throw Refusal.notFound("change request", text);
        }
        return new ChangeRequestId(text);
    }

    @Override
    public String toString() {
        return value;
    }
}
