package io.fengqiao.gateway.issuer;

/// The name fits no pattern.
final class NoSuchIdentity extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
