package io.fengqiao.chassis.inbox;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.fengqiao.chassis.aggregate.WireBodies;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Event bodies as JSON, with limits (pitfall 17): 1 MiB, 50 levels, 64 Ki characters a string; no duplicate
/// keys, nothing after the end. Fields a reader does not know are left alone; a record component not marked
/// `@Nullable` must be there, at any depth.
public final class EventJson implements WireBodies {
    private static final int LARGEST = 1024 * 1024;

    private final JsonMapper mapper = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxDocumentLength(LARGEST)
                            .maxNestingDepth(50)
                            .maxStringLength(64 * 1024)
                            .maxTokenCount(100_000)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .changeDefaultPropertyInclusion(include ->
                    include.withValueInclusion(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL))
            .addModule(new PersonalJson())
            .addModule(new CodesJson())
            .build();

    private final Map<Class<?>, List<Component>> components = new ConcurrentHashMap<>();

    private record Component(String name, Method accessor, boolean required, boolean unwrapped) {}

    /// @throws Malformed when it is not JSON within the limits, or not what `type` asks for
    public <T> T read(byte[] body, Class<T> type) {
        if (body.length > LARGEST) {
            throw new Malformed("too-large", body.length + " bytes (expected: " + LARGEST + " at most)");
        }
        T value;
        try {
            value = mapper.readValue(body, type);
        } catch (tools.jackson.core.exc.StreamReadException e) {
            throw new Malformed("not-json", "not JSON within the limits, at byte " + at(e));
        } catch (tools.jackson.databind.DatabindException e) {
            throw new Malformed("field-malformed", path(e) + " is not of the form its contract asks for");
        } catch (JacksonException e) {
            throw new Malformed("not-json", "not JSON within the limits");
        }
        if (value == null) {
            throw new Malformed("empty", "null (expected: an object)");
        }
        check("", value);
        return value;
    }

    @Override
    public String json(Object body) {
        return mapper.writeValueAsString(body);
    }

    private void check(String path, Object value) {
        if (value instanceof Collection<?> all) {
            int i = 0;
            for (Object one : all) {
                if (one == null) {
                    throw new Malformed("field-missing", path + "[" + i + "] is null");
                }
                check(path + "[" + i++ + "]", one);
            }
            return;
        }
        if (!(value instanceof Record)) {
            return;
        }
        for (Component component : components.computeIfAbsent(value.getClass(), EventJson::componentsOf)) {
            var part = read(component.accessor(), value);
            var name = component.unwrapped() ? path : path.isEmpty() ? component.name() : path + "." + component.name();
            if (part != null) {
                check(name, part);
            } else if (component.required()) {
                throw new Malformed("field-missing", name + " is missing");
            }
        }
    }

    private static List<Component> componentsOf(Class<?> type) {
        var all = new ArrayList<Component>();
        for (RecordComponent component : type.getRecordComponents()) {
            component.getAccessor().setAccessible(true);
            all.add(new Component(
                    component.getName(),
                    component.getAccessor(),
                    !isNullable(component.getAnnotatedType()),
                    component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)));
        }
        return List.copyOf(all);
    }

    private static boolean isNullable(AnnotatedElement type) {
        return type.isAnnotationPresent(Nullable.class);
    }

    private static @Nullable Object read(Method accessor, Object value) {
        try {
            return accessor.invoke(value);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read " + accessor, e);
        }
    }

    private static long at(JacksonException e) {
        return e.getLocation() == null ? 0 : e.getLocation().getByteOffset();
    }

    private static String path(JacksonException e) {
        var path = new StringBuilder();
        e.getPath().forEach(step -> {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        });
        return path.isEmpty() ? "the body" : path.toString();
    }
}
