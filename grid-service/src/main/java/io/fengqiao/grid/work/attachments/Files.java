package io.fengqiao.grid.work.attachments;

import io.fengqiao.chassis.content.FileKind;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.grid.work.reports.ReportNumber;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;

/// Where the content of files is. A file that no report names is loose, and swept away one day.
interface Files {
    record Kept(String file, long size, String sha256) {}

    /// Keeps at most `most` bytes of what `cleaning` makes of the content.
    Kept keep(ReportNumber report, Scope scope, FileKind kind, InputStream content, long most) throws IOException;

    void settle(String file);

    void discard(String file);

    void copy(ReportNumber report, String file, Scope scope, OutputStream to);

    int sweep(Instant looseSince);
}
