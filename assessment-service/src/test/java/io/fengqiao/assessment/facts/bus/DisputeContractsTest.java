package io.fengqiao.assessment.facts.bus;

import static org.assertj.core.api.Assertions.assertThat;

import io.fengqiao.chassis.testkit.Contracts;
import io.fengqiao.chassis.testkit.Topics;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What dispute-service promises, read as this service reads it.
class DisputeContractsTest {
    static Stream<String> types() {
        return DisputeEventsListener.READ.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("types")
    void readsThePublishersSample(String type) {
        var told = Contracts.of("dispute-service")
                .read(type, Objects.requireNonNull(DisputeEventsListener.READ.get(type)));
        assertThat(told.dispute()).matches("D[0-9A-Z]{20}");
        assertThat(told.progress()).hasNoNullFieldsOrPropertiesExcept("matterUnit");
    }

    @Test
    void readsWhatItsTopicCarries() {
        var topics = Topics.ofTheSuite();
        assertThat(topics.readBy("assessment-service")).contains(DisputeEventsListener.TOPIC, "directory");
        assertThat(topics.typesPublishedBy("dispute-service")).containsAll(DisputeEventsListener.READ.keySet());
        assertThat(topics.typesPublishedBy("assessment-service")).isEqualTo(Set.of());
    }
}
