package io.fengqiao.local.broker;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokerProgramTest {

    @TempDir
    Path data;

    @Test
    void saysThatItsPortIsTaken() throws Exception {
        int port = BrokerProcess.freePort();
        try (var _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            assertRefusesPort(port, "port " + port + " is taken");
        }
    }

    @Test
    void saysThatItsControllersPortIsTaken() throws Exception {
        int port = BrokerProcess.freePort();
        try (var _ = new ServerSocket(port + 1, 1, InetAddress.getLoopbackAddress())) {
            assertRefusesPort(port, "port " + (port + 1) + ", the controller's, is taken");
        }
    }

    private void assertRefusesPort(int port, String message) throws Exception {
        try (var broker = BrokerProcess.launched("--port", Integer.toString(port), "--data", data.toString())) {
            assertThat(broker.firstLine()).isEmpty();
            assertThat(broker.exitCode()).isEqualTo(2);
            assertThat(broker.errors().strip())
                    .isEqualTo(message + " (expected: two free ports, N and N+1; choose others with --port)");
        }
    }

    @Test
    void isNotReadyOnAPortItCouldNotBind() throws Exception {
        int port = BrokerProcess.freePort();
        try (var stranger = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var broker = BrokerProcess.launched(
                        "--port",
                        Integer.toString(port),
                        "--data",
                        data.toString(),
                        "--set",
                        "listeners=PLAINTEXT://127.0.0.1:" + stranger.getLocalPort() + ",CONTROLLER://127.0.0.1:"
                                + (port + 1))) {
            assertThat(broker.firstLine()).isEmpty();
            assertThat(broker.exitCode()).isEqualTo(1);
            assertThat(broker.errors()).contains("the broker does not start: ");
        }
    }

    @Test
    void leavesAnotherBrokersDataAlone() throws Exception {
        int port = BrokerProcess.freePort();
        try (var first = BrokerProcess.serving(port, data)) {
            int other = BrokerProcess.freePort();
            try (var second = BrokerProcess.launched("--port", Integer.toString(other), "--data", data.toString())) {
                assertThat(second.exitCode()).isEqualTo(3);
                assertThat(second.errors()).startsWith("data directory " + data + " is in use");
            }
            assertThat(first.terminated()).as("128 + SIGTERM").isEqualTo(143);
        }
    }
}
