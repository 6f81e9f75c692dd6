package io.fengqiao.chassis.testkit;

import io.fengqiao.local.store.LocalStore;
import java.util.Map;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;

/// Starts what a service needs around it, and takes it down when the service is closed. The broker and the
/// issuer serve every service of a test JVM; the store is the service's own.
final class Surroundings implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if (context.getEnvironment().getProperty(Containers.WANTED, Boolean.class, false)) {
            surround(context, Containers.mongo(), Containers.kafka());
            return;
        }
        var store = LocalStore.inMemory().start(0);
        context.addApplicationListener(event -> {
            if (event instanceof ContextClosedEvent closed
                    && closed.getApplicationContext().equals(context)) {
                store.close();
            }
        });
        surround(context, store.connectionString(), OneBroker.RUNNING.getBrokersAsString());
    }

    private static void surround(ConfigurableApplicationContext context, String store, String brokers) {
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "surroundings",
                        Map.of(
                                "spring.mongodb.uri",
                                store + "/test",
                                "spring.kafka.bootstrap-servers",
                                brokers,
                                "fengqiao.issuer",
                                Tokens.issuer())));
    }

    /// One broker for all contexts of the JVM: it is the slowest part to start.
    private static final class OneBroker {
        static final EmbeddedKafkaKraftBroker RUNNING = start();

        private static EmbeddedKafkaKraftBroker start() {
            var topics = Topics.ofTheSuite();
            var broker = new EmbeddedKafkaKraftBroker(
                    1, Topics.PARTITIONS_IN_TESTS, topics.names().toArray(String[]::new));
            broker.brokerProperties(Map.of(
                    "auto.create.topics.enable", "false",
                    "offsets.topic.num.partitions", "1",
                    "group.initial.rebalance.delay.ms", "0",
                    "log.cleaner.dedupe.buffer.size", "4194304"));
            broker.afterPropertiesSet();
            return broker;
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Tools {
        @Bean
        @Lazy
        Api api(Environment environment) {
            return new Api("http://127.0.0.1:" + environment.getRequiredProperty("local.server.port"), Tokens::of);
        }

        @Bean
        Bus bus(Environment environment) {
            return new Bus(environment.getRequiredProperty("spring.kafka.bootstrap-servers"));
        }
    }
}
