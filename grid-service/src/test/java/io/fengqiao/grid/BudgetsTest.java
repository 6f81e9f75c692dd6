package io.fengqiao.grid;

import static org.assertj.core.api.Assertions.assertThat;

import io.fengqiao.chassis.testkit.Api;
import io.fengqiao.chassis.testkit.RunningService;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/// What the grids of a town cost in a year, and who pays (S132).
@RunningService
class BudgetsTest {
    private static final String BUDGETS = "/api/grid/budgets";
    private static final String TOWN = "500114117000";

    @Autowired
    private Api api;

    private final int year = LocalDate.now(ZoneId.of("Asia/Shanghai")).getYear();

    /// The amount moves with what is needed; departments that use the grids and society pay in.
    @Test
    void keepsWhatWasSetAndWhatWasPaidInOfATownAndYear() {
        var path = BUDGETS + "/" + TOWN + "/" + year;
        var district = api.as("district-officer");
        var town = api.as("town-officer-" + TOWN);
        assertThat(district.post(path + "/amounts", amount(300_000, "年初预算")).status())
                .isEqualTo(200);
        district.post(path + "/amounts", amount(360_000, "新增两个网格"));
        var paid = town.post(
                path + "/contributions", Map.of("department", "500114-police", "yuan", 20_000, "note", "委托网格员登记出租房屋"));
        assertThat(paid.status()).as(paid.body().toString()).isEqualTo(200);
        var budget = town.post(path + "/contributions", Map.of("giver", "濯水商会", "yuan", 5_000, "note", "捐助"))
                .body();
        assertThat(budget.path("yuan").asInt()).isEqualTo(385_000);
        assertThat(budget.path("amounts")
                        .valueStream()
                        .map(one -> one.path("yuan").asInt()))
                .as("nothing is overwritten")
                .containsExactly(300_000, 360_000);
        assertThat(budget.path("contributions").path(0).path("giver").asString())
                .contains("公安");

        assertThat(town.get(path).body()).isEqualTo(budget);
        assertThat(api.as("department-officer-police").get(path).status()).isEqualTo(200);
        assertThat(listed("department-officer-police")).contains(TOWN);
        assertThat(listed("department-officer-justice")).doesNotContain(TOWN);
        for (String other : List.of("town-officer-500114119000", "department-officer-justice")) {
            assertThat(api.as(other).get(path).status()).as(other).isEqualTo(404);
        }
    }

    @Test
    void takesAmountsFromTheDistrictAndMoneyFromSomebodyOnly() {
        var path = BUDGETS + "/" + TOWN + "/" + (year + 1);
        var district = api.as("district-officer");
        var town = api.as("town-officer-" + TOWN);
        assertThat(town.post(path + "/amounts", amount(1, "x")).status()).isEqualTo(403);
        assertThat(api.as("town-officer-500114119000")
                        .post(path + "/contributions", Map.of("giver", "某", "yuan", 1, "note", "x"))
                        .status())
                .isEqualTo(404);
        district.post(path + "/amounts", amount(10, "年初预算"));
        refused(district.post(path + "/amounts", amount(10, "再次")), "budget-as-before");
        refused(town.post(path + "/contributions", Map.of("yuan", 1, "note", "x")), "giver-missing");
        refused(
                town.post(
                        path + "/contributions",
                        Map.of("department", "500114-police", "giver", "某", "yuan", 1, "note", "x")),
                "giver-twice");
        refused(
                town.post(path + "/contributions", Map.of("department", "P" + TOWN, "yuan", 1, "note", "x")),
                "not-a-department");
        refused(
                district.post(BUDGETS + "/" + TOWN + "/" + (year + 2) + "/amounts", amount(1, "x")),
                "budget-year-out-of-range");
        assertThat(district.post(BUDGETS + "/500114117200/" + year + "/amounts", amount(1, "x"))
                        .status())
                .isEqualTo(404);
    }

    private static Map<String, Object> amount(int yuan, String reason) {
        return Map.of("yuan", yuan, "reason", reason);
    }

    private static void refused(Api.Answer answer, String slug) {
        assertThat(answer.body().path("type").asString()).endsWith(":" + slug);
        assertThat(answer.body().path("rule").asString()).isEqualTo("S132");
    }

    private List<String> listed(String identity) {
        JsonNode page = api.as(identity).get(BUDGETS + "?year=" + year).body();
        return page.path("items").findValuesAsString("town");
    }
}
