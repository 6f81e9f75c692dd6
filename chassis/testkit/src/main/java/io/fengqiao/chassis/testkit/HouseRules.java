package io.fengqiao.chassis.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

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
import io.fengqiao.chassis.aggregate.Aggregates;
import io.fengqiao.chassis.aggregate.Result;
import io.fengqiao.chassis.aggregate.Work;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RequestMapping;

/// How the inside of a service looks, as rules that can fail (style, section 3).
public final class HouseRules {
    private static final Set<String> NOT_NAMES = Set.of("Impl", "Manager", "Helper", "Util", "Utils", "DTO", "Dto");

    private HouseRules() {}

    /// Checks every class of the service `io.fengqiao.<area>`.
    ///
    /// @param groups packages that hold features, `io.fengqiao.<area>.<group>.<feature>`
    public static void check(String area, String... groups) {
        var rooms = new Rooms("io.fengqiao." + area, Set.of(groups));
        var classes = withoutTests().importPackages(rooms.area());
        rules(rooms, classes).forEach(rule -> rule.check(classes));
        everyPackageIsNullMarked(classes);
    }

    /// Checks that of the types in the features' roots not more than so many in a hundred are
    /// public (decision 8).
    public static void checkShareOfPublic(String area, int most, String... groups) {
        var rooms = new Rooms("io.fengqiao." + area, Set.of(groups));
        new ClosedRooms(rooms).checkShareOfPublic(withoutTests().importPackages(rooms.area()), most);
    }

    /// Checks that each group of features, named from the ground up, knows only itself and those before it.
    public static void checkFloors(String area, String... groups) {
        var classes = withoutTests().importPackages("io.fengqiao." + area);
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

    /// Checks every class of a program that is no service, where its build has put them: it has no features,
    /// but the same order.
    public static void checkProgram(Path compiled, String area) {
        var classes = withoutTests().importPaths(compiled);
        if (classes.isEmpty()) {
            throw new AssertionError(compiled + " has no classes (expected: what the module's build leaves there)");
        }
        programRules(new Rooms("io.fengqiao." + area, Set.of()), classes).forEach(rule -> rule.check(classes));
        everyPackageIsNullMarked(classes);
    }

    static ClassFileImporter withoutTests() {
        return new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests());
    }

    static List<ArchRule> rules(Rooms rooms, JavaClasses classes) {
        return List.of(
                domainKnowsOnlyThePlainPart(rooms),
                nothingInADomainKnowsAnAdapter(rooms),
                nothingKnowsWhatIsMadeUp(rooms),
                timeAndIdsComeIn(rooms),
                queriesGoThroughAScope(),
                new ClosedRooms(rooms).techniquesHaveNames(),
                new ClosedRooms(rooms).nothingKnowsAnAdapter(),
                aggregatesAreChangedByTheWaysThereAre(),
                everyPackageHasItsPlace(rooms),
                everyHandlerSaysWhoMayCall(),
                noneHasTooManyCollaborators(classes),
                noRecordBundlesCollaborators(classes),
                namesArePlain(),
                featuresMakeNoCircle(rooms),
                packagesMakeNoCircle(rooms));
    }

    static List<ArchRule> programRules(Rooms rooms, JavaClasses classes) {
        return List.of(
                noneHasTooManyCollaborators(classes),
                noRecordBundlesCollaborators(classes),
                namesArePlain(),
                packagesMakeNoCircle(rooms));
    }

    static ArchRule domainKnowsOnlyThePlainPart(Rooms rooms) {
        return classes()
                .that(new ClosedRooms(rooms).areRootsBesideTheirAdapters())
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(Stream.concat(ClosedRooms.PLAIN.stream(), Stream.of(rooms.area() + ".."))
                        .toArray(String[]::new))
                .because("the domain knows only the JDK and the chassis' plain part");
    }

    static ArchRule nothingInADomainKnowsAnAdapter(Rooms rooms) {
        return noClasses()
                .that(new ClosedRooms(rooms).areRootsBesideTheirAdapters())
                .should()
                .dependOnClassesThat(rooms.areAdapters())
                .because("adapters know the feature, nothing knows an adapter");
    }

    static ArchRule nothingKnowsWhatIsMadeUp(Rooms rooms) {
        return noClasses()
                .that(DescribedPredicate.not(rooms.areMadeUp()))
                .should()
                .dependOnClassesThat(rooms.areMadeUp())
                .because("what runs in production knows no demonstration");
    }

    static ArchRule timeAndIdsComeIn(Rooms rooms) {
        return noClasses()
                .that(new ClosedRooms(rooms).areDomain())
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(java.util.UUID.class, "randomUUID")
                .because("time and ids come in as arguments");
    }

    static ArchRule queriesGoThroughAScope() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.springframework.data.mongodb.core.MongoTemplate")
                .because("every query goes through a scope: chassis' Aggregates");
    }

    static ArchRule aggregatesAreChangedByTheWaysThereAre() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Work.class, Result.class)
                .orShould()
                .callMethod(Aggregates.class, "performAndTell", List.class)
                .because("a command has the outbox's limit and the trace, the system says so, events have an inbox");
    }

    static ArchRule everyPackageHasItsPlace(Rooms rooms) {
        return classes()
                .should(rooms.haveAKnownPlace())
                .because("what is beside a feature's root is an adapter of a kind the rules know: " + Rooms.ADAPTERS);
    }

    static ArchRule everyHandlerSaysWhoMayCall() {
        return methods()
                .that()
                .areMetaAnnotatedWith(RequestMapping.class)
                .should(sayWhoMayCall())
                .because("what nobody thought of is closed, whoever declares it and how visible it is");
    }

    static ArchRule noneHasTooManyCollaborators(JavaClasses classes) {
        return classes()
                .should(new Collaborators(classes).beAtMost(5))
                .because("a class that needs more does more than one thing");
    }

    static ArchRule noRecordBundlesCollaborators(JavaClasses classes) {
        return classes()
                .should(new Collaborators(classes).notBeBundled())
                .because("a record holds values; five collaborators in one parameter are still five");
    }

    static ArchRule namesArePlain() {
        return classes().should(haveAPlainName());
    }

    static ArchRule featuresMakeNoCircle(Rooms rooms) {
        return slices().assignedFrom(rooms.features()).should().beFreeOfCycles();
    }

    static ArchRule packagesMakeNoCircle(Rooms rooms) {
        return slices().assignedFrom(rooms.packages()).should().beFreeOfCycles();
    }

    private static ArchCondition<JavaMethod> sayWhoMayCall() {
        return new ArchCondition<>("say who may call them") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                if (!method.isAnnotatedWith(PreAuthorize.class)
                        && !method.getOwner().isAnnotatedWith(PreAuthorize.class)) {
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
