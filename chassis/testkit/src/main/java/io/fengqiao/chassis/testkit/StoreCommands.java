package io.fengqiao.chassis.testkit;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/// Notes the commands a thread sends to the store: what a batch costs. For tests that hand batches over
/// themselves, while the service does not listen.
@TestConfiguration(proxyBeanMethods = false)
public class StoreCommands implements CommandListener {
    private final ThreadLocal<List<String>> mine = ThreadLocal.withInitial(ArrayList::new);

    /// What a listener does with a batch.
    @FunctionalInterface
    public interface Step {
        void run() throws InterruptedException;
    }

    @Bean
    MongoClientSettingsBuilderCustomizer notingCommands() {
        return settings -> settings.addCommandListener(this);
    }

    /// The commands' names, in order.
    public List<String> during(Step step) throws InterruptedException {
        mine.get().clear();
        step.run();
        return List.copyOf(mine.get());
    }

    @Override
    public void commandStarted(CommandStartedEvent event) {
        mine.get().add(event.getCommandName());
    }
}
