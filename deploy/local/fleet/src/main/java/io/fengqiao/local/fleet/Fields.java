package io.fengqiao.local.fleet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;

/// A YAML or JSON object (JSON is YAML) whose fields are asked for by name; what is missing is told
/// by its name.
record Fields(Map<?, ?> map) {

    /// @throws IllegalArgumentException if it is not what was expected
    static Fields parse(String document) {
        try {
            return of(new Yaml().load(document));
        } catch (YAMLException unreadable) {
            throw new IllegalArgumentException(unreadable.getMessage(), unreadable);
        }
    }

    static Fields of(Object value) {
        if (value instanceof Map<?, ?> map) {
            return new Fields(map);
        }
        throw new IllegalArgumentException(value + " (expected: an object)");
    }

    Optional<Object> find(String name) {
        return Optional.ofNullable(map.get(name));
    }

    Object get(String name) {
        return find(name)
                .orElseThrow(() -> new IllegalArgumentException("no '" + name + "' (found: " + map.keySet() + ")"));
    }

    String text(String name) {
        return get(name).toString();
    }

    long number(String name) {
        return Long.parseLong(text(name));
    }

    List<Object> list(String name) {
        var value = get(name);
        if (value instanceof Collection<?> collection) {
            return List.copyOf(collection);
        }
        throw new IllegalArgumentException(name + ": " + value + " (expected: a list)");
    }
}
