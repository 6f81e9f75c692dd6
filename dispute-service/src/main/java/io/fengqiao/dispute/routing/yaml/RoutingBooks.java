package io.fengqiao.dispute.routing.yaml;

import io.fengqiao.dispute.routing.GradingBook;
import io.fengqiao.dispute.routing.RoutingBook;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({GradingFile.class, RoutingFile.class})
class RoutingBooks {
    @Bean
    GradingBook gradingBook(GradingFile file) {
        return file.book();
    }

    @Bean
    RoutingBook routingBook(RoutingFile file) {
        return file.book();
    }
}
