package io.fengqiao.grid.people.trainings;

import java.time.LocalDate;
import java.util.List;

/// The district's yearly meeting at which the grids exchange what they learnt (S112): 每年度组织召开一次. One a year.
record ExchangeMeeting(String division, int year, LocalDate on, String place, int participants, List<String> topics) {
    ExchangeMeeting {
        topics = List.copyOf(topics);
    }
}
