package io.fengqiao.dispute.warnings.yaml;

import io.fengqiao.dispute.warnings.RiskBook;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RiskFile.class)
class RiskBooks {
    @Bean
    RiskBook riskBook(RiskFile file) {
        return file.book();
    }
}
