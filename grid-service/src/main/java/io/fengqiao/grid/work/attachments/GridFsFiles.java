package io.fengqiao.grid.work.attachments;

import io.fengqiao.chassis.aggregate.Aggregates;
import io.fengqiao.chassis.content.FileKind;
import io.fengqiao.chassis.files.FileStore;
import io.fengqiao.chassis.files.FileStores;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.grid.work.reports.Report;
import io.fengqiao.grid.work.reports.ReportEvent;
import io.fengqiao.grid.work.reports.ReportNumber;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import org.springframework.stereotype.Component;

/// The files of reports in GridFS; the report's document is their owner.
@Component
class GridFsFiles implements Files {
    private static final int SWEPT_AT_ONCE = 200;

    private final Aggregates<Report, ?, ReportEvent> reports;
    private final FileStore store;

    GridFsFiles(FileStores stores, Aggregates<Report, ?, ReportEvent> reports) {
        this.reports = reports;
        this.store = stores.open("attachments", reports);
    }

    @Override
    public Kept keep(ReportNumber report, Scope scope, FileKind kind, InputStream content, long most)
            throws IOException {
        var kept = store.keep(report.dispute(), scope, out -> kind.clean(content, out), most);
        return new Kept(kept.file(), kept.size(), kept.sha256());
    }

    @Override
    public void settle(String file) {
        store.settle(file);
    }

    @Override
    public void discard(String file) {
        store.discard(file);
    }

    @Override
    public void copy(ReportNumber report, String file, Scope scope, OutputStream to) {
        store.copy(report.dispute(), file, scope, to);
    }

    @Override
    public int sweep(Instant looseSince) {
        return store.sweep(looseSince, SWEPT_AT_ONCE, this::names);
    }

    private boolean names(String owner, String file) {
        return reports.find(owner, Scope.system())
                .filter(found -> found.aggregate().snapshot().attachments().stream()
                        .anyMatch(one -> one.file().equals(file)))
                .isPresent();
    }
}
