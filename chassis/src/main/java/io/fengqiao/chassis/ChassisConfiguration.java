package io.fengqiao.chassis;

import io.fengqiao.chassis.aggregate.AggregateStore;
import io.fengqiao.chassis.audit.AuditTrail;
import io.fengqiao.chassis.calendar.WorkingCalendar;
import io.fengqiao.chassis.files.FileStores;
import io.fengqiao.chassis.http.HttpConfiguration;
import io.fengqiao.chassis.inbox.EventJson;
import io.fengqiao.chassis.inbox.Inboxes;
import io.fengqiao.chassis.observe.ListenersHealth;
import io.fengqiao.chassis.observe.Traces;
import io.fengqiao.chassis.outbox.Relay;
import io.fengqiao.chassis.parked.ParkedMapping;
import io.fengqiao.chassis.parked.ParkedRecords;
import io.fengqiao.chassis.personal.DevelopmentKeys;
import io.fengqiao.chassis.personal.PersonalKeys;
import io.fengqiao.chassis.personal.ProductionSecrets;
import io.fengqiao.chassis.personal.Vault;
import io.fengqiao.chassis.rules.yaml.ShippedBooks;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.tracing.Tracer;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.core.io.ResourceLoader;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.core.ProducerFactory;
import org.springframework.scheduling.annotation.EnableScheduling;

/// The parts every service has. A service adds its forms, listeners and controllers.
@AutoConfiguration
@EnableScheduling
@EnableConfigurationProperties(PersonalKeys.class)
@Import({HttpConfiguration.class, StoreConfiguration.class, BusConfiguration.class, RulesConfiguration.class})
class ChassisConfiguration {
    /// Milliseconds, as the store keeps them: what was written reads back equal.
    @Bean
    @ConditionalOnMissingBean
    InstantSource clock() {
        return () -> InstantSource.system().instant().truncatedTo(ChronoUnit.MILLIS);
    }

    @Bean
    WorkingCalendar workingCalendar() {
        return WorkingCalendar.published();
    }

    @Bean
    Vault vault(PersonalKeys keys, Environment environment) {
        if (environment.acceptsProfiles(Profiles.of("local")) && keys.keys().isEmpty()) {
            return new Vault(DevelopmentKeys.all());
        }
        ProductionSecrets.require(keys);
        return new Vault(keys);
    }

    @Bean
    EventJson eventJson() {
        return new EventJson();
    }

    @Bean
    Traces traces(ObjectProvider<Tracer> tracer) {
        return new Traces(tracer.getIfAvailable(() -> Tracer.NOOP));
    }

    @Bean
    Relay relay(
            ProducerFactory<String, byte[]> producers,
            InstantSource clock,
            MeterRegistry meters,
            @Value("${spring.application.name}") String service,
            @Value("${fengqiao.outbox.limit:50000}") int limit) {
        return new Relay(producers, service, clock, limit, meters);
    }

    @Bean
    AggregateStore aggregateStore(
            MongoTemplate mongo, Relay relay, EventJson json, InstantSource clock, Traces traces) {
        return new AggregateStore(mongo, relay, json, clock, traces::current);
    }

    @Bean
    FileStores fileStores(MongoDatabaseFactory factory, InstantSource clock) {
        return new FileStores(factory, clock);
    }

    /// @param location another place puts other first editions in effect
    @Bean
    ShippedBooks shippedBooks(
            ResourceLoader resources, @Value("${fengqiao.rules.location:classpath:rules/}") String location) {
        return new ShippedBooks(resources, location);
    }

    @Bean
    ParkedRecords parkedRecords(MongoTemplate mongo, Vault vault, InstantSource clock, MeterRegistry meters) {
        return new ParkedRecords(mongo.getCollection("parked"), new ParkedMapping(vault), clock, meters);
    }

    @Bean
    Inboxes inboxes(ParkedRecords parked, EventJson json, Traces traces, MeterRegistry meters) {
        return new Inboxes(parked, json, traces, meters);
    }

    @Bean
    AuditTrail auditTrail(MongoTemplate mongo, InstantSource clock) {
        return new AuditTrail(mongo.getCollection("audit"), clock);
    }

    @Bean
    ListenersHealth listenersHealthIndicator(KafkaListenerEndpointRegistry registry) {
        return new ListenersHealth(registry);
    }
}
