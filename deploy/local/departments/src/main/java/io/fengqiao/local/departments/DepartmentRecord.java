package io.fengqiao.local.departments;

import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;

/// A report as the record that a department's system writes to its topic.
final class DepartmentRecord {
    private static final MalformedRecords.Kind[] FLAWS = MalformedRecords.Kind.values();

    /// Beyond what can be wrong with any record: personal data in clear, and sealed with a key nobody knows.
    private static final int PERSONAL_FLAWS = 2;

    private final Sealer sealer;

    DepartmentRecord(Sealer sealer) {
        this.sealer = sealer;
    }

    ProducerRecord<byte[], byte[]> of(Report report, int copy) {
        if (report.intent() != Intent.MALFORMED) {
            return sound(report, copy, sealer);
        }
        var flaw = report.variant() % (FLAWS.length + PERSONAL_FLAWS);
        if (flaw < FLAWS.length) {
            return new MalformedRecords(
                            report.channel().topic(),
                            CaseReported.TYPE,
                            source(report),
                            Json.bytes(new CaseReported(sealer).body(report)))
                    .record(FLAWS[flaw], report.reference());
        }
        return flaw == FLAWS.length
                ? sound(report, copy, (key, kind, clear) -> clear)
                : sound(report, copy, (key, kind, clear) -> sealer.seal("intake-nobody", kind, clear));
    }

    private static ProducerRecord<byte[], byte[]> sound(Report report, int copy, Sealer sealer) {
        var event = new CloudEvent(
                eventId(report, copy).toString(),
                source(report),
                CaseReported.TYPE,
                report.reference(),
                report.toldAt());
        return event.record(
                report.channel().topic(), report.reference(), Json.bytes(new CaseReported(sealer).body(report)));
    }

    /// Some departments send the same event again, others make a new one of the same case.
    private static UUID eventId(Report report, int copy) {
        return report.key(report.variant() % 2 == 0 ? "event" : "event-" + copy);
    }

    private static String source(Report report) {
        return "/departments/" + report.channel().wire();
    }
}
