package io.fengqiao.chassis.rules.yaml;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a book's file leaves out although its records do not say that it may be left out: the binder is
/// silent there, and a rule without its words would fail the day it decides.
final class Missing {
    private final List<String> places = new ArrayList<>();

    private Missing() {}

    static List<String> in(Record file, String name) {
        var missing = new Missing();
        missing.look(file, name);
        return missing.places;
    }

    private void look(@Nullable Object value, String place) {
        switch (value) {
            case Record it -> lookInto(it, place);
            case Map<?, ?> map -> map.forEach((key, one) -> look(one, place + "." + key));
            case List<?> list -> {
                for (int i = 0; i < list.size(); i++) {
                    look(list.get(i), place + "[" + i + "]");
                }
            }
            case Iterable<?> all -> all.forEach(one -> look(one, place + "[]"));
            case null -> places.add(place);
            default -> {
                // a plain value is there
            }
        }
    }

    private void lookInto(Record it, String place) {
        for (RecordComponent component : it.getClass().getRecordComponents()) {
            var value = value(it, component);
            if (value != null || !component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                look(value, place + "." + component.getName());
            }
        }
    }

    private static @Nullable Object value(Record it, RecordComponent component) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(it);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }
}
