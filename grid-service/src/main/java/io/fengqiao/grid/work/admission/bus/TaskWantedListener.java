package io.fengqiao.grid.work.admission.bus;

import io.fengqiao.chassis.aggregate.Aggregates;
import io.fengqiao.chassis.codes.Level;
import io.fengqiao.chassis.inbox.Delivery;
import io.fengqiao.chassis.inbox.Inbox;
import io.fengqiao.chassis.inbox.Inboxes;
import io.fengqiao.chassis.inbox.Malformed;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.DerivedId;
import io.fengqiao.grid.net.divisions.Divisions;
import io.fengqiao.grid.work.admission.AdmissionBook;
import io.fengqiao.grid.work.admission.AssigningTasks;
import io.fengqiao.grid.work.admission.Nature;
import io.fengqiao.grid.work.admission.Task;
import io.fengqiao.grid.work.admission.TaskEvent;
import io.fengqiao.grid.work.admission.TaskWanted;
import java.time.LocalDate;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/// Takes the tasks departments' systems want of grid workers, each on its own intake topic (P3). Article 20
/// holds here as at the API: what it refuses becomes a refused task and an event, not a parked record, since
/// nothing is to be repaired. What is no task at all is parked.
@Component
class TaskWantedListener {
    static final String TASK_WANTED = "intake.task-wanted.v1";
    private static final String POLICE = "intake.police-110";
    private static final String HOTLINE = "intake.hotline-12348";
    private static final String PETITION = "intake.petition";
    private static final String COURT = "intake.court";
    private static final int LONGEST = 200;

    private final AssigningTasks assigning;
    private final AdmissionBook book;
    private final String district;
    private final Inbox<Task, TaskEvent> inbox;

    /// @param department the channel's word for who sends it: with the reference it makes the task's number
    record IntakeTaskWanted(
            String department,
            String reference,
            @Nullable String workItem,
            String duty,
            Nature nature,
            String title,
            String grid,
            @Nullable String worker,
            LocalDate dueOn) {
        String number() {
            return DerivedId.of("T", department, reference);
        }
    }

    TaskWantedListener(
            Inboxes inboxes,
            Aggregates<Task, ?, TaskEvent> tasks,
            AssigningTasks assigning,
            AdmissionBook book,
            Divisions divisions) {
        this.assigning = assigning;
        this.book = book;
        this.district = divisions.ofLevel(Level.DISTRICT).getFirst().code();
        this.inbox = inboxes.into(tasks, POLICE, HOTLINE, PETITION, COURT)
                .on(TASK_WANTED, IntakeTaskWanted.class, IntakeTaskWanted::number, this::wanted);
    }

    @KafkaListener(
            topics = {POLICE, HOTLINE, PETITION, COURT},
            id = "grid-service-intake")
    void on(List<ConsumerRecord<String, byte[]>> records) throws InterruptedException {
        inbox.receive(records);
    }

    private Decision<Task, TaskEvent> wanted(@Nullable Task present, Delivery<IntakeTaskWanted> told) {
        var body = told.body();
        var unit = book.department(told.topic(), district);
        if (unit == null
                || !told.topic().equals("intake." + body.department())
                || !told.source().equals("/departments/" + body.department())) {
            throw new Malformed("source-foreign", "ce_source and department are not those of the topic");
        }
        if (!told.subject().equals(body.reference())) {
            throw new Malformed("subject-differs", "ce_subject is not the body's reference");
        }
        for (var text : List.of(body.title(), body.duty(), body.grid())) {
            if (text.isBlank() || text.length() > LONGEST) {
                throw new Malformed("field-malformed", "title, duty or grid is empty or longer than " + LONGEST);
            }
        }
        var wanted = new TaskWanted(
                body.workItem(),
                body.duty(),
                body.nature(),
                body.title(),
                body.grid(),
                body.worker(),
                body.dueOn(),
                unit,
                told.source());
        return assigning.assign(present, body.number(), wanted);
    }
}
