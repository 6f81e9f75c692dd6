package io.fengqiao.local.departments;

import java.util.concurrent.locks.LockSupport;

/// Sends all reports, each channel at its own pace: when the bus is away, the grid goes on reporting.
final class Sending {
    private static final int HANDS_IN_THE_GRID = 32;
    private static final int HANDS_IN_A_DEPARTMENT = 64;

    private final Books books;
    private final GridWorkers gridWorkers;
    private final Departments departments;
    private final double rate;

    Sending(Books books, GridWorkers gridWorkers, Departments departments, double rate) {
        this.books = books;
        this.gridWorkers = gridWorkers;
        this.departments = departments;
        this.rate = rate;
    }

    void sendAll() {
        var start = System.nanoTime();
        try (var lines = new Crew(Channel.values().length)) {
            for (var channel : Channel.values()) {
                lines.perform(() -> line(channel, start));
            }
        }
    }

    private void line(Channel channel, long start) {
        try (var crew = new Crew(channel.isDepartment() ? HANDS_IN_A_DEPARTMENT : HANDS_IN_THE_GRID)) {
            for (var entry : books.entries()) {
                if (entry.report().channel() == channel) {
                    await(start, entry.report().number());
                    crew.perform(() -> send(entry));
                }
            }
        }
    }

    private void await(long start, int number) {
        if (rate == 0) {
            return;
        }
        var due = start + (long) (number / rate * 1e9);
        for (var left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    private void send(Entry entry) {
        try {
            if (entry.report().channel().isDepartment()) {
                departments.report(entry);
            } else {
                gridWorkers.report(entry);
            }
        } catch (RuntimeException noAnswer) {
            entry.lost(String.valueOf(noAnswer.getMessage()));
        } finally {
            entry.sent();
        }
    }
}
