package io.fengqiao.local.departments;

/// The systems of 110, 12348, the petitions office and the court: they write to their topics and
/// hear no answer.
final class Departments {
    private final Bus bus;
    private final Books books;
    private final DepartmentRecord records;

    Departments(Bus bus, Books books, Sealer sealer) {
        this.bus = bus;
        this.books = books;
        this.records = new DepartmentRecord(sealer);
    }

    void report(Entry entry) {
        var report = entry.report();
        books.refer(entry, report.reference());
        for (int copy = 0; copy < report.copies(); copy++) {
            try {
                var position = bus.send(report.channel(), records.of(report, copy));
                entry.delivered();
                books.locate(entry, position);
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while sending", stop);
            }
        }
    }
}
