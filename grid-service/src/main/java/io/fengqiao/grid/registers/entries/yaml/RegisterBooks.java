package io.fengqiao.grid.registers.entries.yaml;

import io.fengqiao.grid.registers.entries.CheckingIntervals;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CheckingIntervalsFile.class)
class RegisterBooks {
    @Bean
    CheckingIntervals checkingIntervals(CheckingIntervalsFile file) {
        return file.book();
    }
}
