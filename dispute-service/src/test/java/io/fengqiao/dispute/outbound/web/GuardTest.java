package io.fengqiao.dispute.outbound.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fengqiao.dispute.outbound.Webhook.TargetRefused;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GuardTest {
    private final Guard guard = new Guard(Set.of("platform.intranet"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://203.0.113.9/hook",
                "https://127.0.0.1/hook",
                "https://localhost/hook",
                "https://10.0.0.8/hook",
                "https://192.168.1.1/hook",
                "https://172.16.0.1/hook",
                "https://169.254.169.254/latest/meta-data",
                "https://100.64.0.1/hook",
                "https://[::1]/hook",
                "https://[fd00::1]/hook",
                "https://[::ffff:10.0.0.8]/hook",
                "https://0.0.0.0/hook",
                "https://user:word@203.0.113.9/hook",
                "https:///hook",
                "file:///etc/passwd"
            })
    void whatOnlyOurOwnNetworkMayReachIsNotCalled(String target) {
        assertThatThrownBy(() -> guard.check(URI.create(target))).isInstanceOf(TargetRefused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://203.0.113.9/hook", "http://platform.intranet/hook"})
    void theOpenInternetAndHostsTheOperatorNamedAreCalled(String target) {
        assertThatCode(() -> guard.check(URI.create(target))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"198.18.0.1, true", "240.0.0.1, true", "224.0.0.1, true", "8.8.8.8, false", "2001:4860::1, false"})
    void knowsWhichAddressesAreInternal(String address, boolean internal) throws UnknownHostException {
        assertThat(Guard.isInternal(InetAddress.getByName(address))).isEqualTo(internal);
    }

    /// A known value: HMAC-SHA256 of `1700000000.{"a":1}` under the key `secret`.
    @Test
    void theSignatureIsOverTimeAndBody() {
        assertThat(Signature.of("secret", 1_700_000_000L, "{\"a\":1}"))
                .isEqualTo("t=1700000000,v1=49f24e537407743fa4a0242bb63b94b9a47ee99cbbe071ccd8a22550ae411686");
        assertThat(Signature.of("secret", 1_700_000_001L, "{\"a\":1}"))
                .doesNotEndWith("49f24e537407743fa4a0242bb63b94b9a47ee99cbbe071ccd8a22550ae411686");
    }
}
