package io.fengqiao.dispute.stations.yaml;

import io.fengqiao.chassis.calendar.WorkingCalendar;
import io.fengqiao.dispute.rulebook.BookForm;
import io.fengqiao.dispute.rulebook.PastCase;
import io.fengqiao.dispute.rulebook.yaml.StrictYaml;
import io.fengqiao.dispute.stations.Due;
import io.fengqiao.dispute.stations.StationBook;
import io.fengqiao.dispute.stations.Way;
import java.time.LocalDate;
import java.util.stream.Collectors;

/// How the limits of other bodies are written, and until when each would have had to accept and to answer a dispute on
/// the books, had it been referred on the day of its last dispatch and accepted on that day.
final class StationBookForm implements BookForm<StationBook> {
    private final WorkingCalendar calendar;

    StationBookForm(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    @Override
    public String name() {
        return "stations";
    }

    @Override
    public StationBook read(String content) {
        return StrictYaml.read(name(), content, "rules.stations", StationsFile.class, StationsFile::book);
    }

    @Override
    public String version(StationBook book) {
        return book.version();
    }

    @Override
    public void checkFollows(StationBook present, StationBook next) {
        // every book has limits for every body
    }

    @Override
    public String outcome(StationBook book, PastCase past) {
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
