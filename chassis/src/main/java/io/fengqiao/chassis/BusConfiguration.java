package io.fengqiao.chassis;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.ContainerCustomizer;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.ExponentialBackOff;

/// What every listener has: batches; endless quiet retries when the store or the bus is away (nothing else
/// gets out of an inbox); and no stop on a denied authorization, which may be granted a minute
/// later (pitfall 7).
@Configuration(proxyBeanMethods = false)
class BusConfiguration {
    @Bean
    DefaultErrorHandler batchErrors() {
        var backOff = new ExponentialBackOff(200, 2);
        backOff.setMaxInterval(Duration.ofSeconds(5).toMillis());
        backOff.setMaxElapsedTime(Long.MAX_VALUE);
        var handler = new DefaultErrorHandler(backOff);
        handler.setClassifications(java.util.Map.of(), true);
        return handler;
    }

    @Bean
    ContainerCustomizer<String, byte[], ConcurrentMessageListenerContainer<String, byte[]>> containers() {
        return container -> container.getContainerProperties().setAuthExceptionRetryInterval(Duration.ofSeconds(10));
    }
}
