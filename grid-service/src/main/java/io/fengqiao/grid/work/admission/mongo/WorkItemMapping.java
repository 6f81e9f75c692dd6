package io.fengqiao.grid.work.admission.mongo;

import io.fengqiao.chassis.aggregate.AggregateMapping;
import io.fengqiao.chassis.kernel.Visibility;
import io.fengqiao.grid.net.divisions.Divisions;
import io.fengqiao.grid.work.admission.AdmissionBook;
import io.fengqiao.grid.work.admission.WorkItem;
import java.util.HashSet;
import java.util.Set;

/// A work item, and who sees it: the applicant, the commission, and the officers of where it is to be done -
/// from above and, since they hand out its tasks, from within.
final class WorkItemMapping implements AggregateMapping<WorkItem, WorkItemState> {
    private final Divisions divisions;
    private final AdmissionBook book;

    WorkItemMapping(Divisions divisions, AdmissionBook book) {
        this.divisions = divisions;
        this.book = book;
    }

    @Override
    public String collection() {
        return "work_items";
    }

    @Override
    public Class<WorkItemState> stateType() {
        return WorkItemState.class;
    }

    @Override
    public String id(WorkItem item) {
        return item.number();
    }

    @Override
    public WorkItemState state(WorkItem item) {
        return WorkItemState.of(item);
    }

    @Override
    public WorkItem aggregate(WorkItemState state) {
        return state.item();
    }

    @Override
    public Visibility visibility(WorkItem item) {
        var areas = new HashSet<String>();
        for (var area : item.wanted().areas()) {
            areas.addAll(divisions.areasOf(area));
            divisions.all().stream()
                    .filter(one -> divisions.areasOf(one.code()).contains(area))
                    .forEach(one -> areas.add(one.code()));
        }
        var applicant = item.applicant();
        areas.addAll(divisions.areasOf(applicant.division()));
        return new Visibility(areas, Set.of(applicant.unit(), book.approver(applicant.division())), Set.of());
    }
}
