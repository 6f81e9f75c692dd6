package io.fengqiao.chassis.testkit;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/// What a package of a service is, by its name alone: the service's own root, a group of features, a
/// feature's root, or one of its adapters, named after its technique.
///
/// @param area such as `io.fengqiao.dispute`
/// @param groups names of packages that hold features and are none
record Rooms(String area, Set<String> groups) {
    /// Every kind of adapter there is. A new one is added here, and with it is closed to the domain.
    static final Set<String> ADAPTERS = new TreeSet<>(Set.of(
            "book", "bus", "excel", "http", "jts", "lucene", "mongo", "sealing", "timer", "vault", "web", "worker",
            "yaml"));

    /// The one package below the area that is no feature: what is made up for a developer's machine.
    private static final String MADE_UP = "local";

    DescribedPredicate<JavaClass> areMadeUp() {
        return DescribedPredicate.describe("are made up for the profile local", this::isMadeUp);
    }

    private boolean isMadeUp(JavaClass type) {
        var names = below(type);
        return !names.isEmpty() && names.getFirst().equals(MADE_UP);
    }

    DescribedPredicate<JavaClass> areRoots() {
        return DescribedPredicate.describe("are in a feature's root", this::isRoot);
    }

    DescribedPredicate<JavaClass> areAdapters() {
        return DescribedPredicate.describe("are adapters", this::isAdapter);
    }

    boolean isAdapter(JavaClass type) {
        var within = within(type);
        return within.size() > 1 && ADAPTERS.contains(within.get(1));
    }

    boolean isRoot(JavaClass type) {
        return within(type).size() == 1;
    }

    ArchCondition<JavaClass> haveAKnownPlace() {
        return new ArchCondition<>("have a known place") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var within = within(type);
                if (within.size() > 2 || (within.size() == 2 && !ADAPTERS.contains(within.get(1)))) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " is in no place the rules know"));
                }
            }
        };
    }

    /// Features, and the groups they lie in: what puts the service together, in its root, is above them all.
    SliceAssignment features() {
        return assigned(
                "features",
                type -> !within(type).isEmpty(),
                type -> group(type) + within(type).getFirst());
    }

    SliceAssignment groupsOfFeatures() {
        return assigned("groups of features", type -> !group(type).isEmpty(), this::group);
    }

    SliceAssignment packages() {
        return assigned("packages", type -> type.getPackageName().startsWith(area), JavaClass::getPackageName);
    }

    private static SliceAssignment assigned(
            String what, Predicate<JavaClass> belongs, Function<JavaClass, String> name) {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                return belongs.test(type) ? SliceIdentifier.of(name.apply(type)) : SliceIdentifier.ignore();
            }

            @Override
            public String getDescription() {
                return what;
            }
        };
    }

    /// The group with a point, or nothing.
    private String group(JavaClass type) {
        var names = below(type);
        return !names.isEmpty() && groups.contains(names.getFirst()) ? names.getFirst() + "." : "";
    }

    /// The names below the area and, where there is one, the group: feature, adapter.
    private List<String> within(JavaClass type) {
        var names = below(type);
        return group(type).isEmpty() && !isMadeUp(type) ? names : names.subList(1, names.size());
    }

    private List<String> below(JavaClass type) {
        var name = type.getPackageName();
        return name.startsWith(area + ".")
                ? List.of(name.substring(area.length() + 1).split("\\."))
                : List.of();
    }
}
