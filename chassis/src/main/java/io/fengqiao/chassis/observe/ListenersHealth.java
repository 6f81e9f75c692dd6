package io.fengqiao.chassis.observe;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;

/// Down as soon as a listener that should run does not: a container stopped by an error is silent
/// otherwise (pitfall 6).
public final class ListenersHealth implements HealthIndicator {
    private final KafkaListenerEndpointRegistry registry;

    public ListenersHealth(KafkaListenerEndpointRegistry registry) {
        this.registry = registry;
    }

    @Override
    public Health health() {
        var health = Health.up();
        for (var container : registry.getListenerContainers()) {
            boolean runs = container.isRunning() && container.isInExpectedState();
            health.withDetail(String.valueOf(container.getListenerId()), runs ? "running" : "stopped");
            if (!runs) {
                health.down();
            }
        }
        return health.build();
    }
}
