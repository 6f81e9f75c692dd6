package io.fengqiao.dispute.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import io.fengqiao.chassis.calendar.WorkingCalendar;
import io.fengqiao.chassis.codes.Level;
import io.fengqiao.chassis.rules.Limit;
import io.fengqiao.chassis.rules.Reason;
import io.fengqiao.dispute.Books;
import io.fengqiao.dispute.deadlines.Reasoning.Line;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/// S63: the statutory clock, by examples worked out by hand: `worked-examples.csv`, each with its reasoning.
class WorkedExamplesTest {
    private static final WorkingCalendar CALENDAR = WorkingCalendar.published();
    private static final Reason REASON = new Reason("rule", "S63", "book", "words");

    @ParameterizedTest(name = "{1} from {0}, moved by {2}: {3}, since {4}")
    @CsvFileSource(resources = "worked-examples.csv", delimiter = '|')
    void endsOnTheDayWorkedOutByHand(LocalDate start, String limit, String moved, LocalDate due, String why) {
        var end = ledger(moved).due(at(start), limit(limit), CALENDAR);
        assertThat(end.day()).as(why).isEqualTo(due);
        assertThat(end.provisional()).isFalse();
        assertThat(end.instant())
                .as("a limit ends with its last day")
                .isEqualTo(
                        due.plusDays(1).atStartOfDay(WorkingCalendar.SHANGHAI).toInstant());
    }

    @Test
    void tellsEachLineOfItsReasoningWithItsSource() {
        var limits = Books.shipped().limits();
        var term = limits.term(
                Task.RESOLVE, new Occasion("neighbour", "grid", null, Level.TOWN), at(LocalDate.parse("2025-08-15")));
        var consents = new Extension.Consents("同意书1号", "同意书2号");
        var ledger = TimeLedger.EMPTY
                .with(limits.suspension("APPRAISAL", "司鉴〔2025〕12号", at(LocalDate.parse("2025-08-20"))))
                .resumed(at(LocalDate.parse("2025-09-02")));
        var extended = ledger.with(limits.extension(term, ledger, 4, consents, at(LocalDate.parse("2025-09-05"))));
        assertThat(Books.shipped().reasoning().of(term, extended))
                .containsExactly(
                        new Line("2025年8月15日起算,当日不计入", "民法典 §201"),
                        new Line("期限30日", "人民调解工作若干规定 §33"),
                        new Line("2025年8月20日中止,至2025年9月2日恢复,13日不计入(文书司鉴〔2025〕12号)", "人民法院在线调解规则 §26"),
                        new Line("经双方当事人同意(申请人同意书1号,被申请人同意书2号)延长4日", "S63(区级默认)"),
                        new Line("期满之日10月1日为法定休假日,顺延至10月9日", "民法典 §203"),
                        new Line("截至2025年10月9日24时", "民法典 §203"));
    }

    @Test
    void tellsWhichDaysRestedAndWhichWereMadeUp() {
        var term = Books.shipped()
                .limits()
                .term(
                        Task.ACCEPT,
                        new Occasion("neighbour", "grid", null, Level.TOWN),
                        at(LocalDate.parse("2026-09-30")));
        assertThat(Books.shipped().reasoning().of(term, TimeLedger.EMPTY))
                .extracting(Line::words)
                .containsExactly(
                        "2026年9月30日起算,当日不计入",
                        "期限3个工作日",
                        "其间10月1日、10月2日、10月5日、10月6日、10月7日放假,不计入",
                        "其间10月10日补班,计入",
                        "截至2026年10月10日24时");
    }

    @Test
    void saysThatADayWasGuessedAndOnlySo() {
        var term = Books.shipped()
                .limits()
                .term(
                        Task.ACCEPT,
                        new Occasion("neighbour", "grid", null, Level.TOWN),
                        at(LocalDate.parse("2026-12-30")));
        assertThat(term.provisional()).isTrue();
        assertThat(Books.shipped().reasoning().of(term, TimeLedger.EMPTY))
                .extracting(Line::words)
                .anyMatch(words -> words.contains("尚未公布"));
    }

    private static Instant at(LocalDate day) {
        return day.atTime(LocalTime.of(10, 0)).atZone(WorkingCalendar.SHANGHAI).toInstant();
    }

    private static Limit limit(String written) {
        int length = Integer.parseInt(written.substring(0, written.length() - 1));
        return written.endsWith("d") ? new Limit.Days(length) : new Limit.WorkingDays(length);
    }

    private static TimeLedger ledger(String moved) {
        var ledger = TimeLedger.EMPTY;
        for (String one : List.of(moved.split(" "))) {
            if (one.startsWith("+")) {
                ledger = ledger.with(new Extension(
                        Integer.parseInt(one.substring(1)), new Extension.Consents("1", "2"), Instant.EPOCH, REASON));
            } else if (one.contains("..")) {
                var days = one.split("\\.\\.");
                var from = at(LocalDate.parse(days[0]));
                var to = at(LocalDate.parse(days[1]));
                ledger = ledger.with(new Suspension("APPRAISAL", "1", from, to, to, REASON));
            }
        }
        return ledger;
    }
}
