package io.fengqiao.grid.work.admission;

import static io.fengqiao.grid.work.admission.Admissions.GRID;
import static io.fengqiao.grid.work.admission.Admissions.ITEM;
import static io.fengqiao.grid.work.admission.Admissions.WORKER;
import static org.assertj.core.api.Assertions.assertThat;

import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.grid.net.divisions.Divisions;
import io.fengqiao.grid.net.grids.Grid;
import io.fengqiao.grid.net.grids.GridCode;
import io.fengqiao.grid.net.grids.GridKind;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Article 20, clause by clause: S124 to S127.
class JudgingTasksTest {
    private final InMemory items = new InMemory();
    private final Map<String, String> courses = new HashMap<>();
    private final JudgingTasks judging = new JudgingTasks(
            items,
            grids(),
            (person, course) -> course.equals(courses.get(person)),
            Admissions.book(),
            Divisions.published());

    /// Two grids of 文汇社区: one with two workers, one with nobody.
    private static io.fengqiao.grid.net.grids.Grids grids() {
        return (io.fengqiao.grid.net.grids.Grids) Proxy.newProxyInstance(
                JudgingTasksTest.class.getClassLoader(),
                new Class<?>[] {io.fengqiao.grid.net.grids.Grids.class},
                (_, method, arguments) -> {
                    if (!method.getName().equals("find")) {
                        throw new UnsupportedOperationException(method.getName());
                    }
                    return grid((GridCode) arguments[0]);
                });
    }

    private static Optional<Versioned<Grid>> grid(GridCode code) {
        return switch (code.value()) {
            case GRID -> Optional.of(staffed(code, WORKER, "li"));
            case "500114001001002" -> Optional.of(staffed(code));
            case "500114002001001" -> Optional.of(staffed(code, "zhao"));
            default -> Optional.empty();
        };
    }

    private static Versioned<Grid> staffed(GridCode code, String... workers) {
        var grid = Grid.open(code, "网格", GridKind.BASE);
        for (var worker : workers) {
            grid.join(worker);
        }
        return new Versioned<>(grid, 1);
    }

    /// The item is the police's, of 城东街道, for November and December; today is 20 November.
    @ParameterizedTest(name = "{8}: {7}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        item  | BASIC_INFORMATION | ORDINARY       | 核对登记     | 500114001001001 | grid-worker-500114001001001 | 2026-11-30 | -                          | admitted, within its terms (S124)
        item  | BASIC_INFORMATION | ORDINARY       | 核对登记     | 500114001001001 | -                           | 2026-11-20 | -                          | to the grid's workers, for today
        -     | BASIC_INFORMATION | ORDINARY       | 核对登记     | 500114001001001 | -                           | 2026-11-30 | S125 task-not-admitted     | of no item
        other | BASIC_INFORMATION | ORDINARY       | 核对登记     | 500114001001001 | -                           | 2026-11-30 | S125 task-not-admitted     | of an item nobody knows
        item  | CHASING_DEBTS     | ORDINARY       | 催收         | 500114001001001 | -                           | 2026-11-30 | S125 task-out-of-duty      | none of the ten items
        item  | PUBLICITY         | ORDINARY       | 宣传         | 500114001001001 | -                           | 2026-11-30 | S125 task-of-another-duty  | another duty than was admitted
        item  | BASIC_INFORMATION | ADMINISTRATIVE | 核对登记     | 500114001001001 | -                           | 2026-11-30 | S126 task-forbidden        | administrative
        item  | BASIC_INFORMATION | CONTROL        | 核对登记     | 500114001001001 | -                           | 2026-11-30 | S126 task-forbidden        | control
        item  | BASIC_INFORMATION | ENFORCEMENT    | 核对登记     | 500114001001001 | -                           | 2026-11-30 | S126 task-forbidden        | enforcement
        item  | BASIC_INFORMATION | ORDINARY       | 代收罚款     | 500114001001001 | -                           | 2026-11-30 | S126 task-forbidden        | enforcement by its name
        item  | BASIC_INFORMATION | ORDINARY       | 核对登记     | 500114002001001 | -                           | 2026-11-30 | S124 task-out-of-area      | in another town
        item  | BASIC_INFORMATION | ORDINARY       | 核对登记     | 500114001001999 | -                           | 2026-11-30 | S124 task-out-of-area      | in a grid that is not there
        item  | BASIC_INFORMATION | ORDINARY       | 核对登记     | somewhere       | -                           | 2026-11-30 | S124 task-out-of-area      | nowhere
        item  | BASIC_INFORMATION | ORDINARY       | 核对登记     | 500114001001001 | -                           | 2027-01-01 | S124 task-out-of-period    | after the admitted period
        item  | BASIC_INFORMATION | ORDINARY       | 核对登记     | 500114001001001 | -                           | 2026-11-19 | S124 task-out-of-period    | for yesterday
        item  | BASIC_INFORMATION | ORDINARY       | 核对登记     | 500114001001001 | zhao                        | 2026-11-30 | S109 task-worker-elsewhere | to a worker of another grid
        item  | BASIC_INFORMATION | ORDINARY       | 核对登记     | 500114001001002 | -                           | 2026-11-30 | S109 task-nobody-there     | to a grid without workers
        item  | BASIC_INFORMATION | PROFESSIONAL   | 核对登记     | 500114001001001 | -                           | 2026-11-30 | S127 task-needs-training   | professional, and nobody is trained
        """)
    void judgesByTheFirstRuleThatApplies(
            @Nullable String item,
            String duty,
            Nature nature,
            String title,
            String grid,
            @Nullable String worker,
            LocalDate dueOn,
            @Nullable String denied,
            String why) {
        items.put(Admissions.admitted(Nature.ORDINARY));
        var number = item == null ? null : item.equals("item") ? ITEM : "W000000000000000000ZZ";
        var wanted = new TaskWanted(number, duty, nature, title, grid, worker, dueOn, "500114-police", "x");
        assertThat(said(judging.judge(wanted, Admissions.NOW))).as(why).isEqualTo(denied == null ? "allowed" : denied);
    }

    private static String said(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Allowed _ -> "allowed";
            case Verdict.Denied denied -> denied.rule() + " " + denied.slug();
        };
    }

    /// S124, S125: in no stage but admitted.
    @ParameterizedTest
    @CsvSource({"APPLIED", "REFUSED", "WITHDRAWN", "EXPIRED"})
    void givesNothingOfAnItemThatIsNotAdmitted(WorkStage.Name stage) {
        items.put(WorkItemTest.in(stage));
        assertThat(said(judging.judge(Admissions.wanted(), Admissions.NOW))).isEqualTo("S125 task-not-admitted");
    }

    /// S80, S124: the applicant and the grid's own town hand out; nobody else.
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "500114-police, allowed",
        "P500114001000, allowed",
        "500114-housing, S125 task-not-admitted",
        "P500114002000, S125 task-not-admitted",
    })
    void letsTheApplicantAndTheTownHandOut(String unit, String said) {
        items.put(Admissions.admitted(Nature.ORDINARY));
        var wanted = new TaskWanted(
                ITEM,
                "BASIC_INFORMATION",
                Nature.ORDINARY,
                "核对登记",
                GRID,
                null,
                LocalDate.parse("2026-11-30"),
                unit,
                "x");
        assertThat(said(judging.judge(wanted, Admissions.NOW))).isEqualTo(said);
    }

    /// S127: after training, and then only to those who had it.
    @Test
    void givesProfessionalWorkToTheTrainedOnly() {
        var item = Admissions.admitted(Nature.PROFESSIONAL);
        items.put(item);
        var toAll = new TaskWanted(
                ITEM,
                "BASIC_INFORMATION",
                Nature.ORDINARY,
                "核对登记",
                GRID,
                null,
                LocalDate.parse("2026-11-30"),
                "500114-police",
                "x");
        assertThat(said(judging.judge(toAll, Admissions.NOW))).isEqualTo("S127 task-needs-training");
        courses.put("li", "geo-hazards");
        assertThat(judging.judge(toAll, Admissions.NOW)).isEqualTo(new Verdict.Allowed(ITEM, List.of("li")));
        assertThat(said(judging.judge(Admissions.wanted(), Admissions.NOW))).isEqualTo("S127 task-needs-training");
        item.train(WORKER);
        assertThat(judging.judge(toAll, Admissions.NOW)).isEqualTo(new Verdict.Allowed(ITEM, List.of(WORKER, "li")));
    }

    private static final class InMemory implements WorkItems {
        private @Nullable WorkItem only;

        void put(WorkItem item) {
            only = item;
        }

        @Override
        public Optional<Versioned<WorkItem>> find(String number, Scope scope) {
            return Optional.ofNullable(only)
                    .filter(item -> item.number().equals(number))
                    .map(item -> new Versioned<>(item, 1));
        }

        @Override
        public Versioned<WorkItem> take(
                String number, CommandContext mandate, Supplier<Decision<WorkItem, WorkItemEvent>> birth) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Versioned<WorkItem> change(
                String number, CommandContext mandate, Function<WorkItem, Decision<WorkItem, WorkItemEvent>> move) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<String> due(java.time.Instant until, int limit) {
            throw new UnsupportedOperationException();
        }

        @Override
        public WatchingAdmission.Pass moveAll(
                List<String> due, Function<@Nullable WorkItem, Decision<WorkItem, WorkItemEvent>> move) {
            throw new UnsupportedOperationException();
        }
    }
}
