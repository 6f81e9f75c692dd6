package io.fengqiao.chassis.http;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/// The fields of a body under the names they were sent with: what stands among the fields of another record
/// has no name of its own there.
final class SentNames {
    private SentNames() {}

    /// @param path as validation names it, such as `parts[0].facts.peopleInvolved`
    static String of(@Nullable Object body, String path) {
        var sent = new StringJoiner(".");
        var at = body;
        for (String step : path.split("\\.", -1)) {
            int bracket = step.indexOf('[');
            var accessor = accessor(at, bracket < 0 ? step : step.substring(0, bracket));
            if (accessor == null || !accessor.isAnnotationPresent(JsonUnwrapped.class)) {
                sent.add(step);
            }
            var value = accessor == null || at == null ? null : read(accessor, at);
            at = bracket < 0 ? value : element(value, step.substring(bracket + 1, step.length() - 1));
        }
        return sent.toString();
    }

    private static @Nullable Method accessor(@Nullable Object at, String name) {
        if (at instanceof Record) {
            for (var component : at.getClass().getRecordComponents()) {
                if (component.getName().equals(name)) {
                    return component.getAccessor();
                }
            }
        }
        return null;
    }

    private static @Nullable Object read(Method accessor, Object at) {
        try {
            accessor.setAccessible(true);
            return accessor.invoke(at);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read " + accessor, e);
        }
    }

    private static @Nullable Object element(@Nullable Object value, String index) {
        boolean isNumber = index.chars().allMatch(Character::isDigit) && !index.isEmpty();
        return value instanceof List<?> list && isNumber ? list.get(Integer.parseInt(index)) : null;
    }
}
