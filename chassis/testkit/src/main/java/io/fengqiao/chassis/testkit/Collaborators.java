package io.fengqiao.chassis.testkit;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which types work with others rather than say something: ports, use cases, what Spring makes, and the tools
/// of other houses that are handed in. Values are none: records, enums, sealed families of them, and what is
/// built of values.
final class Collaborators {
    private static final String OURS = "io.fengqiao.";
    private static final String BEAN = "org.springframework.context.annotation.Bean";
    private static final String USE_CASE = "io.fengqiao.chassis.kernel.UseCase";
    private static final String COMPONENT = "org.springframework.stereotype.Component";
    private static final List<String> TOOLS = List.of("io.micrometer.", "java.util.function.", "org.springframework.");
    private static final Set<String> NAMED_TOOLS = Set.of(
            "com.mongodb.client.MongoClient",
            "com.mongodb.client.MongoDatabase",
            "jakarta.validation.Validator",
            "java.net.http.HttpClient",
            "java.time.Clock",
            "java.time.InstantSource",
            "org.apache.kafka.clients.admin.Admin",
            "org.apache.kafka.clients.consumer.Consumer",
            "org.apache.kafka.clients.producer.Producer",
            "tools.jackson.databind.json.JsonMapper");
    private static final String ON_THE_WIRE = "org.springframework.http.";

    private final Set<String> made;
    private final Map<String, Boolean> known = new HashMap<>();

    Collaborators(JavaClasses classes) {
        made = classes.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(BEAN))
                .map(method -> method.getRawReturnType().getName())
                .collect(Collectors.toSet());
    }

    ArchCondition<JavaClass> beAtMost(int most) {
        return new ArchCondition<>("have at most %s collaborators", most) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (type.isRecord() || type.isEnum()) {
                    return;
                }
                for (JavaConstructor one : type.getConstructors()) {
                    var handedIn = one.getParameterTypes().stream()
                            .filter(Collaborators.this::involves)
                            .map(JavaType::getName)
                            .toList();
                    if (handedIn.size() > most) {
                        events.add(SimpleConditionEvent.violated(
                                one, type.getName() + " has " + handedIn.size() + " collaborators: " + handedIn));
                    }
                }
            }
        };
    }

    ArchCondition<JavaClass> notBeBundled() {
        return new ArchCondition<>("hold no collaborators when they are records") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!type.isRecord()) {
                    return;
                }
                var bundled = components(type)
                        .filter(field -> !isFunction(field.getRawType()) && involves(field.getType()))
                        .toList();
                boolean dodge = bundled.size() > 1
                        || bundled.stream()
                                .anyMatch(field -> !field.getRawType().isRecord());
                if (dodge) {
                    var names = bundled.stream().map(JavaField::getName).toList();
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " bundles " + names));
                }
            }
        };
    }

    private static Stream<JavaField> components(JavaClass type) {
        return type.getFields().stream().filter(field -> !field.getModifiers().contains(JavaModifier.STATIC));
    }

    private boolean involves(JavaType type) {
        return type.getAllInvolvedRawTypes().stream().anyMatch(this::isOne);
    }

    private boolean isOne(JavaClass type) {
        var before = known.get(type.getName());
        if (before != null) {
            return before;
        }
        known.put(type.getName(), false);
        boolean is = type.getName().startsWith(OURS) ? isOneOfOurs(type) : isTool(type);
        known.put(type.getName(), is);
        return is;
    }

    private boolean isOneOfOurs(JavaClass type) {
        if (made.contains(type.getName()) || type.isAnnotatedWith(USE_CASE) || type.isMetaAnnotatedWith(COMPONENT)) {
            return true;
        }
        if (type.isRecord() || type.isEnum() || type.isAnnotation()) {
            return false;
        }
        if (type.isInterface()) {
            var family = type.getAllSubclasses();
            return family.isEmpty() || family.stream().anyMatch(one -> !one.isInterface() && isOne(one));
        }
        return components(type).anyMatch(field -> involves(field.getType()));
    }

    /// What is to be done with a value may be part of a value.
    private static boolean isFunction(JavaClass type) {
        return type.getName().startsWith("java.util.function.");
    }

    private static boolean isTool(JavaClass type) {
        return NAMED_TOOLS.contains(type.getName())
                || (TOOLS.stream().anyMatch(type.getName()::startsWith)
                        && !type.getName().startsWith(ON_THE_WIRE));
    }
}
