package io.fengqiao.local.broker;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/// One of the broker's two ports is somebody else's.
final class PortTaken extends IllegalStateException {

    private PortTaken(String message, IOException cause) {
        super(message, cause);
    }

    /// Asks before the broker starts, as its own complaint comes late and long. Between this and the start a
    /// stranger may still come first; then the broker itself fails to bind and does not start.
    static void check(BrokerSettings settings) throws IOException {
        check(settings.port(), "port " + settings.port());
        check(settings.controllerPort(), "port " + settings.controllerPort() + ", the controller's,");
    }

    private static void check(int port, String name) throws IOException {
        try (var probe = new ServerSocket()) {
            probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (BindException e) {
            throw new PortTaken(name + " is taken (expected: two free ports, N and N+1; choose others with --port)", e);
        }
    }
}
