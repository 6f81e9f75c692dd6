package io.fengqiao.grid.work.admission;

import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.grid.work.admission.WorkItemEvent.WorkAdmitted;
import io.fengqiao.grid.work.admission.WorkItemEvent.WorkApplied;
import io.fengqiao.grid.work.admission.WorkItemEvent.WorkExpired;
import io.fengqiao.grid.work.admission.WorkItemEvent.WorkRefused;
import io.fengqiao.grid.work.admission.WorkItemEvent.WorkWithdrawn;
import io.fengqiao.grid.work.admission.WorkItemEvent.WorkerTrained;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;

/// A kind of work a department or town wants grid workers to do (S124): applied for, then admitted by the
/// political-legal commission with scope, period and basis, or refused with a reason. Only an admitted item
/// yields tasks; it ends when it is withdrawn or its period is over.
///
/// Work that is the government's own never gets so far (S126). For professional work the applicant's
/// department trains workers first and says whom (S127).
/// Keeps S124.
public final class WorkItem {
    /// More than any district has grid workers.
    public static final int MOST_TRAINED = 5000;

    private final String number;
    private final Work work;
    private final Applicant applicant;
    private final Terms wanted;
    private final SequencedSet<String> trained;
    private WorkStage stage;

    public WorkItem(
            String number, Work work, Applicant applicant, Terms wanted, Collection<String> trained, WorkStage stage) {
        this.number = number;
        this.work = work;
        this.applicant = applicant;
        this.wanted = wanted;
        this.trained = new LinkedHashSet<>(trained);
        this.stage = stage;
    }

    /// @throws Refusal when the work is the government's own, by its nature or by its name (S126),
    /// or is professional
    ///     and names no course (S127)
    public static WorkItem apply(
            String number, Work work, Applicant applicant, Terms wanted, AdmissionBook book, Instant now) {
        var never = book.forbids(work.nature(), work.item(), work.name());
        if (never != null) {
            throw new Refusal("work-forbidden", Refusal.Kind.INVALID, never.source(), work.name(), never.words());
        }
        if (work.nature() == Nature.PROFESSIONAL && work.course() == null) {
            throw new Refusal("course-missing", Refusal.Kind.INVALID, "S127", work.name());
        }
        return new WorkItem(number, work, applicant, wanted, List.of(), new WorkStage.Applied(now));
    }

    public WorkApplied applied() {
        return new WorkApplied(number);
    }

    public WorkAdmitted admit(Terms terms, String by, Instant now) {
        return switch (stage) {
            case WorkStage.Applied _ -> {
                stage = new WorkStage.Admitted(terms, by, now);
                yield new WorkAdmitted(number);
            }
            case WorkStage.Admitted _, WorkStage.Refused _, WorkStage.Withdrawn _, WorkStage.Expired _ ->
                throw refused("admit");
        };
    }

    public WorkRefused refuse(String reason, String by, Instant now) {
        return switch (stage) {
            case WorkStage.Applied _ -> {
                stage = new WorkStage.Refused(reason, by, now);
                yield new WorkRefused(number);
            }
            case WorkStage.Admitted _, WorkStage.Refused _, WorkStage.Withdrawn _, WorkStage.Expired _ ->
                throw refused("refuse");
        };
    }

    /// Tasks that were given already go on; no more are.
    public WorkWithdrawn withdraw(String reason, String by, Instant now) {
        return switch (stage) {
            case WorkStage.Applied _, WorkStage.Admitted _ -> {
                stage = new WorkStage.Withdrawn(reason, by, now);
                yield new WorkWithdrawn(number);
            }
            case WorkStage.Refused _, WorkStage.Withdrawn _, WorkStage.Expired _ -> throw refused("withdraw");
        };
    }

    public WorkExpired expire(Instant now) {
        return switch (stage) {
            case WorkStage.Admitted(var terms, var _, var _) -> {
                stage = new WorkStage.Expired(terms, now);
                yield new WorkExpired(number);
            }
            case WorkStage.Applied _, WorkStage.Refused _, WorkStage.Withdrawn _, WorkStage.Expired _ ->
                throw refused("expire");
        };
    }

    /// 专业培训: the person may be given this work from now on. S127.
    public WorkerTrained train(String person) {
        return switch (stage) {
            case WorkStage.Applied _, WorkStage.Admitted _ -> {
                if (trained.contains(person)) {
                    throw new Refusal("trained-already", Refusal.Kind.CONFLICT, "S127", person, number);
                }
                if (trained.size() >= MOST_TRAINED) {
                    throw new Refusal("trained-full", Refusal.Kind.CONFLICT, "S127", number, MOST_TRAINED);
                }
                trained.add(person);
                yield new WorkerTrained(number, person);
            }
            case WorkStage.Refused _, WorkStage.Withdrawn _, WorkStage.Expired _ -> throw refused("train");
        };
    }

    private Refusal refused(String move) {
        return new Refusal("work-item-move-refused", Refusal.Kind.CONFLICT, "S124", move, number, stage.name());
    }

    /// The terms tasks must keep to; null unless it is admitted.
    public @Nullable Terms admitted() {
        return stage instanceof WorkStage.Admitted(var terms, var _, var _) ? terms : null;
    }

    /// When its period is over; null unless it is admitted.
    public @Nullable Instant expiresAt() {
        var terms = admitted();
        return terms == null ? null : Days.endOf(terms.to());
    }

    public boolean hasTrained(String person) {
        return trained.contains(person);
    }

    public String number() {
        return number;
    }

    public Work work() {
        return work;
    }

    public Applicant applicant() {
        return applicant;
    }

    public Terms wanted() {
        return wanted;
    }

    public List<String> trained() {
        return List.copyOf(trained);
    }

    public WorkStage stage() {
        return stage;
    }
}
