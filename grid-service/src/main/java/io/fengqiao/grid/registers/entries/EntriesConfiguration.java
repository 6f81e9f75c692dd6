package io.fengqiao.grid.registers.entries;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CheckingIntervalsFile.class)
class EntriesConfiguration {
    @Bean
    CheckingIntervals checkingIntervals(CheckingIntervalsFile file) {
        return file.book();
    }
}
