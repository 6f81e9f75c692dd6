package io.fengqiao.grid.registers.care.yaml;

import io.fengqiao.grid.registers.care.CareLines;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CareLinesFile.class)
class CareBooks {
    @Bean
    CareLines careLines(CareLinesFile file) {
        return file.book();
    }
}
