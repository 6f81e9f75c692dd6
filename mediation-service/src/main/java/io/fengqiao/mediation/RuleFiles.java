package io.fengqiao.mediation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Reads a rule book that is shipped with the service. A field that is missing or that nobody knows stops the start.
final class RuleFiles {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private RuleFiles() {}

    static <T> T read(String name, Class<T> type) {
        var file = "/rules/" + name + ".yaml";
        try (var stream = Objects.requireNonNull(RuleFiles.class.getResourceAsStream(file), file)) {
            Object tree = new Yaml(new SafeConstructor(new LoaderOptions())).load(stream);
            return Objects.requireNonNull(MAPPER.convertValue(tree, type), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
