package io.fengqiao.dispute.resemblance.yaml;

import io.fengqiao.dispute.resemblance.ResemblanceBook;
import io.fengqiao.dispute.resemblance.ResemblanceBook.Points;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// `rules/resemblance.yaml`, or what an operator's configuration put in its place.
@ConfigurationProperties(prefix = "rules.resemblance", ignoreUnknownFields = false)
record ResemblanceFile(String version, int windowDays, int suggestFrom, Points points) {
    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(ResemblanceFile.class)
    static class Reading {
        @Bean
        ResemblanceBook resemblanceBook(ResemblanceFile file) {
            return new ResemblanceBook(
                    file.version(), Duration.ofDays(file.windowDays()), file.suggestFrom(), file.points());
        }
    }
}
