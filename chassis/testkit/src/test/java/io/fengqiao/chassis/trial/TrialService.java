package io.fengqiao.chassis.trial;

import io.fengqiao.chassis.aggregate.AggregateStore;
import io.fengqiao.chassis.aggregate.Aggregates;
import io.fengqiao.chassis.files.FileStore;
import io.fengqiao.chassis.files.FileStores;
import io.fengqiao.chassis.inbox.Inbox;
import io.fengqiao.chassis.inbox.Inboxes;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.Refusal;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.annotation.KafkaListener;

/// Listens to stamps on `grid.events`: 13 is refused by a rule, 666 hits a bug, a stamp above 1000 waits for stamp
/// 1000.
@SpringBootApplication
class TrialService {
    record Stamp(String letter, long stamp, @Nullable String note) {}

    @Bean
    Aggregates<Letter, LetterForm.State, Letter.Stamped> letters(AggregateStore store) {
        return store.open(new LetterForm());
    }

    @Bean
    FileStore letterFiles(FileStores stores, Aggregates<Letter, LetterForm.State, Letter.Stamped> letters) {
        return stores.open("letter-files", letters);
    }

    @Bean
    Inbox<Letter, Letter.Stamped> letterInbox(
            Inboxes inboxes, Aggregates<Letter, LetterForm.State, Letter.Stamped> letters) {
        return inboxes.into(letters, "grid.events")
                .on("trial.stamp.v1", Stamp.class, Stamp::letter, (present, delivery) -> {
                    long number = delivery.body().stamp();
                    var letter = present == null ? new Letter(delivery.body().letter(), "500114001001") : present;
                    if (number == 13) {
                        throw new Refusal("unlucky", Refusal.Kind.INVALID, "S13", number);
                    }
                    if (number > 1000 && !letter.stamps.contains(1000L)) {
                        return Decision.notYet("stamp 1000 is not there");
                    }
                    return Decision.changed(letter, List.of(letter.stamp(number)));
                });
    }

    @Bean
    Listener listener(Inbox<Letter, Letter.Stamped> inbox) {
        return new Listener(inbox);
    }

    static final class Listener {
        private final Inbox<Letter, Letter.Stamped> inbox;

        Listener(Inbox<Letter, Letter.Stamped> inbox) {
            this.inbox = inbox;
        }

        @KafkaListener(id = "trial", topics = "grid.events")
        void on(List<ConsumerRecord<String, byte[]>> records) throws InterruptedException {
            inbox.receive(records);
        }
    }
}
