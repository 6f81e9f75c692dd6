package io.fengqiao.dispute;

import static io.fengqiao.dispute.Surroundings.VILLAGE;
import static io.fengqiao.dispute.Surroundings.gridReport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fengqiao.chassis.calendar.WorkingCalendar;
import io.fengqiao.chassis.testkit.Api;
import io.fengqiao.chassis.testkit.BookChange;
import io.fengqiao.chassis.testkit.Bus;
import io.fengqiao.chassis.testkit.MovableClock;
import io.fengqiao.dispute.casework.Channel;
import io.fengqiao.dispute.casework.DisputeId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;

/// S135: rules are read, tried out, proposed by one officer of the district and approved by another.
@RunningDisputes
class RuleBooksTest {
    private static final String BOOKS = "/api/dispute/rule-books";
    private static final String DISTRICT = "district-officer";

    @Autowired
    Api api;

    @Autowired
    Bus bus;

    @Autowired
    MovableClock clock;

    private Surroundings others;

    @BeforeAll
    static void bePatientOnABusyMachine() {
        Awaitility.setDefaultTimeout(Duration.ofSeconds(60));
    }

    @BeforeEach
    void surround() {
        others = new Surroundings(bus);
        others.describeDirectoryOnce(api);
    }

    @Test
    void theShippedBooksAreTheFirstEditions() throws IOException {
        var books = api.as("village-officer-" + VILLAGE).get(BOOKS).body().path("items");
        assertThat(books.valueStream().map(one -> one.path("book").asString()))
                .containsExactly(
                        "grading",
                        "hot-spots",
                        "ladder",
                        "performance",
                        "resemblance",
                        "risk",
                        "rooms",
                        "routing",
                        "stations",
                        "time-limits");
        for (var book : books) {
            var name = book.path("book").asString();
            var first =
                    api.as("auditor").get(BOOKS + "/" + name + "/editions/1").body();
            assertThat(first.path("content").asString()).isEqualTo(shipped(name));
            assertThat(first.path("stage").asString()).isEqualTo("SHIPPED");
            assertThat(book.path("editions").path(0).path("version").asString())
                    .isEqualTo(first.path("version").asString());
        }
        assertThat(api.as(DISTRICT)
                        .get(BOOKS + "/routing")
                        .body()
                        .path("effectiveVersion")
                        .asString())
                .isEqualTo("2026-11-28");
        assertThat(api.as(DISTRICT).get(BOOKS + "/moon").status()).isEqualTo(404);
        var proposal = Map.of("content", shipped("routing"), "reason", "x");
        assertThat(api.as("village-officer-" + VILLAGE)
                        .post(BOOKS + "/routing/editions", proposal)
                        .status())
                .isEqualTo(403);
        assertThat(api.as(DISTRICT)
                        .post(BOOKS + "/routing/editions", proposal)
                        .body()
                        .path("type")
                        .asString())
                .isEqualTo("urn:fengqiao:problem:version-used");
    }

    @ParameterizedTest(name = "{0}: {1} in place of {2}")
    @CsvSource(delimiter = '|', textBlock = """
        routing | colour: red             | upwards:                 | words nobody knows
        routing | grades: [MAJOR]         | grades: [CONSIDERABLE, MAJOR] | no level takes [CONSIDERABLE]
        routing | grades: [GENERAL, MAJOR] | grades: [GENERAL]       | MAJOR
        routing | level: MOON             | level: TOWN              | level
        routing | code: medicine          | code: medical            | kinds are missing: [medical]
        grading | people-at-least: 1      | source: S6               | the last grading rule has conditions
        grading | people-at-least: many   | people-at-least: 50      | people-at-least
        time-limits | levels: [VILLAGE]          | levels: [VILLAGE, TOWN]    | no time limit for RESOLVE at TOWN
        time-limits | days: 0                    | days: 7                    | shorter than 1
        time-limits | id: resolve-people-30-days | id: resolve-district-30-days | is there twice
        time-limits | hours: many                | days: 7                    | hours
        ladder      | step: SUPERVISE            | step: ESCALATE             | steps are missing: [ESCALATE]
        ladder      | working-days: 0            | working-days: 3            | shorter than 1
        stations    | days: 0                    | days: 60                   | shorter than 1
        stations    | body: MOON                 | body: PETITION             | body
        """)
    void aProposalThatWouldLeaveADisputeWithoutARuleIsRefusedWithTheReason(
            String book, String words, String instead, String why) throws IOException {
        var shipped = relabelled(book, "test-" + words.hashCode());
        int place = shipped.lastIndexOf(instead);
        assertThat(place).isPositive();
        var inserted = words.startsWith("colour")
                ? words + "\n    " + instead
                : words.startsWith("people-at-least: 1") ? words + "\n        " + instead : words;
        var content = shipped.substring(0, place) + inserted + shipped.substring(place + instead.length());
        var refused = api.as(DISTRICT).post(BOOKS + "/" + book + "/dry-runs", Map.of("content", content));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().path("detail").asString()).contains(why);
        assertThat(refused.body().path("rule").asString()).isEqualTo("S135");
    }

    @Test
    void aProposalIsTriedOutAndNobodyApprovesItsOwn() throws IOException {
        registered("B-BEFORE");
        var content = relabelled("routing", "test-neighbours-to-the-town")
                .replace("grades: [GENERAL]\n        level: VILLAGE", "grades: [GENERAL]\n        level: TOWN");
        var tried = api.as(DISTRICT)
                .post(BOOKS + "/routing/dry-runs", Map.of("content", content))
                .body();
        assertThat(tried.path("different").asInt()).isPositive();
        assertThat(tried.path("examined").asInt())
                .isGreaterThanOrEqualTo(tried.path("different").asInt());
        assertThat(tried.path("shown").path(0).path("was").asString()).startsWith("VILLAGE P");
        assertThat(tried.path("shown").path(0).path("would").asString()).startsWith("TOWN P");

        var proposed = api.as(DISTRICT)
                .post(BOOKS + "/routing/editions", Map.of("content", content, "reason", "邻里纠纷由街道统一办理"))
                .body();
        int number = proposed.path("editions").size();
        var path = BOOKS + "/routing/editions/" + number;
        var tomorrow =
                LocalDate.ofInstant(clock.instant(), WorkingCalendar.SHANGHAI).plusDays(1);
        var approval = Map.of("effectiveFrom", tomorrow.plusDays(1).toString());
        var own = api.as(DISTRICT).post(path + "/approvals", approval);
        assertThat(own.status()).isEqualTo(403);
        assertThat(own.body().path("type").asString()).isEqualTo("urn:fengqiao:problem:own-proposal");
        assertThat(api.as(DISTRICT).get(path).body().path("content").asString()).isEqualTo(content);
        assertThat(api.as(DISTRICT).post(path + "/withdrawals", Map.of()).status())
                .isEqualTo(200);
    }

    /// The books that once changed with a start only: what can be decided again without opening
    /// anything is tried.
    @ParameterizedTest(name = "{0}: tried {1}")
    @CsvSource({"risk, true", "rooms, true", "hot-spots, false", "performance, false", "resemblance, false"})
    void everyBookIsReadAsStrictlyAndTriedWhereThereIsAnythingToTryItOn(String book, boolean tried) throws IOException {
        registered("B-TRIED");
        var same = Map.of("content", relabelled(book, "test-" + book));
        var trial =
                api.as(DISTRICT).post(BOOKS + "/" + book + "/dry-runs", same).body();
        assertThat(trial.path("tried").asBoolean()).isEqualTo(tried);
        assertThat(trial.path("different").asInt()).isZero();
        var broken = Map.of("content", shipped(book).replaceFirst("version:", "colour: red\n    version:"));
        assertThat(api.as(DISTRICT)
                        .post(BOOKS + "/" + book + "/dry-runs", broken)
                        .body()
                        .path("type")
                        .asString())
                .isEqualTo("urn:fengqiao:problem:rule-book-malformed");
    }

    @Test
    void whatAnotherOfficerApprovedDecidesFromItsDayOnAndIsNamed() throws IOException {
        var label = "test-two-are-several";
        var content = relabelled("grading", label)
                .replace("people-at-least: 5\n        words", "people-at-least: 2\n        words");
        var change = new BookChange(api, BOOKS, "grading");
        change.agree(content, clock);
        assertThat(graded("B-EVE")).startsWith("GENERAL grading@2");
        try {
            clock.ahead(Duration.ofDays(3));
            await().until(() -> change.effectiveVersion().equals(label));
            assertThat(graded("B-DAY")).isEqualTo("CONSIDERABLE grading@" + label);
        } finally {
            clock.ahead(Duration.ZERO);
        }
    }

    private String graded(String report) {
        var decisions = api.as(DISTRICT)
                .get("/api/dispute/disputes/" + registered(report) + "/decisions")
                .body()
                .path("items");
        return decisions
                .valueStream()
                .filter(one -> one.path("what").asString().equals("GRADE"))
                .map(one -> one.path("result").asString() + " "
                        + one.path("ruleBook").asString())
                .findFirst()
                .orElseThrow(() -> new AssertionError(decisions.toString()));
    }

    @Test
    void aDryRunOfTheClocksTellsWhatWouldHaveBeenDueOnAnotherDay() throws IOException {
        var id = registered("B-CLOCKS");
        var thirty = "levels: [VILLAGE, TOWN]\n          days: 30";
        var limits = relabelled("time-limits", "test-ten-days").replace(thirty, thirty.replace("30", "10"));
        var sooner = difference("time-limits", limits, id);
        assertThat(sooner.path("was").asString()).contains("accept by 20").contains("settle by 20");
        assertThat(ChronoUnit.DAYS.between(day(sooner.path("would")), day(sooner.path("was"))))
                .as(sooner.toString())
                .isBetween(11L, 31L);

        var ladder = relabelled("ladder", "test-two-days").replace("working-days: 1", "working-days: 2");
        var later = difference("ladder", ladder, id);
        assertThat(later.path("was").asString()).containsSubsequence("URGE 20", "SUPERVISE 20", "ESCALATE 20");
        assertThat(later.path("would").asString())
                .isGreaterThan(later.path("was").asString());

        var stations = relabelled("stations", "test-court-of-a-week").replace("days: 184", "days: 7");
        assertThat(difference("stations", stations, id).path("was").asString()).startsWith("COURT 20");
    }

    private JsonNode difference(String book, String content, String dispute) {
        var tried = api.as(DISTRICT)
                .post(BOOKS + "/" + book + "/dry-runs", Map.of("content", content))
                .body();
        return tried.path("shown")
                .valueStream()
                .filter(one -> one.path("subject").asString().equals(dispute))
                .findFirst()
                .orElseThrow(() -> new AssertionError(tried.toString()));
    }

    private static LocalDate day(JsonNode outcome) {
        return LocalDate.parse(outcome.asString().replaceAll(".*settle by (\\S{10}).*", "$1"));
    }

    private String registered(String report) {
        others.reportFromGrid(gridReport(report, VILLAGE));
        var id = DisputeId.of(Channel.GRID, report).value();
        await().untilAsserted(() -> assertThat(
                        api.as(DISTRICT).get("/api/dispute/disputes/" + id).status())
                .isEqualTo(200));
        return id;
    }

    private static String relabelled(String book, String label) throws IOException {
        return shipped(book).replaceFirst("version: \"[^\"]+\"", "version: \"" + label + "\"");
    }

    private static String shipped(String book) throws IOException {
        return new ClassPathResource("rules/" + book + ".yaml").getContentAsString(StandardCharsets.UTF_8);
    }
}
