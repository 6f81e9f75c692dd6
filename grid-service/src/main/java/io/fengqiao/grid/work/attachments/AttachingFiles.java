package io.fengqiao.grid.work.attachments;

import io.fengqiao.chassis.content.FileKind;
import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Personal;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.kernel.UseCase;
import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.grid.work.reports.Attachment;
import io.fengqiao.grid.work.reports.OpenReports;
import io.fengqiao.grid.work.reports.Report;
import io.fengqiao.grid.work.reports.ReportNumber;
import java.io.IOException;
import java.io.InputStream;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;

/// Puts photos and files on a report, at most [Report#MOST_ATTACHMENTS], each at most [#MOST_BYTES] long.
///
/// The content is kept first, loose, as it flows by; then the report's document names it, which is the whole
/// transaction; then it is settled. A command that comes twice finds the file it brought the first time, and
/// the second copy goes.
@UseCase
final class AttachingFiles {
    static final long MOST_BYTES = 10 * 1024 * 1024;

    private final OpenReports reports;
    private final Files files;
    private final InstantSource clock;

    /// @param name as the caller names it, sealed
    record AttachFile(ReportNumber report, FileKind kind, Personal name, InputStream content) {}

    AttachingFiles(OpenReports reports, Files files, InstantSource clock) {
        this.reports = reports;
        this.files = files;
        this.clock = clock;
    }

    /// @param mandate of the command, once the content's hash is known
    Versioned<Report> attach(AttachFile command, Caller caller, Function<String, CommandContext> mandate)
            throws IOException {
        var kept = files.keep(command.report(), caller.scope(), command.kind(), command.content(), MOST_BYTES);
        Versioned<Report> stored;
        try {
            stored = name(command, caller, kept, mandate.apply(kept.sha256()));
        } catch (Refusal refusal) {
            files.discard(kept.file());
            throw refusal;
        }
        boolean named = stored.aggregate().snapshot().attachments().stream()
                .anyMatch(one -> one.file().equals(kept.file()));
        if (named) {
            files.settle(kept.file());
        } else {
            files.discard(kept.file());
        }
        return stored;
    }

    private Versioned<Report> name(AttachFile command, Caller caller, Files.Kept kept, CommandContext mandate) {
        var attachment = new Attachment(
                Attachment.numberOf(mandate.key()),
                kept.file(),
                command.name(),
                command.kind().type(),
                kept.size(),
                kept.sha256(),
                caller.subject(),
                clock.instant());
        return reports.change(command.report(), mandate, report -> {
            report.attach(attachment);
            return List.of();
        });
    }
}
