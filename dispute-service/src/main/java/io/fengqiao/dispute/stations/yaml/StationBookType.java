package io.fengqiao.dispute.stations.yaml;

import io.fengqiao.chassis.calendar.WorkingCalendar;
import io.fengqiao.chassis.rules.BookType;
import io.fengqiao.chassis.rules.Past;
import io.fengqiao.chassis.rules.yaml.StrictYaml;
import io.fengqiao.dispute.rulebook.PastCase;
import io.fengqiao.dispute.rulebook.PastCases;
import io.fengqiao.dispute.stations.Due;
import io.fengqiao.dispute.stations.StationBook;
import io.fengqiao.dispute.stations.Way;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/// How the limits of other bodies are written, and until when each would have had to accept and to answer a
/// dispute on the books, had it been referred on the day of its last dispatch and accepted on that day.
final class StationBookType implements BookType<StationBook> {
    private final WorkingCalendar calendar;
    private final PastCases cases;

    StationBookType(WorkingCalendar calendar, PastCases cases) {
        this.calendar = calendar;
        this.cases = cases;
    }

    @Override
    public String name() {
        return "stations";
    }

    @Override
    public StationBook read(String content) {
        return StrictYaml.read(name(), content, StationsFile.class, StationsFile::book);
    }

    @Override
    public String version(StationBook book) {
        return book.version();
    }

    @Override
    public List<Past<StationBook>> past(int most) {
        return cases.decidedAgain(most, this::outcome);
    }

    private String outcome(StationBook book, PastCase past) {
        var from = past.time().dispatchedAt();
        return book.entries().stream()
                .map(entry -> entry.body() + " "
                        + day(book.accept(entry.body(), Way.OUT, from, calendar)) + " "
                        + day(book.answer(entry.body(), Way.OUT, from, calendar)))
                .collect(Collectors.joining(", "));
    }

    private static LocalDate day(Due due) {
        return LocalDate.ofInstant(due.at().minusMillis(1), WorkingCalendar.SHANGHAI);
    }
}
