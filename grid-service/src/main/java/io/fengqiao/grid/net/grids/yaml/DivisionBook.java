package io.fengqiao.grid.net.grids.yaml;

import io.fengqiao.grid.net.grids.DivisionRules;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DivisionRulesFile.class)
class DivisionBook {
    @Bean
    DivisionRules divisionRules(DivisionRulesFile file) {
        return file.rules();
    }
}
