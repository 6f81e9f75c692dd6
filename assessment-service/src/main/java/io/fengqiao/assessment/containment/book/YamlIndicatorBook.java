package io.fengqiao.assessment.containment.book;

import io.fengqiao.assessment.containment.IndicatorBook;
import io.fengqiao.assessment.containment.IndicatorRule;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/// The book as the service ships it. A book that lacks something ends the start, not a request.
@Configuration(proxyBeanMethods = false)
class YamlIndicatorBook {
    private static final String FILE = "rules/indicators.yaml";

    @Bean
    IndicatorBook indicatorBook() throws IOException {
        try (var file = new ClassPathResource(FILE).getInputStream()) {
            Map<String, Object> yaml = new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
            return new IndicatorBook(
                    text(yaml, "version"),
                    list(yaml, "indicators").stream()
                            .map(YamlIndicatorBook::rule)
                            .toList());
        }
    }

    private static IndicatorRule rule(Object one) {
        if (!(one instanceof Map<?, ?> rule)) {
            throw new IllegalStateException(FILE + ": an indicator is not a map");
        }
        return new IndicatorRule(
                text(rule, "id"),
                list(rule, "rule").stream().map(String::valueOf).toList(),
                text(rule, "quote"),
                text(rule, "name"),
                text(rule, "numerator"),
                text(rule, "denominator"));
    }

    private static String text(Map<?, ?> map, String name) {
        return String.valueOf(value(map, name)).strip();
    }

    private static List<?> list(Map<?, ?> map, String name) {
        if (value(map, name) instanceof List<?> list) {
            return list;
        }
        throw new IllegalStateException(FILE + ": " + name + " is not a list");
    }

    private static Object value(Map<?, ?> map, String name) {
        @Nullable Object value = map.get(name);
        return Objects.requireNonNull(value, () -> FILE + ": " + name + " is missing");
    }
}
