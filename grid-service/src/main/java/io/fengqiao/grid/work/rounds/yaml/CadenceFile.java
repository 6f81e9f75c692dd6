package io.fengqiao.grid.work.rounds.yaml;

import io.fengqiao.chassis.calendar.WorkingCalendar;
import io.fengqiao.grid.work.rounds.Cadence;
import io.fengqiao.grid.work.rounds.CadenceBook;
import io.fengqiao.grid.work.rounds.Obliged;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// `rules/rounds.yaml`, or what an operator's configuration put in its place. A word nobody knows in it is a
/// mistake, told at start.
@ConfigurationProperties(prefix = "rules.rounds", ignoreUnknownFields = false)
record CadenceFile(
        String version,
        LocalDate effectiveFrom,
        Map<Obliged.Kind, Entry> regular,
        Entry sensitive,
        Set<String> departments) {

    record Entry(String id, String source, Cadence cadence, CadenceBook.Due due, String words) {
        CadenceBook.Rule rule() {
            return new CadenceBook.Rule(id, source, cadence, due, words);
        }
    }

    CadenceBook book(WorkingCalendar calendar) {
        var rules = new EnumMap<Obliged.Kind, CadenceBook.Rule>(Obliged.Kind.class);
        regular.forEach((kind, entry) -> rules.put(kind, entry.rule()));
        return new CadenceBook(version, effectiveFrom, rules, sensitive.rule(), departments, calendar);
    }
}
