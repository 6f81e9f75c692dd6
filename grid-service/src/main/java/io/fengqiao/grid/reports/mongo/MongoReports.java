package io.fengqiao.grid.reports.mongo;

import com.mongodb.client.model.Filters;
import io.fengqiao.chassis.aggregate.Aggregates;
import io.fengqiao.chassis.aggregate.Order;
import io.fengqiao.chassis.aggregate.Page;
import io.fengqiao.chassis.aggregate.PageAsk;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.Mandate;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.Stored;
import io.fengqiao.grid.reports.Report;
import io.fengqiao.grid.reports.ReportEvent;
import io.fengqiao.grid.reports.ReportNumber;
import io.fengqiao.grid.reports.Reports;
import io.fengqiao.grid.reports.http.ReportList;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Supplier;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/// The reports in the store, one document each.
@Component
class MongoReports implements Reports, ReportList {
    private static final Order NEWEST_FIRST = Order.descending("state.reportedAt");

    private final Aggregates<Report, ReportState, ReportEvent> reports;

    MongoReports(Aggregates<Report, ReportState, ReportEvent> reports) {
        this.reports = reports;
    }

    @Override
    public Stored<Report> take(ReportNumber number, Mandate mandate, Supplier<Decision<Report, ReportEvent>> birth) {
        return reports.create(number.dispute(), mandate, birth);
    }

    @Override
    public Optional<Stored<Report>> find(ReportNumber number, Scope scope) {
        return reports.find(number.dispute(), scope);
    }

    @Override
    public Page<Stored<Report>> page(Scope scope, Wanted wanted, PageAsk ask) {
        var conditions = new ArrayList<Bson>();
        if (wanted.item() != null) {
            conditions.add(Filters.eq("state.item", wanted.item().name()));
        }
        if (wanted.status() != null) {
            conditions.add(Filters.eq("state.status", wanted.status().name()));
        }
        if (wanted.grid() != null) {
            conditions.add(Filters.eq("state.grid", wanted.grid()));
        }
        return reports.page(scope, conditions, NEWEST_FIRST, ask);
    }
}
