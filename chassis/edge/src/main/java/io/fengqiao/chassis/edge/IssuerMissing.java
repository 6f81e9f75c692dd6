package io.fengqiao.chassis.edge;

/// No issuer is configured, so no token could ever be checked.
final class IssuerMissing extends RuntimeException {
    private static final long serialVersionUID = 1L;

    IssuerMissing() {
        super("no token issuer is configured (expected: FENGQIAO_ISSUER)");
    }
}
