package io.fengqiao.chassis.testkit;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.mongodb.MongoDBContainer;

/// The production store and bus, where Docker answers: the same tests run against them with the property
/// `fengqiao.test.containers=true` and `@Testcontainers(disabledWithoutDocker = true)`.
public final class Containers {
    public static final String WANTED = "fengqiao.test.containers";

    private Containers() {}

    private static final class Mongo {
        static final MongoDBContainer RUNNING = start();

        private static MongoDBContainer start() {
            var container = new MongoDBContainer("mongo:8");
            container.start();
            return container;
        }
    }

    private static final class Kafka {
        static final KafkaContainer RUNNING = start();

        private static KafkaContainer start() {
            var container = new KafkaContainer("apache/kafka:4.1.0");
            container.start();
            List<NewTopic> topics = Topics.ofTheSuite().names().stream()
                    .map(name -> new NewTopic(name, Topics.PARTITIONS_IN_TESTS, (short) 1))
                    .toList();
            try (var admin = Admin.create(Map.of("bootstrap.servers", container.getBootstrapServers()))) {
                admin.createTopics(topics).all().get();
            } catch (ExecutionException e) {
                throw new IllegalStateException(e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
            return container;
        }
    }

    static String mongo() {
        return Mongo.RUNNING.getConnectionString();
    }

    static String kafka() {
        return Kafka.RUNNING.getBootstrapServers();
    }
}
