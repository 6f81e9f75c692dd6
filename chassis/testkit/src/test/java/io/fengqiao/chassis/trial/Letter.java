package io.fengqiao.chassis.trial;

import java.util.ArrayList;
import java.util.List;

/// The aggregate of the trial: a letter with the stamps it got, in their order.
final class Letter {
    final String name;
    final String division;
    final List<Long> stamps = new ArrayList<>();

    Letter(String name, String division) {
        this.name = name;
        this.division = division;
    }

    record Stamped(String letter, long stamp) {}

    Stamped stamp(long number) {
        stamps.add(number);
        if (number == 666) {
            throw new IllegalStateException("a bug in the middle of a move");
        }
        return new Stamped(name, number);
    }
}
