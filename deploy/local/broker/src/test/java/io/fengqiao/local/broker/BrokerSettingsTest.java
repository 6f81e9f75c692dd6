package io.fengqiao.local.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrokerSettingsTest {

    @Test
    void putsTheControllerOnTheNextPort() {
        var settings = BrokerSettings.of("--port", "9500", "--data", "somewhere");
        assertThat(settings.properties())
                .containsEntry("listeners", "PLAINTEXT://127.0.0.1:9500,CONTROLLER://127.0.0.1:9501")
                .containsEntry("controller.quorum.voters", "1@127.0.0.1:9501")
                .containsEntry("auto.create.topics.enable", "false");
    }

    @Test
    void letsTheCallerHaveTheLastWord() {
        var settings = BrokerSettings.of("--data", "somewhere", "--set", "num.io.threads=8", "--set", "a.b=c=d");
        assertThat(settings.properties()).containsEntry("num.io.threads", "8").containsEntry("a.b", "c=d");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        --prot 1              | argument --prot is unknown (expected: --port N --data DIR [--set key=value ...])
        --port 9192           | no directory for the data (expected: --port N --data DIR [--set key=value ...])
        --port 65535 --data d | --port 65535 is no port (expected: 1 to 65534)
        --port x --data d     | --port x is no port (expected: 1 to 65534)
        --data d --set key    | --set key sets nothing (expected: --set key=value)
        --data d --set        | --set  sets nothing (expected: --set key=value)
        """)
    void saysWhichArgumentsItWants(String arguments, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BrokerSettings.of(arguments.split(" ")))
                .withMessage(message);
    }
}
