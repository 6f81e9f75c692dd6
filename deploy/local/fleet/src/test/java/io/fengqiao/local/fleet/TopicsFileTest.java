package io.fengqiao.local.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TopicsFileTest {

    @TempDir
    Path directory = Path.of("");

    @Test
    void readsTheTopicsOfTheSuite() {
        var topics = TopicsFile.read(FleetPlan.here().repository().resolve("deploy/kafka/topics.yaml"));

        assertThat(topics)
                .extracting(TopicsFile.Topic::name)
                .startsWith("directory", "grid.events", "dispute.events", "mediation.events", "assessment.events")
                .contains("intake.police-110", "intake.hotline-12348", "intake.petition", "intake.court")
                .contains("outbound.city", "outbound.police-110", "outbound.womens-federation")
                .doesNotHaveDuplicates();
        assertThat(topics).allSatisfy(topic -> {
            assertThat(topic.partitions()).isEqualTo(topic.name().startsWith("outbound.") ? 3 : 12);
            assertThat(topic.replication()).isEqualTo((short) 1);
            assertThat(topic.settings()).containsEntry("min.insync.replicas", "1");
        });
        assertThat(topics.getFirst().settings())
                .containsEntry("cleanup.policy", "compact")
                .containsEntry("retention.ms", "-1");
        assertThat(topics.subList(1, topics.size())).allSatisfy(topic -> {
            assertThat(topic.settings()).containsEntry("cleanup.policy", "delete");
            assertThat(Long.parseLong(topic.settings().get("retention.ms")))
                    .isGreaterThanOrEqualTo(Duration.ofDays(30).toMillis());
        });
    }

    @Test
    void saysWhatIsMissing() throws IOException {
        var file = Files.writeString(
                directory.resolve("topics.yaml"), "defaults: {partitions: 12}\ntopics: [{name: directory}]\n");

        assertThatThrownBy(() -> TopicsFile.read(file))
                .isInstanceOf(FleetProblem.class)
                .hasMessageContaining("no 'cleanup'");
    }
}
