package io.fengqiao.dispute.casework;

import io.fengqiao.dispute.casework.DisputeEvent.Merged;
import io.fengqiao.dispute.casework.DisputeEvent.Split;
import io.fengqiao.dispute.casework.DisputeEvent.TookIn;
import java.util.List;

/// How a dispute goes on in another one, or another one in it, and how it becomes several (S70).
final class Regrouping {
    private final Dispute dispute;
    private final Course course;
    private final Tenure tenure;

    Regrouping(Dispute dispute, Course course, Tenure tenure) {
        this.dispute = dispute;
        this.course = course;
        this.tenure = tenure;
    }

    List<DisputeEvent> merge(MergeDispute command, String by) {
        dispute.requireOpen("merge");
        course.ended(new Stage.Closed(Outcome.MERGED, null, command.at()));
        course.related(course.kinship().goneTo(command.into()));
        tenure.ended(null);
        return dispute.told(
                by, List.of(new Merged(dispatch(), dispute.unit(), command.into(), command.reason(), command.at())));
    }

    List<DisputeEvent> takeIn(Kinship.Joined joined) {
        if (course.kinship().knows(joined.dispute())) {
            return List.of();
        }
        course.related(course.kinship().with(joined));
        return dispute.told(Dispute.SYSTEM, List.of(new TookIn(dispatch(), dispute.unit(), joined)));
    }

    List<DisputeEvent> split(Partition partition, String by) {
        dispute.requireOpen("split");
        if (partition.ends() && tenure.isLate(partition.at())) {
            throw new TimeRunOut(dispute.assignment().resolve().dueAt());
        }
        course.related(course.kinship().splitInto(partition.parts()));
        if (partition.ends()) {
            course.ended(new Stage.Closed(Outcome.SPLIT, null, partition.at()));
            tenure.ended(null);
        }
        return dispute.told(by, List.of(new Split(dispatch(), dispute.unit(), partition)));
    }

    private int dispatch() {
        return dispute.assignment().number();
    }
}
