package io.fengqiao.chassis.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fengqiao.chassis.rules.yaml.StrictYaml;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every edition is read strictly: what nobody knows and what is missing is refused with its place.
class StrictYamlTest {
    record File(String version, List<Entry> rules) {}

    record Entry(String id, int days, @Nullable String words) {}

    private static final String WHOLE = """
        rules:
          trial:
            version: "1"
            rules:
              - id: one
                days: 3
        """;

    @Test
    void whatMayBeLeftOutMayBeLeftOut() {
        assertThat(read(WHOLE)).isEqualTo(new File("1", List.of(new Entry("one", 3, null))));
    }

    @ParameterizedTest(name = "{1} in place of {0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        days: 3      | daze: 3     | words nobody knows
        days: 3      | days: many  | rules.trial.rules[0].days
        - id: one    | -           | missing: [rules.trial.rules[0].id]
        version: "1" | #           | missing: [rules.trial.version]
        trial:       | moon:       | nothing under rules.trial
        rules:       | rules       | not YAML
        """)
    void whatNobodyKnowsAndWhatIsMissingIsRefusedWithItsPlace(String words, String instead, String why) {
        assertThatThrownBy(() -> read(WHOLE.replaceFirst(words.replace("\"", "\\\""), instead)))
                .isInstanceOfSatisfying(
                        BookRefused.class,
                        refused -> assertThat(List.of(refused.arguments()).toString())
                                .contains(why));
    }

    private static File read(String content) {
        return StrictYaml.read("trial", content, File.class, file -> file);
    }
}
