package io.fengqiao.grid.registers.care;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CareLinesFile.class)
class CareConfiguration {
    @Bean
    CareLines careLines(CareLinesFile file) {
        return file.book();
    }
}
