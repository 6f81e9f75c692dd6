package io.fengqiao.chassis.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.NullMarked;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RestController;

/// How the inside of a service looks, as rules that can fail (style, section 3).
public final class HouseRules {
    private static final String TECHNIQUE =
            "(?:http|bus|mongo|timer|yaml|excel|jts|vault|web|sealing|worker|lucene|book)";

    /// A service's feature, or a feature of one of its groups.
    private static final String ROOT = "io\\.fengqiao\\.[a-z]+(?:\\.(?!" + TECHNIQUE + "(?:\\.|$))[a-z]+){1,2}";

    private static final Pattern ADAPTER = Pattern.compile(ROOT + "\\.(http|bus|mongo)(\\..*)?");
    private static final Pattern FEATURE = Pattern.compile(ROOT);
    private static final Set<String> NOT_NAMES = Set.of("Impl", "Manager", "Helper", "Util", "Utils", "DTO", "Dto");

    private HouseRules() {}

    /// Checks every class of `io.fengqiao.<area>`.
    public static void check(String area) {
        var classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("io.fengqiao." + area);
        rules(area).forEach(rule -> rule.check(classes));
        everyPackageIsNullMarked(classes);
    }

    /// Checks that each group of features, named from the ground up, knows only itself and those before it.
    public static void checkFloors(String area, String... groups) {
        var classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("io.fengqiao." + area);
        floors(area, groups).forEach(rule -> rule.check(classes));
    }

    static List<ArchRule> floors(String area, String... groups) {
        var packages = Arrays.stream(groups)
                .map(group -> "io.fengqiao." + area + "." + group + "..")
                .toList();
        return IntStream.range(0, groups.length - 1)
                .<ArchRule>mapToObj(floor -> noClasses()
                        .that()
                        .resideInAPackage(packages.get(floor))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                packages.subList(floor + 1, groups.length).toArray(String[]::new))
                        .because("a group knows only those below it"))
                .toList();
    }

    static List<ArchRule> rules(String area) {
        var roots = new DescribedPredicate<JavaClass>("are in a feature's root") {
            @Override
            public boolean test(JavaClass type) {
                return FEATURE.matcher(type.getPackageName()).matches();
            }
        };
        var adapters = new DescribedPredicate<JavaClass>("are adapters") {
            @Override
            public boolean test(JavaClass type) {
                return ADAPTER.matcher(type.getPackageName()).matches();
            }
        };
        return List.of(
                classes()
                        .that(roots)
                        .should()
                        .onlyDependOnClassesThat()
                        .resideInAnyPackage(
                                "java..",
                                "org.jspecify.annotations..",
                                "io.fengqiao.chassis.kernel..",
                                "io.fengqiao.chassis.calendar..",
                                "io.fengqiao.chassis.content..",
                                "io.fengqiao." + area + "..")
                        .because("the domain knows only the JDK and the chassis' plain part"),
                noClasses()
                        .that(roots)
                        .should()
                        .dependOnClassesThat(adapters)
                        .allowEmptyShould(true)
                        .because("adapters know the feature, nothing knows an adapter"),
                noClasses()
                        .that(roots)
                        .should()
                        .callMethod(java.time.Instant.class, "now")
                        .orShould()
                        .callMethod(java.time.LocalDate.class, "now")
                        .orShould()
                        .callMethod(System.class, "currentTimeMillis")
                        .orShould()
                        .callMethod(java.util.UUID.class, "randomUUID")
                        .because("time and ids come in as arguments"),
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .haveFullyQualifiedName("org.springframework.data.mongodb.core.MongoTemplate")
                        .because("every query goes through a scope: chassis' Aggregates"),
                methods()
                        .that()
                        .areDeclaredInClassesThat()
                        .areAnnotatedWith(RestController.class)
                        .and()
                        .arePackagePrivate()
                        .and()
                        .areNotStatic()
                        .should(sayWhoMayCall())
                        .allowEmptyShould(true),
                classes().should(haveAPlainName()));
    }

    private static ArchCondition<JavaMethod> sayWhoMayCall() {
        return new ArchCondition<>("say who may call them") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean handler = method.getAnnotations().stream()
                        .anyMatch(one -> one.getRawType().getSimpleName().endsWith("Mapping"));
                boolean says = method.isAnnotatedWith(PreAuthorize.class)
                        || method.getOwner().isAnnotatedWith(PreAuthorize.class);
                if (handler && !says) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " lacks @PreAuthorize"));
                }
            }
        };
    }

    private static ArchCondition<JavaClass> haveAPlainName() {
        return new ArchCondition<>("be named after what they are") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (String ending : NOT_NAMES) {
                    if (type.getSimpleName().endsWith(ending)) {
                        events.add(SimpleConditionEvent.violated(type, type.getName() + " ends with " + ending));
                    }
                }
            }
        };
    }

    static void everyPackageIsNullMarked(JavaClasses classes) {
        var unmarked = classes.stream()
                .map(JavaClass::getPackage)
                .distinct()
                .filter(one -> !one.isAnnotatedWith(NullMarked.class))
                .map(one -> one.getName())
                .toList();
        if (!unmarked.isEmpty()) {
            throw new AssertionError("not @NullMarked: " + unmarked);
        }
    }
}
