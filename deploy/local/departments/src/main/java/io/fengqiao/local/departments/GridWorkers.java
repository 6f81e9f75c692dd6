package io.fengqiao.local.departments;

import io.fengqiao.local.departments.suite.Suite;

/// Grid workers with their telephones: each reports from its own grid and gets an answer, however
/// long that takes.
final class GridWorkers {
    private final Suite suite;
    private final Books books;

    GridWorkers(Suite suite, Books books) {
        this.suite = suite;
        this.books = books;
    }

    void report(Entry entry) {
        var report = entry.report();
        var body = GridReport.body(report);
        for (int copy = 0; copy < report.copies(); copy++) {
            var answer = suite.post(
                    report.worker(), "/api/grid/reports", report.key("report").toString(), body);
            entry.delivered();
            var number = answer.json().path("number").asString("");
            if (!answer.ok()) {
                entry.refused(new Reason(answer.reason(), answer.rule()));
            } else if (number.isEmpty()) {
                entry.lost("HTTP " + answer.status() + " without a report number");
            } else {
                books.refer(entry, number);
            }
        }
    }
}
