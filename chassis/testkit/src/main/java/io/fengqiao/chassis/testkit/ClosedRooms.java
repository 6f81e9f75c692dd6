package io.fengqiao.chassis.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.PackageMatchers;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Features that are one package (decision 8): nobody outside sees more than is public, and inside, names
/// tell what packages tell of a larger feature: the domain from its adapters.
record ClosedRooms(Rooms rooms) {
    /// What the domain may know, beside the service's own packages.
    static final List<String> PLAIN = List.of(
            "java..",
            "org.jspecify.annotations..",
            "io.fengqiao.chassis.kernel..",
            "io.fengqiao.chassis.calendar..",
            "io.fengqiao.chassis.content..",
            "io.fengqiao.chassis.rules",
            "io.fengqiao.chassis.codes..");

    private static final Predicate<String> IS_PLAIN = PackageMatchers.of(PLAIN);

    /// How adapters are called, after their technique.
    private static final Pattern ADAPTER = Pattern.compile("(Mongo|GridFs|Excel|Sealed)\\w+"
            + "|\\w*(Controller|Body|View|Sight|Listener|Wording|Timer|Worker|Configuration|File|Mapping|State|Document"
            + "|Sheet|Handout)");

    /// Names that nothing else bears, whatever it knows.
    private static final Pattern ADAPTER_ONLY =
            Pattern.compile("Mongo\\w+|\\w+(Controller|Body|View|Listener|Configuration|Timer)");

    ArchRule techniquesHaveNames() {
        return classes()
                .that(describe("are in a closed room", this::isClosed))
                .should(not(
                        "be named as adapters when they know a technique",
                        type -> techniques(type)
                                .filter(_ -> !ADAPTER.matcher(outermost(type).getSimpleName())
                                        .matches())))
                .allowEmptyShould(true)
                .because("the domain knows only the JDK and the chassis' plain part; adapters are told by their names");
    }

    ArchRule nothingKnowsAnAdapter() {
        return classes()
                .that(describe("are the domain of a closed room", type -> isClosed(type) && !isAdapter(type)))
                .should(not(
                        "know no adapter",
                        type -> type.getDirectDependenciesFromSelf().stream()
                                .filter(one -> isAdapter(one.getTargetClass().getBaseComponentType()))))
                .allowEmptyShould(true)
                .because("adapters know the feature, nothing knows an adapter");
    }

    DescribedPredicate<JavaClass> areRootsBesideTheirAdapters() {
        return describe(
                "are in the root of a feature with packages for its adapters",
                type -> rooms.isRoot(type) && !isClosed(type));
    }

    DescribedPredicate<JavaClass> areDomain() {
        return describe("are domain", type -> rooms.isRoot(type) && !isAdapter(type));
    }

    /// Of the types in features' roots, so many in a hundred are public.
    ///
    /// @throws AssertionError when more are than `most`
    void checkShareOfPublic(JavaClasses classes, int most) {
        var types = classes.stream()
                .filter(type -> rooms.isRoot(type)
                        && type.isTopLevelClass()
                        && !type.getSimpleName().equals("package-info"))
                .toList();
        long open = types.stream()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .count();
        if (open * 100 > most * (long) types.size()) {
            throw new AssertionError(
                    "%s: %d of %d types in features' roots are public (expected: %d of a hundred at most)"
                            .formatted(rooms.area(), open, types.size(), most));
        }
    }

    /// A feature is closed when it has no packages for its techniques.
    private boolean isClosed(JavaClass type) {
        return rooms.isRoot(type) && type.getPackage().getSubpackages().isEmpty();
    }

    private boolean isAdapter(JavaClass type) {
        var whole = outermost(type);
        return rooms.isAdapter(type)
                || (isClosed(type)
                        && (ADAPTER_ONLY.matcher(whole.getSimpleName()).matches()
                                || techniques(whole).findAny().isPresent()
                                || techniques(type).findAny().isPresent()));
    }

    private Stream<Dependency> techniques(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .filter(one -> isTechnique(one.getTargetClass().getBaseComponentType()));
    }

    private boolean isTechnique(JavaClass type) {
        var name = type.getPackageName();
        return !type.isPrimitive()
                && !name.equals(rooms.area())
                && !name.startsWith(rooms.area() + ".")
                && !IS_PLAIN.test(name);
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(ClosedRooms::outermost).orElse(type);
    }

    private static DescribedPredicate<JavaClass> describe(String what, Predicate<JavaClass> test) {
        return DescribedPredicate.describe(what, test);
    }

    private interface Violations {
        Stream<Dependency> of(JavaClass type);
    }

    private static ArchCondition<JavaClass> not(String what, Violations violations) {
        return new ArchCondition<>(what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                violations
                        .of(type)
                        .forEach(one -> events.add(SimpleConditionEvent.violated(type, one.getDescription())));
            }
        };
    }
}
