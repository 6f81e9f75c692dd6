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

/// Listens to stamps on `grid.events`: 13 is refused by a rule, 666 hits a bug, a stamp above 1000 waits for
/// stamp 1000. A second reader of the same topic keeps copies: a seal is for both, and above 1000 waits for
/// the copy's 999.
@SpringBootApplication
class TrialService {
    record Stamp(String letter, long stamp, @Nullable String note) {}

    @Bean
    Aggregates<Letter, LetterMapping.State, Letter.Stamped> letters(AggregateStore store) {
        return store.open(new LetterMapping("letters"), LetterMapping::news);
    }

    @Bean
    FileStore letterFiles(FileStores stores, Aggregates<Letter, LetterMapping.State, Letter.Stamped> letters) {
        return stores.open("letter-files", letters);
    }

    @Bean
    Inbox<Letter, Letter.Stamped> letterInbox(
            Inboxes inboxes, Aggregates<Letter, LetterMapping.State, Letter.Stamped> letters) {
        return inboxes.into(letters, "grid.events")
                .on("trial.stamp.v1", Stamp.class, Stamp::letter, (present, told) -> {
                    if (told.body().stamp() == 13) {
                        throw new Refusal("unlucky", Refusal.Kind.INVALID, "S13", 13);
                    }
                    return stamped(present, told.body(), 1000);
                })
                .on(
                        "trial.seal.v1",
                        Stamp.class,
                        Stamp::letter,
                        (present, told) -> stamped(present, told.body(), 1000));
    }

    private static Decision<Letter, Letter.Stamped> stamped(@Nullable Letter present, Stamp told, long first) {
        var letter = present == null ? new Letter(told.letter(), "500114001001") : present;
        return told.stamp() > 1000 && !letter.stamps.contains(first)
                ? Decision.notYet("stamp " + first + " is not there")
                : Decision.changed(letter, List.of(letter.stamp(told.stamp())));
    }

    /// What is kept beside each letter, by a reader of its own.
    record Copies(Aggregates<Letter, LetterMapping.State, Letter.Stamped> letters) {}

    @Bean
    Copies copies(AggregateStore store) {
        return new Copies(store.open(new LetterMapping("copies"), LetterMapping::news));
    }

    @Bean
    CopyListener copyListener(Inboxes inboxes, Copies copies) {
        return new CopyListener(inboxes.into(copies.letters(), "grid.events")
                .on("trial.copy.v1", Stamp.class, Stamp::letter, (present, told) -> stamped(present, told.body(), 999))
                .on(
                        "trial.seal.v1",
                        Stamp.class,
                        Stamp::letter,
                        (present, told) -> stamped(present, told.body(), 999)));
    }

    static final class CopyListener {
        private final Inbox<Letter, Letter.Stamped> inbox;

        CopyListener(Inbox<Letter, Letter.Stamped> inbox) {
            this.inbox = inbox;
        }

        @KafkaListener(id = "trial-copies", topics = "grid.events")
        void on(List<ConsumerRecord<String, byte[]>> records) throws InterruptedException {
            inbox.receive(records);
        }
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
