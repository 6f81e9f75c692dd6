package io.fengqiao.mediation.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import io.fengqiao.chassis.codes.DivisionCode;
import io.fengqiao.chassis.codes.Level;
import io.fengqiao.chassis.kernel.Personal;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.chassis.rules.Effective;
import io.fengqiao.mediation.TestRules;
import io.fengqiao.mediation.organizations.Mediator;
import io.fengqiao.mediation.organizations.Organization;
import io.fengqiao.mediation.organizations.Organizations;
import io.fengqiao.mediation.organizations.Pattern;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssigningMediatorsTest {
    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
    private static final String VILLAGE = "500114001001";

    private final Known organizations = new Known();
    private final Map<String, Integer> openCases = new HashMap<>();
    private int counts;
    private final AssigningMediators assigning =
            new AssigningMediators(Effective.always(TestRules.assignment()), organizations, this::count);

    @ParameterizedTest(name = "{1} at {0}: {2} by {3}")
    @CsvSource({
        "VILLAGE,  neighbour, O500114001001, S17",
        "VILLAGE,  traffic,   O500114001001, S17",
        "TOWN,     neighbour, O500114001000, S17",
        "TOWN,     traffic,   O-traffic,     S20",
        "TOWN,     medical,   O500114001000, S17",
        "DISTRICT, other,     O500114000000, S17",
        "DISTRICT, traffic,   O-traffic,     S20",
    })
    void picksTheOrganizationByLevelAndKind(Level level, String kind, String organization, String rule) {
        organizations.standard();

        var assignment = assign("D1-1", level, kind);

        assertThat(assignment.organization()).isEqualTo(organization);
        assertThat(assignment.rule()).isEqualTo(rule);
        assertThat(assignment.mediator()).isEqualTo("m-" + organization + "-1");
        assertThat(assignment.ruleBook()).isEqualTo("assignment");
        assertThat(assignment.ruleVersion()).isEqualTo(1);
    }

    /// A department's committee that has nobody yet (S41) leaves the matter with the town's.
    @Test
    void aProfessionalOrganizationWithoutMediatorsIsPassedOver() {
        organizations.standard();
        organizations.add("O-medical", new Pattern.Professional("medical", "justice"), "500114000000", 0);

        assertThat(assign("D1-1", Level.TOWN, "medical").organization()).isEqualTo("O500114001000");
    }

    @Test
    void saysWhyInWords() {
        organizations.standard();
        openCases.put("m-O-traffic-1", 4);
        openCases.put("m-O-traffic-2", 3);
        openCases.put("m-O-traffic-3", 3);

        assertThat(assign("D1-1", Level.DISTRICT, "traffic").reason())
                .contains("O-traffic的名称")
                .contains("S20、S21")
                .contains("m-O-traffic-2未结案件最少(3件,S41)");
    }

    @Test
    void aBatchIsSpreadEvenlyWithoutCountingAgain() {
        organizations.standard();
        openCases.put("m-O-traffic-2", 10);
        assigning.refresh(NOW);
        int countsBefore = counts;

        var picked = new HashMap<String, Integer>();
        IntStream.range(0, 500)
                .mapToObj(i -> assign("D" + i + "-1", Level.TOWN, "traffic").mediator())
                .forEach(mediator -> picked.merge(mediator, 1, Integer::sum));

        assertThat(picked)
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("m-O-traffic-1", 170, "m-O-traffic-2", 160, "m-O-traffic-3", 170));
        assertThat(counts).isEqualTo(countsBefore);
        assertThat(organizations.reads).isEqualTo(1);
    }

    @Test
    void decidingAgainOnTheSameCaseIsTheSamePick() {
        organizations.standard();

        var first = assign("D1-1", Level.VILLAGE, "other");
        var again = assign("D1-1", Level.VILLAGE, "other");
        var next = assign("D2-1", Level.VILLAGE, "other");

        assertThat(again).isEqualTo(first);
        assertThat(next.mediator()).isEqualTo("m-O500114001001-2");
    }

    /// What was picked since the last count may not be in the next one yet, and is in the one after that.
    @Test
    void picksCountUntilTheCountAfterNext() {
        organizations.standard();
        assertThat(assign("D1-1", Level.VILLAGE, "other").mediator()).endsWith("-1");

        assigning.refresh(NOW);
        assertThat(assign("D2-1", Level.VILLAGE, "other").mediator()).endsWith("-2");

        openCases.put("m-O500114001001-1", 1);
        openCases.put("m-O500114001001-2", 0);
        assigning.refresh(NOW);
        assigning.refresh(NOW);
        assertThat(assign("D3-1", Level.VILLAGE, "other").mediator()).endsWith("-2");
    }

    @Test
    void assignsNobodyBeforeTheDirectoryIsLoadedAndLooksAgainOnlyNowAndThen() {
        assigning.refresh(NOW);
        organizations.standard();

        assertThat(assigning.assign("D1-1", matter(Level.VILLAGE, "other"), NOW.plusMillis(499)))
                .isEmpty();
        assertThat(organizations.reads).isEqualTo(1);
        assertThat(assigning.assign("D1-1", matter(Level.VILLAGE, "other"), NOW.plusMillis(500)))
                .isPresent();
        assertThat(organizations.reads).isEqualTo(2);
    }

    private Assignment assign(String caseId, Level level, String kind) {
        return assigning.assign(caseId, matter(level, kind), NOW).orElseThrow();
    }

    private static Matter matter(Level level, String kind) {
        return new Matter(kind, level, new DivisionCode(VILLAGE));
    }

    private Map<String, Integer> count() {
        counts++;
        return Map.copyOf(openCases);
    }

    /// Organizations as they are known, and how often somebody asked for all of them.
    private static final class Known implements Organizations {
        private final List<Organization> all = new ArrayList<>();
        private int reads;

        void standard() {
            add("O500114001001", new Pattern.Territorial(), VILLAGE, 2);
            add("O500114001000", new Pattern.Territorial(), "500114001000", 2);
            add("O500114000000", new Pattern.Territorial(), "500114000000", 2);
            add("O-traffic", new Pattern.Professional("traffic", "police"), "500114000000", 3);
        }

        void add(String id, Pattern pattern, String division, int mediators) {
            var people = IntStream.rangeClosed(1, mediators)
                    .mapToObj(n -> new Mediator("m-" + id + "-" + n, new Personal(Personal.Kind.NAME, "sealed", null)))
                    .toList();
            all.add(new Organization(id, pattern, new DivisionCode(division), id + "的名称", people));
        }

        @Override
        public List<Organization> all() {
            reads++;
            return List.copyOf(all);
        }

        @Override
        public Versioned<Organization> get(String id, Scope scope) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Listed list(Scope scope, @Nullable String division, int limit, @Nullable String after) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void establish(List<Organization> organizations) {
            throw new UnsupportedOperationException();
        }
    }
}
