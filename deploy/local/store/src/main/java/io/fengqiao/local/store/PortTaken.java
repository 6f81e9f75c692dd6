package io.fengqiao.local.store;

/// The store cannot serve on a port, as somebody else does.
public final class PortTaken extends IllegalStateException {

    PortTaken(int port, Throwable cause) {
        super("port " + port + " is taken (expected: a free port; choose another with --port)", cause);
    }
}
